import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import { findSubject } from '../contributions/index.ts';
import { arrange, findMeeting } from './agenda.ts';
import type { Phase } from './contract.ts';
import * as policy from './policy.ts';
import { findAsked, findReview } from './queries.ts';
import { findNewest } from './scorecards.ts';

export interface NewReview {
  note: string;
  startsAt: string | null;
  readingMinutes: number;
  readers: string[];
  /** A review of the same meeting, on whose agenda it comes last. */
  with?: string | null;
}

/** Prepares a review of a request: its deciders take part, and whoever prepares leads, unless they decide themselves. */
export async function prepareReview(ctx: Context, requestId: string, given: NewReview): Promise<{ id: string }> {
  const asked = await findAsked(ctx, sql`q.id = ${requestId}`);
  if (!asked) throw notFound();
  const { subject } = await findSubject(ctx, asked.contribution_id);
  const { memberId, organisationId: organisation_id } = ctx.actor;
  if (!policy.mayPrepare(ctx.actor, subject, asked.deciders)) throw forbidden('review.not_yours');
  const meeting = given.with ? await findMeeting(ctx, given.with) : null;
  const alike = meeting ? await seersAmong(ctx, asked.contribution_id, meeting.readers) : [];
  const readers = [...new Set([...given.readers, ...alike])].filter((one) => !asked.deciders.includes(one));
  const startsAt = given.startsAt ?? meeting?.startsAt ?? null;
  await requireReaders(ctx, asked.contribution_id, readers, (at) => `body.readers.${given.readers.indexOf(at)}`);
  const { rows } = await sql<{
    id: string;
  }>`INSERT INTO review (organisation_id, contribution_id, request_id, scorecard_id, note,
      starts_at, reading_minutes, led_by, prepared_by, prepared_at)
    VALUES (${organisation_id}, ${asked.contribution_id}, ${requestId}, ${(await findNewest(ctx))?.id ?? null}, ${given.note},
      ${startsAt}, ${given.readingMinutes}, ${asked.deciders.includes(memberId) ? null : memberId}, ${memberId}, ${ctx.now()})
    ON CONFLICT (organisation_id, request_id) DO NOTHING RETURNING id`.execute(ctx.db);
  const id = rows[0]?.id;
  if (!id) throw conflict('review.prepared', 'A review of this request is there already.');
  const row = { organisation_id, review_id: id, contribution_id: asked.contribution_id };
  await ctx.db
    .insertInto('review_participant')
    .values([
      ...asked.deciders.map((member_id) => ({ ...row, member_id, part: 'decider' as const })),
      ...readers.map((member_id) => ({ ...row, member_id, part: 'reader' as const })),
    ])
    .execute();
  await keepPhase(ctx, id, asked.contribution_id, 'preparing');
  await record(ctx, {
    name: 'review.prepared',
    contributionId: asked.contribution_id,
    data: { review: id, members: [...asked.deciders, ...readers], startsAt },
  });
  if (given.with) await arrange(ctx, id, { with: given.with, place: 100 });
  return { id };
}

const keepPhase = (ctx: Context, review_id: string, contribution_id: string, phase: Phase) =>
  ctx.db
    .insertInto('review_phase')
    .values({
      organisation_id: ctx.actor.organisationId,
      review_id,
      contribution_id,
      phase,
      entered_by: ctx.actor.memberId,
      entered_at: ctx.now(),
    })
    .execute();

async function seersAmong(ctx: Context, contributionId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`SELECT seers_among(${contributionId}, ${ids}::uuid[]) AS id`.execute(
    ctx.db,
  );
  return rows.map((row) => row.id);
}

/** Whoever reads along sees the release already: an invitation to a review opens nothing. */
async function requireReaders(ctx: Context, contributionId: string, ids: string[], pathOf: (id: string) => string) {
  const seers = new Set(await seersAmong(ctx, contributionId, ids));
  const unfit = ids.filter((one) => !seers.has(one));
  if (unfit.length > 0) {
    throw invalid(
      unfit.map((one) => ({ path: pathOf(one), code: 'not_reader', message: 'Does not see this release.' })),
    );
  }
}

