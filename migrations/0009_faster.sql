-- What a page costs: what can be worked out when something changes is not worked out when somebody looks.

-- What a member sees of the tree of entities: kept in step by triggers, so that entering is one look at one row.
CREATE TABLE member_sight (
  organisation_id uuid NOT NULL,
  member_id uuid NOT NULL,
  colleague boolean NOT NULL,
  sight uuid[] NOT NULL,
  PRIMARY KEY (organisation_id, member_id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
ALTER TABLE member_sight ENABLE ROW LEVEL SECURITY;

-- An entity and those above it; where a role was granted, those below that too. Guests see none; who is not active has no row.
-- One organisation's are worked out one after the other: of two changes at once, the second sees the first.
CREATE FUNCTION work_out_sight(organisation uuid, members uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('sight ' || organisation::text, 0));
  DELETE FROM member_sight WHERE organisation_id = organisation AND member_id = ANY (members);
  INSERT INTO member_sight (organisation_id, member_id, colleague, sight)
  SELECT organisation, m.id, NOT m.guest, CASE
    WHEN m.guest THEN '{}'
    WHEN given.everywhere THEN (SELECT array_agg(id) FROM entity WHERE organisation_id = organisation)
    WHEN given.entities IS NOT NULL THEN (SELECT array_agg(id) FROM entity
      WHERE organisation_id = organisation AND (id = ANY (home.path) OR path && given.entities))
    ELSE home.path END
  FROM member m JOIN entity home ON home.organisation_id = m.organisation_id AND home.id = m.entity_id
  CROSS JOIN LATERAL (SELECT array_agg(r.entity_id) FILTER (WHERE r.entity_id IS NOT NULL) AS entities,
      coalesce(bool_or(r.entity_id IS NULL), false) AS everywhere
    FROM member_role r WHERE r.organisation_id = organisation AND r.member_id = m.id) given
  WHERE m.organisation_id = organisation AND m.id = ANY (members) AND m.standing = 'active';
END $$;
REVOKE EXECUTE ON FUNCTION work_out_sight(uuid, uuid[]) FROM PUBLIC;

CREATE FUNCTION sight_of_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN PERFORM work_out_sight(NEW.organisation_id, ARRAY[NEW.id]); RETURN NULL; END $$;
CREATE TRIGGER sight AFTER INSERT OR UPDATE OF entity_id, guest, standing ON member
  FOR EACH ROW EXECUTE FUNCTION sight_of_member();

CREATE FUNCTION sight_of_role() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed member_role := coalesce(NEW, OLD);
BEGIN
  PERFORM work_out_sight(changed.organisation_id, ARRAY[changed.member_id]);
  RETURN NULL;
END $$;
CREATE TRIGGER sight AFTER INSERT OR DELETE ON member_role FOR EACH ROW EXECUTE FUNCTION sight_of_role();

-- A new or moved entity concerns whoever was granted a role above it, and whoever lives in it.
CREATE FUNCTION sight_of_entity() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Whom it concerns is asked behind the lock: a role that is given in this moment is seen then.
  PERFORM pg_advisory_xact_lock(hashtextextended('sight ' || NEW.organisation_id::text, 0));
  PERFORM work_out_sight(NEW.organisation_id, ARRAY(
    SELECT r.member_id FROM member_role r WHERE r.organisation_id = NEW.organisation_id
    UNION SELECT m.id FROM member m WHERE m.organisation_id = NEW.organisation_id AND TG_OP = 'UPDATE'));
  RETURN NULL;
END $$;
CREATE TRIGGER sight AFTER INSERT OR UPDATE OF path ON entity FOR EACH ROW EXECUTE FUNCTION sight_of_entity();
SELECT work_out_sight(id, ARRAY(SELECT m.id FROM member m WHERE m.organisation_id = organisation.id)) FROM organisation;

CREATE OR REPLACE FUNCTION enter(organisation uuid, member uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  is_colleague boolean;
  its_sight text;
BEGIN
  SELECT s.colleague, s.sight::text INTO is_colleague, its_sight FROM member_sight s
  WHERE s.organisation_id = organisation AND s.member_id = member;
  IF FOUND THEN
    PERFORM set_config('sillage.organisation', organisation::text, true), set_config('sillage.member', member::text, true),
      set_config('sillage.colleague', is_colleague::text, true), set_config('sillage.sight', its_sight, true);
  ELSE
    PERFORM set_config('sillage.organisation', organisation::text, true), set_config('sillage.member', '', true),
      set_config('sillage.colleague', 'f', true), set_config('sillage.sight', '{}', true);
  END IF;
END $$;
CREATE OR REPLACE FUNCTION am_colleague() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT current_setting('sillage.colleague', true) = 'true' $$;

-- In a language that keeps its plan: this runs in every look at contributions.
CREATE OR REPLACE FUNCTION my_contributions() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  myself uuid := me();
  mine uuid[];
BEGIN
  SELECT array_agg(id) INTO mine FROM (
    SELECT contribution_id AS id FROM contribution_grant WHERE organisation_id = organisation AND member_id = myself
    UNION ALL SELECT contribution_id FROM seal WHERE organisation_id = organisation AND member_id = myself) given;
  RETURN coalesce(mine, '{}');
END $$;

-- One's own invitations are known without looking at what they are to.
ALTER POLICY visible ON contribution_grant USING (organisation_id = (SELECT my_organisation()) AND (member_id = (SELECT me())
  OR EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = contribution_grant.organisation_id
    AND c.id = contribution_grant.contribution_id)))
  WITH CHECK (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1 FROM contribution c
    WHERE c.organisation_id = contribution_grant.organisation_id AND c.id = contribution_grant.contribution_id));
-- How often a reaction was given stands beside the comment (below), so that nobody reads those of others.
ALTER POLICY visible ON reaction USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()))
  WITH CHECK (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()) AND EXISTS (SELECT 1 FROM comment c
    WHERE c.organisation_id = reaction.organisation_id AND c.id = reaction.comment_id));
