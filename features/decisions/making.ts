// What makes a decision: the request is closed, the record written, the release moves, in one transaction.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import { setStage } from '../press-releases/index.ts';
import type { Outcome } from './contract.ts';
import type { RequestRow } from './rows.ts';

export interface NewDecision {
  outcome: Outcome;
  reason: string;
  wouldChange: string;
  changes: { what: string; memberId: string | null; dueOn: string | null }[];
}

const assigned = (changes: NewDecision['changes']): string[] => [
  ...new Set(changes.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]))),
];

/** Of those who are to change something, who sees what it is about. */
export async function seersAmong(
  ctx: Context,
  releaseId: string,
  changes: NewDecision['changes'],
): Promise<ReadonlySet<string>> {
  const ids = assigned(changes);
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`SELECT seers_among(${releaseId}, ${ids}::uuid[]) AS id`.execute(ctx.db);
  return new Set(rows.map(({ id }) => id));
}

const closed = () => conflict('decision.closed', 'This was decided or taken back already.');

/** One at a time: whoever decides, agrees or takes back finds what the one before has made of it. */
export async function holdRequest(ctx: Context, requestId: string): Promise<void> {
  const { rows } = await sql`SELECT 1 FROM decision_request WHERE organisation_id = ${ctx.actor.organisationId}
    AND id = ${requestId} AND closed_at IS NULL FOR UPDATE`.execute(ctx.db);
  if (rows.length === 0) throw closed();
}

export async function closeRequest(ctx: Context, requestId: string): Promise<void> {
  const { rows } =
    await sql`UPDATE decision_request SET closed_at = ${ctx.now()} WHERE organisation_id = ${ctx.actor.organisationId}
    AND id = ${requestId} AND closed_at IS NULL RETURNING id`.execute(ctx.db);
  if (rows.length === 0) throw closed();
}

/** Resolves with its id. `decidedBy`: whose words these are. */
export async function makeDecision(
  ctx: Context,
  request: RequestRow,
  made: NewDecision,
  decidedBy: string,
): Promise<string> {
  const releaseId = request.contribution_id;
  await closeRequest(ctx, request.id);
  const organisation_id = ctx.actor.organisationId;
  const decision = await ctx.db
    .insertInto('decision')
    .values({
      organisation_id,
      contribution_id: releaseId,
      request_id: request.id,
      version_id: request.version_id,
      outcome: made.outcome,
      reason: made.reason,
      would_change: made.wouldChange,
      replaces_id: request.earlier?.id ?? null,
      decided_by: decidedBy,
      decided_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (made.changes.length > 0) {
    const rows = made.changes.map(({ what, memberId, dueOn }) => ({
      organisation_id,
      decision_id: decision.id,
      contribution_id: releaseId,
      what,
      member_id: memberId,
      due_on: dueOn,
    }));
    await ctx.db.insertInto('decision_change').values(rows).execute();
  }
  await setStage(ctx, releaseId, 'in_review', made.outcome, made.reason.slice(0, 2000));
  await record(ctx, {
    name: 'decision.made',
    contributionId: releaseId,
    data: { outcome: made.outcome, decision: decision.id, members: assigned(made.changes) },
  });
  return decision.id;
}
