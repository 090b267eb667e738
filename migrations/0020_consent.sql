-- Deciding by consent: a proposal, rounds in which one person speaks at a time, objections that are tested and lifted, a day of return.
CREATE TABLE consent (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  request_id uuid NOT NULL,
  aim text NOT NULL CHECK (length(aim) BETWEEN 1 AND 500),
  step text NOT NULL DEFAULT 'proposal' CHECK (step IN ('proposal', 'questions', 'reactions', 'amendment', 'objections',
    'integration', 'record', 'closed')),
  lap int NOT NULL DEFAULT 0,
  led_by uuid NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT now(),
  reached_at timestamptz,
  return_on date,
  returned_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, request_id),
  UNIQUE (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id, request_id) REFERENCES decision_request (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, led_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX consent_return ON consent (return_on) WHERE return_on IS NOT NULL AND returned_at IS NULL;

-- The order in which people speak.
CREATE TABLE consent_participant (
  organisation_id uuid NOT NULL,
  consent_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  position int NOT NULL,
  PRIMARY KEY (organisation_id, consent_id, member_id),
  FOREIGN KEY (organisation_id, contribution_id, consent_id) REFERENCES consent (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);

-- An amendment is a new row: the difference between two is what was changed.
CREATE TABLE consent_proposal (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  consent_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  number int NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, consent_id, number),
  FOREIGN KEY (organisation_id, contribution_id, consent_id) REFERENCES consent (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES member (organisation_id, id)
);

-- Somebody's turn in a round. Who is away is noted and skipped; who comes back has a turn at the end of the round.
CREATE TABLE consent_turn (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  consent_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  lap int NOT NULL,
  step text NOT NULL CHECK (step IN ('questions', 'reactions', 'objections')),
  position int NOT NULL,
  member_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'spoke', 'passed', 'absent')),
  text text NOT NULL DEFAULT '' CHECK (length(text) <= 2000),
  answer text NOT NULL DEFAULT '' CHECK (length(answer) <= 2000),
  ended_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, consent_id, lap, position),
  FOREIGN KEY (organisation_id, contribution_id, consent_id) REFERENCES consent (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);

CREATE INDEX consent_turn_waiting ON consent_turn (organisation_id, member_id) WHERE state = 'waiting';

-- It holds where all three questions are answered with yes; an amendment lifts it, or its author withdraws it.
CREATE TABLE consent_objection (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  consent_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  raised_at timestamptz NOT NULL DEFAULT now(),
  reasoned boolean,
  no_preference boolean,
  risk boolean,
  proposal_id uuid,
  lifted_at timestamptz,
  withdrawn_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id, consent_id) REFERENCES consent (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, proposal_id) REFERENCES consent_proposal (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX consent_objection_consent ON consent_objection (organisation_id, consent_id, raised_at);

DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['consent', 'consent_participant', 'consent_proposal', 'consent_turn', 'consent_objection'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY visible ON %1$I TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS '
      '(SELECT 1 FROM contribution c WHERE c.organisation_id = %1$I.organisation_id AND c.id = %1$I.contribution_id))', name);
  END LOOP;
END $$;
CREATE POLICY worker ON consent TO sillage_worker USING (true);
CREATE POLICY worker ON consent_participant TO sillage_worker USING (true);
-- Nobody speaks or objects in another's name.
CREATE POLICY own ON consent_proposal AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (proposed_by = (SELECT me()));
CREATE POLICY own ON consent_objection AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (member_id = (SELECT me()));
GRANT SELECT, INSERT ON consent, consent_participant, consent_proposal, consent_turn, consent_objection TO sillage_app;
GRANT UPDATE (step, lap, reached_at, return_on, returned_at) ON consent TO sillage_app;
GRANT UPDATE (state, text, answer, ended_at) ON consent_turn TO sillage_app;
GRANT UPDATE (reasoned, no_preference, risk, proposal_id, lifted_at, withdrawn_at) ON consent_objection TO sillage_app;
GRANT SELECT ON consent, consent_participant TO sillage_worker;
GRANT UPDATE (returned_at) ON consent TO sillage_worker;
