CREATE TABLE idea (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  text text NOT NULL CHECK (length(text) <= 10000),
  edited_at timestamptz,
  PRIMARY KEY (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);

-- opens_to is the audience that the release gets when its author opens it; until then it is private.
CREATE TABLE press_release (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  opens_to text NOT NULL CHECK (opens_to IN ('private', 'entity', 'organisation', 'guests')),
  embargo_until timestamptz,
  translation_of uuid,
  translated_version_id uuid,
  PRIMARY KEY (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
  FOREIGN KEY (organisation_id, translation_of) REFERENCES press_release (organisation_id, contribution_id)
);
CREATE INDEX press_release_translation ON press_release (organisation_id, translation_of) WHERE translation_of IS NOT NULL;

CREATE TABLE stage_entry (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  stage text NOT NULL,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  entered_by uuid,
  entered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, entered_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX stage_entry_release ON stage_entry (organisation_id, contribution_id, entered_at);

-- The live document: a snapshot and every update since, appended before it is acknowledged. While it is frozen (in review
-- and after a decision) nothing is appended: whoever freezes it locks the row, and whoever appends reads it again behind that lock.
CREATE TABLE live_document (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  state bytea NOT NULL,
  frozen boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id)
);
CREATE TABLE live_update (
  organisation_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  contribution_id uuid NOT NULL,
  updates bytea NOT NULL,
  members uuid[] NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES live_document (organisation_id, contribution_id)
);

-- name NULL: an automatic version. text is the release section by section (ReleaseText), content its ProseMirror JSON.
CREATE TABLE release_version (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  number int NOT NULL,
  name text CHECK (length(name) BETWEEN 1 AND 120),
  content jsonb NOT NULL,
  text jsonb NOT NULL,
  members uuid[] NOT NULL DEFAULT '{}',
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, contribution_id, number),
  UNIQUE (organisation_id, contribution_id, id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id)
);

-- "We know, because…": why a check that does not hold is accepted.
CREATE TABLE check_explanation (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  check_id text NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  explained_by uuid,
  explained_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id, check_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, explained_by) REFERENCES member (organisation_id, id)
);

CREATE TABLE appendix_image (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  contribution_id uuid NOT NULL,
  alternative text NOT NULL CHECK (length(alternative) BETWEEN 1 AND 300),
  width int NOT NULL,
  height int NOT NULL,
  bytes bytea NOT NULL,
  added_by uuid,
  added_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, added_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX appendix_image_release ON appendix_image (organisation_id, contribution_id, added_at);

SELECT seen_with_contribution(name) FROM unnest(ARRAY['idea', 'press_release', 'stage_entry', 'live_document', 'live_update',
  'release_version', 'check_explanation', 'appendix_image']) name;
GRANT SELECT, INSERT, UPDATE ON idea, press_release, live_document, release_version TO sillage_app;
GRANT SELECT, INSERT ON stage_entry TO sillage_app;
GRANT SELECT ON live_update TO sillage_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON check_explanation TO sillage_app;
GRANT SELECT, INSERT, DELETE ON appendix_image TO sillage_app;
GRANT UPDATE ON live_document, contribution TO sillage_worker;
GRANT INSERT, DELETE ON live_update, release_version TO sillage_worker;

-- Locks a document that the caller sees, though the caller may not change it: versions and stages wait for the text to settle.
CREATE FUNCTION lock_document(contribution uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN PERFORM 1 FROM live_document WHERE organisation_id = my_organisation() AND contribution_id = contribution FOR UPDATE; END $$;
GRANT EXECUTE ON FUNCTION lock_document(uuid) TO sillage_app;
