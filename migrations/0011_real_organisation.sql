-- The demonstration is erased once, whole, by its administrator. That it was is remembered, so that the next start does not
-- fill another one.
CREATE TABLE demonstration_erasure (single boolean PRIMARY KEY DEFAULT true CHECK (single), erased_at timestamptz NOT NULL DEFAULT now());
ALTER TABLE demonstration_erasure ENABLE ROW LEVEL SECURITY;

-- Empties every table but what the installation itself rests on, whatever tables later migrations bring. False: nothing was
-- erased, because this is no demonstration (any more), because it is not theirs, or because something real is here too.
-- The lock is the one behind which an organisation is founded.
CREATE FUNCTION auth.erase_demonstration(organisation uuid, member uuid, setup_token_hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE everything text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('found_organisation'));
  IF EXISTS (SELECT 1 FROM organisation o WHERE NOT o.demonstration) OR NOT EXISTS (
    SELECT 1 FROM organisation o
    JOIN public.member m ON m.organisation_id = o.id
    JOIN member_role r ON r.organisation_id = m.organisation_id AND r.member_id = m.id
    WHERE o.id = erase_demonstration.organisation AND o.demonstration
      AND m.id = erase_demonstration.member AND m.standing = 'active' AND NOT m.guest
      AND r.role = 'administrator' AND r.entity_id IS NULL) THEN RETURN false;
  END IF;
  -- Every request reads this table first (enter()): those under way end, new ones wait, and none stands in the way of the rest.
  LOCK TABLE member_sight, public.member IN ACCESS EXCLUSIVE MODE;
  SELECT string_agg(format('%I.%I', n.nspname, c.relname), ', ' ORDER BY n.nspname, c.relname) INTO everything
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', 'auth') AND c.relkind IN ('r', 'p')
    AND (n.nspname, c.relname) NOT IN (('public', 'migration'), ('public', 'demonstration_erasure'), ('auth', 'secret'),
      -- The dictionary of 0023: what migrations themselves put there is no demonstration's.
      ('public', 'concept_word'))
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e');
  EXECUTE 'TRUNCATE ' || everything || ' RESTART IDENTITY';
  INSERT INTO demonstration_erasure DEFAULT VALUES ON CONFLICT (single) DO UPDATE SET erased_at = now();
  -- Whoever erased it founds what comes next, without the code on the server's console.
  INSERT INTO auth.verification (identifier, value, "expiresAt") VALUES ('setup', setup_token_hash, now() + interval '2 hours');
  PERFORM pg_notify('actor_changed', '');
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION auth.erase_demonstration(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.erase_demonstration(uuid, uuid, text) TO sillage_auth;

DROP FUNCTION auth.installation();
CREATE FUNCTION auth.installation() RETURNS TABLE (ready boolean, demonstration boolean, erased boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*) > 0, coalesce(bool_or(o.demonstration), false), EXISTS (SELECT 1 FROM demonstration_erasure) FROM organisation o
$$;
GRANT EXECUTE ON FUNCTION auth.installation() TO sillage_auth;
