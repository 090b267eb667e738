import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import {
  type ContributionRow,
  findCards,
  findSubject,
  presentContribution,
  type Subject,
} from '../contributions/index.ts';
import { findDue } from './answers/deadlines.ts';
import { type Calendar, calendarOf, calendarsOf } from './answers/working-days.ts';
import { quorumFor } from './quorum/rule.ts';
import { asksFor, type LastDecision, mayDecide, mayNameDecider } from './policy.ts';
import {
  type DecisionRow,
  decisionCard,
  type Named,
  openRequest,
  presentDecision,
  presentRequest,
  type RequestRow,
  requestCard,
} from './rows.ts';

const mayOf = ({ actor }: Context, subject: Subject, row: RequestRow) => ({
  decide: mayDecide(actor, subject, openRequest(row)),
  nameDecider: mayNameDecider(actor, subject, openRequest(row).deciders),
});

export async function findOpenRequest(
  ctx: Context,
  where: { contributionId: string } | { requestId: string },
): Promise<RequestRow | null> {
  const which =
    'requestId' in where ? sql`q.id = ${where.requestId}` : sql`q.contribution_id = ${where.contributionId}`;
  const { rows } = await sql<RequestRow>`${requestCard} AND ${which} AND q.closed_at IS NULL`.execute(ctx.db);
  return rows[0] ?? null;
}

/** The last decision on a release, as the rules need it. */
export async function findLastDecision(ctx: Context, id: string): Promise<LastDecision | null> {
  const { rows } =
    await sql<LastDecision>`SELECT x.id, x.outcome, coalesce(o.outcome = 'refused', false) AS "ofAppeal" FROM decision x
    LEFT JOIN decision o ON o.organisation_id = x.organisation_id AND o.id = x.replaces_id
    WHERE x.organisation_id = my_organisation() AND x.contribution_id = ${id} ORDER BY x.decided_at DESC, x.id LIMIT 1`.execute(
      ctx.db,
    );
  return rows[0] ?? null;
}

export async function findRecord(ctx: Context, id: string) {
  const { subject } = await findSubject(ctx, id);
  const asks = subject.mine ? asksFor(ctx.actor, subject, await findLastDecision(ctx, id)) : null;
  const [request, decisions] = await Promise.all([
    findOpenRequest(ctx, { contributionId: id }),
    sql<DecisionRow>`${decisionCard} AND x.contribution_id = ${id} ORDER BY x.decided_at DESC LIMIT 50`.execute(ctx.db),
  ]);
  return {
    request: request && presentRequest(ctx, request, await calendarOf(request.country), mayOf(ctx, subject, request)),
    decisions: decisions.rows.map(presentDecision),
    asks,
    due: asks ? await findDue(ctx, id) : null,
    quorum: asks ? await quorumFor(ctx, (await listPossibleDeciders(ctx, id)).length) : null,
  };
}

/** Deciders whose role reaches the release's place, who can see it, and have no hand in it; of all, or of some. */
export async function listPossibleDeciders(ctx: Context, id: string, among: string[] | null = null) {
  const { row, subject } = await findSubject(ctx, id);
  const { rows } = await sql<Named & { position: string; entity: string }>`
    SELECT DISTINCT m.id, m.name, m.position, e.name AS entity FROM member m
    JOIN member_role r ON r.organisation_id = m.organisation_id AND r.member_id = m.id AND r.role = 'decider'
    JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
    WHERE m.organisation_id = ${ctx.actor.organisationId} AND m.standing = 'active' AND NOT m.guest
      AND (${among}::uuid[] IS NULL OR m.id = ANY (${among}::uuid[]))
      AND (r.entity_id IS NULL OR r.entity_id = ANY (${subject.entityPath}::uuid[]))
      AND m.id IS DISTINCT FROM ${row.author_id}
      AND NOT EXISTS (SELECT 1 FROM contribution_grant g WHERE g.organisation_id = m.organisation_id AND g.contribution_id = ${id}
        AND g.member_id = m.id AND g.level = 'write')
    ORDER BY m.name LIMIT 100`.execute(ctx.db);
  return rows;
}

/** What moderation hid waits for nobody, and is in no list. */
const notHidden = (table: 'q' | 'x') => sql`AND EXISTS (SELECT 1 FROM contribution c
  WHERE c.organisation_id = ${sql.ref(`${table}.organisation_id`)} AND c.id = ${sql.ref(`${table}.contribution_id`)}
    AND c.standing <> 'hidden')`;

interface Paging {
  limit: number;
  cursor?: string | undefined;
}

async function contributionsOf(ctx: Context, ids: string[]) {
  const from = sql`contribution c WHERE c.organisation_id = ${ctx.actor.organisationId} AND c.id = ANY (${ids}::uuid[])`;
  const rows = await findCards(ctx, from, sql`c.moved_at`, ids.length);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What waits for a decision, the nearest deadline first. */
export async function listOpenRequests(ctx: Context, { limit, cursor, of }: Paging & { of: 'me' | 'all' }) {
  const after = fromCursor(cursor, ['time', 'id']);
  const mine =
    of === 'me'
      ? sql`AND EXISTS (SELECT 1 FROM decision_decider d WHERE d.organisation_id = q.organisation_id AND d.request_id = q.id AND d.member_id = me())`
      : sql``;
  const { rows } = await sql<RequestRow>`${requestCard} AND q.closed_at IS NULL ${mine} ${notHidden('q')}
    ${after ? sql`AND (q.due_on, q.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    ORDER BY q.due_on, q.id LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  const [known, subjects] = await Promise.all([
    contributionsOf(
      ctx,
      rows.map((row) => row.contribution_id),
    ),
    Promise.all(
      rows
        .filter((row) => openRequest(row).deciders.includes(ctx.actor.memberId))
        .map(async (row) => [row.id, (await findSubject(ctx, row.contribution_id)).subject] as const),
    ),
  ]);
  const calendars = await calendarsOf(rows.map((row) => row.country));
  const mayBy = new Map<string, Subject>(subjects);
  const seen = rows.filter((row) => known.has(row.contribution_id));
  return toPage(
    seen,
    limit,
    (row) => {
      const subject = mayBy.get(row.id);
      return {
        request: presentRequest(
          ctx,
          row,
          calendars.get(row.country) as Calendar,
          subject ? mayOf(ctx, subject, row) : { decide: false, nameDecider: false },
        ),
        contribution: presentContribution(known.get(row.contribution_id) as ContributionRow),
      };
    },
    (row) => toCursor(row.due_on, row.id),
  );
}

export async function listDecisions(ctx: Context, { limit, cursor }: Paging) {
  const after = fromCursor(cursor, ['time', 'id']);
  const { rows } = await sql<DecisionRow>`${decisionCard} ${notHidden('x')}
    ${after ? sql`AND (x.decided_at, x.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    ORDER BY x.decided_at DESC, x.id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  const known = await contributionsOf(
    ctx,
    rows.map((row) => row.contribution_id),
  );
  const seen = rows.filter((row) => known.has(row.contribution_id));
  return toPage(
    seen,
    limit,
    (row) => ({
      decision: presentDecision(row),
      contribution: presentContribution(known.get(row.contribution_id) as ContributionRow),
    }),
    (row) => toCursor(row.decided_at, row.id),
  );
}
