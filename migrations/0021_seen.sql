-- The two looks that every page of a contribution begins with, in functions that keep small plans: under the policies each of
-- them would carry some eighty parts of plans that decide the same thing again. They repeat the rule of `visible` on
-- contribution and on comment, and features/contributions/cards.test.ts holds them equal to it.

-- A contribution that the actor sees, and what of it is their own; no row where they do not see it.
CREATE FUNCTION see_contribution(which uuid)
RETURNS TABLE (organisation_id uuid, id uuid, version text, names text, kind text, title text, language text, author_id uuid,
  sealed boolean, entity_id uuid, entity_path uuid[], audience text, standing text, stage text, support_count int,
  counted_by_reader boolean, seal_mine boolean, granted text, supported boolean, following boolean)
LANGUAGE plpgsql STABLE ROWS 1 SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  myself uuid := me();
  colleague boolean := am_colleague();
BEGIN
  RETURN QUERY
  SELECT c.organisation_id, c.id, c.xmin::text, o.xmin::text, c.kind, c.title, c.language, c.author_id, c.sealed, c.entity_id, e.path,
    c.audience, c.standing, c.stage, c.support_count, c.counted_by_reader,
    c.sealed AND EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = organisation AND s.contribution_id = c.id AND s.member_id = myself),
    (SELECT g.level FROM contribution_grant g
      WHERE g.organisation_id = organisation AND g.contribution_id = c.id AND g.member_id = myself),
    EXISTS (SELECT 1 FROM support s WHERE s.organisation_id = organisation AND s.contribution_id = c.id AND s.member_id = myself),
    EXISTS (SELECT 1 FROM follow f WHERE f.organisation_id = organisation AND f.contribution_id = c.id AND f.member_id = myself)
  FROM contribution c JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
    JOIN organisation o ON o.id = c.organisation_id
  WHERE c.organisation_id = organisation AND c.id = which
    AND ((c.audience IN ('organisation', 'guests') AND colleague) OR (c.audience = 'entity' AND c.entity_id = ANY (my_sight()))
      OR c.author_id = myself OR c.id = ANY (my_contributions()));
END $$;

-- The threads of a discussion in order, `most` at most, each with the first three replies that the actor sees. A comment is its id,
-- its version and words for what of it is the reader's own (`mine`, `sealed`, their reactions); replies follow their thread
-- behind `>`, threads are parted by commas.
CREATE FUNCTION see_threads(which uuid, most int, open_questions boolean, after_at timestamptz, after_id uuid) RETURNS text
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
        AND q.contribution_id = which AND q.question AND q.answered_by IS NULL AND q.in_text_since IS NULL
        AND q.removed_at IS NULL AND q.hidden_at IS NULL
        AND (q.audience = 'guests' OR (q.audience = 'organisation' AND colleague)
        OR (q.audience = 'entity' AND q.entity_id = ANY (sight)) OR q.author_id = myself OR author = myself
        OR which = ANY (my_contributions()))))
    ORDER BY k.commented_at, k.id LIMIT most) t;
  RETURN marks;
END $$;

REVOKE EXECUTE ON FUNCTION see_contribution(uuid), see_threads(uuid, int, boolean, timestamptz, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION see_contribution(uuid), see_threads(uuid, int, boolean, timestamptz, uuid) TO sillage_app;
