import type { Context } from '../../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../../core/errors.ts';
import { record } from '../../../core/events.ts';
import { dayOf, findSubject } from '../../contributions/index.ts';
import { postComment } from '../../discussions/index.ts';
import { anchorsOf, type Atlas, atlasOf, nearest, type Place, sectionIn } from '../document/anchors.ts';
import type { SectionName } from '../document/blocks.ts';
import { rewrite } from '../document/rewrite-passage.ts';
import { readDocument } from '../queries.ts';
import { longestPassage } from './limits.ts';
import * as policy from './policy.ts';
import { findPassage } from './queries.ts';

export interface NewPassage {
  section: SectionName;
  quote: string;
  at: number;
  text: string;
  /** Given: a suggestion. */
  replacement?: string | undefined;
  question: boolean;
  sealed: boolean;
  mentions: string[];
}

const wrong = (path: string, code: string, message: string) => invalid([{ path, code, message }], code, message);

function check({ quote, text, replacement }: NewPassage): void {
  if (quote.length > longestPassage)
    throw wrong(
      'body.quote',
      'passage.too_long',
      `A passage has ${longestPassage} characters at most: choose a shorter one.`,
    );
  if (quote.trim() === '' || /^\n|\n$/.test(quote))
    throw wrong('body.quote', 'passage.empty', 'A passage begins and ends with words.');
  if (replacement === quote) throw wrong('body.replacement', 'suggestion.same', 'It says what the text says already.');
  if (replacement === undefined && text === '') throw wrong('body.text', 'too_small', 'Say something of it.');
}

/** What the section says now goes with the refusal, so that whoever spoke can choose again. */
const longestTold = 20_000;

function placeOf(atlas: Atlas, { section, quote, at }: NewPassage): Place {
  const now = sectionIn(atlas, section)?.text ?? '';
  const from = nearest(now, quote, at);
  if (from === null)
    throw conflict('passage.changed', 'The text reads differently now.', { now: now.slice(0, longestTold) });
  return { section, from, to: from + quote.length };
}

/** Speaks of a passage, or suggests other words; resolves with the comment's id. */
export async function makePassage(ctx: Context, id: string, given: NewPassage): Promise<{ id: string }> {
  const { subject } = await findSubject(ctx, id);
  if (subject.kind !== 'press-release') throw notFound();
  const suggests = given.replacement !== undefined;
  if (!policy.mayCommentPassage(ctx.actor, subject)) throw forbidden('comment.closed');
  if (suggests && !policy.maySuggest(ctx.actor, subject))
    throw conflict('release.frozen', 'The text is settled: it is read, not rewritten.');
  check(given);
  const { doc } = await readDocument(ctx, id);
  const atlas = atlasOf(doc);
  const place = placeOf(atlas, given);
  const anchors = anchorsOf(atlas, place);
  if (!anchors) throw wrong('body.quote', 'passage.empty', 'A passage begins and ends with words.');
  // Tried on a copy that is thrown away: what could never be accepted is not taken.
  const fits = given.replacement === undefined || rewrite(doc, place, given.quote, given.replacement);
  doc.destroy();
  if (!fits)
    throw wrong('body.replacement', 'suggestion.borders', 'Lines and questions can be neither joined nor split.');
  const { text, question, sealed, mentions } = given;
  const told = suggests ? 'suggestion.made' : 'passage_comment.made';
  const comment = await postComment(ctx, id, { text, question, sealed, mentions, told });
  const key = { organisation_id: ctx.actor.organisationId, comment_id: comment.id, contribution_id: id };
  await ctx.db
    .insertInto('passage')
    .values({
      ...key,
      section: given.section,
      quote: given.quote,
      anchor_from: Buffer.from(anchors.anchorFrom),
      anchor_to: Buffer.from(anchors.anchorTo),
    })
    .execute();
  if (given.replacement !== undefined)
    await ctx.db
      .insertInto('suggestion')
      .values({ ...key, replacement: given.replacement })
      .execute();
  return { id: comment.id };
}

/** Who took something back under seal is not kept, and only its day. */
const underSeal = (ctx: Context, sealed: boolean) => ({
  by: sealed ? null : ctx.actor.memberId,
  at: sealed ? new Date(dayOf(ctx.now())) : ctx.now(),
});

export async function withdrawSuggestion(ctx: Context, id: string): Promise<void> {
  const { passage, sealed } = await findPassage(ctx, id);
  if (!passage.suggestion) throw notFound();
  const { settled, abilities } = passage.suggestion;
  if (settled) throw isSettled(passage.suggestion.settled);
  if (!abilities.withdraw) throw forbidden('suggestion.not_yours');
  const { by, at } = underSeal(ctx, sealed);
  const done = await ctx.db
    .updateTable('suggestion')
    .set({ outcome: 'withdrawn', settled_by: by, settled_at: at })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('comment_id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw isSettled(null);
  const { contributionId } = passage.comment;
  await record(ctx, { name: 'suggestion.withdrawn', contributionId, commentId: id, sealed });
}

/** Somebody was faster: who, and how. */
export const isSettled = (settled: { outcome: string; by: { name: string } | null } | null) =>
  conflict('suggestion.settled', 'It is settled already.', {
    outcome: settled?.outcome ?? null,
    by: settled?.by?.name ?? null,
  });

export async function setResolution(ctx: Context, id: string, resolved: boolean): Promise<void> {
  const { passage, sealed } = await findPassage(ctx, id);
  if (passage.suggestion) throw notFound();
  if (!passage.mayResolve) throw forbidden('comment.not_yours');
  const { organisationId: organisation_id } = ctx.actor;
  const { comment } = passage;
  const mineSealed = sealed && comment.author.kind === 'sealed' && comment.author.mine;
  if (resolved) {
    const { by, at } = underSeal(ctx, mineSealed);
    await ctx.db
      .insertInto('resolution')
      .values({ organisation_id, comment_id: id, resolved_by: by, resolved_at: at })
      .onConflict((oc) => oc.doNothing())
      .execute();
  } else
    await ctx.db
      .deleteFrom('resolution')
      .where('organisation_id', '=', organisation_id)
      .where('comment_id', '=', id)
      .execute();
  await record(ctx, {
    name: 'comment.edited',
    contributionId: comment.contributionId,
    commentId: id,
    sealed: mineSealed,
  });
}
