-- Persons, sessions and proofs of address, in a schema of their own: the identity library's tables, with its column names.

CREATE SCHEMA auth;
GRANT USAGE ON SCHEMA auth TO sillage_auth;

CREATE TABLE auth."user" (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL DEFAULT false,
  image text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE auth.session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "userId" uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  "expiresAt" timestamptz NOT NULL,
  "ipAddress" text,
  "userAgent" text,
  "organisationId" uuid,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_person ON auth.session ("userId");

CREATE TABLE auth.account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "userId" uuid NOT NULL REFERENCES auth."user" ON DELETE CASCADE,
  "accountId" text NOT NULL,
  "providerId" text NOT NULL,
  "accessToken" text,
  "refreshToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  "idToken" text,
  password text,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now(),
  UNIQUE ("providerId", "accountId")
);
CREATE INDEX account_user ON auth.account ("userId");

CREATE TABLE auth.verification (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT now(),
  "updatedAt" timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON auth.verification (identifier);

-- How often an address or a person tried something within a window.
CREATE TABLE auth.attempt (
  key text NOT NULL,
  window_start timestamptz NOT NULL,
  count int NOT NULL,
  PRIMARY KEY (key, window_start)
);
CREATE INDEX attempt_age ON auth.attempt (window_start);

-- The secret that signs cookies, shared by all nodes, made at the first start.
CREATE TABLE auth.secret (single boolean PRIMARY KEY DEFAULT true CHECK (single), value text NOT NULL);
INSERT INTO auth.secret (value)
  SELECT string_agg(replace(gen_random_uuid()::text, '-', ''), '') FROM generate_series(1, 2);

GRANT SELECT, INSERT, UPDATE, DELETE ON auth."user", auth.session, auth.account, auth.verification, auth.attempt
  TO sillage_auth;
GRANT SELECT ON auth.secret TO sillage_auth;

-- The identity pool finds the memberships of a person without being let into the organisations themselves.
CREATE FUNCTION auth.memberships(person uuid)
RETURNS TABLE (organisation_id uuid, member_id uuid, organisation_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.organisation_id, m.id, o.name FROM member m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.user_id = person AND m.standing = 'active' ORDER BY m.created_at, m.id LIMIT 50
$$;

-- Who acts: read once when a session is first seen by a node, forgotten when anything below changes.
CREATE FUNCTION auth.actor(session_token text)
RETURNS TABLE (session_id uuid, expires_at timestamptz, user_id uuid, email text, organisation_id uuid, member_id uuid,
  name text, language text, guest boolean, entity_id uuid, entity_name text, entity_path uuid[],
  demonstration boolean, roles jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, s."expiresAt", u.id, u.email, m.organisation_id, m.id, m.name, m.language, m.guest, m.entity_id, e.name, e.path,
    o.demonstration,
    coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'entityId', r.entity_id)) FROM member_role r
      WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id), '[]')
  FROM auth.session s JOIN auth."user" u ON u.id = s."userId"
  LEFT JOIN LATERAL (SELECT * FROM member c WHERE c.user_id = u.id AND c.standing = 'active'
    ORDER BY c.organisation_id IS NOT DISTINCT FROM s."organisationId" DESC, c.created_at, c.id LIMIT 1) m ON true
  LEFT JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
  LEFT JOIN organisation o ON o.id = m.organisation_id
  WHERE s.token = session_token AND s."expiresAt" > now()
$$;

-- Sessions of a suspended member die at once, on every node.
CREATE FUNCTION auth.end_sessions(person uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = auth, pg_temp AS
$$ DELETE FROM auth.session WHERE "userId" = person $$;

CREATE FUNCTION tell_actor_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN PERFORM pg_notify('actor_changed', ''); RETURN NULL; END $$;
CREATE TRIGGER tell AFTER UPDATE OF "organisationId" OR DELETE ON auth.session
  FOR EACH STATEMENT EXECUTE FUNCTION tell_actor_changed();
CREATE TRIGGER tell AFTER UPDATE OF email ON auth."user" FOR EACH STATEMENT EXECUTE FUNCTION tell_actor_changed();
CREATE TRIGGER tell AFTER UPDATE OF name, entity_id, language, guest, standing, user_id ON member
  FOR EACH STATEMENT EXECUTE FUNCTION tell_actor_changed();
CREATE TRIGGER tell AFTER INSERT OR DELETE ON member_role FOR EACH STATEMENT EXECUTE FUNCTION tell_actor_changed();
CREATE TRIGGER tell AFTER UPDATE OF path ON entity FOR EACH STATEMENT EXECUTE FUNCTION tell_actor_changed();

GRANT EXECUTE ON FUNCTION auth.memberships(uuid), auth.actor(text), auth.end_sessions(uuid) TO sillage_auth;

-- The few things about members that the identity pool may read.
CREATE FUNCTION auth.installation() RETURNS TABLE (ready boolean, demonstration boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT count(*) > 0, coalesce(bool_or(o.demonstration), false) FROM organisation o $$;

CREATE FUNCTION auth.reader_of(address text) RETURNS TABLE (organisation_id uuid, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.organisation_id, m.language FROM member m JOIN auth."user" u ON u.id = m.user_id
  WHERE u.email = lower(address) AND m.standing = 'active' ORDER BY m.created_at LIMIT 1
$$;

CREATE FUNCTION auth.member_of(organisation uuid, member uuid)
RETURNS TABLE (organisation_id uuid, organisation_name text, organisation_language text, organisation_languages text[],
  demonstration boolean, id uuid, name text, "position" text, language text, guest boolean, digest text, entity_id uuid,
  entity_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.name, o.language, o.languages, o.demonstration, m.id, m.name, m.position, m.language, m.guest, m.digest, e.id,
    e.name
  FROM public.member m JOIN organisation o ON o.id = m.organisation_id
  JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
  WHERE m.organisation_id = member_of.organisation AND m.id = member_of.member AND m.standing = 'active'
$$;

CREATE FUNCTION auth.demonstration_persons()
RETURNS TABLE (id uuid, name text, "position" text, entity text, language text, roles text[], guest boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, m.name, m.position, e.name, m.language,
    coalesce((SELECT array_agg(DISTINCT r.role ORDER BY r.role) FROM member_role r
      WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id), '{}'), m.guest
  FROM member m JOIN organisation o ON o.id = m.organisation_id AND o.demonstration
  JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
  WHERE m.standing = 'active' ORDER BY lower(m.name) LIMIT 200
$$;

CREATE FUNCTION auth.demonstration_person(member uuid) RETURNS TABLE (user_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.user_id FROM public.member m JOIN organisation o ON o.id = m.organisation_id AND o.demonstration
  WHERE m.id = demonstration_person.member AND m.standing = 'active'
$$;
GRANT EXECUTE ON FUNCTION auth.installation(), auth.reader_of(text), auth.member_of(uuid, uuid), auth.demonstration_persons(),
  auth.demonstration_person(uuid) TO sillage_auth;
