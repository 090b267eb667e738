-- Comments keep the audience in which they were written: widening the contribution does not widen them.
CREATE TABLE comment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  parent_id uuid,
  thread_id uuid NOT NULL,
  author_id uuid,
  sealed boolean NOT NULL DEFAULT false,
  text text NOT NULL CHECK (length(text) <= 10000),
  question boolean NOT NULL DEFAULT false,
  answered_by uuid,
  audience text NOT NULL CHECK (audience IN ('private', 'entity', 'organisation', 'guests')),
  entity_id uuid NOT NULL,
  reply_count int NOT NULL DEFAULT 0,
  commented_at timestamptz NOT NULL DEFAULT now(),
  edited_at timestamptz,
  removed_at timestamptz,
  hidden_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, contribution_id, id),
  CHECK (NOT (sealed AND author_id IS NOT NULL)),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id, parent_id) REFERENCES comment (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id, answered_by) REFERENCES comment (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, author_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, entity_id) REFERENCES entity (organisation_id, id)
);
CREATE INDEX comment_threads ON comment (organisation_id, contribution_id, commented_at, id) WHERE parent_id IS NULL;
CREATE INDEX comment_thread ON comment (organisation_id, thread_id, commented_at, id);
CREATE INDEX comment_parent ON comment (organisation_id, parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX comment_author ON comment (organisation_id, author_id, commented_at DESC);
CREATE INDEX comment_question ON comment (organisation_id, contribution_id) WHERE question AND answered_by IS NULL;

CREATE TABLE comment_seal (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, comment_id),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX comment_seal_member ON comment_seal (organisation_id, member_id);
ALTER TABLE comment_seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON comment_seal TO sillage_app
  USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()));
GRANT SELECT, INSERT, DELETE ON comment_seal TO sillage_app;

ALTER TABLE comment ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON comment TO sillage_app USING (
  organisation_id = (SELECT my_organisation())
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = comment.organisation_id AND c.id = comment.contribution_id)
  AND (audience = 'guests'
    OR (audience = 'organisation' AND (SELECT am_colleague()))
    OR (audience = 'entity' AND entity_id = ANY ((SELECT my_sight())::uuid[]))
    OR author_id = (SELECT me())
    OR contribution_id = ANY ((SELECT my_contributions())::uuid[])
    OR EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = comment.organisation_id
      AND c.id = comment.contribution_id AND c.author_id = (SELECT me()))))
  WITH CHECK (organisation_id = (SELECT my_organisation()) AND (author_id = (SELECT me()) OR author_id IS NULL
    OR EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = comment.organisation_id
      AND c.id = comment.contribution_id)));
CREATE POLICY worker ON comment TO sillage_worker USING (true);
GRANT SELECT, INSERT ON comment TO sillage_app;
GRANT UPDATE (text, question, answered_by, edited_at, removed_at, hidden_at, author_id, sealed) ON comment TO sillage_app;
GRANT SELECT ON comment TO sillage_worker;

CREATE FUNCTION my_comments() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(comment_id), '{}') FROM comment_seal WHERE organisation_id = my_organisation() AND member_id = me()
$$;
GRANT EXECUTE ON FUNCTION my_comments() TO sillage_app;

CREATE FUNCTION seen_with_comment(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY visible ON %1$I TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS '
    '(SELECT 1 FROM comment c WHERE c.organisation_id = %1$I.organisation_id AND c.id = %1$I.comment_id))', name);
  EXECUTE format('CREATE POLICY worker ON %I TO sillage_worker USING (true)', name);
  EXECUTE format('GRANT SELECT ON %I TO sillage_worker', name);
END $$;

CREATE TABLE comment_edit (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  comment_id uuid NOT NULL,
  text text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id)
);
CREATE INDEX comment_edit_comment ON comment_edit (organisation_id, comment_id, written_at);

CREATE TABLE mention (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, comment_id, member_id),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);

CREATE TABLE reaction (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  member_id uuid NOT NULL,
  reaction text NOT NULL CHECK (reaction IN ('thanks', 'agree', 'curious', 'celebrate')),
  reacted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, comment_id, member_id, reaction),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);

-- A moderator hides a comment, says why, and can bring it back.
CREATE TABLE moderation (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  comment_id uuid NOT NULL,
  hidden boolean NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  moderated_by uuid NOT NULL,
  moderated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id),
  FOREIGN KEY (organisation_id, moderated_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX moderation_comment ON moderation (organisation_id, comment_id, moderated_at);
SELECT seen_with_comment(name) FROM unnest(ARRAY['comment_edit', 'mention', 'reaction', 'moderation']) name;
GRANT SELECT, INSERT ON comment_edit, mention, moderation TO sillage_app;
GRANT SELECT, INSERT, DELETE ON reaction TO sillage_app;

CREATE TABLE support (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  supported_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id, member_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX support_member ON support (organisation_id, member_id, supported_at DESC);
CREATE TABLE help_offer (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  help text NOT NULL CHECK (help IN ('time', 'skill', 'test', 'budget')),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  offered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id, member_id, help),
  FOREIGN KEY (organisation_id, contribution_id, member_id) REFERENCES support (organisation_id, contribution_id, member_id)
    ON DELETE CASCADE
);
SELECT seen_with_contribution(name) FROM unnest(ARRAY['support', 'help_offer']) name;
-- One's own supports are asked for with every card: they are known without looking at what they are about.
DROP POLICY visible ON support;
CREATE POLICY visible ON support TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND (
  member_id = (SELECT me()) OR EXISTS (SELECT 1 FROM contribution c
    WHERE c.organisation_id = support.organisation_id AND c.id = support.contribution_id)))
  WITH CHECK (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1 FROM contribution c
    WHERE c.organisation_id = support.organisation_id AND c.id = support.contribution_id));
CREATE POLICY own ON support AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (member_id = (SELECT me()));
CREATE POLICY own_end ON support AS RESTRICTIVE FOR DELETE TO sillage_app USING (member_id = (SELECT me()));
CREATE POLICY own ON help_offer AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (member_id = (SELECT me()));
GRANT SELECT, INSERT, DELETE ON support TO sillage_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON help_offer TO sillage_app;

-- Counts change in the transaction that changes what is counted, and nowhere else.
CREATE FUNCTION count_support() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE contribution SET support_count = support_count + 1
      WHERE organisation_id = NEW.organisation_id AND id = NEW.contribution_id;
  ELSE
    UPDATE contribution SET support_count = support_count - 1
      WHERE organisation_id = OLD.organisation_id AND id = OLD.contribution_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT OR DELETE ON support FOR EACH ROW EXECUTE FUNCTION count_support();

CREATE FUNCTION count_comment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
      moved_at = CASE WHEN TG_OP = 'INSERT' AND NOT NEW.sealed THEN greatest(moved_at, NEW.commented_at) ELSE moved_at END
    WHERE organisation_id = NEW.organisation_id AND id = NEW.contribution_id;
  END IF;
  IF NEW.parent_id IS NOT NULL AND shown_now <> shown_before THEN
    UPDATE comment SET reply_count = reply_count + shown_now - shown_before
    WHERE organisation_id = NEW.organisation_id AND id = NEW.thread_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT OR UPDATE OF removed_at, hidden_at, question, answered_by ON comment
  FOR EACH ROW EXECUTE FUNCTION count_comment();
