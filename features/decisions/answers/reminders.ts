// Who is reminded of an answer that is owed, and who is told when it did not come: each once, in the morning of its country.
import type pg from 'pg';
import type { EventName } from '../../../core/events.ts';
import { dayAt, wallAt, zoneOf } from '../../../core/zones.ts';
import { type Calendar, calendarsOf } from './working-days.ts';

export const reminders = ['soon', 'today', 'late'] as const;
type Reminder = (typeof reminders)[number];

const morning = 8;
const soonBefore = 2;

/** The day on which each reminder is due; a deadline too short for the first one goes without it. */
export function daysOf(askedOn: string, dueOn: string, calendar: Calendar): Partial<Record<Reminder, string>> {
  const soon = calendar.add(dueOn, -soonBefore);
  return { ...(soon > askedOn && { soon }), today: dueOn, late: calendar.add(dueOn, 1) };
}

/** Those whose morning has come there. */
export function reachedBy(now: Date, zone: string, days: Partial<Record<Reminder, string>>): Reminder[] {
  const today = dayAt(now, zone);
  const hour = new Date(wallAt(now, zone)).getUTCHours();
  return reminders.filter((one) => {
    const day = days[one];
    return day !== undefined && (day < today || (day === today && hour >= morning));
  });
}

interface Row {
  organisation_id: string;
  id: string;
  contribution_id: string;
  asked_at: Date;
  due_on: string;
  country: string;
  deciders: string[];
  sponsors: string[];
}

/** Sponsors of the nearest entity above the release that has one (a role for the whole organisation is the furthest); else the central team. */
const open = `SELECT q.organisation_id, q.id, q.contribution_id, q.asked_at, q.due_on, e.country,
    ARRAY(SELECT d.member_id FROM decision_decider d WHERE d.organisation_id = q.organisation_id AND d.request_id = q.id
      AND NOT EXISTS (SELECT 1 FROM decision_proposal p JOIN decision_agreement a ON a.organisation_id = p.organisation_id
        AND a.proposal_id = p.id AND a.member_id = d.member_id
        WHERE p.organisation_id = q.organisation_id AND p.request_id = q.id)) AS deciders,
    ARRAY(SELECT member_id FROM (SELECT r.member_id,
          rank() OVER (ORDER BY r.role = 'sponsor' DESC, coalesce(array_position(e.path, r.entity_id), 0) DESC) AS far
        FROM member_role r JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.member_id AND m.standing = 'active'
        WHERE r.organisation_id = q.organisation_id AND r.role IN ('sponsor', 'central-team') AND (r.entity_id IS NULL OR r.entity_id = ANY (e.path))) s
      WHERE far = 1) AS sponsors
  FROM decision_request q
  JOIN contribution c ON c.organisation_id = q.organisation_id AND c.id = q.contribution_id AND c.standing = 'published'
  JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
  WHERE q.closed_at IS NULL AND q.due_on <= $1::date + 14
    AND NOT EXISTS (SELECT 1 FROM answer_reminder a WHERE a.organisation_id = q.organisation_id AND a.request_id = q.id
      AND a.reminder = 'late')
  ORDER BY q.due_on, q.id LIMIT 5000`;

const claim = `INSERT INTO answer_reminder (organisation_id, request_id, contribution_id, reminder, reminded_at)
  SELECT q.organisation_id, q.id, q.contribution_id, one, $3 FROM decision_request q, unnest($4::text[]) one
  WHERE q.organisation_id = $1 AND q.id = $2 AND q.closed_at IS NULL ON CONFLICT DO NOTHING RETURNING reminder`;

const tell = `INSERT INTO event (organisation_id, name, contribution_id, data, occurred_at) VALUES ($1, $2, $3, $4, $5)`;

export interface Reminding {
  worker: pg.Pool;
  now: () => Date;
  committed: () => void;
}

/** One turn: of what was missed while nothing ran, only the last is told. */
export async function remindOfAnswers({ worker, now: clock, committed }: Reminding): Promise<void> {
  const now = clock();
  const { rows } = await worker.query<Row>(open, [now.toISOString().slice(0, 10)]);
  const calendars = await calendarsOf(rows.map((row) => row.country));
  for (const row of rows) {
    const zone = zoneOf(row.country);
    const days = daysOf(dayAt(row.asked_at, zone), row.due_on, calendars.get(row.country) as Calendar);
    const reached = reachedBy(now, zone, days);
    if (reached.length > 0) await remind(worker, row, reached, now);
  }
  committed();
}

async function remind(worker: pg.Pool, row: Row, reached: Reminder[], now: Date): Promise<void> {
  const client = await worker.connect();
  try {
    await client.query('BEGIN');
    const claimed = await client.query<{ reminder: Reminder }>(claim, [row.organisation_id, row.id, now, reached]);
    const last = reached.at(-1);
    if (last && claimed.rows.some(({ reminder }) => reminder === last)) {
      const name: EventName = last === 'late' ? 'decision.overdue' : 'decision.reminded';
      const data = { deciders: row.deciders, sponsors: row.sponsors, reminder: last, dueOn: row.due_on };
      await client.query(tell, [row.organisation_id, name, row.contribution_id, JSON.stringify(data), now]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
