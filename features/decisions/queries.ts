import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import {
  type ContributionRow,
  findCards,
  findSubject,
  presentContribution,
  type Subject,
} from '../contributions/index.ts';
import { dayAt, zoneOf } from '../../core/zones.ts';
import { findDue } from './answers/deadlines.ts';
import { type Calendar, calendarOf, calendarsOf } from './answers/working-days.ts';
import type { Asking, Decision, DecisionRequest, Outcome } from './contract.ts';
import { quorumFor } from './quorum/rule.ts';
import { asksFor, type LastDecision, mayDecide, mayNameDecider } from './policy.ts';

interface Named {
  id: string;
  name: string;
}

export interface RequestRow {
  id: string;
  contribution_id: string;
  version_id: string;
  version_number: number;
  note: string;
  due_on: string;
  asked_by: Named | null;
  asked_at: Date;
  deciders: Named[] | null;
  country: string;
  escalated_at: Date | null;
  earlier: Earlier | null;
  quorum: number;
  /** What the rows show to the reader: nothing to whoever is not asked. */
  proposal: Omit<Proposal, 'mine'> | null;
}

type Proposal = NonNullable<DecisionRequest['proposal']>;
type Earlier = NonNullable<Decision['earlier']>;

interface DecisionRow {
  id: string;
  contribution_id: string;
  outcome: Outcome;
  reason: string;
  would_change: string;
  changes: { what: string; by: Named | null; dueOn: string | null }[] | null;
  version_id: string;
  version_number: number;
  decided_by: Named | null;
  decided_at: Date;
  deciders: Named[] | null;
  asked_at: Date;
  earlier: Earlier | null;
  agreed: Named[] | null;
}

