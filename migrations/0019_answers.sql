-- The right to a reasoned answer: how soon it is due, what reminded of it, and who was told when it did not come.

-- In working days: of a first request, and of one that comes again after changes. No row: the defaults of the program.
CREATE TABLE answer_days (
  organisation_id uuid NOT NULL REFERENCES organisation,
  first int NOT NULL CHECK (first BETWEEN 1 AND 60),
  again int NOT NULL CHECK (again BETWEEN 1 AND 60),
  changed_by uuid,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id),
  FOREIGN KEY (organisation_id, changed_by) REFERENCES member (organisation_id, id)
);
ALTER TABLE answer_days ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON answer_days TO sillage_app USING (organisation_id = (SELECT my_organisation()));
GRANT SELECT, INSERT, UPDATE ON answer_days TO sillage_app;

-- Each once for a request: two working days before, on the day, and on the working day after it, to the sponsors.
CREATE TABLE answer_reminder (
  organisation_id uuid NOT NULL,
  request_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  reminder text NOT NULL CHECK (reminder IN ('soon', 'today', 'late')),
  reminded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, request_id, reminder),
  FOREIGN KEY (organisation_id, contribution_id, request_id) REFERENCES decision_request (organisation_id, contribution_id, id)
);
ALTER TABLE answer_reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON answer_reminder TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1
  FROM contribution c WHERE c.organisation_id = answer_reminder.organisation_id AND c.id = answer_reminder.contribution_id));
CREATE POLICY worker ON answer_reminder TO sillage_worker USING (true);
GRANT SELECT ON answer_reminder TO sillage_app;
GRANT SELECT, INSERT ON answer_reminder TO sillage_worker;
-- What a turn of the clock makes happen is recorded like what people do.
GRANT INSERT ON event TO sillage_worker;

-- While a decider is away, somebody else who decides is named beside them: until a day, which counts.
CREATE TABLE decision_delegation (
  organisation_id uuid NOT NULL,
  member_id uuid NOT NULL,
  to_id uuid NOT NULL CHECK (to_id <> member_id),
  until date NOT NULL,
  delegated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, member_id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, to_id) REFERENCES member (organisation_id, id)
);
ALTER TABLE decision_delegation ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON decision_delegation TO sillage_app USING (organisation_id = (SELECT my_organisation()));
CREATE POLICY given ON decision_delegation AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (member_id = (SELECT me()));
CREATE POLICY changed ON decision_delegation AS RESTRICTIVE FOR UPDATE TO sillage_app USING (member_id = (SELECT me()));
CREATE POLICY ended ON decision_delegation AS RESTRICTIVE FOR DELETE TO sillage_app USING (member_id = (SELECT me()));
GRANT SELECT, INSERT, DELETE, UPDATE (to_id, until, delegated_at) ON decision_delegation TO sillage_app;
