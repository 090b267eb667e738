CREATE TABLE decision_request (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  version_id uuid NOT NULL,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
  due_on date NOT NULL,
  asked_by uuid,
  asked_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id, version_id) REFERENCES release_version (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, asked_by) REFERENCES member (organisation_id, id)
);
CREATE UNIQUE INDEX decision_request_open ON decision_request (organisation_id, contribution_id) WHERE closed_at IS NULL;
CREATE INDEX decision_request_due ON decision_request (organisation_id, due_on) WHERE closed_at IS NULL;

CREATE TABLE decision_decider (
  organisation_id uuid NOT NULL,
  request_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, request_id, member_id),
  FOREIGN KEY (organisation_id, contribution_id, request_id) REFERENCES decision_request (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX decision_decider_member ON decision_decider (organisation_id, member_id);

CREATE TABLE decision (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  request_id uuid NOT NULL,
  version_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('validated', 'deployment', 'changes_requested', 'refused')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 20 AND 5000),
  would_change text NOT NULL DEFAULT '' CHECK (length(would_change) <= 2000),
  replaces_id uuid,
  decided_by uuid,
  decided_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, request_id),
  FOREIGN KEY (organisation_id, contribution_id, request_id) REFERENCES decision_request (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id, version_id) REFERENCES release_version (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, replaces_id) REFERENCES decision (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX decision_contribution ON decision (organisation_id, contribution_id, decided_at);

CREATE TABLE decision_change (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  decision_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  what text NOT NULL CHECK (length(what) BETWEEN 1 AND 1000),
  member_id uuid,
  due_on date,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision (organisation_id, id),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX decision_change_decision ON decision_change (organisation_id, decision_id);
SELECT seen_with_contribution(name) FROM unnest(ARRAY['decision_request', 'decision_decider', 'decision', 'decision_change']) name;
GRANT SELECT, INSERT ON decision_request, decision_decider, decision, decision_change TO sillage_app;
GRANT UPDATE (closed_at) ON decision_request TO sillage_app;
