-- An idea that is merged into another contribution: its voices move there, and what was added is remembered so that it can be
-- taken back exactly. The two functions move what several features own in one transaction; policies decide before they are called.
CREATE TABLE merge (
  organisation_id uuid NOT NULL,
  source_id uuid NOT NULL,
  target_id uuid NOT NULL,
  reason text NOT NULL CHECK (length(reason) <= 2000),
  merged_by uuid,
  merged_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, source_id),
  CHECK (source_id <> target_id),
  FOREIGN KEY (organisation_id, source_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, target_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, merged_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX merge_target ON merge (organisation_id, target_id);
ALTER TABLE merge ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON merge TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (
  SELECT 1 FROM contribution c WHERE c.organisation_id = merge.organisation_id AND c.id = merge.source_id));
GRANT SELECT ON merge TO sillage_app;
CREATE POLICY worker ON merge TO sillage_worker USING (true);
GRANT SELECT ON merge TO sillage_worker;

-- What a merge added to its target: comments by id; supports, follows and invitations by member.
CREATE TABLE merge_addition (
  organisation_id uuid NOT NULL,
  source_id uuid NOT NULL,
  addition text NOT NULL CHECK (addition IN ('comment', 'support', 'follow', 'grant', 'raised_grant')),
  id uuid NOT NULL,
  PRIMARY KEY (organisation_id, source_id, addition, id),
  FOREIGN KEY (organisation_id, source_id) REFERENCES merge (organisation_id, source_id) ON DELETE CASCADE
);
ALTER TABLE merge_addition ENABLE ROW LEVEL SECURITY;

