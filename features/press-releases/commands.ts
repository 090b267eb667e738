import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import type { Language } from '../../core/languages.ts';
import {
  type Audience,
  findCard,
  findSubject,
  give,
  link,
  mayEdit,
  type Stage,
  type Subject,
  setAudience,
} from '../contributions/index.ts';
import { type CheckId, checkIds, explainable } from './checks/index.ts';
import { searchable, seedDocument } from './document/text.ts';
import { frozenStages, mayTranslate, mayWriteText, stagesOpenTo } from './policy.ts';
import { findRelease, findReport, lockDocument, readDocument } from './queries.ts';
import { emptyRelease, type ReleaseText } from './release-text.ts';
import { isWaiting } from './questions/ties.ts';
import { keepVersionNow } from './versions/keeping.ts';

export interface NewRelease {
  language: Language;
  opensTo: Audience;
  entityId: string;
  topics: string[];
  text: ReleaseText;
}

/** Begins a release: a private draft whose live document the server seeds, here and nowhere else. */
export async function beginRelease(ctx: Context, release: NewRelease): Promise<{ id: string }> {
  const { text, opensTo, entityId, language, topics } = release;
  const title = (text.headline || text.product).slice(0, 200);
  const id = await give(ctx, {
    kind: 'press-release',
    title,
    text: searchable(text),
    language,
    audience: 'private',
    entityId,
    topics,
    sealed: false,
    stage: 'draft',
  });
  const key = { organisation_id: ctx.actor.organisationId, contribution_id: id };
  await ctx.db
    .insertInto('press_release')
    .values({
      ...key,
      opens_to: opensTo,
      unanswered: [...text.customerFaq, ...text.internalFaq].filter(isWaiting).length,
    })
    .execute();
  await ctx.db
    .insertInto('live_document')
    .values({ ...key, state: Buffer.from(seedDocument(text)) })
    .execute();
  await enter(ctx, id, 'draft', '');
  return { id };
}

const notFromHere = (from: Stage | null, stage: Stage) =>
  conflict('stage.not_from_here', `A release that is ${from} cannot become ${stage}.`);

async function enter(ctx: Context, id: string, stage: Stage, reason: string): Promise<void> {
  const key = { organisation_id: ctx.actor.organisationId, contribution_id: id };
  await ctx.db
    .insertInto('stage_entry')
    .values({ ...key, stage, reason, entered_by: ctx.actor.memberId, entered_at: ctx.now() })
    .execute();
}

/**
 * Moves a release from one stage to another, keeps the record, and freezes or frees its text. The caller has asked a policy whether it may:
 * here the author's own steps, in decisions the outcome of a review. Within the caller's transaction.
 */
export async function setStage(
  ctx: Context,
  id: string,
  from: Stage,
  stage: Stage,
  reason: string,
  more: { planned?: true } = {},
): Promise<void> {
  const frozen = frozenStages.has(stage);
  await lockDocument(ctx, id);
  const { organisationId } = ctx.actor;
  await ctx.db
    .updateTable('live_document')
    .set({ frozen })
    .where('organisation_id', '=', organisationId)
    .where('contribution_id', '=', id)
    .execute();
  const moved = await ctx.db
    .updateTable('contribution')
    .set({ stage, moved_at: ctx.now() })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .where('stage', '=', from)
    .where('standing', 'in', ['published', 'hidden'])
    .executeTakeFirst();
  // Somebody else moved it since the policy was asked.
  if (moved.numUpdatedRows === 0n) throw notFromHere(from, stage);
  await enter(ctx, id, stage, reason);
  await record(ctx, { name: 'press_release.staged', contributionId: id, data: { stage, ...more } });
}

/** The author enters a stage. *Ready* is refused while a check that must hold does not, unless it is explained. */
export async function changeStage(
  ctx: Context,
  id: string,
  stage: Stage,
  reason: string,
  more: { planned?: true } = {},
): Promise<void> {
  const { row, subject } = await findSubject(ctx, id);
  if (!stagesOpenTo(ctx.actor, subject).includes(stage)) {
    throw subject.mine ? notFromHere(subject.stage, stage) : forbidden('contribution.not_yours');
  }
  if (stage === 'ready') await requireReady(ctx, id, subject);
  if (stage === 'open' && subject.stage === 'draft') {
    const release = await findRelease(ctx, id);
    if (release.embargo_until && release.embargo_until > ctx.now())
      throw conflict('stage.embargo', 'The embargo on this release has not ended.');
    await setAudience(ctx, id, release.opens_to, row.entity_id);
    await takeOpening(ctx, id);
  }
  await setStage(ctx, id, subject.stage as Stage, stage, reason, more);
}

/** Resolves with whether it had been asked to open by itself, and nobody else has taken that away. */
export async function takeOpening(ctx: Context, id: string): Promise<boolean> {
  const taken = await ctx.db
    .deleteFrom('opening')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}

