-- What somebody could learn, or do twice, that they should not.

-- A comment may come to be shown after the audience changed: it was hidden meanwhile, or was posted in that very moment. The
-- row of the contribution is locked here, so the audience that is compared is the one that holds.
CREATE OR REPLACE FUNCTION count_comment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  shown_before int := 0; shown_now int; open_before int := 0; open_now int;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    shown_before := (OLD.removed_at IS NULL AND OLD.hidden_at IS NULL)::int;
    open_before := (shown_before = 1 AND OLD.question AND OLD.answered_by IS NULL)::int;
  END IF;
  shown_now := (NEW.removed_at IS NULL AND NEW.hidden_at IS NULL)::int;
  open_now := (shown_now = 1 AND NEW.question AND NEW.answered_by IS NULL)::int;
  IF shown_now <> shown_before OR open_now <> open_before THEN
    UPDATE contribution SET comment_count = comment_count + shown_now - shown_before,
      open_question_count = open_question_count + open_now - open_before,
      counted_by_reader = counted_by_reader OR audience <> NEW.audience OR entity_id <> NEW.entity_id,
      moved_at = CASE WHEN TG_OP = 'INSERT' AND NOT NEW.sealed THEN greatest(moved_at, NEW.commented_at) ELSE moved_at END
    WHERE organisation_id = NEW.organisation_id AND id = NEW.contribution_id;
  END IF;
  IF NEW.parent_id IS NOT NULL AND shown_now <> shown_before THEN
    UPDATE comment SET reply_count = reply_count + shown_now - shown_before
    WHERE organisation_id = NEW.organisation_id AND id = NEW.thread_id;
  END IF;
  RETURN NULL;
END $$;
UPDATE contribution c SET counted_by_reader = true WHERE NOT counted_by_reader AND EXISTS (SELECT 1 FROM comment k
  WHERE k.organisation_id = c.organisation_id AND k.contribution_id = c.id AND k.removed_at IS NULL AND k.hidden_at IS NULL
    AND (k.audience <> c.audience OR k.entity_id <> c.entity_id));

-- An invitation to an address opens a session, so it is used up by whoever takes it up, a member of another way included.
CREATE OR REPLACE FUNCTION auth.accept_invitation(hash text, person uuid, person_name text)
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
  IF existing.id IS NULL OR found_invitation.email IS NOT NULL THEN
    UPDATE invitation i SET uses_left = i.uses_left - 1
    WHERE i.organisation_id = found_invitation.organisation_id AND i.id = found_invitation.id;
  END IF;
  IF existing.id IS NULL THEN
    INSERT INTO member (organisation_id, user_id, name, position, entity_id, language, guest)
    VALUES (found_invitation.organisation_id, person, coalesce(nullif(found_invitation.name, ''), person_name),
      found_invitation.position, found_invitation.entity_id, found_invitation.language, found_invitation.guest)
    RETURNING * INTO existing;
  END IF;
  IF found_invitation.contribution_id IS NOT NULL THEN
    INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level, granted_by)
    VALUES (existing.organisation_id, found_invitation.contribution_id, existing.id, 'read', found_invitation.created_by)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN QUERY SELECT existing.organisation_id, existing.id;
END $$;

-- What runs with the owner's rights is called by the roles that were named for it: everybody may call a new function otherwise.
DO $$ DECLARE one regprocedure; BEGIN
  FOR one IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'auth'::regnamespace AND p.prosecdef LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION enter(uuid, uuid), lock_document(uuid), my_contributions(), my_comments() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter(uuid, uuid) TO sillage_app;

-- Erasing a leaver parts the member from the person; of the person, what only this organisation kept goes with it, and their
-- account too where they belong to no other. In the same transaction: afterwards nothing says any more whose it was.
CREATE FUNCTION forget_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  address text := (SELECT lower(u.email) FROM auth."user" u WHERE u.id = OLD.user_id);
BEGIN
  DELETE FROM mail WHERE organisation_id = OLD.organisation_id AND lower(recipient) = address;
  DELETE FROM invitation WHERE organisation_id = OLD.organisation_id AND lower(email) = address;
  DELETE FROM mail_key WHERE organisation_id = OLD.organisation_id AND member_id = OLD.id;
  IF NOT EXISTS (SELECT 1 FROM member m WHERE m.user_id = OLD.user_id) THEN
    DELETE FROM auth.attempt WHERE right(key, length(address) + 6) = ':mail:' || address;
    DELETE FROM auth.session WHERE "userId" = OLD.user_id;
    DELETE FROM auth.account WHERE "userId" = OLD.user_id;
    DELETE FROM auth."user" WHERE id = OLD.user_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER forget AFTER UPDATE OF user_id ON member FOR EACH ROW
  WHEN (OLD.user_id IS NOT NULL AND NEW.user_id IS NULL) EXECUTE FUNCTION forget_person();
