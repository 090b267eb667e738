-- Who sees what, of many at once: a batch of comments asked for each of them by itself, which cost more than telling of it.
-- `members[n]` is asked about `contributions[n]`. The rule is the policy's (features/contributions/visibility.test.ts).
CREATE FUNCTION who_see(organisations uuid[], contributions uuid[], members uuid[])
RETURNS TABLE (organisation_id uuid, contribution_id uuid, member_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT c.organisation_id, c.id, m.id
  FROM unnest(organisations, contributions, members) AS g (organisation, contribution, member)
    JOIN contribution c ON c.organisation_id = g.organisation AND c.id = g.contribution
    JOIN member m ON m.organisation_id = g.organisation AND m.id = g.member AND m.standing = 'active'
    JOIN entity home ON home.organisation_id = m.organisation_id AND home.id = m.entity_id
  WHERE (c.audience IN ('organisation', 'guests') AND NOT m.guest)
    OR (c.audience = 'entity' AND NOT m.guest AND (c.entity_id = ANY (home.path) OR EXISTS (
      SELECT 1 FROM member_role r JOIN entity addressed ON addressed.organisation_id = c.organisation_id AND addressed.id = c.entity_id
      WHERE r.organisation_id = c.organisation_id AND r.member_id = m.id
        AND (r.entity_id IS NULL OR r.entity_id = ANY (addressed.path)))))
    OR c.author_id = m.id
    OR EXISTS (SELECT 1 FROM contribution_grant o
      WHERE o.organisation_id = c.organisation_id AND o.contribution_id = c.id AND o.member_id = m.id)
    OR EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = c.organisation_id AND s.contribution_id = c.id AND s.member_id = m.id);
END $$;
REVOKE EXECUTE ON FUNCTION who_see(uuid[], uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION who_see(uuid[], uuid[], uuid[]) TO sillage_worker;

CREATE OR REPLACE FUNCTION who_sees(organisation uuid, contribution uuid, members uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.member_id FROM (SELECT array_agg(organisation) AS organisations, array_agg(contribution) AS contributions,
      array_agg(one) AS those FROM unnest(members) AS one) asked,
    who_see(asked.organisations, asked.contributions, asked.those) s
$$;
