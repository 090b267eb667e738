-- Passages: comments that stand at some words of a release, and suggestions of other words. Neither is ever in the shared document.

-- Anchors are Yjs relative positions of the first and the last character; a passage is moved only by who re-anchors it.
CREATE TABLE passage (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  section text NOT NULL CHECK (section IN ('product', 'headline', 'subtitle', 'dateline', 'summary', 'problem', 'solution', 'benefits',
    'spokespersonQuote', 'howToStart', 'customerQuote', 'callToAction', 'customerFaq', 'internalFaq')),
  quote text NOT NULL CHECK (length(quote) BETWEEN 1 AND 2000),
  anchor_from bytea NOT NULL CHECK (length(anchor_from) <= 64),
  anchor_to bytea NOT NULL CHECK (length(anchor_to) <= 64),
  PRIMARY KEY (organisation_id, comment_id),
  UNIQUE (organisation_id, contribution_id, comment_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id, comment_id) REFERENCES comment (organisation_id, contribution_id, id)
);

-- What its author would write instead. How it ended is told by outcome; who took back something sealed is not kept, and only its day.
CREATE TABLE suggestion (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  replacement text NOT NULL CHECK (length(replacement) <= 4000),
  outcome text CHECK (outcome IN ('accepted', 'declined', 'withdrawn')),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  settled_by uuid,
  settled_at timestamptz,
  PRIMARY KEY (organisation_id, comment_id),
  CHECK ((outcome IS NULL) = (settled_at IS NULL)),
  CHECK (outcome IS DISTINCT FROM 'declined' OR reason <> ''),
  FOREIGN KEY (organisation_id, contribution_id, comment_id) REFERENCES passage (organisation_id, contribution_id, comment_id),
  FOREIGN KEY (organisation_id, settled_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX suggestion_release ON suggestion (organisation_id, contribution_id, outcome);

-- A comment on a passage that somebody called settled; taking the row away opens it again.
CREATE TABLE resolution (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  resolved_by uuid,
  resolved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, comment_id),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES passage (organisation_id, comment_id),
  FOREIGN KEY (organisation_id, resolved_by) REFERENCES member (organisation_id, id)
);

-- Seen with the comment that they hang on.
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['passage', 'suggestion', 'resolution'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY visible ON %1$I TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS '
      '(SELECT 1 FROM comment c WHERE c.organisation_id = %1$I.organisation_id AND c.id = %1$I.comment_id))', name);
    EXECUTE format('CREATE POLICY worker ON %I TO sillage_worker USING (true)', name);
    EXECUTE format('GRANT SELECT ON %I TO sillage_worker', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON passage, suggestion TO sillage_app;
GRANT UPDATE (section, anchor_from, anchor_to) ON passage TO sillage_app, sillage_worker;
GRANT UPDATE (outcome, reason, settled_by, settled_at) ON suggestion TO sillage_app;
GRANT SELECT, INSERT, DELETE ON resolution TO sillage_app;
-- Several suggestions that wait are one notification that counts them.
GRANT UPDATE (data, comment_id, by_id, event_id, notified_at) ON notification TO sillage_worker;

-- Who is credited stands around the release's text.
CREATE TRIGGER touch AFTER UPDATE ON suggestion FOR EACH ROW EXECUTE FUNCTION touch_release();
CREATE FUNCTION touch_release_of_comment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE press_release SET opens_to = opens_to WHERE organisation_id = NEW.organisation_id AND contribution_id = NEW.contribution_id;
  RETURN NULL;
END $$;
CREATE TRIGGER touch_release AFTER UPDATE OF sealed, removed_at, hidden_at ON comment FOR EACH ROW
  WHEN (OLD.sealed <> NEW.sealed OR OLD.removed_at IS DISTINCT FROM NEW.removed_at OR OLD.hidden_at IS DISTINCT FROM NEW.hidden_at)
  EXECUTE FUNCTION touch_release_of_comment();

-- What a writer accepts goes into the log of the document as if they had typed it: the same lock, the same refusal while it is
-- frozen. Whoever may not write is refused here too, whatever the program believes. Nobody has it yet: every node reads it.
CREATE FUNCTION append_to_document(contribution uuid, changes bytea, notice text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  myself uuid := me();
BEGIN
  PERFORM 1 FROM live_document d JOIN contribution c ON c.organisation_id = d.organisation_id AND c.id = d.contribution_id
    WHERE d.organisation_id = organisation AND d.contribution_id = contribution AND NOT d.frozen AND c.standing = 'published'
      AND (c.author_id = myself OR EXISTS (SELECT 1 FROM contribution_grant g WHERE g.organisation_id = organisation
        AND g.contribution_id = contribution AND g.member_id = myself AND g.level = 'write'))
    FOR NO KEY UPDATE OF d;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO live_update (organisation_id, contribution_id, updates, members)
    VALUES (organisation, contribution, changes, ARRAY[myself]);
  PERFORM pg_notify('document_stored', notice);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION append_to_document(uuid, bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_to_document(uuid, bytea, text) TO sillage_app;
