-- What everything given shares. Whoever may not see a row does not get it, whatever the query says.
-- stage and standing are kept beside the rows that say who and when, so that lists need one index and no join.
CREATE TABLE contribution (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('idea', 'press-release')),
  title text NOT NULL CHECK (length(title) <= 200),
  excerpt text NOT NULL DEFAULT '' CHECK (length(excerpt) <= 400),
  language text NOT NULL CHECK (language IN ('fr', 'en', 'de', 'pt')),
  author_id uuid,
  sealed boolean NOT NULL DEFAULT false,
  entity_id uuid NOT NULL,
  audience text NOT NULL CHECK (audience IN ('private', 'entity', 'organisation', 'guests')),
  standing text NOT NULL DEFAULT 'published' CHECK (standing IN ('published', 'withdrawn', 'archived', 'merged', 'hidden')),
  stage text CHECK (stage IN ('draft', 'open', 'ready', 'in_review', 'validated', 'changes_requested', 'refused', 'deployment',
    'launched', 'stopped')),
  search_text text NOT NULL DEFAULT '',
  contributed_at timestamptz NOT NULL DEFAULT now(),
  moved_at timestamptz NOT NULL DEFAULT now(),
  support_count int NOT NULL DEFAULT 0 CHECK (support_count >= 0),
  comment_count int NOT NULL DEFAULT 0 CHECK (comment_count >= 0),
  open_question_count int NOT NULL DEFAULT 0 CHECK (open_question_count >= 0),
  search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector(CASE language WHEN 'fr' THEN 'french'::regconfig WHEN 'de' THEN 'german'::regconfig
      WHEN 'pt' THEN 'portuguese'::regconfig ELSE 'english'::regconfig END, title), 'A') ||
    setweight(to_tsvector(CASE language WHEN 'fr' THEN 'french'::regconfig WHEN 'de' THEN 'german'::regconfig
      WHEN 'pt' THEN 'portuguese'::regconfig ELSE 'english'::regconfig END, search_text), 'C')) STORED,
  PRIMARY KEY (organisation_id, id),
  CHECK (NOT (sealed AND author_id IS NOT NULL)),
  CHECK (NOT (sealed AND audience = 'private')),
  FOREIGN KEY (organisation_id, author_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, entity_id) REFERENCES entity (organisation_id, id)
);
CREATE INDEX contribution_newest ON contribution (organisation_id, contributed_at DESC, id) WHERE standing = 'published';
CREATE INDEX contribution_supported ON contribution (organisation_id, support_count DESC, id) WHERE standing = 'published';
CREATE INDEX contribution_moved ON contribution (organisation_id, moved_at DESC, id) WHERE standing = 'published';
CREATE INDEX contribution_kind ON contribution (organisation_id, kind, contributed_at DESC, id) WHERE standing = 'published';
CREATE INDEX contribution_stage ON contribution (organisation_id, stage, moved_at DESC, id)
  WHERE standing = 'published' AND stage IS NOT NULL;
CREATE INDEX contribution_author ON contribution (organisation_id, author_id, contributed_at DESC);
CREATE INDEX contribution_entity ON contribution (organisation_id, entity_id, contributed_at DESC, id) WHERE standing = 'published';
CREATE INDEX contribution_search ON contribution USING gin (search) WHERE standing = 'published';
CREATE INDEX contribution_similar ON contribution USING gin (title gin_trgm_ops) WHERE standing = 'published';

-- By name: co-writers, people invited to a private thing, guests.
CREATE TABLE contribution_grant (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('read', 'write')),
  granted_by uuid,
  granted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id, member_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX contribution_grant_member ON contribution_grant (organisation_id, member_id, contribution_id);

-- Who gave under seal: readable by that person alone. No table refers to it and no other role may read it.
CREATE TABLE seal (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX seal_member ON seal (organisation_id, member_id);
ALTER TABLE seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON seal TO sillage_app
  USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()));
GRANT SELECT, INSERT, DELETE ON seal TO sillage_app;

CREATE FUNCTION my_contributions() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(id), '{}') FROM (
    SELECT contribution_id AS id FROM contribution_grant
      WHERE organisation_id = my_organisation() AND member_id = me()
    UNION ALL
    SELECT contribution_id FROM seal WHERE organisation_id = my_organisation() AND member_id = me()) mine
$$;
GRANT EXECUTE ON FUNCTION my_contributions() TO sillage_app;

ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON contribution TO sillage_app USING (
  organisation_id = (SELECT my_organisation()) AND (
    (audience IN ('organisation', 'guests') AND (SELECT am_colleague()))
    OR (audience = 'entity' AND entity_id = ANY ((SELECT my_sight())::uuid[]))
    OR author_id = (SELECT me())
    OR id = ANY ((SELECT my_contributions())::uuid[])))
  WITH CHECK (organisation_id = (SELECT my_organisation()) AND (SELECT me()) IS NOT NULL);
CREATE POLICY worker ON contribution TO sillage_worker USING (true);