async function requireReady(ctx: Context, id: string, subject: Subject): Promise<void> {
  if (subject.stage === 'draft') throw conflict('stage.not_open', 'Open the release to its readers first.');
  const report = await findReport(ctx, id);
  const refusing = report.checks.filter((one) => one.refuses);
  if (refusing.length > 0) {
    throw invalid(
      refusing.map((one) => ({
        path: `checks.${one.id}`,
        code: one.id,
        message: 'This check must hold, or be explained.',
      })),
      'stage.not_ready',
    );
  }
}

export async function changeRelease(
  ctx: Context,
  id: string,
  change: { opensTo?: Audience | undefined; entityId?: string | undefined; embargoUntil?: string | null | undefined },
) {
  const { row, subject } = await findSubject(ctx, id);
  if (!subject.mine) throw forbidden('contribution.not_yours');
  if (subject.stage !== 'draft') throw conflict('release.open', 'It is open already: change its audience instead.');
  const values = {
    ...(change.opensTo && { opens_to: change.opensTo }),
    ...(change.embargoUntil !== undefined && {
      embargo_until: change.embargoUntil ? new Date(change.embargoUntil) : null,
    }),
  };
  if (Object.keys(values).length > 0) {
    await ctx.db
      .updateTable('press_release')
      .set(values)
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('contribution_id', '=', id)
      .execute();
  }
  // Without an embargo there is nothing to wait for: it opens when its author opens it.
  if (change.embargoUntil === null) await takeOpening(ctx, id);
  if (change.entityId) await setAudience(ctx, id, row.audience, change.entityId);
}

export async function explain(ctx: Context, id: string, checkId: string, reason: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!mayWriteText(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  if (!checkIds.includes(checkId as CheckId)) throw notFound();
  if (!explainable[checkId as CheckId]) throw conflict('check.not_explainable', 'This check cannot be explained away.');
  const values = { reason, explained_by: ctx.actor.memberId, explained_at: ctx.now() };
  await ctx.db
    .insertInto('check_explanation')
    .values({ organisation_id: ctx.actor.organisationId, contribution_id: id, check_id: checkId, ...values })
    .onConflict((oc) => oc.columns(['organisation_id', 'contribution_id', 'check_id']).doUpdateSet(values))
    .execute();
}

export async function unexplain(ctx: Context, id: string, checkId: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!mayWriteText(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  await ctx.db
    .deleteFrom('check_explanation')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .where('check_id', '=', checkId)
    .execute();
}

export async function nameVersion(ctx: Context, id: string, name: string): Promise<{ id: string }> {
  const { subject } = await findSubject(ctx, id);
  if (!mayEdit(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  return keepVersionNow(ctx, id, name);
}

/** A linked version in another language: a new draft that begins with the master's text, to be rewritten. */
export async function translate(ctx: Context, id: string, language: Language): Promise<{ id: string }> {
  const { row, subject } = await findSubject(ctx, id);
  if (!mayTranslate(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  const release = await ctx.db
    .selectFrom('press_release')
    .select(['opens_to', 'translation_of'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .executeTakeFirstOrThrow(() => notFound());
  if (release.translation_of) throw conflict('translation.of_translation', 'Translate the master instead.');
  if (row.language === language) throw conflict('translation.same_language', 'It is written in that language already.');
  const there = await ctx.db
    .selectFrom('press_release as r')
    .innerJoin('contribution as c', (join) =>
      join.onRef('c.organisation_id', '=', 'r.organisation_id').onRef('c.id', '=', 'r.contribution_id'),
    )
    .select('c.id')
    .where('r.organisation_id', '=', ctx.actor.organisationId)
    .where('r.translation_of', '=', id)
    .where('c.language', '=', language)
    .where('c.standing', '=', sql.lit('published'))
    .executeTakeFirst();
  if (there) throw conflict('translation.there', 'There is a version in that language already.');
  const version = await keepVersionNow(ctx, id, null);
  const { doc, text } = await readDocument(ctx, id);
  doc.destroy();
  const begun = await beginRelease(ctx, {
    language,
    opensTo: release.opens_to,
    entityId: row.entity_id,
    topics: (await findCard(ctx, row)).topics,
    text: { ...text, language },
  });
  await ctx.db
    .updateTable('press_release')
    .set({ translation_of: id, translated_version_id: version.id })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', begun.id)
    .execute();
  return begun;
}

/** What an idea or another contribution becomes: a draft that begins with its words, linked to it. */
export async function becomeRelease(
  ctx: Context,
  source: { id: string; title: string; text: string; audience: Audience; entityId: string; topics: string[] },
  release: { product: string; language: Language },
) {
  const text = {
    ...emptyRelease(release.language),
    product: release.product,
    headline: source.title,
    summary: source.text.replace(/\n+/g, '\n'),
  };
  const opensTo = source.audience === 'private' ? 'organisation' : source.audience;
  const begun = await beginRelease(ctx, {
    language: release.language,
    opensTo,
    entityId: source.entityId,
    topics: source.topics,
    text,
  });
  await link(ctx, source.id, begun.id, 'becomes');
  return begun;
}
