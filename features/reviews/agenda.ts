// Several releases in one meeting: their reviews stand on one agenda, in the order in which they are read.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import * as policy from './policy.ts';
import { type Found, findReview } from './queries.ts';

/** Of each meeting to come that the actor leads, its first review. */
export async function listMeetings(ctx: Context) {
  const { rows } = await sql<{ id: string }>`SELECT r.id FROM review r
    JOIN decision_request q ON q.organisation_id = r.organisation_id AND q.id = r.request_id AND q.closed_at IS NULL
    WHERE r.organisation_id = my_organisation() AND r.phase <> 'closed' AND r.id = ANY ((SELECT my_reviews())::uuid[])
    ORDER BY r.starts_at NULLS LAST, r.agenda_id, r.place, r.id LIMIT 40`.execute(ctx.db);
  const found = await Promise.all(rows.map(({ id }) => findReview(ctx, id)));
  const known = new Set<string>();
  const first = found.filter(({ row, subject, room }) => {
    const meeting = row.agenda_id ?? row.id;
    if (known.has(meeting) || !policy.mayArrange(ctx.actor, subject, room)) return false;
    known.add(meeting);
    return true;
  });
  return first.map(({ row, title }) => ({ id: row.id, title, startsAt: row.starts_at?.toISOString() ?? null }));
}

/** What a further review takes over from one of the same meeting. */
export async function findMeeting(ctx: Context, id: string) {
  const { row } = await findReview(ctx, id);
  const readers = (row.participants ?? []).filter(({ part, left }) => part === 'reader' && !left);
  return { startsAt: row.starts_at?.toISOString() ?? null, readers: readers.map((one) => one.id) };
}

/** Behind these locks, always taken in one order, two who arrange at once do it one after the other. */
async function lock(ctx: Context, ids: string[]): Promise<void> {
  await sql`SELECT 1 FROM review WHERE organisation_id = my_organisation() AND (id = ANY (${ids}::uuid[]) OR agenda_id IN
    (SELECT agenda_id FROM review WHERE organisation_id = my_organisation() AND id = ANY (${ids}::uuid[]))) ORDER BY id FOR UPDATE`.execute(
    ctx.db,
  );
}

async function findArrangeable(ctx: Context, id: string): Promise<Found> {
  const found = await findReview(ctx, id);
  if (!policy.mayLead(ctx.actor, found.subject, found.room)) throw forbidden('review.not_leading');
  if (!policy.mayArrange(ctx.actor, found.subject, found.room)) throw conflict('review.closed', 'This review is over.');
  return found;
}

/** Puts a review on the agenda of another, at a place counted from one; further than the end is the end. */
export async function arrange(ctx: Context, id: string, given: { with: string; place: number }): Promise<void> {
  await lock(ctx, [id, given.with]);
  const one = await findArrangeable(ctx, id);
  if (id === given.with)
    throw invalid([{ path: 'body.with', code: 'same', message: 'Name another review of the meeting.' }]);
  const other = await findReview(ctx, given.with);
  if (!policy.mayLead(ctx.actor, other.subject, other.room)) throw forbidden('review.not_leading');
  if (one.row.agenda_id && one.row.agenda_id !== other.row.agenda_id) await leave(ctx, one);
  const agenda = other.row.agenda_id ?? randomUUID();
  const { rows } = await sql<{ id: string }>`SELECT id FROM review WHERE organisation_id = my_organisation()
    AND (agenda_id = ${agenda} OR id = ${given.with}) AND id <> ${id} ORDER BY place, id`.execute(ctx.db);
  const order = rows.map((row) => row.id);
  order.splice(given.place - 1, 0, id);
  await sql`UPDATE review r SET agenda_id = ${agenda}, place = o.place FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o (id, place)
    WHERE r.organisation_id = my_organisation() AND r.id = o.id`.execute(ctx.db);
  await arranged(ctx, one);
}

const arranged = (ctx: Context, { row }: Found) =>
  record(ctx, { name: 'review.arranged', contributionId: row.contribution_id, data: { review: row.id } });

/** Held alone from here on; an agenda of one is none. */
export async function holdAlone(ctx: Context, id: string): Promise<void> {
  await lock(ctx, [id]);
  const found = await findArrangeable(ctx, id);
  if (!found.row.agenda_id) return;
  await leave(ctx, found);
  await arranged(ctx, found);
}

async function leave(ctx: Context, { row }: Found): Promise<void> {
  await sql`UPDATE review SET agenda_id = NULL, place = NULL WHERE organisation_id = my_organisation() AND (id = ${row.id}
    OR agenda_id = ${row.agenda_id} AND 2 >= (SELECT count(*) FROM review r WHERE r.organisation_id = my_organisation()
      AND r.agenda_id = ${row.agenda_id}))`.execute(ctx.db);
}
