import type { Context } from '../../../core/context.ts';
import { conflict, forbidden, notFound } from '../../../core/errors.ts';
import { record } from '../../../core/events.ts';
import { findSubject, mayEdit } from '../../contributions/index.ts';
import { editDocument } from '../document/edit.ts';
import { appendFaqEntry } from '../document/text.ts';
import { mayWriteText } from '../policy.ts';
import { lockDocument } from '../queries.ts';
import type { Faq } from './ties.ts';

/** Puts a comment into a FAQ as a question that waits for its answer there; whoever asked is told. */
export async function promoteQuestion(ctx: Context, commentId: string, faq: Faq, question: string): Promise<void> {
  const { organisationId: organisation_id, memberId } = ctx.actor;
  const comment = await ctx.db
    .selectFrom('comment')
    .select(['contribution_id', 'removed_at', 'hidden_at'])
    .where('organisation_id', '=', organisation_id)
    .where('id', '=', commentId)
    .executeTakeFirst();
  if (!comment) throw notFound();
  const { contribution_id } = comment;
  const { subject } = await findSubject(ctx, contribution_id);
  if (subject.kind !== 'press-release') throw notFound();
  if (!mayEdit(ctx.actor, subject) || ctx.actor.guest) throw forbidden('contribution.not_yours');
  if (!mayWriteText(ctx.actor, subject))
    throw conflict('release.frozen', 'The text is frozen: it is being decided, or was.');
  if (comment.removed_at || comment.hidden_at) throw conflict('comment.gone', 'This comment is no longer there.');
  // Behind the lock, so that two who do it at once do it once.
  await lockDocument(ctx, contribution_id);
  const before = await ctx.db
    .selectFrom('faq_question')
    .select('gone_at')
    .where('organisation_id', '=', organisation_id)
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  if (before && !before.gone_at) throw conflict('question.promoted', 'This question is in the text already.');
  let item = { client: 0, clock: 0 };
  await editDocument(ctx, contribution_id, (doc) => {
    item = appendFaqEntry(doc, faq, { question, answer: '' })._item?.id ?? item;
  });
  const { client, clock } = item;
  const values = {
    faq,
    client,
    clock,
    question,
    answer: '',
    promoted_by: memberId,
    promoted_at: ctx.now(),
    answered_at: null,
    edited_at: null,
    gone_at: null,
  };
  await ctx.db
    .insertInto('faq_question')
    .values({ organisation_id, comment_id: commentId, contribution_id, ...values })
    .onConflict((oc) => oc.columns(['organisation_id', 'comment_id']).doUpdateSet(values))
    .execute();
  await ctx.db
    .updateTable('comment')
    .set({ question: true, in_text_since: ctx.now() })
    .where('organisation_id', '=', organisation_id)
    .where('id', '=', commentId)
    .execute();
  await record(ctx, { name: 'question.promoted', contributionId: contribution_id, commentId, data: { faq } });
}
