// A decision by consent comes back on the day that was set: told once to those who took part, in the morning of its country.
import type pg from 'pg';
import { dayAt, wallAt, zoneOf } from '../../core/zones.ts';

const morning = 8;

interface Row {
  organisation_id: string;
  id: string;
  contribution_id: string;
  return_on: string;
  country: string;
  members: string[];
}

const due = `SELECT k.organisation_id, k.id, k.contribution_id, k.return_on, e.country,
    ARRAY(SELECT p.member_id FROM consent_participant p WHERE p.organisation_id = k.organisation_id AND p.consent_id = k.id) || k.led_by AS members
  FROM consent k
  JOIN contribution c ON c.organisation_id = k.organisation_id AND c.id = k.contribution_id AND c.standing = 'published'
  JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
  WHERE k.returned_at IS NULL AND k.return_on <= $1::date + 1 ORDER BY k.return_on LIMIT 1000`;

/** Claimed and told in one statement: whoever claims it tells it. */
const comeBack = `WITH claimed AS (
    UPDATE consent SET returned_at = $3 WHERE organisation_id = $1 AND id = $2 AND returned_at IS NULL AND return_on IS NOT NULL RETURNING *)
  INSERT INTO event (organisation_id, name, contribution_id, data, occurred_at)
  SELECT organisation_id, 'consent.returned', contribution_id, $4::jsonb, $3 FROM claimed`;

export interface Returning {
  worker: pg.Pool;
  now: () => Date;
  committed: () => void;
}

export async function returnDue({ worker, now: clock, committed }: Returning): Promise<void> {
  const now = clock();
  const { rows } = await worker.query<Row>(due, [now.toISOString().slice(0, 10)]);
  for (const row of rows) {
    const zone = zoneOf(row.country);
    const today = dayAt(now, zone);
    const reached =
      row.return_on < today || (row.return_on === today && new Date(wallAt(now, zone)).getUTCHours() >= morning);
    if (!reached) continue;
    const data = JSON.stringify({ consent: row.id, members: row.members, dueOn: row.return_on });
    await worker.query(comeBack, [row.organisation_id, row.id, now, data]);
  }
  committed();
}