-- The same rule as before with one look at the contribution instead of two.
ALTER POLICY visible ON comment USING (organisation_id = (SELECT my_organisation()) AND EXISTS (
  SELECT 1 FROM contribution c WHERE c.organisation_id = comment.organisation_id AND c.id = comment.contribution_id
    AND (comment.audience = 'guests' OR (comment.audience = 'organisation' AND (SELECT am_colleague()))
      OR (comment.audience = 'entity' AND comment.entity_id = ANY ((SELECT my_sight())::uuid[]))
      OR comment.author_id = (SELECT me()) OR c.author_id = (SELECT me())
      OR comment.contribution_id = ANY ((SELECT my_contributions())::uuid[]))));

-- How often each reaction was given, beside the comment: counts change with what they count.
ALTER TABLE comment ADD COLUMN reaction_counts jsonb NOT NULL DEFAULT '{}';
UPDATE comment SET reaction_counts = counted.counts FROM (
  SELECT organisation_id, comment_id, jsonb_object_agg(reaction, n) AS counts FROM (
    SELECT organisation_id, comment_id, reaction, count(*) AS n FROM reaction GROUP BY 1, 2, 3) r GROUP BY 1, 2) counted
WHERE counted.organisation_id = comment.organisation_id AND counted.comment_id = comment.id;
CREATE FUNCTION count_reaction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed reaction := coalesce(NEW, OLD);
  step int := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  UPDATE comment SET reaction_counts = jsonb_set(reaction_counts, ARRAY[changed.reaction],
      to_jsonb(coalesce((reaction_counts ->> changed.reaction)::int, 0) + step))
    WHERE organisation_id = changed.organisation_id AND id = changed.comment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT OR DELETE ON reaction FOR EACH ROW EXECUTE FUNCTION count_reaction();

