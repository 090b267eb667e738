import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import {
  type ContributionRow,
  findCards,
  findSubject,
  presentContribution,
  type Subject,
} from '../contributions/index.ts';
import { listItems } from './agenda-items.ts';
import { type Phase, phases, type Review, type Room as RoomAnswer } from './contract.ts';
import * as policy from './policy.ts';
import { findNewest, findScorecard } from './scorecards.ts';

interface Named {
  id: string;
  name: string;
}

interface Participant extends Named {
  part: 'decider' | 'reader';
  here: boolean;
  finished: boolean;
  left: boolean;
}

export interface ReviewRow {
  id: string;
  contribution_id: string;
  request_id: string;
  version_id: string;
  version_number: number;
  scorecard_id: string | null;
  agenda_id: string | null;
  agenda_place: number;
  agenda_of: number;
  phase: Phase;
  note: string;
  starts_at: Date | null;
  reading_minutes: number;
  reading_ends_at: Date | null;
  revealed_at: Date | null;
  prepared_at: Date;
  led_by: Named | null;
  leader_is_here: boolean;
  waits: boolean;
  participants: Participant[] | null;
  phases: { phase: Phase; at: string; by: Named | null }[] | null;
}

const named = (member: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m WHERE m.organisation_id = r.organisation_id AND m.id = ${member})`;

/** How many reviews of its meeting the actor sees. */
const among = (which: RawBuilder<unknown>) =>
  sql`(SELECT count(*)::int FROM review x JOIN contribution c ON c.organisation_id = x.organisation_id AND c.id = x.contribution_id
    WHERE x.organisation_id = r.organisation_id AND x.agenda_id = r.agenda_id AND c.standing <> 'hidden' ${which})`;

const card = sql`SELECT r.id, r.contribution_id, r.request_id, q.version_id, v.number AS version_number, r.scorecard_id, r.phase, r.note,
    r.agenda_id, ${among(sql`AND (x.place, x.id) <= (r.place, r.id)`)} AS agenda_place, ${among(sql``)} AS agenda_of,
    r.starts_at, r.reading_minutes, r.reading_ends_at, r.revealed_at, r.prepared_at, q.closed_at IS NULL AS waits,
    ${named(sql`r.led_by`)} AS led_by, EXISTS (SELECT 1 FROM member m WHERE m.organisation_id = r.organisation_id AND m.id = r.led_by
      AND m.standing = 'active') AS leader_is_here,
    (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'part', p.part, 'here', p.joined_at IS NOT NULL,
        'finished', p.finished_at IS NOT NULL, 'left', m.standing <> 'active') ORDER BY p.part, m.name, m.id)
      FROM review_participant p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
      WHERE p.organisation_id = r.organisation_id AND p.review_id = r.id) AS participants,
    (SELECT jsonb_agg(jsonb_build_object('phase', f.phase, 'at', to_char(f.entered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'by', ${named(sql`f.entered_by`)}) ORDER BY array_position(${sql.lit(`{${phases.join(',')}}`)}::text[], f.phase)) FROM review_phase f
      WHERE f.organisation_id = r.organisation_id AND f.review_id = r.id) AS phases
  FROM review r
  JOIN decision_request q ON q.organisation_id = r.organisation_id AND q.id = r.request_id
  JOIN release_version v ON v.organisation_id = q.organisation_id AND v.id = q.version_id
  WHERE r.organisation_id = my_organisation()`;

/** A review as its policies need it. */
const roomOf = (row: ReviewRow): policy.Room => ({
  phase: row.phase,
  ledBy: row.led_by?.id ?? null,
  leaderIsHere: row.leader_is_here,
  participants: row.participants ?? [],
  waits: row.waits,
  scorecard: row.scorecard_id !== null,
});

const present = (row: ReviewRow, memberId: string): Review => ({
  id: row.id,
  contributionId: row.contribution_id,
  phase: row.phase,
  startsAt: row.starts_at?.toISOString() ?? null,
  ledBy: row.led_by,
  deciders: (row.participants ?? [])
    .filter(({ part, left }) => part === 'decider' && !left)
    .map(({ id, name }) => ({ id, name })),
  over: row.phase === 'closed' || !row.waits,
  takesPart: row.led_by?.id === memberId || (row.participants ?? []).some(({ id }) => id === memberId),
  phases: row.phases ?? [],
  agenda: row.agenda_id && row.agenda_of > 1 ? { id: row.agenda_id, place: row.agenda_place, of: row.agenda_of } : null,
});

export interface Found {
  row: ReviewRow;
  subject: Subject;
  title: string;
  room: policy.Room;
}

/** A review of a release that the actor sees. */
export async function findReview(ctx: Context, id: string): Promise<Found> {
  const { rows } = await sql<ReviewRow>`${card} AND r.id = ${id}`.execute(ctx.db);
  const row = rows[0];
  if (!row) throw notFound();
  const { subject, row: contribution } = await findSubject(ctx, row.contribution_id);
  return { row, subject, title: contribution.title, room: roomOf(row) };
}

export async function findRoom(ctx: Context, id: string): Promise<RoomAnswer> {
  const { row, subject, title, room } = await findReview(ctx, id);
  const { actor } = ctx;
  const enters = policy.mayEnter(actor, room);
  const [scorecard, newest, items, inside] = await Promise.all([
    row.scorecard_id ? findScorecard(ctx, row.scorecard_id) : null,
    findNewest(ctx),
    listItems(ctx, row.agenda_id),
    sql<{ scorers: string[]; percent: number | null }>`SELECT ARRAY(SELECT review_scorers(${id})) AS scorers,
      review_read_percent(${id}) AS percent`.execute(ctx.db),
  ]);
  const { scorers = [], percent = null } = inside.rows[0] ?? {};
  const scored = new Set(scorers);
  const leads = policy.mayLead(actor, subject, room);
  return {
    ...present(row, actor.memberId),
    title,
    requestId: row.request_id,
    versionId: row.version_id,
    versionNumber: row.version_number,
    note: row.note,
    waits: row.waits,
    readingMinutes: row.reading_minutes,
    readingEndsAt: row.reading_ends_at?.toISOString() ?? null,
    now: ctx.now().toISOString(),
    // Who has not scored yet is said to those in the room, and to nobody else.
    participants: (row.participants ?? []).map((one) => ({
      ...one,
      scored: enters && one.part === 'decider' && scorecard ? scored.has(one.id) : null,
    })),
    readPercent: percent,
    scorecard,
    newerScorecard: newest !== null && newest.id !== row.scorecard_id,
    items,
    abilities: {
      lead: leads,
      arrange: policy.mayArrange(actor, subject, room),
      note: policy.mayNote(actor, room),
      score: policy.mayScore(actor, subject, room),
      readNotes: policy.mayReadNotes(actor, subject, room) && (row.revealed_at !== null || enters),
      next: leads ? policy.nextPhase(room) : null,
    },
  };
}

/** The reviews of one release, and whether the actor may prepare one of what is asked now. */
export async function listOfRelease(ctx: Context, contributionId: string) {
  const { subject } = await findSubject(ctx, contributionId);
  const [reviews, asked] = await Promise.all([
    sql<ReviewRow>`${card} AND r.contribution_id = ${contributionId} ORDER BY r.prepared_at DESC, r.id LIMIT 20`.execute(
      ctx.db,
    ),
    findAsked(ctx, sql`q.contribution_id = ${contributionId}`),
  ]);
  const mayPrepare = asked !== null && !asked.prepared && policy.mayPrepare(ctx.actor, subject, asked.deciders);
  return {
    reviews: reviews.rows.map((row) => present(row, ctx.actor.memberId)),
    mayPrepare,
    requestId: mayPrepare ? asked.id : null,
  };
}

interface Asked {
  id: string;
  contribution_id: string;
  deciders: string[];
  prepared: boolean;
}

/** A request that still waits for its decision. */
export async function findAsked(ctx: Context, which: RawBuilder<unknown>): Promise<Asked | null> {
  const { rows } = await sql<Asked>`SELECT q.id, q.contribution_id, ARRAY(SELECT d.member_id FROM decision_decider d
      WHERE d.organisation_id = q.organisation_id AND d.request_id = q.id) AS deciders,
      EXISTS (SELECT 1 FROM review r WHERE r.organisation_id = q.organisation_id AND r.request_id = q.id) AS prepared
    FROM decision_request q WHERE q.organisation_id = my_organisation() AND q.closed_at IS NULL AND ${which}`.execute(
    ctx.db,
  );
  return rows[0] ?? null;
}

/** Those to come and under way, then the records, the newest first. */
export async function listReviews(ctx: Context, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const after = fromCursor(cursor, ['number', 'time', 'id']);
  const over = sql`(CASE WHEN r.phase = 'closed' OR q.closed_at IS NOT NULL THEN 1 ELSE 0 END)`;
  const { rows } = await sql<ReviewRow & { over: number }>`SELECT * FROM (${card}
      AND EXISTS (SELECT 1 FROM contribution c WHERE c.organisation_id = r.organisation_id AND c.id = r.contribution_id
        AND c.standing <> 'hidden')
      ${after ? sql`AND (-${over}, r.prepared_at, r.id) < (-${after[0]}::int, ${after[1]}::timestamptz, ${after[2]}::uuid)` : sql``}
      ORDER BY ${over}, r.prepared_at DESC, r.id DESC LIMIT ${sql.lit(limit + 1)}) found`.execute(ctx.db);
  const ids = rows.map((row) => row.contribution_id);
  const cards = await findCards(
    ctx,
    sql`contribution c WHERE c.organisation_id = ${ctx.actor.organisationId} AND c.id = ANY (${ids}::uuid[])`,
    sql`c.moved_at`,
    ids.length,
  );
  const known = new Map(cards.map((one) => [one.id, one]));
  const seen = rows.filter((row) => known.has(row.contribution_id));
  return toPage(
    seen,
    limit,
    (row) => ({
      review: present(row, ctx.actor.memberId),
      contribution: presentContribution(known.get(row.contribution_id) as ContributionRow),
    }),
    (row) => toCursor(row.phase === 'closed' || !row.waits ? 1 : 0, row.prepared_at, row.id),
  );
}
