-- Roles, the context of a request, the outbox, idempotency keys and the audit log.
-- The roles sillage_app, sillage_worker and sillage_auth exist before any migration runs (core/database/roles.ts).

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

GRANT USAGE ON SCHEMA public TO sillage_app, sillage_worker;

CREATE TABLE organisation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  demonstration boolean NOT NULL DEFAULT false,
  language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en', 'de', 'pt')),
  languages text[] NOT NULL DEFAULT '{fr,en,de,pt}',
  created_at timestamptz NOT NULL DEFAULT now()
);

-- A path holds the entity itself and everything above it, the root first.
CREATE TABLE entity (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  parent_id uuid,
  path uuid[] NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  language text NOT NULL CHECK (language IN ('fr', 'en', 'de', 'pt')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES entity (organisation_id, id)
);
CREATE INDEX entity_parent ON entity (organisation_id, parent_id);

-- user_id points into the schema auth, where persons are global; NULL once a leaver has been erased.
CREATE TABLE member (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  user_id uuid,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  position text NOT NULL DEFAULT '' CHECK (length(position) <= 160),
  entity_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('fr', 'en', 'de', 'pt')),
  guest boolean NOT NULL DEFAULT false,
  standing text NOT NULL DEFAULT 'active' CHECK (standing IN ('active', 'suspended', 'former')),
  digest text NOT NULL DEFAULT 'weekly' CHECK (digest IN ('daily', 'weekly', 'never')),
  digested_at timestamptz NOT NULL DEFAULT now(),
  visited_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, user_id),
  FOREIGN KEY (organisation_id, entity_id) REFERENCES entity (organisation_id, id)
);
CREATE INDEX member_user ON member (user_id);
CREATE INDEX member_entity ON member (organisation_id, entity_id);
CREATE INDEX member_name ON member (organisation_id, lower(name) text_pattern_ops);
CREATE INDEX member_digest ON member (digested_at) WHERE standing = 'active' AND digest <> 'never';

-- entity_id NULL: the role holds for the whole organisation.
CREATE TABLE member_role (
  organisation_id uuid NOT NULL,
  member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('ambassador', 'community-manager', 'sponsor', 'decider', 'facilitator',
    'central-team', 'administrator')),
  entity_id uuid,
  granted_by uuid,
  granted_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT (organisation_id, member_id, role, entity_id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, granted_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, entity_id) REFERENCES entity (organisation_id, id)
);
CREATE INDEX member_role_role ON member_role (organisation_id, role);

-- What a request may see is worked out once, here, when its transaction begins: a member who was suspended or
-- moved a moment ago is so in the very next statement.
CREATE FUNCTION enter(organisation uuid, member uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  who record;
  sight uuid[] := '{}';
BEGIN
  PERFORM set_config('sillage.organisation', organisation::text, true);
  SELECT m.id, m.guest, home.path,
    (SELECT array_agg(r.entity_id) FILTER (WHERE r.entity_id IS NOT NULL) FROM member_role r
      WHERE r.organisation_id = organisation AND r.member_id = m.id) AS granted,
    EXISTS (SELECT 1 FROM member_role r WHERE r.organisation_id = organisation AND r.member_id = m.id
      AND r.entity_id IS NULL) AS everywhere
  INTO who
  FROM public.member m JOIN entity home ON home.organisation_id = m.organisation_id AND home.id = m.entity_id
  WHERE m.organisation_id = organisation AND m.id = member AND m.standing = 'active';
  IF NOT FOUND THEN
    PERFORM set_config('sillage.member', '', true), set_config('sillage.colleague', 'f', true),
      set_config('sillage.sight', '{}', true);
    RETURN;
  END IF;
  IF who.guest THEN
    sight := '{}';
  ELSIF who.everywhere THEN
    SELECT array_agg(id) INTO sight FROM entity WHERE organisation_id = organisation;
  ELSIF who.granted IS NOT NULL THEN
    SELECT array_agg(id) INTO sight FROM entity
    WHERE organisation_id = organisation AND (id = ANY (who.path) OR path && who.granted);
  ELSE
    sight := who.path;
  END IF;
  PERFORM set_config('sillage.member', who.id::text, true),
    set_config('sillage.colleague', CASE WHEN who.guest THEN 'f' ELSE 't' END, true),
    set_config('sillage.sight', sight::text, true);
END $$;

CREATE FUNCTION my_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('sillage.organisation', true), '')::uuid $$;
CREATE FUNCTION me() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('sillage.member', true), '')::uuid $$;
CREATE FUNCTION am_colleague() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT current_setting('sillage.colleague', true) = 't' $$;
CREATE FUNCTION my_sight() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('sillage.sight', true), ''), '{}')::uuid[] $$;

-- The outbox: recorded in the transaction that changes state, handed to the reactions by the worker.
-- member_id is NULL for what was given under seal.
CREATE TABLE event (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  contribution_id uuid,
  comment_id uuid,
  member_id uuid,
  sealed boolean NOT NULL DEFAULT false,
  data jsonb NOT NULL DEFAULT '{}',
  occurred_at timestamptz NOT NULL DEFAULT now(),
  handled_at timestamptz,
  attempts int NOT NULL DEFAULT 0,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX event_waiting ON event (id) WHERE handled_at IS NULL;
CREATE INDEX event_contribution ON event (organisation_id, contribution_id, id);

CREATE TABLE idempotency_key (
  organisation_id uuid NOT NULL REFERENCES organisation,
  member_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
  request text NOT NULL,
  status int,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, member_id, key),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

CREATE TABLE audit_entry (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id bigint GENERATED ALWAYS AS IDENTITY,
  member_id uuid,
  act text NOT NULL,
  subject_id uuid,
  data jsonb NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id)
);

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON organisation USING (id = (SELECT my_organisation()));
CREATE POLICY worker ON organisation TO sillage_worker USING (true) WITH CHECK (true);
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['entity', 'member', 'member_role', 'event', 'audit_entry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY mine ON %I TO sillage_app USING (organisation_id = (SELECT my_organisation()))', name);
    EXECUTE format('CREATE POLICY worker ON %I TO sillage_worker USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON idempotency_key TO sillage_app
  USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()));
CREATE POLICY worker ON idempotency_key TO sillage_worker USING (true);

GRANT SELECT, INSERT, UPDATE ON organisation, entity, member TO sillage_app;
GRANT SELECT, INSERT, DELETE ON member_role TO sillage_app;
GRANT INSERT, SELECT ON event, audit_entry TO sillage_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO sillage_app;
GRANT SELECT ON organisation, entity, member, member_role, audit_entry TO sillage_worker;
GRANT UPDATE (digested_at) ON member TO sillage_worker;
GRANT SELECT, UPDATE, DELETE ON event TO sillage_worker;
-- Who sent what stays unread here too: a kept answer beside its member would name a sealed author.
GRANT SELECT (created_at), DELETE ON idempotency_key TO sillage_worker;
