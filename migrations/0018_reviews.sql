-- Scorecards and the review room: read in silence, noted in private, revealed together, weighed, and kept.

-- A change is a new row: a review keeps the scorecard it began with.
CREATE TABLE scorecard (
  organisation_id uuid NOT NULL REFERENCES organisation,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  number int NOT NULL CHECK (number > 0),
  lowest int NOT NULL CHECK (lowest BETWEEN 0 AND 1),
  highest int NOT NULL CHECK (highest BETWEEN 3 AND 10),
  lowest_names jsonb NOT NULL,
  highest_names jsonb NOT NULL,
  made_by uuid,
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, number),
  FOREIGN KEY (organisation_id, made_by) REFERENCES member (organisation_id, id)
);
CREATE TABLE criterion (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  scorecard_id uuid NOT NULL,
  position int NOT NULL,
  names jsonb NOT NULL,
  weight int NOT NULL CHECK (weight BETWEEN 1 AND 100),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, scorecard_id, position),
  FOREIGN KEY (organisation_id, scorecard_id) REFERENCES scorecard (organisation_id, id)
);
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['scorecard', 'criterion'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY mine ON %I TO sillage_app USING (organisation_id = (SELECT my_organisation()))', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON scorecard, criterion TO sillage_app;

-- One review prepares one request. led_by NULL: its deciders lead. revealed_at is when the notes were shown to one another.
-- Reviews that are held in one meeting have its agenda in common, each with its place there.
CREATE TABLE review (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  request_id uuid NOT NULL,
  scorecard_id uuid,
  phase text NOT NULL DEFAULT 'preparing' CHECK (phase IN ('preparing', 'reading', 'revealed', 'discussion', 'decision', 'closed')),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
  starts_at timestamptz,
  reading_minutes int NOT NULL CHECK (reading_minutes BETWEEN 1 AND 180),
  reading_ends_at timestamptz,
  revealed_at timestamptz,
  led_by uuid,
  prepared_by uuid,
  prepared_at timestamptz NOT NULL DEFAULT now(),
  agenda_id uuid,
  place int,
  CHECK ((agenda_id IS NULL) = (place IS NULL)),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, request_id),
  UNIQUE (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id, request_id) REFERENCES decision_request (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, scorecard_id) REFERENCES scorecard (organisation_id, id),
  FOREIGN KEY (organisation_id, led_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, prepared_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX review_newest ON review (organisation_id, prepared_at DESC, id);
CREATE INDEX review_agenda ON review (organisation_id, agenda_id, place) WHERE agenda_id IS NOT NULL;

CREATE TABLE review_phase (
  organisation_id uuid NOT NULL,
  review_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  phase text NOT NULL,
  entered_by uuid,
  entered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, review_id, phase),
  FOREIGN KEY (organisation_id, contribution_id, review_id) REFERENCES review (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, entered_by) REFERENCES member (organisation_id, id)
);

-- read_percent is given and never read back, but as the mean of at least five: nobody is shown to read slowly.
CREATE TABLE review_participant (
  organisation_id uuid NOT NULL,
  review_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('decider', 'reader')),
  joined_at timestamptz,
  finished_at timestamptz,
  read_percent int NOT NULL DEFAULT 0 CHECK (read_percent BETWEEN 0 AND 100),
  PRIMARY KEY (organisation_id, review_id, member_id),
  FOREIGN KEY (organisation_id, contribution_id, review_id) REFERENCES review (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX review_participant_member ON review_participant (organisation_id, member_id);

-- Whoever is named to decide later (in place of somebody who left) takes part too.
CREATE FUNCTION decider_takes_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO review_participant (organisation_id, review_id, contribution_id, member_id, part)
  SELECT r.organisation_id, r.id, r.contribution_id, NEW.member_id, 'decider' FROM review r
  WHERE r.organisation_id = NEW.organisation_id AND r.request_id = NEW.request_id
  ON CONFLICT (organisation_id, review_id, member_id) DO UPDATE SET part = 'decider';
  RETURN NULL;
END $$;
CREATE TRIGGER take_part AFTER INSERT ON decision_decider FOR EACH ROW EXECUTE FUNCTION decider_takes_part();

-- The reviews in which the member takes part or leads.
CREATE FUNCTION my_reviews() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  organisation uuid := my_organisation();
  myself uuid := me();
  mine uuid[];
BEGIN
  SELECT array_agg(id) INTO mine FROM (
    SELECT review_id AS id FROM review_participant WHERE organisation_id = organisation AND member_id = myself
    UNION ALL SELECT id FROM review WHERE organisation_id = organisation AND led_by = myself) given;
  RETURN coalesce(mine, '{}');
END $$;

-- Until the notes are revealed they exist for their author alone; afterwards for those in the room and those who write the release.
CREATE TABLE review_note (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  section text NOT NULL CHECK (length(section) <= 40),
  quote text NOT NULL DEFAULT '' CHECK (length(quote) <= 300),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  comment_id uuid,
  written_at timestamptz NOT NULL DEFAULT now(),
  edited_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, review_id, id),
  FOREIGN KEY (organisation_id, contribution_id, review_id) REFERENCES review (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id, comment_id) REFERENCES comment (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX review_note_review ON review_note (organisation_id, review_id, written_at);
CREATE TABLE review_reply (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  note_id uuid NOT NULL,
  member_id uuid NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  replied_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, note_id) REFERENCES review_note (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX review_reply_note ON review_reply (organisation_id, note_id, replied_at);
CREATE TABLE review_note_discussed (
  organisation_id uuid NOT NULL,
  note_id uuid NOT NULL,
  discussed_by uuid NOT NULL,
  discussed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, note_id),
  FOREIGN KEY (organisation_id, note_id) REFERENCES review_note (organisation_id, id),
  FOREIGN KEY (organisation_id, discussed_by) REFERENCES member (organisation_id, id)
);

-- What a decider gave each criterion; changing one's mind adds a sheet, and the newest counts.
CREATE TABLE score_sheet (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  review_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  scored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id, review_id) REFERENCES review (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, review_id, member_id) REFERENCES review_participant (organisation_id, review_id, member_id)
);
CREATE INDEX score_sheet_review ON score_sheet (organisation_id, review_id, member_id, scored_at DESC);
CREATE TABLE score (
  organisation_id uuid NOT NULL,
  sheet_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  value int NOT NULL,
  sentence text NOT NULL DEFAULT '' CHECK (length(sentence) <= 500),
  PRIMARY KEY (organisation_id, sheet_id, criterion_id),
  FOREIGN KEY (organisation_id, sheet_id) REFERENCES score_sheet (organisation_id, id),
  FOREIGN KEY (organisation_id, criterion_id) REFERENCES criterion (organisation_id, id)
);

CREATE FUNCTION my_scored_reviews() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN coalesce((SELECT array_agg(DISTINCT review_id) FROM score_sheet
    WHERE organisation_id = my_organisation() AND member_id = me()), '{}');
END $$;

-- A review is seen with its release; what is in it follows.
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['review', 'review_phase', 'review_participant'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY visible ON %1$I TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS '
      '(SELECT 1 FROM contribution c WHERE c.organisation_id = %1$I.organisation_id AND c.id = %1$I.contribution_id))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['review_note', 'review_reply', 'review_note_discussed', 'score_sheet', 'score'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['review', 'review_participant'] LOOP
    EXECUTE format('CREATE POLICY worker ON %I TO sillage_worker USING (true)', name);
  END LOOP;
END $$;
CREATE POLICY shown ON review_note FOR SELECT TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND (
  member_id = (SELECT me()) OR EXISTS (SELECT 1 FROM review r JOIN contribution c
      ON c.organisation_id = r.organisation_id AND c.id = r.contribution_id
    WHERE r.organisation_id = review_note.organisation_id AND r.id = review_note.review_id AND r.revealed_at IS NOT NULL
      AND (r.id = ANY ((SELECT my_reviews())::uuid[]) OR c.author_id = (SELECT me()) OR EXISTS (SELECT 1 FROM contribution_grant g
        WHERE g.organisation_id = c.organisation_id AND g.contribution_id = c.id AND g.member_id = (SELECT me()) AND g.level = 'write')))));
CREATE POLICY written ON review_note FOR INSERT TO sillage_app WITH CHECK (organisation_id = (SELECT my_organisation())
  AND member_id = (SELECT me()) AND review_id = ANY ((SELECT my_reviews())::uuid[]));
CREATE POLICY changed ON review_note FOR UPDATE TO sillage_app
  USING (organisation_id = (SELECT my_organisation()) AND member_id = (SELECT me()));
CREATE POLICY taken_back ON review_note FOR DELETE TO sillage_app USING (organisation_id = (SELECT my_organisation())
  AND member_id = (SELECT me()) AND NOT EXISTS (SELECT 1 FROM review r WHERE r.organisation_id = review_note.organisation_id
    AND r.id = review_note.review_id AND r.revealed_at IS NOT NULL));
CREATE POLICY with_note ON review_reply TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1
  FROM review_note n WHERE n.organisation_id = review_reply.organisation_id AND n.id = review_reply.note_id));
