-- What search reads lies apart, with whatever it asks of a contribution beside: a support or a comment rewrites the
-- contribution's row and must not write its words again, and a common word must not cost a look at each contribution that has it.
CREATE TABLE contribution_words (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  kind text NOT NULL,
  stage text,
  language text NOT NULL,
  author_id uuid,
  entity_id uuid NOT NULL,
  audience text NOT NULL,
  title text NOT NULL,
  -- With one word more than it has: its era (`#12`), the thousands of contributions that it came among. A word that thousands
  -- have is looked for in the newest two eras first, so that what it costs does not grow with what is there.
  words tsvector NOT NULL,
  era int NOT NULL,
  PRIMARY KEY (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);
ALTER TABLE contribution_words ENABLE ROW LEVEL SECURITY;
CREATE SEQUENCE contribution_place;
CREATE FUNCTION newest_eras() RETURNS tsquery LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT format($q$'#%s' | '#%s'$q$, last_value / 2048, last_value / 2048 - 1)::tsquery FROM contribution_place
$$;
CREATE FUNCTION words_of(language text, title text, body text, era int) RETURNS tsvector LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT setweight(to_tsvector(configuration, title), 'A') || setweight(to_tsvector(configuration, body), 'C')
    || format($q$'#%s'$q$, era)::tsvector
  FROM (SELECT (CASE language WHEN 'fr' THEN 'french' WHEN 'de' THEN 'german' WHEN 'pt' THEN 'portuguese' ELSE 'english' END)
    ::regconfig AS configuration) c
$$;
-- Only what is published has words to be found by.
CREATE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  its_era int;
BEGIN
  IF NEW.standing <> 'published' THEN
    DELETE FROM contribution_words WHERE organisation_id = NEW.organisation_id AND contribution_id = NEW.id;
    RETURN NULL;
  END IF;
  SELECT w.era INTO its_era FROM contribution_words w WHERE w.organisation_id = NEW.organisation_id AND w.contribution_id = NEW.id;
  IF NOT FOUND THEN its_era := nextval('contribution_place') / 2048; END IF;
  INSERT INTO contribution_words AS w (organisation_id, contribution_id, kind, stage, language, author_id, entity_id, audience,
    title, words, era)
  VALUES (NEW.organisation_id, NEW.id, NEW.kind, NEW.stage, NEW.language, NEW.author_id, NEW.entity_id, NEW.audience, NEW.title,
    words_of(NEW.language, NEW.title, NEW.search_text, its_era), its_era)
  ON CONFLICT (organisation_id, contribution_id) DO UPDATE SET stage = excluded.stage, language = excluded.language,
    author_id = excluded.author_id, entity_id = excluded.entity_id, audience = excluded.audience, title = excluded.title,
    words = excluded.words;
  RETURN NULL;
END $$;
INSERT INTO contribution_words (organisation_id, contribution_id, kind, stage, language, author_id, entity_id, audience, title,
    words, era)
  SELECT organisation_id, id, kind, stage, language, author_id, entity_id, audience, title,
    words_of(language, title, search_text, era), era
  FROM (SELECT *, (nextval('contribution_place') / 2048)::int AS era FROM (
    SELECT * FROM contribution WHERE standing = 'published' ORDER BY contributed_at) c) c;
-- One index for both, so that what resembles a title is looked for within an era too.
CREATE INDEX contribution_words_found ON contribution_words USING gin (words, title gin_trgm_ops);
DROP INDEX contribution_search, contribution_similar;
ALTER TABLE contribution DROP COLUMN search;
CREATE TRIGGER words AFTER INSERT OR UPDATE OF title, search_text, language, stage, standing, author_id, entity_id, audience
  ON contribution FOR EACH ROW EXECUTE FUNCTION keep_words();

-- Both repeat visibility (a property test holds them equal to the policy) and bound what they rank. A guest sees a handful by
-- name, so those are looked through instead of everything that holds the word. Where the newest eras have two pages of it,
-- older ones are not looked for.
CREATE OR REPLACE FUNCTION search_contributions(words text, of_kind text, of_stage text, in_language text)
RETURNS TABLE (id uuid, rank real) LANGUAGE plpgsql STABLE ROWS 100 SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  query tsquery := (SELECT string_agg('(' || q || ')', ' | ')::tsquery FROM (
    SELECT DISTINCT websearch_to_tsquery(l, search_contributions.words)::text AS q
    FROM unnest('{french,english,german,portuguese}'::regconfig[]) l) d WHERE q <> '');
  newest tsquery := query && newest_eras();
  organisation uuid := my_organisation();
  sight uuid[] := my_sight();
  myself uuid := me();
  mine uuid[] := my_contributions();
BEGIN
  IF am_colleague() THEN
    RETURN QUERY
    WITH recent AS MATERIALIZED (
      SELECT w.contribution_id, w.words FROM contribution_words w
      WHERE w.organisation_id = organisation AND w.words @@ newest AND (of_kind IS NULL OR w.kind = of_kind)
        AND (of_stage IS NULL OR w.stage = of_stage) AND (in_language IS NULL OR w.language = in_language)
        AND (w.audience IN ('organisation', 'guests') OR (w.audience = 'entity' AND w.entity_id = ANY (sight))
          OR w.author_id = myself OR w.contribution_id = ANY (mine))
      LIMIT 120),
    found AS (
      SELECT * FROM recent WHERE (SELECT count(*) FROM recent) >= 40
      UNION ALL (SELECT w.contribution_id, w.words FROM contribution_words w
        WHERE (SELECT count(*) FROM recent) < 40
          AND w.organisation_id = organisation AND w.words @@ query AND (of_kind IS NULL OR w.kind = of_kind)
          AND (of_stage IS NULL OR w.stage = of_stage) AND (in_language IS NULL OR w.language = in_language)
          AND (w.audience IN ('organisation', 'guests') OR (w.audience = 'entity' AND w.entity_id = ANY (sight))
            OR w.author_id = myself OR w.contribution_id = ANY (mine))
        LIMIT 400))
    SELECT f.contribution_id, ts_rank(f.words, query) AS near FROM found f ORDER BY near DESC, f.contribution_id LIMIT 100;
  ELSE
    RETURN QUERY
    SELECT w.contribution_id, ts_rank(w.words, query) AS near FROM contribution_words w
    WHERE w.organisation_id = organisation AND w.contribution_id IN (
        SELECT unnest(mine) UNION SELECT a.id FROM contribution a WHERE a.organisation_id = organisation AND a.author_id = myself)
      AND w.words @@ query AND (of_kind IS NULL OR w.kind = of_kind)
      AND (of_stage IS NULL OR w.stage = of_stage) AND (in_language IS NULL OR w.language = in_language)
    ORDER BY near DESC, w.contribution_id LIMIT 100;
  END IF;
END $$;

-- What resembles: titles that look alike among the newest eras, and the same words there; everywhere where few have them.
CREATE OR REPLACE FUNCTION similar_contributions(words text, most int DEFAULT 5)
RETURNS TABLE (id uuid, similarity real) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
  asked text := similar_contributions.words;
  organisation uuid := my_organisation();
  colleague boolean := am_colleague();
  sight uuid[] := my_sight();
  myself uuid := me();
  mine uuid[] := my_contributions();
  newest tsquery := newest_eras();
  lexemes tsquery;
BEGIN
  SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery INTO lexemes FROM (
    SELECT DISTINCT lexeme FROM unnest(to_tsvector('french', asked) || to_tsvector('english', asked)
      || to_tsvector('german', asked) || to_tsvector('portuguese', asked))
    WHERE length(lexeme) > 3 LIMIT 24) l;
  RETURN QUERY
  WITH seen AS NOT MATERIALIZED (
    SELECT w.* FROM contribution_words w WHERE w.organisation_id = organisation
      AND ((w.audience IN ('organisation', 'guests') AND colleague) OR (w.audience = 'entity' AND w.entity_id = ANY (sight))
        OR w.author_id = myself OR w.contribution_id = ANY (mine))),
  alike AS MATERIALIZED (SELECT s.contribution_id, s.title, s.words FROM seen s WHERE s.words @@ newest AND s.title % asked LIMIT 100),
  recent AS MATERIALIZED (
    SELECT s.contribution_id, s.title, s.words FROM seen s WHERE s.words @@ (lexemes && newest) LIMIT 200),
  found AS (
    SELECT * FROM alike UNION SELECT * FROM recent
    UNION (SELECT s.contribution_id, s.title, s.words FROM seen s WHERE (SELECT count(*) FROM recent) < 200 AND s.words @@ lexemes
      LIMIT 200))
  SELECT f.contribution_id, greatest(similarity(f.title, asked), 3 * ts_rank(f.words, lexemes, 1))::real AS near
  FROM found f ORDER BY near DESC, f.contribution_id LIMIT most;
END $$;
