-- Invitations by address and by link. Only the hash of a token is kept.
CREATE TABLE invitation (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  token_hash text NOT NULL UNIQUE,
  email text,
  name text NOT NULL DEFAULT '',
  position text NOT NULL DEFAULT '',
  entity_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('fr', 'en', 'de', 'pt')),
  guest boolean NOT NULL DEFAULT false,
  contribution_id uuid,
  uses_left int NOT NULL CHECK (uses_left >= 0),
  expires_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, entity_id) REFERENCES entity (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id)
);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON invitation TO sillage_app USING (organisation_id = (SELECT my_organisation()));
GRANT SELECT, INSERT, UPDATE ON invitation TO sillage_app;

-- Whoever holds a token may read what it opens before they belong to anything.
CREATE FUNCTION auth.invitation_behind(hash text)
RETURNS TABLE (organisation_id uuid, id uuid, organisation_name text, email text, name text, language text, guest boolean,
  invited_by text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.organisation_id, i.id, o.name, i.email, i.name, i.language, i.guest, b.name
  FROM invitation i JOIN organisation o ON o.id = i.organisation_id
  LEFT JOIN member b ON b.organisation_id = i.organisation_id AND b.id = i.created_by
  WHERE i.token_hash = hash AND i.uses_left > 0 AND i.withdrawn_at IS NULL AND i.expires_at > now()
$$;

-- Taking an invitation up makes a member once, even when twenty requests arrive together.
CREATE FUNCTION auth.accept_invitation(hash text, person uuid, person_name text)
RETURNS TABLE (organisation_id uuid, member_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found_invitation invitation;
  existing member;
BEGIN
  SELECT * INTO found_invitation FROM invitation i
  WHERE i.token_hash = hash AND i.uses_left > 0 AND i.withdrawn_at IS NULL AND i.expires_at > now() FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  IF found_invitation.email IS NOT NULL AND NOT EXISTS (SELECT 1 FROM auth."user" u
    WHERE u.id = person AND lower(u.email) = lower(found_invitation.email) AND u."emailVerified") THEN RETURN; END IF;
  SELECT * INTO existing FROM member m WHERE m.organisation_id = found_invitation.organisation_id AND m.user_id = person;
  IF existing.standing IN ('suspended', 'former') THEN RETURN; END IF;
  IF existing.id IS NULL THEN
    INSERT INTO member (organisation_id, user_id, name, position, entity_id, language, guest)
    VALUES (found_invitation.organisation_id, person, coalesce(nullif(found_invitation.name, ''), person_name),
      found_invitation.position, found_invitation.entity_id, found_invitation.language, found_invitation.guest)
    RETURNING * INTO existing;
    UPDATE invitation i SET uses_left = i.uses_left - 1
    WHERE i.organisation_id = found_invitation.organisation_id AND i.id = found_invitation.id;
  END IF;
  IF found_invitation.contribution_id IS NOT NULL THEN
    INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level, granted_by)
    VALUES (existing.organisation_id, found_invitation.contribution_id, existing.id, 'read', found_invitation.created_by)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN QUERY SELECT existing.organisation_id, existing.id;
END $$;
GRANT EXECUTE ON FUNCTION auth.invitation_behind(text), auth.accept_invitation(text, uuid, text) TO sillage_auth;

-- The first organisation, its root entity and its first administrator, in one act; used by the set-up page and the seeds.
CREATE FUNCTION auth.found_organisation(organisation_name text, is_demonstration boolean, its_language text, its_country text,
  person uuid, person_name text)
RETURNS TABLE (organisation_id uuid, entity_id uuid, member_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE org uuid; root uuid := gen_random_uuid(); first uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('found_organisation'));
  IF EXISTS (SELECT 1 FROM organisation) THEN RETURN; END IF;
  INSERT INTO organisation (name, demonstration, language) VALUES (organisation_name, is_demonstration, its_language)
    RETURNING id INTO org;
  INSERT INTO entity (organisation_id, id, path, name, country, language)
    VALUES (org, root, ARRAY[root], organisation_name, its_country, its_language);
  INSERT INTO member (organisation_id, user_id, name, entity_id, language)
    VALUES (org, person, person_name, root, its_language) RETURNING id INTO first;
  INSERT INTO member_role (organisation_id, member_id, role) VALUES (org, first, 'administrator');
  RETURN QUERY SELECT org, root, first;
END $$;
GRANT EXECUTE ON FUNCTION auth.found_organisation(text, boolean, text, text, uuid, text) TO sillage_auth;