-- Comments keep the audience in which they were written: where a contribution's audience changed after somebody spoke, how many
-- there are is counted for each reader.
ALTER TABLE contribution ADD COLUMN counted_by_reader boolean NOT NULL DEFAULT false;
UPDATE contribution c SET counted_by_reader = true WHERE EXISTS (SELECT 1 FROM comment k WHERE k.organisation_id = c.organisation_id
  AND k.contribution_id = c.id AND (k.audience, k.entity_id) <> (c.audience, c.entity_id));
CREATE FUNCTION count_by_reader() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.counted_by_reader := OLD.counted_by_reader OR OLD.comment_count > 0;
  RETURN NEW;
END $$;
CREATE TRIGGER count_by_reader BEFORE UPDATE OF audience, entity_id ON contribution FOR EACH ROW
  WHEN (OLD.audience <> NEW.audience OR OLD.entity_id <> NEW.entity_id) EXECUTE FUNCTION count_by_reader();

-- A card that a node has read is kept by the version of its row (xmin), so whatever shows on the card makes a new version of
-- it. The organisation's own row stands for all names.
CREATE FUNCTION touch_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN UPDATE organisation SET name = name WHERE id = NEW.organisation_id; RETURN NULL; END $$;
CREATE TRIGGER touch AFTER UPDATE OF name, entity_id ON member FOR EACH ROW
  WHEN (OLD.name <> NEW.name OR OLD.entity_id <> NEW.entity_id) EXECUTE FUNCTION touch_organisation();
CREATE TRIGGER touch AFTER UPDATE OF name, path ON entity FOR EACH ROW
  WHEN (OLD.name <> NEW.name OR OLD.path <> NEW.path) EXECUTE FUNCTION touch_organisation();
CREATE FUNCTION touch_contribution() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE contribution SET standing = standing WHERE organisation_id = (coalesce(NEW, OLD)).organisation_id
    AND id = (coalesce(NEW, OLD)).contribution_id;
  RETURN NULL;
END $$;
CREATE TRIGGER touch AFTER INSERT OR DELETE ON contribution_topic FOR EACH ROW EXECUTE FUNCTION touch_contribution();
CREATE FUNCTION touch_comment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE comment SET question = question WHERE organisation_id = NEW.organisation_id AND id = NEW.comment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER touch AFTER INSERT ON mention FOR EACH ROW EXECUTE FUNCTION touch_comment();
CREATE TRIGGER touch AFTER INSERT ON moderation FOR EACH ROW EXECUTE FUNCTION touch_comment();

-- The same for what stands around a release's text; who supports or comments it does not touch that.
ALTER TABLE press_release ADD COLUMN translations int NOT NULL DEFAULT 0;
UPDATE press_release r SET translations = (SELECT count(*) FROM press_release t
  WHERE t.organisation_id = r.organisation_id AND t.translation_of = r.contribution_id);
CREATE FUNCTION count_translation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE press_release SET translations = translations + 1
    WHERE organisation_id = NEW.organisation_id AND contribution_id = NEW.translation_of;
  RETURN NULL;
END $$;
CREATE TRIGGER count AFTER INSERT ON press_release FOR EACH ROW
  WHEN (NEW.translation_of IS NOT NULL) EXECUTE FUNCTION count_translation();
CREATE TRIGGER count_later AFTER UPDATE OF translation_of ON press_release FOR EACH ROW
  WHEN (OLD.translation_of IS NULL AND NEW.translation_of IS NOT NULL) EXECUTE FUNCTION count_translation();
CREATE FUNCTION touch_release() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE press_release SET opens_to = opens_to WHERE organisation_id = (coalesce(NEW, OLD)).organisation_id
    AND contribution_id = (coalesce(NEW, OLD)).contribution_id;
  RETURN NULL;
END $$;
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['stage_entry', 'check_explanation', 'release_version', 'appendix_image', 'contribution_grant'] LOOP
    EXECUTE format('CREATE TRIGGER touch AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION touch_release()', name);
  END LOOP;
END $$;

-- Who wrote in the live text is told with it.
GRANT UPDATE (opens_to) ON press_release TO sillage_worker;