CREATE TABLE topic (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  names jsonb NOT NULL,
  archived_at timestamptz,
  PRIMARY KEY (organisation_id, id)
);
CREATE TABLE contribution_topic (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, contribution_id, topic_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, topic_id) REFERENCES topic (organisation_id, id)
);
CREATE INDEX contribution_topic_topic ON contribution_topic (organisation_id, topic_id, contribution_id);

-- source becomes (is merged into, inspires, answers) target.
CREATE TABLE lineage (
  organisation_id uuid NOT NULL,
  source_id uuid NOT NULL,
  target_id uuid NOT NULL,
  relation text NOT NULL CHECK (relation IN ('becomes', 'merged_into', 'inspires', 'answers')),
  linked_by uuid,
  linked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, source_id, target_id, relation),
  CHECK (source_id <> target_id),
  FOREIGN KEY (organisation_id, source_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, target_id) REFERENCES contribution (organisation_id, id)
);
CREATE INDEX lineage_target ON lineage (organisation_id, target_id);

CREATE TABLE follow (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  followed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id, member_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX follow_member ON follow (organisation_id, member_id, followed_at DESC);

-- Withdrawing, archiving, hiding by moderation and their undoing: who, when and why.
CREATE TABLE standing_change (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  standing text NOT NULL CHECK (standing IN ('published', 'withdrawn', 'archived', 'merged', 'hidden')),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  changed_by uuid,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, changed_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX standing_change_contribution ON standing_change (organisation_id, contribution_id, changed_at);

-- What hangs on a contribution is seen by whoever sees the contribution.
CREATE FUNCTION seen_with_contribution(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY visible ON %1$I TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS '
    '(SELECT 1 FROM contribution c WHERE c.organisation_id = %1$I.organisation_id AND c.id = %1$I.contribution_id))', name);
  EXECUTE format('CREATE POLICY worker ON %I TO sillage_worker USING (true)', name);
  EXECUTE format('GRANT SELECT ON %I TO sillage_worker', name);
END $$;
SELECT seen_with_contribution(name) FROM unnest(ARRAY['contribution_grant', 'contribution_topic', 'standing_change']) name;

ALTER TABLE follow ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON follow TO sillage_app
  USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()))
  WITH CHECK (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()) AND EXISTS (SELECT 1
    FROM contribution c WHERE c.organisation_id = follow.organisation_id AND c.id = follow.contribution_id));
CREATE POLICY worker ON follow TO sillage_worker USING (true);

ALTER TABLE topic ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON topic TO sillage_app USING (organisation_id = (SELECT my_organisation()));
ALTER TABLE lineage ENABLE ROW LEVEL SECURITY;
CREATE POLICY both_seen ON lineage TO sillage_app USING (organisation_id = (SELECT my_organisation())
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = lineage.organisation_id AND c.id = source_id)
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = lineage.organisation_id AND c.id = target_id));
CREATE POLICY worker ON lineage TO sillage_worker USING (true);

GRANT SELECT, INSERT ON contribution TO sillage_app;
GRANT UPDATE (title, excerpt, language, author_id, sealed, entity_id, audience, standing, stage, search_text, moved_at)
  ON contribution TO sillage_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON contribution_grant TO sillage_app;
GRANT SELECT, INSERT, DELETE ON contribution_topic, lineage, follow TO sillage_app;
GRANT SELECT, INSERT, UPDATE ON topic TO sillage_app;
GRANT SELECT, INSERT ON standing_change TO sillage_app;
GRANT SELECT ON contribution, lineage, follow, topic TO sillage_worker;

-- Which of these members see this contribution: the policy once more, for feeds and notifications, where there is no one actor.
CREATE FUNCTION who_sees(organisation uuid, contribution uuid, members uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id FROM contribution c, member m JOIN entity home
    ON home.organisation_id = m.organisation_id AND home.id = m.entity_id
  WHERE c.organisation_id = organisation AND c.id = contribution
    AND m.organisation_id = organisation AND m.id = ANY (members) AND m.standing = 'active'
    AND ((c.audience IN ('organisation', 'guests') AND NOT m.guest)
      OR (c.audience = 'entity' AND NOT m.guest AND (c.entity_id = ANY (home.path) OR EXISTS (
        SELECT 1 FROM member_role r JOIN entity addressed ON addressed.organisation_id = organisation AND addressed.id = c.entity_id
        WHERE r.organisation_id = organisation AND r.member_id = m.id
          AND (r.entity_id IS NULL OR r.entity_id = ANY (addressed.path)))))
      OR c.author_id = m.id
      OR EXISTS (SELECT 1 FROM contribution_grant g
        WHERE g.organisation_id = organisation AND g.contribution_id = c.id AND g.member_id = m.id)
      OR EXISTS (SELECT 1 FROM seal s
        WHERE s.organisation_id = organisation AND s.contribution_id = c.id AND s.member_id = m.id))
$$;
REVOKE EXECUTE ON FUNCTION who_sees(uuid, uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION who_sees(uuid, uuid, uuid[]) TO sillage_worker;
