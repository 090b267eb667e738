import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { audit, record } from '../../core/events.ts';
import {
  asFound,
  findSubject,
  mayComment,
  mayCommentSealed,
  type Subject,
  type SubjectRow,
} from '../contributions/index.ts';
import type { Comment, Reaction } from './contract.ts';
import * as policy from './policy.ts';
import { findComment } from './queries.ts';
import { type CommentRow, presentComment } from './present.ts';

export interface NewComment {
  text: string;
  parentId?: string | undefined;
  question: boolean;
  sealed: boolean;
  mentions: string[];
  /** As what it is told; a comment where nothing is said. */
  told?: 'comment.posted' | 'passage_comment.made' | 'suggestion.made';
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** Whether posting it takes one statement: nothing hangs on it yet. */
export const isSingle = ({ sealed, mentions }: NewComment) => !sealed && mentions.length === 0;

/** Posts a comment; resolves with it as its author reads it. */
export async function postComment(ctx: Context, contributionId: string, posted: NewComment): Promise<Comment> {
  const { actor, db } = ctx;
  const [asked, parent, mentions] = await Promise.all([
    posted.sealed ? findSubject(ctx, contributionId) : null,
    posted.parentId ? findParent(ctx, contributionId, posted.parentId) : null,
    findMentioned(ctx, posted.mentions),
  ]);
  if (asked && !mayComment(actor, asked.subject)) throw forbidden('comment.closed');
  if (asked && !mayCommentSealed(actor, asked.subject)) throw forbidden('comment.not_sealed');
  const id = randomUUID();
  const now = ctx.now();
  const at = posted.sealed ? new Date(Date.parse(dayOf(now)) + Math.floor(Math.random() * 86_400_000)) : now;
  const organisation_id = actor.organisationId;
  const author = posted.sealed ? null : actor.memberId;
  const data = { question: posted.question, ...(parent && { parent: parent.id }) };
  const { audience, entity } = audienceOf(parent);
  // One round trip: what it is about, and the comment with its event where the policy of this is `published`.
  const { rows } = await sql<SubjectRow<boolean>>`
    WITH c AS MATERIALIZED (SELECT * FROM see_contribution(${contributionId})),
    told AS (
      INSERT INTO event (organisation_id, name, contribution_id, comment_id, member_id, sealed, data, occurred_at)
      SELECT c.organisation_id, ${posted.told ?? 'comment.posted'}, c.id, ${id}::uuid, ${author}::uuid, ${posted.sealed}, ${JSON.stringify(data)},
        ${posted.sealed ? new Date(dayOf(now)) : now} FROM c WHERE c.standing = 'published'),
    posted AS (
      INSERT INTO comment (organisation_id, id, contribution_id, parent_id, thread_id, author_id, sealed, text, question, audience,
        entity_id, commented_at)
      SELECT c.organisation_id, ${id}::uuid, c.id, ${parent?.id ?? null}::uuid, ${parent?.thread_id ?? id}::uuid, ${author}::uuid,
        ${posted.sealed}, ${posted.text}, ${posted.question}, ${audience}, ${entity}, ${at} FROM c WHERE c.standing = 'published'
      RETURNING 1)
    SELECT c.*, EXISTS (SELECT 1 FROM posted) AS beside FROM c`.execute(db);
  const { row: found, subject } = asFound(ctx, rows[0]);
  if (!found.beside || !mayComment(actor, subject)) throw forbidden('comment.closed');
  if (posted.sealed)
    await db
      .insertInto('comment_seal')
      .values({ organisation_id, comment_id: id, member_id: actor.memberId })
      .execute();
  if (mentions.length > 0) {
    await db
      .insertInto('mention')
      .values(mentions.map((m) => ({ organisation_id, comment_id: id, member_id: m.id })))
      .execute();
  }
  const row: CommentRow = {
    id,
    contribution_id: contributionId,
    parent_id: parent?.id ?? null,
    thread_id: parent?.thread_id ?? id,
    text: posted.text,
    question: posted.question,
    answered_by: null,
    commented_at: at,
    edited_at: null,
    removed_at: null,
    hidden_at: null,
    hidden_reason: null,
    reply_count: 0,
    reaction_counts: {},
    my_reactions: null,
    mentions,
    sealed: posted.sealed,
    seal_mine: posted.sealed,
    author_id: posted.sealed ? null : actor.memberId,
    author_name: actor.name,
    author_entity: actor.entityName,
  };
  return presentComment(actor, row, subject);
}

interface Parent {
  id: string;
  thread_id: string;
  audience: string;
  entity_id: string;
}

/** An answer is for those who see contribution `c`, and for no more than read what it answers. */
function audienceOf(parent: Parent | null) {
  if (!parent) return { audience: sql`c.audience`, entity: sql`c.entity_id` };
  const { audience, entity_id } = parent;
  const widest = sql`'{private,entity,organisation,guests}'::text[]`;
  const isNarrower = sql`CASE WHEN c.audience = 'entity' AND ${audience}::text = 'entity' THEN NOT EXISTS (SELECT 1 FROM entity e
      WHERE e.organisation_id = c.organisation_id AND e.id = c.entity_id AND ${entity_id}::uuid = ANY (e.path))
    ELSE array_position(${widest}, ${audience}::text) < array_position(${widest}, c.audience) END`;
  return {
    audience: sql`CASE WHEN ${isNarrower} THEN ${audience}::text ELSE c.audience END`,
    entity: sql`CASE WHEN ${isNarrower} THEN ${entity_id}::uuid ELSE c.entity_id END`,
  };
}

async function findParent(ctx: Context, contributionId: string, parentId: string): Promise<Parent> {
  const parent = await ctx.db
    .selectFrom('comment')
    .select(['id', 'thread_id', 'audience', 'entity_id', 'removed_at', 'hidden_at'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', contributionId)
    .where('id', '=', parentId)
    .executeTakeFirst();
  if (!parent) throw notFound();
  if (parent.removed_at || parent.hidden_at)
    throw conflict('comment.gone', 'The comment that this answers is no longer there.');
  return parent;
}

async function findMentioned(ctx: Context, ids: string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0 || ctx.actor.guest) return [];
  return ctx.db
    .selectFrom('member')
    .select(['id', 'name'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', 'in', ids)
    .where('standing', '=', 'active')
    .execute();
}

async function change(ctx: Context, id: string, values: object): Promise<void> {
  await ctx.db
    .updateTable('comment')
    .set(values)
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .execute();
}

const subjectOf = (ctx: Context, row: CommentRow): policy.CommentSubject => ({
  mine: row.author_id === ctx.actor.memberId || row.seal_mine,
  sealed: row.sealed,
  question: row.question,
  removed: row.removed_at !== null,
  hidden: row.hidden_at !== null,
});

export async function editComment(ctx: Context, id: string, text: string): Promise<void> {
  const { row, about } = await findComment(ctx, id);
  if (!policy.mayEditComment(ctx.actor, subjectOf(ctx, row), about)) throw forbidden('comment.not_yours');
  if (text === row.text) return;
  const organisation_id = ctx.actor.organisationId;
  await ctx.db
    .insertInto('comment_edit')
    .values({ organisation_id, comment_id: id, text: row.text, written_at: row.edited_at ?? row.commented_at })
    .execute();
  await change(ctx, id, { text, edited_at: row.sealed ? new Date(dayOf(ctx.now())) : ctx.now() });
  await record(ctx, { name: 'comment.edited', contributionId: row.contribution_id, commentId: id, sealed: row.sealed });
}

export async function removeComment(ctx: Context, id: string): Promise<void> {
  const { row } = await findComment(ctx, id);
  if (!policy.mayRemoveComment(ctx.actor, subjectOf(ctx, row))) throw forbidden('comment.not_yours');
  await change(ctx, id, { text: '', removed_at: row.sealed ? new Date(dayOf(ctx.now())) : ctx.now() });
  await record(ctx, {
    name: 'comment.removed',
    contributionId: row.contribution_id,
    commentId: id,
    sealed: row.sealed,
  });
}

/** What only its author may do in the discussion of something sealed would name them. */
const givenSealed = (about: Subject) => about.sealed && about.mine;

export async function markQuestion(ctx: Context, id: string, question: boolean): Promise<void> {
  const { row, about } = await findComment(ctx, id);
  if (!policy.mayMarkQuestion(ctx.actor, subjectOf(ctx, row), about)) throw forbidden('comment.not_yours');
  await change(ctx, id, { question, ...(!question && { answered_by: null }) });
  await record(ctx, {
    name: 'comment.edited',
    contributionId: row.contribution_id,
    commentId: id,
    sealed: row.sealed || givenSealed(about),
  });
}

export async function settleQuestion(ctx: Context, id: string, answerId: string | null): Promise<void> {
  const { row, about } = await findComment(ctx, id);
  if (!policy.maySettleQuestion(ctx.actor, subjectOf(ctx, row), about)) throw forbidden('comment.not_yours');
  if (answerId) {
    const answer = await ctx.db
      .selectFrom('comment')
      .select('id')
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('id', '=', answerId)
      .where('thread_id', '=', row.thread_id)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (!answer || answerId === id)
      throw invalid([{ path: 'body.answerId', code: 'unknown', message: 'Not a reply of this thread.' }]);
  }
  await change(ctx, id, { answered_by: answerId });
  if (answerId)
    await record(ctx, {
      name: 'question.answered',
      contributionId: row.contribution_id,
      commentId: id,
      // Whoever asked under seal says under seal that they were answered.
      sealed: row.seal_mine || givenSealed(about),
      data: { answer: answerId },
    });
}

export async function react(ctx: Context, id: string, reaction: Reaction): Promise<void> {
  const { row, about } = await findComment(ctx, id);
  if (!policy.mayReply(ctx.actor, subjectOf(ctx, row), about)) throw forbidden('comment.closed');
  const { organisationId: organisation_id, memberId: member_id } = ctx.actor;
  await ctx.db
    .insertInto('reaction')
    .values({ organisation_id, comment_id: id, member_id, reaction })
    .onConflict((oc) => oc.doNothing())
    .execute();
  await record(ctx, { name: 'comment.edited', contributionId: row.contribution_id, commentId: id, data: { reaction } });
}

export async function unreact(ctx: Context, id: string, reaction: Reaction): Promise<void> {
  const ended = await ctx.db
    .deleteFrom('reaction')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('comment_id', '=', id)
    .where('member_id', '=', ctx.actor.memberId)
    .where('reaction', '=', reaction)
    .executeTakeFirst();
  if (ended.numDeletedRows === 0n) return;
  const { row } = await findComment(ctx, id);
  await record(ctx, { name: 'comment.edited', contributionId: row.contribution_id, commentId: id, data: { reaction } });
}

export async function moderate(ctx: Context, id: string, hidden: boolean, reason: string): Promise<void> {
  const { row, about } = await findComment(ctx, id);
  if (!policy.mayModerate(ctx.actor, about)) throw forbidden('comment.not_moderator');
  if (row.removed_at) throw conflict('comment.gone', 'Its author has removed it.');
  const { organisationId: organisation_id, memberId: moderated_by } = ctx.actor;
  await ctx.db
    .insertInto('moderation')
    .values({ organisation_id, comment_id: id, hidden, reason, moderated_by })
    .execute();
  await change(ctx, id, { hidden_at: hidden ? ctx.now() : null });
  await record(ctx, {
    name: hidden ? 'comment.hidden' : 'comment.shown',
    contributionId: row.contribution_id,
    commentId: id,
    data: { reason },
  });
  await audit(ctx, hidden ? 'comment.hidden' : 'comment.shown', id, { reason });
}

export async function liftCommentSeal(ctx: Context, id: string): Promise<void> {
  const { row } = await findComment(ctx, id);
  if (!policy.mayLiftCommentSeal(ctx.actor, subjectOf(ctx, row))) throw forbidden('seal.not_yours');
  await change(ctx, id, { sealed: false, author_id: ctx.actor.memberId });
  await ctx.db
    .deleteFrom('comment_seal')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('comment_id', '=', id)
    .execute();
}
