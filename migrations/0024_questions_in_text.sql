-- A question that is asked in the text waits there: neither what is filtered nor what is counted anew takes it for open.
CREATE OR REPLACE FUNCTION see_threads(which uuid, most int, open_questions boolean, after_at timestamptz, after_id uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  myself uuid := me();
  colleague boolean := am_colleague();
  sight uuid[] := my_sight();
  from_at timestamptz := coalesce(after_at, '-infinity');
  from_id uuid := coalesce(after_id, '00000000-0000-0000-0000-000000000000');
  author uuid;
  marks text;
BEGIN
  SELECT c.author_id INTO author FROM contribution c WHERE c.organisation_id = organisation AND c.id = which
    AND ((c.audience IN ('organisation', 'guests') AND colleague) OR (c.audience = 'entity' AND c.entity_id = ANY (sight))
      OR c.author_id = myself OR c.id = ANY (my_contributions()));
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT string_agg(t.mark || CASE WHEN t.reply_count = 0 THEN '' ELSE coalesce((SELECT string_agg('>' || a.mark, '') FROM (
    SELECT k.id || ' ' || k.xmin::text || CASE WHEN k.author_id = myself THEN ' mine' ELSE '' END
        || CASE WHEN k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = organisation AND s.comment_id = k.id
          AND s.member_id = myself) THEN ' sealed' ELSE '' END
        || CASE WHEN k.reaction_counts = '{}' THEN '' ELSE coalesce((SELECT string_agg(' ' || r.reaction, '' ORDER BY r.reaction)
          FROM reaction r WHERE r.organisation_id = organisation AND r.comment_id = k.id AND r.member_id = myself), '') END AS mark
    FROM comment k WHERE k.organisation_id = organisation AND k.thread_id = t.id AND k.parent_id IS NOT NULL AND (k.audience = 'guests' OR (k.audience = 'organisation' AND colleague)
        OR (k.audience = 'entity' AND k.entity_id = ANY (sight)) OR k.author_id = myself OR author = myself
        OR which = ANY (my_contributions()))
    ORDER BY k.commented_at, k.id LIMIT 3) a), '') END, ',') INTO marks
  FROM (
    SELECT k.id, k.reply_count, k.id || ' ' || k.xmin::text || CASE WHEN k.author_id = myself THEN ' mine' ELSE '' END
      || CASE WHEN k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = organisation AND s.comment_id = k.id
        AND s.member_id = myself) THEN ' sealed' ELSE '' END
      || CASE WHEN k.reaction_counts = '{}' THEN '' ELSE coalesce((SELECT string_agg(' ' || r.reaction, '' ORDER BY r.reaction)
        FROM reaction r WHERE r.organisation_id = organisation AND r.comment_id = k.id AND r.member_id = myself), '') END AS mark
    FROM comment k WHERE k.organisation_id = organisation AND k.contribution_id = which AND k.parent_id IS NULL
      AND (k.commented_at, k.id) > (from_at, from_id) AND (k.audience = 'guests' OR (k.audience = 'organisation' AND colleague)
        OR (k.audience = 'entity' AND k.entity_id = ANY (sight)) OR k.author_id = myself OR author = myself
        OR which = ANY (my_contributions()))
      AND (NOT open_questions OR k.id IN (SELECT q.thread_id FROM comment q WHERE q.organisation_id = organisation
        AND q.contribution_id = which AND q.question AND q.answered_by IS NULL AND q.in_text_since IS NULL AND q.removed_at IS NULL AND q.hidden_at IS NULL
        AND (q.audience = 'guests' OR (q.audience = 'organisation' AND colleague)
        OR (q.audience = 'entity' AND q.entity_id = ANY (sight)) OR q.author_id = myself OR author = myself
        OR which = ANY (my_contributions()))))
    ORDER BY k.commented_at, k.id LIMIT most) t;
  RETURN marks;
END $$;

CREATE OR REPLACE FUNCTION recount_comments(organisation uuid, which uuid) RETURNS void
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