CREATE POLICY own ON review_reply AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (member_id = (SELECT me()));
CREATE POLICY with_note ON review_note_discussed TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1
  FROM review_note n WHERE n.organisation_id = review_note_discussed.organisation_id AND n.id = review_note_discussed.note_id));

-- The scores of others do not exist for a decider until their own are in, and for nobody else but as means (review_means).
CREATE POLICY shown ON score_sheet FOR SELECT TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND (
  member_id = (SELECT me()) OR review_id = ANY ((SELECT my_scored_reviews())::uuid[])));
CREATE POLICY given ON score_sheet FOR INSERT TO sillage_app WITH CHECK (organisation_id = (SELECT my_organisation())
  AND member_id = (SELECT me()));
CREATE POLICY shown ON score FOR SELECT TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1
  FROM score_sheet s WHERE s.organisation_id = score.organisation_id AND s.id = score.sheet_id));
CREATE POLICY given ON score FOR INSERT TO sillage_app WITH CHECK (organisation_id = (SELECT my_organisation())
  AND EXISTS (SELECT 1 FROM score_sheet s WHERE s.organisation_id = score.organisation_id AND s.id = score.sheet_id
    AND s.member_id = (SELECT me())));

GRANT SELECT, INSERT ON review, review_phase TO sillage_app;
GRANT UPDATE (phase, note, starts_at, reading_minutes, reading_ends_at, revealed_at, led_by, agenda_id, place) ON review TO sillage_app;
GRANT SELECT (organisation_id, review_id, contribution_id, member_id, part, joined_at, finished_at), INSERT, DELETE,
  UPDATE (part, joined_at, finished_at, read_percent) ON review_participant TO sillage_app;