-- Counts of comments as they stand, for a contribution whose comments were moved.
CREATE FUNCTION recount_comments(organisation uuid, which uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE contribution c SET comment_count = k.shown, open_question_count = k.open,
    counted_by_reader = c.counted_by_reader OR k.parted
  FROM (SELECT count(*)::int AS shown, (count(*) FILTER (WHERE k.question AND k.answered_by IS NULL AND k.in_text_since IS NULL))::int AS open,
      coalesce(bool_or(k.audience <> c.audience OR k.entity_id <> c.entity_id), false) AS parted
    FROM contribution c JOIN comment k ON k.organisation_id = c.organisation_id AND k.contribution_id = c.id
      AND k.removed_at IS NULL AND k.hidden_at IS NULL
    WHERE c.organisation_id = organisation AND c.id = which) k
  WHERE c.organisation_id = organisation AND c.id = which
$$;

-- Whether a comment may go where everybody sees `c` who sees the comment's new place: not what was said when fewer saw `c`.
CREATE FUNCTION goes_with(k comment, c contribution) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT k.audience IN ('organisation', 'guests') OR (k.audience = c.audience AND k.entity_id = c.entity_id)
$$;

-- Answers with why it cannot be, or null where it was done: `closed` (one of the two is not published), `unseen` (somebody sees
-- the target who may not see the source). `by` is null where naming who did it would name a sealed author.
CREATE FUNCTION merge_contribution(source uuid, target uuid, why text, by uuid, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  s contribution;
  t contribution;
  named uuid[];
BEGIN
  -- Against another merge, and not against whoever tells of a comment meanwhile and waits for nobody.
  PERFORM 1 FROM contribution c WHERE c.organisation_id = organisation AND c.id IN (source, target) ORDER BY c.id FOR NO KEY UPDATE;
  SELECT * INTO s FROM contribution c WHERE c.organisation_id = organisation AND c.id = source;
  SELECT * INTO t FROM contribution c WHERE c.organisation_id = organisation AND c.id = target;
  IF s.standing IS DISTINCT FROM 'published' OR t.standing IS DISTINCT FROM 'published' THEN RETURN 'closed'; END IF;

  -- Those who see the target by name, then those who see it by their place.
  SELECT array_agg(m.id) INTO named FROM member m WHERE m.organisation_id = organisation AND m.standing = 'active'
    AND m.id IN (SELECT t.author_id UNION SELECT g.member_id FROM contribution_grant g
      WHERE g.organisation_id = organisation AND g.contribution_id = target);
  IF EXISTS (SELECT unnest(named) EXCEPT SELECT who_sees(organisation, source, named)) THEN RETURN 'unseen'; END IF;
  IF t.audience IN ('organisation', 'guests') AND s.audience NOT IN ('organisation', 'guests') THEN RETURN 'unseen'; END IF;
  -- By its place means from above too: whoever has a role between the two entities sees the lower one only.
  IF t.audience = 'entity' AND s.audience = 'private' THEN RETURN 'unseen'; END IF;
  IF t.audience = 'entity' AND s.audience = 'entity' AND (
    NOT EXISTS (SELECT 1 FROM entity e WHERE e.organisation_id = organisation AND e.id = t.entity_id AND s.entity_id = ANY (e.path))
    OR EXISTS (SELECT 1 FROM member_sight m WHERE m.organisation_id = organisation AND t.entity_id = ANY (m.sight)
      AND s.entity_id <> ALL (m.sight))) THEN RETURN 'unseen'; END IF;

  INSERT INTO merge (organisation_id, source_id, target_id, reason, merged_by, merged_at)
  VALUES (organisation, source, target, why, by, at);
  -- A thread stays behind where some of it was said among few: those who see the target by name would read it there.
  INSERT INTO merge_addition SELECT organisation, source, 'comment', k.id FROM comment k
    WHERE k.organisation_id = organisation AND k.contribution_id = source AND NOT EXISTS (SELECT 1 FROM comment r
      WHERE r.organisation_id = organisation AND r.thread_id = k.thread_id AND NOT goes_with(r, s));
  UPDATE comment k SET contribution_id = target FROM merge_addition a WHERE a.organisation_id = organisation
    AND a.source_id = source AND a.addition = 'comment' AND k.organisation_id = organisation AND k.id = a.id;

  -- Each supporter once. One's own support of one's own thing says nothing; whose a sealed one is, nobody learns here.
  WITH added AS (
    INSERT INTO support (organisation_id, contribution_id, member_id, supported_at)
    SELECT organisation, target, v.member_id, v.supported_at FROM support v
    WHERE v.organisation_id = organisation AND v.contribution_id = source AND v.member_id IS DISTINCT FROM t.author_id
    ON CONFLICT DO NOTHING RETURNING member_id)
  INSERT INTO merge_addition SELECT organisation, source, 'support', member_id FROM added;
  INSERT INTO help_offer (organisation_id, contribution_id, member_id, help, note)
    SELECT organisation, target, h.member_id, h.help, h.note FROM help_offer h
    JOIN merge_addition a ON a.organisation_id = organisation AND a.source_id = source AND a.addition = 'support' AND a.id = h.member_id
    WHERE h.organisation_id = organisation AND h.contribution_id = source;

  WITH added AS (
    INSERT INTO follow (organisation_id, contribution_id, member_id)
    SELECT organisation, target, f.member_id FROM (
      SELECT member_id FROM follow WHERE organisation_id = organisation AND contribution_id = source
      UNION SELECT s.author_id WHERE s.author_id IS NOT NULL) f
    WHERE f.member_id IS DISTINCT FROM t.author_id
    ON CONFLICT DO NOTHING RETURNING member_id)
  INSERT INTO merge_addition SELECT organisation, source, 'follow', member_id FROM added;

  -- Its author and those who wrote with them write the other one too; a sealed author is named nowhere.
  WITH writers AS (
    SELECT w.id FROM (SELECT s.author_id AS id UNION SELECT g.member_id FROM contribution_grant g
      WHERE g.organisation_id = organisation AND g.contribution_id = source AND g.level = 'write') w
    JOIN member m ON m.organisation_id = organisation AND m.id = w.id AND m.standing = 'active'
    WHERE w.id IS DISTINCT FROM t.author_id),
  raised AS (
    UPDATE contribution_grant g SET level = 'write' FROM writers w
    WHERE g.organisation_id = organisation AND g.contribution_id = target AND g.member_id = w.id AND g.level = 'read'
    RETURNING g.member_id),
  added AS (
    INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level, granted_by)
    SELECT organisation, target, w.id, 'write', by FROM writers w
    ON CONFLICT DO NOTHING RETURNING member_id)
  INSERT INTO merge_addition SELECT organisation, source, 'raised_grant', member_id FROM raised
    UNION ALL SELECT organisation, source, 'grant', member_id FROM added;

  UPDATE contribution c SET standing = 'merged' WHERE c.organisation_id = organisation AND c.id = source;
  PERFORM recount_comments(organisation, source), recount_comments(organisation, target);
  RETURN NULL;
END $$;

-- Takes a merge back; `behind` where the target was merged further meanwhile, `none` where there is no merge.
CREATE FUNCTION undo_merge(source uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  target uuid;
  s contribution;
  threads uuid[];
  named uuid[];
  stays uuid[];
BEGIN
  SELECT m.target_id INTO target FROM merge m WHERE m.organisation_id = organisation AND m.source_id = source;
  PERFORM 1 FROM contribution c WHERE c.organisation_id = organisation AND c.id IN (source, target) ORDER BY c.id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT 1 FROM merge m WHERE m.organisation_id = organisation AND m.source_id = source AND m.target_id = target) THEN
    RETURN 'none';
  END IF;
  IF EXISTS (SELECT 1 FROM merge m WHERE m.organisation_id = organisation AND m.source_id = target) THEN RETURN 'behind'; END IF;

  -- What was answered since goes back with its thread, unless somebody would read it who did not: then it stays, by itself.
  SELECT * INTO s FROM contribution c WHERE c.organisation_id = organisation AND c.id = source;
  SELECT array_agg(m.id) INTO named FROM member m WHERE m.organisation_id = organisation AND m.standing = 'active'
    AND m.id IN (SELECT s.author_id UNION SELECT g.member_id FROM contribution_grant g
      WHERE g.organisation_id = organisation AND g.contribution_id = source);
  SELECT array_agg(a.id) INTO threads FROM merge_addition a
    WHERE a.organisation_id = organisation AND a.source_id = source AND a.addition = 'comment';
  SELECT array_agg(k.id) INTO stays FROM comment k
    WHERE k.organisation_id = organisation AND k.thread_id = ANY (threads) AND k.id <> ALL (threads)
      AND (NOT goes_with(k, s) OR EXISTS (SELECT unnest(named) EXCEPT SELECT who_sees(organisation, target, named)));
  UPDATE comment k SET answered_by = NULL WHERE k.organisation_id = organisation AND k.contribution_id = target
    AND (k.answered_by = ANY (stays) OR (k.id = ANY (stays) AND k.answered_by = ANY (threads)));
  UPDATE comment k SET parent_id = CASE WHEN k.id = ANY (stays) THEN NULL ELSE k.thread_id END,
      thread_id = CASE WHEN k.id = ANY (stays) THEN k.id ELSE k.thread_id END
    WHERE k.organisation_id = organisation AND (k.id = ANY (stays) OR k.parent_id = ANY (stays));
  UPDATE comment k SET contribution_id = source WHERE k.organisation_id = organisation AND k.thread_id = ANY (threads);
  UPDATE comment t SET reply_count = (SELECT count(*) FROM comment r WHERE r.organisation_id = organisation AND r.thread_id = t.id
      AND r.parent_id IS NOT NULL AND r.removed_at IS NULL AND r.hidden_at IS NULL)
    WHERE t.organisation_id = organisation AND t.id = ANY (threads) AND t.parent_id IS NULL AND stays IS NOT NULL;
  DELETE FROM support v USING merge_addition a
    WHERE a.organisation_id = organisation AND a.source_id = source AND a.addition = 'support'
      AND v.organisation_id = organisation AND v.contribution_id = target AND v.member_id = a.id;
  DELETE FROM follow f USING merge_addition a
    WHERE a.organisation_id = organisation AND a.source_id = source AND a.addition = 'follow'
      AND f.organisation_id = organisation AND f.contribution_id = target AND f.member_id = a.id;
  DELETE FROM contribution_grant g USING merge_addition a
    WHERE a.organisation_id = organisation AND a.source_id = source AND a.addition = 'grant'
      AND g.organisation_id = organisation AND g.contribution_id = target AND g.member_id = a.id;
  UPDATE contribution_grant g SET level = 'read' FROM merge_addition a
    WHERE a.organisation_id = organisation AND a.source_id = source AND a.addition = 'raised_grant'
      AND g.organisation_id = organisation AND g.contribution_id = target AND g.member_id = a.id;
  DELETE FROM lineage l WHERE l.organisation_id = organisation AND l.source_id = source AND l.target_id = target
    AND l.relation = 'merged_into';
  DELETE FROM merge m WHERE m.organisation_id = organisation AND m.source_id = source;
  UPDATE contribution c SET standing = 'published' WHERE c.organisation_id = organisation AND c.id = source;
  PERFORM recount_comments(organisation, source), recount_comments(organisation, target);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION recount_comments(uuid, uuid), merge_contribution(uuid, uuid, text, uuid, timestamptz), undo_merge(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merge_contribution(uuid, uuid, text, uuid, timestamptz), undo_merge(uuid) TO sillage_app;
