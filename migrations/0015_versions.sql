-- Restoring a version is an edit of the live text and makes a new version, which says from which one. Both are kept: the
-- foreign key is what thinning asks.
ALTER TABLE release_version ADD COLUMN restored_from uuid;
ALTER TABLE release_version ADD FOREIGN KEY (organisation_id, contribution_id, restored_from)
  REFERENCES release_version (organisation_id, contribution_id, id);
CREATE INDEX release_version_restored ON release_version (organisation_id, restored_from) WHERE restored_from IS NOT NULL;

-- When it is stored, not when its statement began to wait for whoever restores: it belongs to what comes after.
ALTER TABLE live_update ALTER COLUMN stored_at SET DEFAULT clock_timestamp();
