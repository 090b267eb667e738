-- A row is read by its member alone. What concerns a sealed author is written by tell_sealed_author() and kept from mail.
CREATE TABLE notification (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  member_id uuid NOT NULL,
  event_id bigint,
  name text NOT NULL,
  contribution_id uuid NOT NULL,
  comment_id uuid,
  by_id uuid,
  direct boolean NOT NULL DEFAULT false,
  sealed boolean NOT NULL DEFAULT false,
  data jsonb NOT NULL DEFAULT '{}',
  notified_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, event_id, member_id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);
CREATE INDEX notification_member ON notification (organisation_id, member_id, notified_at DESC, id);
CREATE INDEX notification_unread ON notification (organisation_id, member_id) WHERE read_at IS NULL;
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON notification TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me())
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = notification.organisation_id AND c.id = contribution_id));
CREATE POLICY worker ON notification TO sillage_worker USING (NOT sealed) WITH CHECK (NOT sealed);
GRANT SELECT ON notification TO sillage_app;
GRANT UPDATE (read_at) ON notification TO sillage_app;
GRANT SELECT, INSERT ON notification TO sillage_worker;

-- Tells the sealed author of a contribution or comment without the caller learning who that is.
CREATE FUNCTION tell_sealed_author(organisation uuid, event bigint, event_name text, contribution uuid, comment uuid, by_member uuid,
  detail jsonb)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO notification (organisation_id, member_id, event_id, name, contribution_id, comment_id, by_id, direct, sealed, data)
  SELECT organisation, s.member_id, event, event_name, contribution, comment, by_member, true, true, detail
  FROM (SELECT member_id FROM seal WHERE organisation_id = organisation AND contribution_id = contribution AND comment IS NULL
    UNION SELECT member_id FROM comment_seal WHERE organisation_id = organisation AND comment_id = comment) s
  WHERE s.member_id IS DISTINCT FROM by_member
  ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION tell_sealed_author(uuid, bigint, text, uuid, uuid, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_sealed_author(uuid, bigint, text, uuid, uuid, uuid, jsonb) TO sillage_worker;

-- The kept mail: sent when there is a server to send it, read in the product only in a demonstration.
CREATE TABLE mail (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid,
  kind text NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'kept', 'failed')),
  error text,
  attempts int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  written_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX mail_waiting ON mail (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX mail_organisation ON mail (organisation_id, written_at DESC);
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON mail TO sillage_app USING (organisation_id = (SELECT my_organisation()));
CREATE POLICY worker ON mail TO sillage_worker USING (true);
CREATE POLICY identity ON mail TO sillage_auth USING (true);
GRANT SELECT, INSERT ON mail TO sillage_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail TO sillage_worker;
GRANT INSERT ON mail TO sillage_auth;
GRANT USAGE ON SCHEMA public TO sillage_auth;

-- Full-text search and similarity repeat visibility themselves, since the index operators are not leakproof and would
-- otherwise run after the policy (a property test holds them equal to it). Candidates are bounded before they are ranked.

CREATE FUNCTION search_contributions(words text, of_kind text, of_stage text, in_language text)
RETURNS TABLE (id uuid, rank real) LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  query tsquery := websearch_to_tsquery('french', words) || websearch_to_tsquery('english', words)
    || websearch_to_tsquery('german', words) || websearch_to_tsquery('portuguese', words);
  organisation uuid := my_organisation();
  colleague boolean := am_colleague();
  sight uuid[] := my_sight();
  myself uuid := me();
  mine uuid[] := my_contributions();
BEGIN
  RETURN QUERY
  SELECT c.id, ts_rank(c.search, query) AS near FROM (
    SELECT k.id, k.search FROM contribution k
    WHERE k.organisation_id = organisation AND k.standing = 'published' AND k.search @@ query
      AND (of_kind IS NULL OR k.kind = of_kind) AND (of_stage IS NULL OR k.stage = of_stage)
      AND (in_language IS NULL OR k.language = in_language)
      AND ((k.audience IN ('organisation', 'guests') AND colleague) OR (k.audience = 'entity' AND k.entity_id = ANY (sight))
        OR k.author_id = myself OR k.id = ANY (mine))
    LIMIT 400) c
  ORDER BY near DESC, c.id LIMIT 100;
END $$;

CREATE FUNCTION similar_contributions(words text, most int DEFAULT 5)
RETURNS TABLE (id uuid, similarity real) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
  organisation uuid := my_organisation();
  colleague boolean := am_colleague();
  sight uuid[] := my_sight();
  myself uuid := me();
  mine uuid[] := my_contributions();
  found_words tsquery;
BEGIN
  SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery INTO found_words FROM (
    SELECT DISTINCT lexeme FROM unnest(to_tsvector('french', words) || to_tsvector('english', words)
      || to_tsvector('german', words) || to_tsvector('portuguese', words))
    WHERE length(lexeme) > 3 LIMIT 24) l;
  RETURN QUERY
  SELECT c.id, greatest(similarity(c.title, words), 3 * ts_rank(c.search, found_words, 1))::real AS near FROM (
    (SELECT k.* FROM contribution k WHERE k.organisation_id = organisation AND k.standing = 'published' AND k.title % words
      AND ((k.audience IN ('organisation', 'guests') AND colleague) OR (k.audience = 'entity' AND k.entity_id = ANY (sight))
        OR k.author_id = myself OR k.id = ANY (mine)) LIMIT 100)
    UNION
    (SELECT k.* FROM contribution k WHERE k.organisation_id = organisation AND k.standing = 'published'
      AND k.search @@ found_words
      AND ((k.audience IN ('organisation', 'guests') AND colleague) OR (k.audience = 'entity' AND k.entity_id = ANY (sight))
        OR k.author_id = myself OR k.id = ANY (mine)) LIMIT 200)) c
  ORDER BY near DESC, c.id LIMIT most;
END $$;
REVOKE EXECUTE ON FUNCTION search_contributions(text, text, text, text), similar_contributions(text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_contributions(text, text, text, text), similar_contributions(text, int) TO sillage_app;

DROP FUNCTION seen_with_contribution(text), seen_with_comment(text);
