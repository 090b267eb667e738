-- A quorum: how many of those who are asked must agree to the same words before they are the decision.

-- No row: one person decides.
CREATE TABLE decision_quorum (
  organisation_id uuid NOT NULL REFERENCES organisation,
  quorum int NOT NULL CHECK (quorum BETWEEN 1 AND 5),
  changed_by uuid,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id),
  FOREIGN KEY (organisation_id, changed_by) REFERENCES member (organisation_id, id)
);
ALTER TABLE decision_quorum ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON decision_quorum TO sillage_app USING (organisation_id = (SELECT my_organisation()));
GRANT SELECT, INSERT, UPDATE ON decision_quorum TO sillage_app;

-- As it was when the request was made.
ALTER TABLE decision_request ADD COLUMN quorum int NOT NULL DEFAULT 1 CHECK (quorum BETWEEN 1 AND 5);

-- What one of them proposes: until it holds, it is read by those who are asked and by nobody else.
CREATE TABLE decision_proposal (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  request_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('validated', 'deployment', 'changes_requested', 'refused')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 20 AND 5000),
  would_change text NOT NULL DEFAULT '' CHECK (length(would_change) <= 2000),
  changes jsonb NOT NULL DEFAULT '[]',
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, request_id),
  FOREIGN KEY (organisation_id, contribution_id, request_id) REFERENCES decision_request (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, request_id, proposed_by) REFERENCES decision_decider (organisation_id, request_id, member_id)
);

CREATE TABLE decision_agreement (
  organisation_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  member_id uuid NOT NULL,
  agreed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, proposal_id, member_id),
  FOREIGN KEY (organisation_id, proposal_id) REFERENCES decision_proposal (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX decision_agreement_member ON decision_agreement (organisation_id, member_id);

ALTER TABLE decision_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON decision_proposal TO sillage_app USING (organisation_id = (SELECT my_organisation())
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = decision_proposal.organisation_id
    AND c.id = decision_proposal.contribution_id)
  AND (EXISTS (SELECT 1 FROM decision_decider d WHERE d.organisation_id = decision_proposal.organisation_id
      AND d.request_id = decision_proposal.request_id AND d.member_id = (SELECT me()))
    OR EXISTS (SELECT 1 FROM decision x WHERE x.organisation_id = decision_proposal.organisation_id
      AND x.request_id = decision_proposal.request_id)));
CREATE POLICY proposed ON decision_proposal AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (proposed_by = (SELECT me()));
-- While it waits, whoever is asked may propose other words instead; once it holds, it stays.
CREATE POLICY replaced ON decision_proposal AS RESTRICTIVE FOR DELETE TO sillage_app USING (EXISTS (SELECT 1 FROM decision_request q
  WHERE q.organisation_id = decision_proposal.organisation_id AND q.id = decision_proposal.request_id AND q.closed_at IS NULL));
GRANT SELECT, INSERT, DELETE ON decision_proposal TO sillage_app;

ALTER TABLE decision_agreement ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON decision_agreement TO sillage_app USING (organisation_id = (SELECT my_organisation())
  AND EXISTS (SELECT 1 FROM decision_proposal p WHERE p.organisation_id = decision_agreement.organisation_id
    AND p.id = decision_agreement.proposal_id));
CREATE POLICY agreed ON decision_agreement AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (member_id = (SELECT me())
  AND EXISTS (SELECT 1 FROM decision_proposal p JOIN decision_decider d ON d.organisation_id = p.organisation_id
    AND d.request_id = p.request_id AND d.member_id = (SELECT me()) WHERE p.organisation_id = decision_agreement.organisation_id
    AND p.id = decision_agreement.proposal_id));
GRANT SELECT, INSERT ON decision_agreement TO sillage_app;

CREATE POLICY worker ON decision_proposal TO sillage_worker USING (true);
CREATE POLICY worker ON decision_agreement TO sillage_worker USING (true);
GRANT SELECT ON decision_proposal, decision_agreement TO sillage_worker;
