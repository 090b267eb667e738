import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import { findSubject, type Stage } from '../contributions/index.ts';
import { keepVersionNow, setStage } from '../press-releases/index.ts';
import { findDue } from './answers/deadlines.ts';
import { listStandIns } from './delegation.ts';
import type { Asking } from './contract.ts';
import { closeRequest, holdRequest, makeDecision, type NewDecision, seersAmong } from './making.ts';
import { asksFor, mayDecide, mayNameDecider, mayTakeBack } from './policy.ts';
import { findLastDecision, findOpenRequest, listPossibleDeciders } from './queries.ts';
import { askingOf, openRequest } from './rows.ts';
import { propose } from './quorum/proposals.ts';
import { quorumFor } from './quorum/rule.ts';

/** The stage from which each is asked. */
const stageOf = { decision: 'ready', deployment: 'validated', appeal: 'refused' } as const satisfies Record<
  Asking,
  Stage
>;
/** As much as a decision must say, at least: an appeal brings facts. */
const shortestFacts = 20;

/** The author asks named deciders: the text is kept as a version and frozen in the same transaction. */
export async function askDecision(
  ctx: Context,
  releaseId: string,
  asked: { deciders: string[]; note: string; dueOn?: string | undefined },
): Promise<{ id: string }> {
  const { subject } = await findSubject(ctx, releaseId);
  const asks = asksFor(ctx.actor, subject, subject.mine ? await findLastDecision(ctx, releaseId) : null);
  if (!asks) {
    if (!subject.mine) throw forbidden('contribution.not_yours');
    throw subject.stage === 'refused'
      ? conflict('decision.appealed', 'An appeal was answered: a new release can bring the idea back.')
      : conflict('decision.not_ready', 'Only a release that is ready can be decided.');
  }
  if (asks === 'appeal' && asked.note.length < shortestFacts)
    throw invalid([{ path: 'body.note', code: 'too_small', message: 'Say which facts are new.' }]);
  const due = await findDue(ctx, releaseId);
  const dueOn = asked.dueOn ?? due.on;
  if (dueOn < due.on)
    throw invalid([
      { path: 'body.dueOn', code: 'sooner', message: `Deciders have until ${due.on}; a later day gives more time.` },
    ]);
  const named = [...new Set(asked.deciders)];
  const standIns = await listStandIns(ctx, named, due.country);
  const fit = await listPossibleDeciders(ctx, releaseId, [...named, ...standIns]);
  const possible = new Set(fit.map((one) => one.id));
  const unfit = named.filter((one) => !possible.has(one));
  if (unfit.length > 0) {
    throw invalid(
      unfit.map((one) => ({
        path: `body.deciders.${asked.deciders.indexOf(one)}`,
        code: 'not_decider',
        message: 'Not a decider of this release.',
      })),
    );
  }
  const quorum = await quorumFor(ctx, (await listPossibleDeciders(ctx, releaseId)).length);
  if (named.length < quorum)
    throw invalid([
      { path: 'body.deciders', code: 'below_quorum', message: `Ask at least ${quorum}: so many must agree.` },
    ]);
  const deciders = [...new Set([...named, ...standIns.filter((one) => possible.has(one))])];
  const version = await keepVersionNow(ctx, releaseId, null);
  const organisation_id = ctx.actor.organisationId;
  const request = await ctx.db
    .insertInto('decision_request')
    .values({
      organisation_id,
      contribution_id: releaseId,
      version_id: version.id,
      note: asked.note,
      due_on: dueOn,
      quorum,
      asked_by: ctx.actor.memberId,
      asked_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = deciders.map((member_id) => ({
    organisation_id,
    request_id: request.id,
    contribution_id: releaseId,
    member_id,
  }));
  await ctx.db.insertInto('decision_decider').values(rows).execute();
  await setStage(ctx, releaseId, stageOf[asks], 'in_review', asked.note);
  await record(ctx, { name: 'decision.asked', contributionId: releaseId, data: { deciders, dueOn } });
  return request;
}

export async function takeBack(ctx: Context, requestId: string): Promise<string> {
  const request = await findOpenRequest(ctx, { requestId });
  if (!request) throw notFound();
  await holdRequest(ctx, requestId);
  const { subject } = await findSubject(ctx, request.contribution_id);
  if (!mayTakeBack(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  await closeRequest(ctx, requestId);
  await setStage(ctx, request.contribution_id, 'in_review', stageOf[askingOf(request)], '');
  return request.contribution_id;
}

/** One more decider, where one who was to decide has left or is away. */
export async function nameDecider(ctx: Context, requestId: string, memberId: string): Promise<void> {
  const request = await findOpenRequest(ctx, { requestId });
  if (!request) throw notFound();
  const { subject } = await findSubject(ctx, request.contribution_id);
  const deciders = (request.deciders ?? []).map((one) => one.id);
  if (!mayNameDecider(ctx.actor, subject, deciders)) throw forbidden('contribution.not_yours');
  if (deciders.includes(memberId)) return;
  if ((await listPossibleDeciders(ctx, request.contribution_id, [memberId])).length === 0)
    throw invalid([{ path: 'params.memberId', code: 'not_decider', message: 'Not a decider of this release.' }]);
  const row = { organisation_id: ctx.actor.organisationId, contribution_id: request.contribution_id };
  await ctx.db
    .insertInto('decision_decider')
    .values({ ...row, request_id: requestId, member_id: memberId })
    .onConflict((oc) => oc.doNothing())
    .execute();
  await record(ctx, {
    name: 'decision.decider_named',
    contributionId: request.contribution_id,
    data: { deciders: [memberId], dueOn: request.due_on },
  });
}

/** Whoever is to change something sees what it is about: being named opens nothing. */
async function requireReaders(ctx: Context, releaseId: string, changes: NewDecision['changes']): Promise<void> {
  const seers = await seersAmong(ctx, releaseId, changes);
  const failures = changes.flatMap(({ memberId }, at) =>
    memberId === null || seers.has(memberId)
      ? []
      : [{ path: `body.changes.${at}.memberId`, code: 'not_reader', message: 'Does not see this release.' }],
  );
  if (failures.length > 0) throw invalid(failures);
}

/**
 * A named decider decides on the exact version that was asked about; where others must agree, it is their proposal. Resolves with
 * the decision, if it is one, and its release.
 */
export async function decide(
  ctx: Context,
  requestId: string,
  { replaces = null, ...made }: NewDecision & { replaces?: string | null },
): Promise<{ id: string | null; releaseId: string }> {
  const request = await findOpenRequest(ctx, { requestId });
  if (!request) {
    const closed = await ctx.db
      .selectFrom('decision_request')
      .select('id')
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('id', '=', requestId)
      .executeTakeFirst();
    throw closed ? conflict('decision.closed', 'This was decided or taken back already.') : notFound();
  }
  const releaseId = request.contribution_id;
  await holdRequest(ctx, requestId);
  const { subject } = await findSubject(ctx, releaseId);
  if (!mayDecide(ctx.actor, subject, openRequest(request))) throw forbidden('decision.not_decider');
  if (made.outcome === 'changes_requested' && made.changes.length === 0) {
    throw invalid([{ path: 'body.changes', code: 'too_small', message: 'Say what is to change.' }]);
  }
  if (made.outcome !== 'changes_requested' && made.changes.length > 0) {
    throw invalid([
      { path: 'body.changes', code: 'unexpected', message: 'Changes go with the outcome “changes requested”.' },
    ]);
  }
  await requireReaders(ctx, releaseId, made.changes);
  if (request.quorum > 1) {
    await propose(ctx, request, made, replaces);
    return { id: null, releaseId };
  }
  return { id: await makeDecision(ctx, request, made, ctx.actor.memberId), releaseId };
}
