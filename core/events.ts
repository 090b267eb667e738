// The outbox: a fact recorded in the transaction that made it true.
import type { Context } from './context.ts';

/** Past tense, one name everywhere: outbox, live feed, notifications, webhooks. */
export const eventNames = [
  'contribution.given',
  'contribution.edited',
  'contribution.withdrawn',
  'contribution.archived',
  'contribution.published',
  'contribution.hidden',
  'contribution.linked',
  'contribution.merged',
  'contribution.invited',
  'support.given',
  'support.ended',
  'comment.posted',
  'comment.edited',
  'comment.removed',
  'comment.hidden',
  'comment.shown',
  'question.answered',
  'question.promoted',
  'passage_comment.made',
  'suggestion.made',
  'suggestion.accepted',
  'suggestion.declined',
  'suggestion.withdrawn',
  'press_release.staged',
  'press_release.versioned',
  'enrichment.proposed',
  'enrichment.taken',
  'enrichment.declined',
  'enrichment.withdrawn',
  'decision.asked',
  'decision.proposed',
  'decision.proposal_withdrawn',
  'decision.agreed',
  'decision.made',
  'decision.decider_named',
  'decision.reminded',
  'decision.overdue',
  'review.prepared',
  'review.arranged',
  'review.entered',
  'review.attended',
  'review.noted',
  'review.scored',
  'consent.opened',
  'consent.moved',
  'consent.reached',
  'consent.returned',
] as const;
export type EventName = (typeof eventNames)[number];

export interface NewEvent {
  name: EventName;
  contributionId: string;
  commentId?: string;
  /** Given under seal: recorded without the member, and only with its day. */
  sealed?: boolean;
  /** Ids and words for the reactions; never content. */
  data?: Record<string, unknown>;
}

/** Records what happened, in the transaction of `ctx`. */
export async function record(ctx: Context, event: NewEvent): Promise<void> {
  const sealed = event.sealed ?? false;
  const now = ctx.now();
  await ctx.db
    .insertInto('event')
    .values({
      organisation_id: ctx.actor.organisationId,
      name: event.name,
      contribution_id: event.contributionId,
      comment_id: event.commentId ?? null,
      member_id: sealed ? null : ctx.actor.memberId,
      sealed,
      data: JSON.stringify(event.data ?? {}),
      occurred_at: sealed ? new Date(now.toISOString().slice(0, 10)) : now,
    })
    .execute();
}

/** Keeps an administrative act: who did what to whom. */
export async function audit(ctx: Context, act: string, subjectId: string | null, data: Record<string, unknown> = {}) {
  await ctx.db
    .insertInto('audit_entry')
    .values({
      organisation_id: ctx.actor.organisationId,
      member_id: ctx.actor.memberId,
      act,
      subject_id: subjectId,
      data: JSON.stringify(data),
      at: ctx.now(),
    })
    .execute();
}