/** A decision that another one looks at again: refused or validated, for nothing else is asked about again as it is. */
const earlierOf = (which: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_build_object('id', o.id, 'outcome', o.outcome,
      'decidedAt', to_char(o.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM decision o WHERE ${which}
      AND o.outcome IN ('refused', 'validated'))`;

const named = (organisation: RawBuilder<unknown>, member: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m WHERE m.organisation_id = ${organisation} AND m.id = ${member})`;

const decidersOf = (organisation: RawBuilder<unknown>, request: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY m.name) FROM decision_decider d
    JOIN member m ON m.organisation_id = d.organisation_id AND m.id = d.member_id
    WHERE d.organisation_id = ${organisation} AND d.request_id = ${request})`;

/** Those who agreed and are still here, whose words it is first. */
const agreedOf = (proposal: RawBuilder<unknown>, but: RawBuilder<unknown>) =>
  sql`(SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY a.agreed_at, m.name) FROM decision_agreement a
    JOIN member m ON m.organisation_id = a.organisation_id AND m.id = a.member_id
    WHERE a.organisation_id = q.organisation_id AND a.proposal_id = ${proposal} AND ${but})`;

const proposalOf = sql`(SELECT jsonb_build_object('id', p.id, 'outcome', p.outcome, 'reason', p.reason, 'wouldChange', p.would_change,
    'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object('what', g.what,
        'by', ${named(sql`p.organisation_id`, sql`g."memberId"`)}, 'dueOn', g."dueOn")), '[]')
      FROM jsonb_to_recordset(p.changes) g (what text, "memberId" uuid, "dueOn" text)),
    'proposedBy', ${named(sql`p.organisation_id`, sql`p.proposed_by`)},
    'proposedAt', to_char(p.proposed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'agreed', coalesce(${agreedOf(sql`p.id`, sql`m.standing = 'active'`)}, '[]'))
  FROM decision_proposal p WHERE p.organisation_id = q.organisation_id AND p.request_id = q.id)`;

const requestCard = sql`SELECT q.id, q.contribution_id, q.version_id, v.number AS version_number, q.note, q.due_on, q.asked_at, q.quorum,
    CASE WHEN q.quorum > 1 THEN ${proposalOf} END AS proposal,
    ${named(sql`q.organisation_id`, sql`q.asked_by`)} AS asked_by, ${decidersOf(sql`q.organisation_id`, sql`q.id`)} AS deciders,
    (SELECT e.country FROM contribution c JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
      WHERE c.organisation_id = q.organisation_id AND c.id = q.contribution_id) AS country,
    (SELECT a.reminded_at FROM answer_reminder a WHERE a.organisation_id = q.organisation_id AND a.request_id = q.id
      AND a.reminder = 'late') AS escalated_at,
    ${earlierOf(sql`o.id = (SELECT x.id FROM decision x WHERE x.organisation_id = q.organisation_id
      AND x.contribution_id = q.contribution_id ORDER BY x.decided_at DESC, x.id LIMIT 1) AND o.organisation_id = q.organisation_id`)} AS earlier
  FROM decision_request q
  JOIN release_version v ON v.organisation_id = q.organisation_id AND v.id = q.version_id
  WHERE q.organisation_id = my_organisation()`;

const decisionCard = sql`SELECT x.id, x.contribution_id, x.outcome, x.reason, x.would_change, x.version_id, v.number AS version_number,
    x.decided_at, q.asked_at, ${named(sql`x.organisation_id`, sql`x.decided_by`)} AS decided_by,
    ${decidersOf(sql`x.organisation_id`, sql`x.request_id`)} AS deciders,
    (SELECT jsonb_agg(jsonb_build_object('what', c.what, 'by', ${named(sql`c.organisation_id`, sql`c.member_id`)}, 'dueOn', c.due_on)
      ORDER BY c.due_on NULLS LAST, c.id) FROM decision_change c
      WHERE c.organisation_id = x.organisation_id AND c.decision_id = x.id) AS changes,
    CASE WHEN q.quorum > 1 THEN ${agreedOf(
      sql`(SELECT p.id FROM decision_proposal p WHERE p.organisation_id = q.organisation_id
      AND p.request_id = q.id)`,
      sql`m.id IS DISTINCT FROM x.decided_by`,
    )} END AS agreed,
    ${earlierOf(sql`o.organisation_id = x.organisation_id AND o.id = x.replaces_id`)} AS earlier
  FROM decision x
  JOIN decision_request q ON q.organisation_id = x.organisation_id AND q.id = x.request_id
  JOIN release_version v ON v.organisation_id = x.organisation_id AND v.id = x.version_id
  WHERE x.organisation_id = my_organisation()`;

/** A release is asked about again as it is only where its last decision validated or refused it. */
export const askingOf = ({ earlier }: RequestRow): Asking =>
  earlier === null ? 'decision' : earlier.outcome === 'refused' ? 'appeal' : 'deployment';

const presentRequest = (
  ctx: Context,
  row: RequestRow,
  calendar: Calendar,
  may: { decide: boolean; nameDecider: boolean },
): DecisionRequest => ({
  id: row.id,
  contributionId: row.contribution_id,
  versionId: row.version_id,
  versionNumber: row.version_number,
  asks: askingOf(row),
  earlier: row.earlier,
  note: row.note,
  dueOn: row.due_on,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  deciders: row.deciders ?? [],
  quorum: row.quorum,
  proposal:
    row.proposal && may.decide ? { ...row.proposal, mine: row.proposal.proposedBy?.id === ctx.actor.memberId } : null,
  mayDecide: may.decide,
  mayNameDecider: may.nameDecider,
  workingDaysLeft: calendar.between(dayAt(ctx.now(), zoneOf(row.country)), row.due_on),
  escalatedAt: row.escalated_at?.toISOString() ?? null,
});

const presentDecision = (row: DecisionRow): Decision => ({
  id: row.id,
  contributionId: row.contribution_id,
  outcome: row.outcome,
  reason: row.reason,
  wouldChange: row.would_change,
  changes: row.changes ?? [],
  versionId: row.version_id,
  versionNumber: row.version_number,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at.toISOString(),
  deciders: row.deciders ?? [],
  askedAt: row.asked_at.toISOString(),
  agreed: row.agreed ?? [],
  earlier: row.earlier,
});

export const openRequest = (row: RequestRow) => ({
  deciders: (row.deciders ?? []).map((one) => one.id),
  askedBy: row.asked_by?.id ?? null,
});

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

/** Deciders whose role reaches the release's place, who can see it, and have no hand in it. */
export async function listPossibleDeciders(ctx: Context, id: string) {
  const { row, subject } = await findSubject(ctx, id);
  const { rows } = await sql<Named & { position: string; entity: string }>`
    SELECT DISTINCT m.id, m.name, m.position, e.name AS entity FROM member m
    JOIN member_role r ON r.organisation_id = m.organisation_id AND r.member_id = m.id AND r.role = 'decider'
    JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
    WHERE m.organisation_id = ${ctx.actor.organisationId} AND m.standing = 'active' AND NOT m.guest
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
