-- A comment whose question is asked in a FAQ of the release. The entry is tied by its item in the live document (client, clock);
-- where that is gone, by what it asked last. Who asked is read from the comment, by whoever sees it, under its seal.
-- answer is what it said when it was last looked at; gone_at: nobody finds the entry in the text any more.
CREATE TABLE faq_question (
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  faq text NOT NULL CHECK (faq IN ('customerFaq', 'internalFaq')),
  client bigint NOT NULL,
  clock bigint NOT NULL,
  question text NOT NULL,
  answer text NOT NULL DEFAULT '',
  promoted_by uuid,
  promoted_at timestamptz NOT NULL DEFAULT now(),
  answered_at timestamptz,
  edited_at timestamptz,
  told_at timestamptz,
  gone_at timestamptz,
  PRIMARY KEY (organisation_id, comment_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  -- The comment alone: parting a merge may take it elsewhere, its entry stays in this text.
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id),
  FOREIGN KEY (organisation_id, promoted_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX faq_question_release ON faq_question (organisation_id, contribution_id);
ALTER TABLE faq_question ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON faq_question TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1
  FROM comment k WHERE k.organisation_id = faq_question.organisation_id AND k.id = faq_question.comment_id));
CREATE POLICY worker ON faq_question TO sillage_worker USING (true);
GRANT SELECT ON faq_question TO sillage_worker;
GRANT SELECT, INSERT, UPDATE ON faq_question TO sillage_app;
GRANT UPDATE ON faq_question TO sillage_worker;
GRANT INSERT ON event TO sillage_worker;

-- Since when it is asked in the text: from then on it waits there, and no longer in the discussion.
ALTER TABLE comment ADD COLUMN in_text_since timestamptz;
GRANT UPDATE (in_text_since) ON comment TO sillage_app, sillage_worker;

-- What moved seconds ago does not move again: its row then changes in place, and no index with it (so pages keep some room).
ALTER TABLE contribution SET (fillfactor = 85);
CREATE OR REPLACE FUNCTION count_comment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  shown_before int := 0; shown_now int; open_before int := 0; open_now int;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    shown_before := (OLD.removed_at IS NULL AND OLD.hidden_at IS NULL)::int;
    open_before := (shown_before = 1 AND OLD.question AND OLD.answered_by IS NULL AND OLD.in_text_since IS NULL)::int;
  END IF;
  shown_now := (NEW.removed_at IS NULL AND NEW.hidden_at IS NULL)::int;
  open_now := (shown_now = 1 AND NEW.question AND NEW.answered_by IS NULL AND NEW.in_text_since IS NULL)::int;
  IF shown_now <> shown_before OR open_now <> open_before THEN
    UPDATE contribution SET comment_count = comment_count + shown_now - shown_before,
      open_question_count = open_question_count + open_now - open_before,
      counted_by_reader = counted_by_reader OR audience <> NEW.audience OR entity_id <> NEW.entity_id,
      moved_at = CASE WHEN TG_OP = 'INSERT' AND NOT NEW.sealed AND moved_at < NEW.commented_at - interval '10 seconds'
        THEN NEW.commented_at ELSE moved_at END
    WHERE organisation_id = NEW.organisation_id AND id = NEW.contribution_id;
  END IF;
  IF NEW.parent_id IS NOT NULL AND shown_now <> shown_before THEN
    UPDATE comment SET reply_count = reply_count + shown_now - shown_before
    WHERE organisation_id = NEW.organisation_id AND id = NEW.thread_id;
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER count ON comment;
CREATE TRIGGER count AFTER INSERT OR UPDATE OF removed_at, hidden_at, question, answered_by, in_text_since ON comment
  FOR EACH ROW EXECUTE FUNCTION count_comment();

-- Entries of both FAQs that ask something and answer nothing yet, as the text was last settled: what waits for its writers.
ALTER TABLE press_release ADD COLUMN unanswered int NOT NULL DEFAULT 0;
GRANT UPDATE (unanswered) ON press_release TO sillage_worker;
UPDATE press_release r SET unanswered = coalesce((SELECT count(*) FROM (SELECT v.text FROM release_version v
    WHERE v.organisation_id = r.organisation_id AND v.contribution_id = r.contribution_id ORDER BY v.number DESC LIMIT 1) l,
  jsonb_array_elements((l.text -> 'customerFaq') || (l.text -> 'internalFaq')) e
  WHERE btrim(e ->> 'question') <> '' AND btrim(e ->> 'answer') = ''), 0);
