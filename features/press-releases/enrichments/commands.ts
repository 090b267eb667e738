import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../../core/errors.ts';
import { record } from '../../../core/events.ts';
import { findSubject, link, type Subject } from '../../contributions/index.ts';
import { findRelease } from '../queries.ts';
import type { Section } from '../release-text.ts';
import * as policy from './policy.ts';

export interface NewEnrichment {
  ideaId: string;
  section: Section;
  why: string;
}

/** Attaches an idea to a section of a release; its writers are told. */
export async function enrich(
  ctx: Context,
  id: string,
  { ideaId, section, why }: NewEnrichment,
): Promise<{ id: string }> {
  const { actor } = ctx;
  const release = await findSubject(ctx, id);
  const idea = await findSubject(ctx, ideaId);
  if (idea.subject.kind !== 'idea') throw notFound();
  if (actor.guest) throw forbidden('guest.cannot_give');
  if (!policy.mayEnrich(actor, release.subject))
    throw conflict('release.frozen', 'The text is frozen: it is being decided, or was.');
  if (idea.subject.standing !== 'published')
    throw conflict('enrichment.idea_gone', 'This idea is no longer published.');
  const readership = await readershipOf(ctx, id, release.subject);
  if (!policy.mayBring(idea.subject, readership))
    throw forbidden(
      'enrichment.narrower',
      'Not everyone who reads the release may read this idea: ask its author to bring it.',
    );
  const { rows } = await sql<{ id: string }>`
    INSERT INTO enrichment (organisation_id, contribution_id, idea_id, section, why, proposed_by, proposed_at)
    VALUES (${actor.organisationId}, ${id}, ${ideaId}, ${section}, ${why}, ${actor.memberId}, ${ctx.now()})
    ON CONFLICT DO NOTHING RETURNING id`.execute(ctx.db);
  const made = rows[0];
  if (!made) throw conflict('enrichment.there', 'This idea was attached to the release already.');
  const contributionId = policy.isSeenByAll(idea.subject, readership) ? id : ideaId;
  const data = { enrichment: made.id, idea: ideaId, release: id };
  await record(ctx, { name: 'enrichment.proposed', contributionId, data });
  return made;
}

/** A draft is counted as open to those to whom it will be. */
async function readershipOf(ctx: Context, id: string, release: Subject): Promise<policy.Readership> {
  const { opens_to } = await findRelease(ctx, id);
  return { audience: release.stage === 'draft' ? opens_to : release.audience, entityPath: release.entityPath };
}

type Found = Awaited<ReturnType<typeof findEnrichment>>;

/** Said of the release, or of the idea where some who read the release may not know of it. */
async function tell(
  ctx: Context,
  found: Found,
  name: 'enrichment.taken' | 'enrichment.declined' | 'enrichment.withdrawn',
  enrichmentId: string,
) {
  const { contribution_id: release, idea_id: idea, proposed_by: proposer } = found;
  const isKnown = policy.isSeenByAll(found.idea, await readershipOf(ctx, release, found.subject));
  const data = { enrichment: enrichmentId, idea, release, proposer };
  await record(ctx, { name, contributionId: isKnown ? release : idea, data });
}

async function findEnrichment(ctx: Context, enrichmentId: string) {
  const row = await ctx.db
    .selectFrom('enrichment')
    .select(['contribution_id', 'idea_id', 'proposed_by', 'outcome'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', enrichmentId)
    .executeTakeFirst();
  if (!row || row.outcome === 'withdrawn') throw notFound();
  const { subject } = await findSubject(ctx, row.contribution_id);
  const idea = await findSubject(ctx, row.idea_id);
  return { ...row, subject, idea: idea.subject };
}

/** Once: whoever comes second is told that it is settled. */
async function close(ctx: Context, enrichmentId: string, outcome: 'taken' | 'declined' | 'withdrawn', reason: string) {
  const closed = await ctx.db
    .updateTable('enrichment')
    .set({ outcome, reason, settled_by: ctx.actor.memberId, settled_at: ctx.now() })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', enrichmentId)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (closed.numUpdatedRows === 0n) throw conflict('enrichment.settled', 'It was settled meanwhile.');
}

/** Takes the idea in, with lineage and credit, or declines it with a reason that its proposer and its author read. */
export async function settleEnrichment(
  ctx: Context,
  enrichmentId: string,
  outcome: 'taken' | 'declined',
  reason: string,
) {
  const found = await findEnrichment(ctx, enrichmentId);
  if (!policy.maySettleEnrichment(ctx.actor, found.subject)) {
    if (policy.isFrozenFor(ctx.actor, found.subject))
      throw conflict('release.frozen', 'The text is frozen: it is being decided, or was.');
    throw forbidden('contribution.not_yours');
  }
  if (outcome === 'declined' && reason.trim() === '')
    throw invalid([{ path: 'body.reason', code: 'too_small', message: 'Declining needs a reason.' }]);
  if (outcome === 'taken' && found.idea.standing !== 'published')
    throw conflict('enrichment.idea_gone', 'This idea is no longer published.');
  await close(ctx, enrichmentId, outcome, reason);
  if (outcome === 'taken') await link(ctx, found.idea_id, found.contribution_id, 'inspires');
  await tell(ctx, found, `enrichment.${outcome}`, enrichmentId);
}

/** Whoever proposed it thinks better of it, whatever the stage. */
export async function withdrawEnrichment(ctx: Context, enrichmentId: string): Promise<void> {
  const found = await findEnrichment(ctx, enrichmentId);
  if (found.proposed_by !== ctx.actor.memberId) throw forbidden('contribution.not_yours');
  await close(ctx, enrichmentId, 'withdrawn', '');
  await tell(ctx, found, 'enrichment.withdrawn', enrichmentId);
}
