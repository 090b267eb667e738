-- A CHECK is read from its text again in every statement that writes the row: twelve of them cost three times what counting a
-- support costs. One function for each of the two busiest tables says the same (scripts/tables.ts reads the lists in it).
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT conrelid::regclass AS name, conname FROM pg_constraint
    WHERE contype = 'c' AND conrelid IN ('contribution'::regclass, 'comment'::regclass) LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.name, one.conname);
  END LOOP;
END $$;

CREATE FUNCTION holds_contribution(kind text, language text, audience text, standing text, stage text, title text, excerpt text,
  support_count int, comment_count int, open_question_count int, sealed boolean, author_id uuid)
RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN kind = ANY (ARRAY['idea'::text, 'press-release'::text])
    AND language = ANY (ARRAY['fr'::text, 'en'::text, 'de'::text, 'pt'::text])
    AND audience = ANY (ARRAY['private'::text, 'entity'::text, 'organisation'::text, 'guests'::text])
    AND standing = ANY (ARRAY['published'::text, 'withdrawn'::text, 'archived'::text, 'merged'::text, 'hidden'::text])
    AND stage = ANY (ARRAY['draft'::text, 'open'::text, 'ready'::text, 'in_review'::text, 'validated'::text, 'changes_requested'::text, 'refused'::text, 'deployment'::text, 'launched'::text, 'stopped'::text])
    AND length(title) <= 200 AND length(excerpt) <= 400
    AND support_count >= 0 AND comment_count >= 0 AND open_question_count >= 0
    AND NOT (sealed AND author_id IS NOT NULL) AND NOT (sealed AND audience = 'private');
END $$;
ALTER TABLE contribution ADD CONSTRAINT contribution_holds CHECK (holds_contribution(kind, language, audience, standing, stage, title,
  excerpt, support_count, comment_count, open_question_count, sealed, author_id));

CREATE FUNCTION holds_comment(text text, audience text, sealed boolean, author_id uuid)
RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN length(text) <= 10000
    AND audience = ANY (ARRAY['private'::text, 'entity'::text, 'organisation'::text, 'guests'::text])
    AND NOT (sealed AND author_id IS NOT NULL);
END $$;
ALTER TABLE comment ADD CONSTRAINT comment_holds CHECK (holds_comment(text, audience, sealed, author_id));

-- What both say comes from a row that says it already (my organisation, the contribution's entity): asking again locked one row
-- of the whole house for every vote and every comment.
ALTER TABLE event DROP CONSTRAINT event_organisation_id_fkey;
ALTER TABLE comment DROP CONSTRAINT comment_organisation_id_entity_id_fkey;
-- Nothing asks for the events of a contribution: each was written there twice, when it was recorded and when it was handled.
DROP INDEX event_contribution;