/** Whoever leads enters the next phase; of two who do it at once, the second is told. */
export async function enterPhase(ctx: Context, id: string, phase: Phase): Promise<void> {
  const { row, subject, room } = await findReview(ctx, id);
  if (!policy.mayLead(ctx.actor, subject, room)) throw forbidden('review.not_leading');
  if (policy.nextPhase(room) !== phase) throw conflict('review.moved', 'The review is in another phase.');
  const now = ctx.now();
  const { rows } = await sql`UPDATE review SET phase = ${phase},
      reading_ends_at = CASE WHEN ${phase} = 'reading' THEN ${now}::timestamptz + make_interval(mins => reading_minutes) ELSE reading_ends_at END,
      revealed_at = CASE WHEN ${phase} = 'revealed' THEN ${now}::timestamptz ELSE revealed_at END
    WHERE organisation_id = ${ctx.actor.organisationId} AND id = ${id} AND phase = ${room.phase} RETURNING id`.execute(
    ctx.db,
  );
  if (rows.length === 0) throw conflict('review.moved', 'The review is in another phase.');
  await keepPhase(ctx, id, row.contribution_id, phase);
  await record(ctx, {
    name: 'review.entered',
    contributionId: row.contribution_id,
    data: { review: id, phase, members: room.participants.map((one) => one.id) },
  });
}

/** More minutes to read; where time is up already, they begin now. */
export async function extendReading(ctx: Context, id: string, minutes: number): Promise<void> {
  const { row, subject, room } = await findReview(ctx, id);
  if (!policy.mayLead(ctx.actor, subject, room)) throw forbidden('review.not_leading');
  const { rows } = await sql`UPDATE review
    SET reading_ends_at = greatest(reading_ends_at, ${ctx.now()}::timestamptz) + make_interval(mins => ${minutes})
    WHERE organisation_id = ${ctx.actor.organisationId} AND id = ${id} AND phase = 'reading' RETURNING id`.execute(
    ctx.db,
  );
  if (rows.length === 0) throw conflict('review.moved', 'Nobody reads now.');
  await told(ctx, row.contribution_id, 'review.attended', id);
}

export const told = (
  ctx: Context,
  contributionId: string,
  name: 'review.attended' | 'review.noted' | 'review.scored',
  review: string,
) => record(ctx, { name, contributionId, data: { review } });

export async function inviteReader(ctx: Context, id: string, memberId: string): Promise<void> {
  const { row, subject, room } = await findReview(ctx, id);
  if (!policy.mayLead(ctx.actor, subject, room)) throw forbidden('review.not_leading');
  if (room.phase === 'closed') throw conflict('review.closed', 'This review is closed.');
  if (room.participants.some((one) => one.id === memberId)) return;
  await requireReaders(ctx, row.contribution_id, [memberId], () => 'params.memberId');
  await ctx.db
    .insertInto('review_participant')
    .values({
      organisation_id: ctx.actor.organisationId,
      review_id: id,
      contribution_id: row.contribution_id,
      member_id: memberId,
      part: 'reader',
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  await record(ctx, {
    name: 'review.prepared',
    contributionId: row.contribution_id,
    data: { review: id, members: [memberId], startsAt: row.starts_at?.toISOString() ?? null, alone: true },
  });
}

/** Somebody is in the room and reads; told to the others when they come, and when they have finished. */
export async function attend(ctx: Context, id: string, given: { percent: number; finished?: boolean | undefined }) {
  const { row, room } = await findReview(ctx, id);
  const before = row.participants?.find((one) => one.id === ctx.actor.memberId);
  if (!before) throw forbidden('review.not_in');
  if (room.phase === 'closed') return;
  const now = ctx.now();
  const finished = given.finished ?? before.finished;
  // What is not said stays as it is, also where it was said a moment ago in another window.
  const when =
    given.finished === undefined ? sql`finished_at` : sql`CASE WHEN ${finished} THEN coalesce(finished_at, ${now}) END`;
  await sql`UPDATE review_participant SET joined_at = coalesce(joined_at, ${now}), read_percent = ${given.percent}, finished_at = ${when}
    WHERE organisation_id = ${ctx.actor.organisationId} AND review_id = ${id} AND member_id = ${ctx.actor.memberId}`.execute(
    ctx.db,
  );
  if (!before.here || before.finished !== finished) await told(ctx, row.contribution_id, 'review.attended', id);
}
