// After thirty days automatic versions are thinned to the last of each day (TRUST, "Limits"). Named ones stay, and so does
// every version that something refers to. Who wrote in a version that goes is credited in the next one that stays.
import type pg from 'pg';

export const thinnedAfterDays = 30;
const together = 500;

interface Reference {
  table: string;
  column: string;
}

/** What refers to versions by a foreign key, in this release of the program and in later ones. */
async function findReferences(worker: Pick<pg.Pool, 'query'>): Promise<Reference[]> {
  const { rows } = await worker.query<Reference>(
    `SELECT k.conrelid::regclass::text AS "table", quote_ident(a.attname) AS "column"
     FROM pg_constraint k CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS pair (here, there)
     JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.here
     JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.there AND b.attname = 'id'
     WHERE k.contype = 'f' AND k.confrelid = 'release_version'::regclass`,
  );
  return [...rows, { table: 'press_release', column: 'translated_version_id' }];
}

const thin = (references: Reference[]) => `WITH doomed AS (
    SELECT v.organisation_id, v.contribution_id, v.id, v.number, v.members FROM release_version v
    WHERE v.name IS NULL AND v.restored_from IS NULL AND v.made_at < $1
      AND EXISTS (SELECT 1 FROM release_version l WHERE l.organisation_id = v.organisation_id
        AND l.contribution_id = v.contribution_id AND l.number > v.number
        AND (l.made_at AT TIME ZONE 'UTC')::date = (v.made_at AT TIME ZONE 'UTC')::date)
      ${references
        .map(
          ({ table, column }) =>
            `AND NOT EXISTS (SELECT 1 FROM ${table} r WHERE r.organisation_id = v.organisation_id AND r.${column} = v.id)`,
        )
        .join('\n')}
    ORDER BY v.organisation_id, v.contribution_id, v.number LIMIT ${together}),
  heirs AS (
    SELECT d.organisation_id, d.members, (SELECT h.id FROM release_version h WHERE h.organisation_id = d.organisation_id
      AND h.contribution_id = d.contribution_id AND h.number > d.number AND h.id NOT IN (SELECT id FROM doomed)
      ORDER BY h.number LIMIT 1) AS heir FROM doomed d),
  credited AS (
    UPDATE release_version v SET members = ARRAY(SELECT unnest(v.members) UNION SELECT unnest(h.members) FROM heirs h
      WHERE h.organisation_id = v.organisation_id AND h.heir = v.id)
    WHERE (v.organisation_id, v.id) IN (SELECT organisation_id, heir FROM heirs WHERE members <> '{}'))
  DELETE FROM release_version v USING doomed d WHERE v.organisation_id = d.organisation_id AND v.id = d.id`;

/** Resolves with how many versions went. Two nodes at once are one after the other. */
export async function thinVersions(worker: pg.Pool, now: Date): Promise<number> {
  const before = new Date(now.getTime() - thinnedAfterDays * 86_400_000);
  const statement = thin(await findReferences(worker));
  let thinned = 0;
  for (;;) {
    const client = await worker.connect();
    try {
      await client.query('BEGIN');
      // What one node hands on must not be thinned by another that has not seen it yet.
      await client.query(`SELECT pg_advisory_xact_lock(hashtext('thin_versions'))`);
      const { rowCount } = await client.query(statement, [before]);
      await client.query('COMMIT');
      thinned += rowCount ?? 0;
      if ((rowCount ?? 0) < together) return thinned;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }
}
