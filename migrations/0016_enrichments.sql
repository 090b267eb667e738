-- An idea that somebody attaches to a section of a release, with why. Settled by whoever writes, once; open while outcome is NULL.
CREATE TABLE enrichment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  idea_id uuid NOT NULL,
  section text NOT NULL CHECK (section IN ('product', 'headline', 'subtitle', 'place', 'date', 'summary', 'problem', 'solution',
    'benefits', 'spokespersonQuote', 'howToStart', 'customerQuote', 'callToAction', 'customerFaq', 'internalFaq')),
  why text NOT NULL CHECK (length(why) BETWEEN 1 AND 500),
  proposed_by uuid,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  outcome text CHECK (outcome IN ('taken', 'declined', 'withdrawn')),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  settled_by uuid,
  settled_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CHECK ((outcome IS NULL) = (settled_at IS NULL)),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, idea_id) REFERENCES idea (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, settled_by) REFERENCES member (organisation_id, id)
);
-- One idea is attached to a release once; what was withdrawn can be proposed again.
CREATE UNIQUE INDEX enrichment_once ON enrichment (organisation_id, contribution_id, idea_id) WHERE outcome IS DISTINCT FROM 'withdrawn';
CREATE INDEX enrichment_idea ON enrichment (organisation_id, idea_id);

-- Whoever does not see the idea, or the release, does not see that the one was attached to the other.
ALTER TABLE enrichment ENABLE ROW LEVEL SECURITY;
CREATE POLICY both_seen ON enrichment TO sillage_app USING (organisation_id = (SELECT my_organisation())
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = enrichment.organisation_id AND c.id = contribution_id)
  AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = enrichment.organisation_id AND c.id = idea_id));
CREATE POLICY own ON enrichment AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (proposed_by = (SELECT me()));
CREATE POLICY worker ON enrichment TO sillage_worker USING (true);
GRANT SELECT, INSERT ON enrichment TO sillage_app;
GRANT UPDATE (outcome, reason, settled_by, settled_at) ON enrichment TO sillage_app;
GRANT SELECT ON enrichment TO sillage_worker;