GRANT SELECT, INSERT, DELETE, UPDATE (section, quote, text, comment_id, edited_at) ON review_note TO sillage_app;
GRANT SELECT, INSERT ON review_reply, score_sheet, score TO sillage_app;
GRANT SELECT, INSERT, DELETE ON review_note_discussed TO sillage_app;
GRANT SELECT ON review TO sillage_worker;
GRANT SELECT (organisation_id, review_id, contribution_id, member_id, part) ON review_participant TO sillage_worker;

-- Who has scored, and never what: for those in the room.
CREATE FUNCTION review_scorers(asked uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT s.member_id FROM score_sheet s
  WHERE s.organisation_id = my_organisation() AND s.review_id = asked AND asked = ANY (my_reviews())
$$;

-- How far the room has read: the mean, where at least five are there.
CREATE FUNCTION review_read_percent(asked uuid) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN count(*) >= 5 THEN round(avg(CASE WHEN p.finished_at IS NULL THEN p.read_percent ELSE 100 END))::int END
  FROM review_participant p WHERE p.organisation_id = my_organisation() AND p.review_id = asked AND p.joined_at IS NOT NULL
    AND asked = ANY (my_reviews())
$$;

-- Mean and spread (of the population) of the newest sheets, by criterion: for deciders whose own are in; for the others in the
-- room once nobody who could still score is left, or it is decided; for the release's readers once it is decided and at least
-- three have scored. Else no row.
CREATE FUNCTION review_means(asked uuid) RETURNS TABLE (criterion_id uuid, scored int, mean float8, spread float8, lowest int, highest int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  its record;
  scorers int;
  all_in boolean;
BEGIN
  SELECT r.contribution_id, q.closed_at IS NOT NULL AS decided INTO its FROM review r
  JOIN decision_request q ON q.organisation_id = r.organisation_id AND q.id = r.request_id
  WHERE r.organisation_id = my_organisation() AND r.id = asked
    AND me() IN (SELECT who_sees(r.organisation_id, r.contribution_id, ARRAY[me()]));
  IF NOT FOUND THEN RETURN; END IF;
  SELECT count(DISTINCT s.member_id) INTO scorers FROM score_sheet s WHERE s.organisation_id = my_organisation() AND s.review_id = asked;
  SELECT NOT EXISTS (SELECT 1 FROM review_participant p
    JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id AND m.standing = 'active'
    WHERE p.organisation_id = my_organisation() AND p.review_id = asked AND p.part = 'decider' AND NOT EXISTS (SELECT 1
      FROM score_sheet s WHERE s.organisation_id = p.organisation_id AND s.review_id = asked AND s.member_id = p.member_id)) INTO all_in;
  IF NOT (asked = ANY (my_scored_reviews())
    OR (asked = ANY (my_reviews()) AND (its.decided OR all_in AND NOT EXISTS (SELECT 1 FROM review_participant p
      WHERE p.organisation_id = my_organisation() AND p.review_id = asked AND p.member_id = me() AND p.part = 'decider')))
    OR (its.decided AND scorers >= 3)) THEN RETURN;
  END IF;
  RETURN QUERY SELECT v.criterion_id, count(*)::int, avg(v.value)::float8, stddev_pop(v.value)::float8, min(v.value), max(v.value)
  FROM (SELECT DISTINCT ON (s.member_id) s.id FROM score_sheet s WHERE s.organisation_id = my_organisation() AND s.review_id = asked
    ORDER BY s.member_id, s.scored_at DESC, s.id) newest
  JOIN score v ON v.organisation_id = my_organisation() AND v.sheet_id = newest.id GROUP BY v.criterion_id;
END $$;

-- Which of these members could read along: they see what the caller sees. Inviting somebody to a review opens nothing to them.
CREATE FUNCTION seers_among(contribution uuid, members uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s FROM who_sees(my_organisation(), contribution, members) s
  WHERE me() IN (SELECT who_sees(my_organisation(), contribution, ARRAY[me()]))
$$;

REVOKE EXECUTE ON FUNCTION my_reviews(), my_scored_reviews(), review_scorers(uuid), review_read_percent(uuid), review_means(uuid),
  seers_among(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_reviews(), my_scored_reviews(), review_scorers(uuid), review_read_percent(uuid), review_means(uuid),
  seers_among(uuid, uuid[]) TO sillage_app;
