// Where several must agree, one of those asked proposes the decision, and it holds once so many of them agree to its very words.
import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import { record } from '../../../core/events.ts';
import { findSubject } from '../../contributions/index.ts';
import { holdRequest, makeDecision, type NewDecision, seersAmong } from '../making.ts';
import { mayDecide } from '../policy.ts';
import { findOpenRequest, listPossibleDeciders } from '../queries.ts';
import { openRequest, type RequestRow } from '../rows.ts';

const changed = () =>
  conflict('decision.proposal_changed', 'Meanwhile another proposal was made, or this one was withdrawn.');

interface Proposal {
  id: string;
  outcome: NewDecision['outcome'];
  reason: string;
  would_change: string;
  changes: NewDecision['changes'];
  proposed_by: string;
}

const findProposal = (ctx: Context, requestId: string): Promise<Proposal | undefined> =>
  ctx.db
    .selectFrom('decision_proposal')
    .select(['id', 'outcome', 'reason', 'would_change', 'changes', 'proposed_by'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('request_id', '=', requestId)
    .executeTakeFirst() as Promise<Proposal | undefined>;

async function removeProposal(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .deleteFrom('decision_proposal')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .execute();
}

async function keepAgreement(ctx: Context, proposalId: string): Promise<void> {
  await ctx.db
    .insertInto('decision_agreement')
    .values({
      organisation_id: ctx.actor.organisationId,
      proposal_id: proposalId,
      member_id: ctx.actor.memberId,
      agreed_at: ctx.now(),
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** Keeps what a decider proposes on a request that is held, instead of the proposal that they read where there was one. */
export async function propose(
  ctx: Context,
  request: RequestRow,
  made: NewDecision,
  replaces: string | null,
): Promise<void> {
  const before = await findProposal(ctx, request.id);
  if ((before?.id ?? null) !== replaces) throw changed();
  if (before) await removeProposal(ctx, before.id);
  const { id } = await ctx.db
    .insertInto('decision_proposal')
    .values({
      organisation_id: ctx.actor.organisationId,
      request_id: request.id,
      contribution_id: request.contribution_id,
      outcome: made.outcome,
      reason: made.reason,
      would_change: made.wouldChange,
      changes: JSON.stringify(made.changes),
      proposed_by: ctx.actor.memberId,
      proposed_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await keepAgreement(ctx, id);
  const deciders = openRequest(request).deciders.filter((one) => one !== ctx.actor.memberId);
  await record(ctx, { name: 'decision.proposed', contributionId: request.contribution_id, data: { deciders } });
}

async function findForDecider(ctx: Context, requestId: string): Promise<{ request: RequestRow; proposal: Proposal }> {
  const request = await findOpenRequest(ctx, { requestId });
  if (!request) throw notFound();
  await holdRequest(ctx, requestId);
  const { subject } = await findSubject(ctx, request.contribution_id);
  if (!mayDecide(ctx.actor, subject, openRequest(request))) throw forbidden('decision.not_decider');
  const proposal = await findProposal(ctx, requestId);
  if (!proposal) throw changed();
  return { request, proposal };
}

/** Agrees to the words of one proposal. Resolves with the decision where that makes it one. */
export async function agree(
  ctx: Context,
  requestId: string,
  proposalId: string,
): Promise<{ id: string | null; releaseId: string }> {
  const { request, proposal } = await findForDecider(ctx, requestId);
  const { contribution_id: releaseId, quorum } = request;
  if (proposal.id !== proposalId) throw changed();
  await keepAgreement(ctx, proposalId);
  // Who has left, or decides here no longer, counts no longer.
  const fit = await listPossibleDeciders(ctx, releaseId, openRequest(request).deciders);
  const possible = fit.map((one) => one.id);
  if (!possible.includes(proposal.proposed_by))
    throw conflict(
      'decision.proposer_gone',
      'Whoever proposed this decides here no longer: somebody else must propose it.',
    );
  const { rows } = await sql<{ agreed: number }>`SELECT count(*)::int AS agreed FROM decision_agreement
    WHERE organisation_id = ${ctx.actor.organisationId} AND proposal_id = ${proposalId}
      AND member_id = ANY (${possible}::uuid[])`.execute(ctx.db);
  if ((rows[0]?.agreed ?? 0) < quorum) {
    await record(ctx, { name: 'decision.agreed', contributionId: releaseId });
    return { id: null, releaseId };
  }
  const { outcome, reason, would_change: wouldChange, proposed_by: decidedBy } = proposal;
  // Who was to change something and has lost sight of it since is not named.
  const seers = await seersAmong(ctx, releaseId, proposal.changes);
  const changes = proposal.changes.map((one) => ({
    ...one,
    memberId: one.memberId !== null && seers.has(one.memberId) ? one.memberId : null,
  }));
  const id = await makeDecision(ctx, request, { outcome, reason, wouldChange, changes }, decidedBy);
  return { id, releaseId };
}

/** The proposer takes their own words back. */
export async function withdrawProposal(ctx: Context, requestId: string): Promise<void> {
  const { request, proposal } = await findForDecider(ctx, requestId);
  if (proposal.proposed_by !== ctx.actor.memberId) throw forbidden('decision.not_proposer');
  await removeProposal(ctx, proposal.id);
  await record(ctx, { name: 'decision.proposal_withdrawn', contributionId: request.contribution_id });
}
