// Comments: the database says which the actor sees, in which version, and what of each is their own.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { Kept, type Version } from '../../core/database/kept.ts';
import { notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import { findSubject, namesVersion, type Subject } from '../contributions/index.ts';
import type { Comment } from './contract.ts';
import { mayModerate } from './policy.ts';
import { type CommentRow, presentComment } from './present.ts';

type Own = 'seal_mine' | 'my_reactions';
type Shared = Omit<CommentRow, Own>;
const kept = new Kept<Shared>(20_000);

interface Seen extends Version, Pick<CommentRow, Own> {
  id: string;
}

/** What is the same for everybody who sees these comments. */
async function readShared(ctx: Context, ids: string[]): Promise<Shared[]> {
  const { rows } = await sql<Shared & Version>`
    SELECT k.id, k.contribution_id, k.parent_id, k.thread_id, k.author_id, k.sealed, k.text, k.question, k.answered_by,
      k.commented_at, k.edited_at, k.removed_at, k.hidden_at, k.reply_count, k.reaction_counts, a.name AS author_name,
      e.name AS author_entity, k.xmin AS version, ${namesVersion} AS names,
      CASE WHEN k.hidden_at IS NULL THEN NULL ELSE (SELECT o.reason FROM moderation o WHERE o.organisation_id = k.organisation_id
        AND o.comment_id = k.id AND o.hidden ORDER BY o.moderated_at DESC LIMIT 1) END AS hidden_reason,
      (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY length(m.name) DESC, m.id) FROM mention n
        JOIN member m ON m.organisation_id = n.organisation_id AND m.id = n.member_id
        WHERE n.organisation_id = k.organisation_id AND n.comment_id = k.id) AS mentions
    FROM comment k
    LEFT JOIN member a ON a.organisation_id = k.organisation_id AND a.id = k.author_id
    LEFT JOIN entity e ON e.organisation_id = a.organisation_id AND e.id = a.entity_id
    WHERE k.organisation_id = my_organisation() AND k.id = ANY (${ids}::uuid[])`.execute(ctx.db);
  return rows.map(({ version, names: named, ...row }) => {
    if (!ctx.inTransaction) kept.set(row.id, { version, names: named }, row);
    return row;
  });
}

/** Which comments `k` the actor sees, in this order, in which version, and what of each is their own. */
const seenComments = (where: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql<Seen>`
    SELECT k.id, k.xmin AS version, ${namesVersion} AS names,
      (k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = k.organisation_id AND s.comment_id = k.id))
        AS seal_mine,
      CASE WHEN k.reaction_counts = '{}' THEN NULL ELSE ARRAY(SELECT r.reaction FROM reaction r
        WHERE r.organisation_id = k.organisation_id AND r.comment_id = k.id AND r.member_id = me()) END AS my_reactions
    FROM comment k WHERE k.organisation_id = my_organisation() AND ${where} ORDER BY ${order}`;

/** The comments behind what was seen; what is the same for everybody is read once for each version of a comment. */
async function readComments(ctx: Context, seen: Seen[]): Promise<CommentRow[]> {
  const known = new Map(seen.map((one) => [one.id, kept.get(one.id, one)]));
  const missing = seen.filter((one) => !known.get(one.id)).map((one) => one.id);
  if (missing.length > 0) for (const row of await readShared(ctx, missing)) known.set(row.id, row);
  return seen.flatMap(({ id, seal_mine, my_reactions }) => {
    const row = known.get(id);
    return row ? [{ ...row, seal_mine, my_reactions }] : [];
  });
}

/** The same with the replies that the actor sees, where those of a contribution have not one audience. */
async function withRepliesSeen(ctx: Context, rows: CommentRow[]): Promise<CommentRow[]> {
  const answered = rows.filter((row) => row.reply_count > 0).map((row) => row.id);
  if (answered.length === 0) return rows;
  const counted = await sql<{ id: string; replies: number }>`
    SELECT k.id, (SELECT count(*)::int FROM comment r WHERE r.organisation_id = k.organisation_id AND r.thread_id = k.id
      AND r.parent_id IS NOT NULL AND r.removed_at IS NULL AND r.hidden_at IS NULL) AS replies
    FROM comment k JOIN contribution c ON c.organisation_id = k.organisation_id AND c.id = k.contribution_id AND c.counted_by_reader
    WHERE k.organisation_id = my_organisation() AND k.id = ANY (${answered}::uuid[])`.execute(ctx.db);
  const seen = new Map(counted.rows.map((row) => [row.id, row.replies]));
  return rows.map((row) => ({ ...row, reply_count: seen.get(row.id) ?? row.reply_count }));
}

async function findComments(
  ctx: Context,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<CommentRow[]> {
  return readComments(ctx, (await seenComments(where, order).execute(ctx.db)).rows);
}

const inOrder = sql`k.commented_at, k.id`;
const firstReplies = 3;

interface Paging {
  limit: number;
  cursor?: string | undefined;
}

const afterCursor = (cursor: string | undefined) => {
  const after = fromCursor(cursor, ['time', 'id']);
  return after ? sql`AND (k.commented_at, k.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
};

const cursorOf = (row: CommentRow) => toCursor(row.commented_at, row.id);

/** Threads in order, each with its first replies: two statements, however many threads. */
export async function listThreads(
  ctx: Context,
  contributionId: string,
  paging: Paging & { questions?: 'open' | undefined },
) {
  // A thread waits as soon as one question in it does, be it a reply.
  const open = paging.questions
    ? sql`AND k.id IN (SELECT q.thread_id FROM comment q WHERE q.organisation_id = my_organisation()
        AND q.contribution_id = ${contributionId} AND q.question AND q.answered_by IS NULL AND q.in_text_since IS NULL
        AND q.removed_at IS NULL AND q.hidden_at IS NULL)`
    : sql``;
  const threads = seenComments(
    sql`k.contribution_id = ${contributionId} AND k.parent_id IS NULL ${open} ${afterCursor(paging.cursor)}`,
    sql`${inOrder} LIMIT ${sql.lit(paging.limit + 1)}`,
  );
  const beside = sql<Seen[] | null>`(SELECT jsonb_agg(t) FROM (${threads}) t)`;
  const { row: about, subject } = await findSubject(ctx, contributionId, beside);
  const read = await readComments(ctx, about.beside ?? []);
  const rows = about.counted_by_reader ? await withRepliesSeen(ctx, read) : read;
  const parents = rows
    .slice(0, paging.limit)
    .filter((row) => row.reply_count > 0)
    .map((row) => row.id);
  const replies = parents.length > 0 ? await listFirstReplies(ctx, parents) : [];
  const byThread = Map.groupBy(replies, (row) => row.thread_id);
  const present = (row: CommentRow) => ({
    comment: presentComment(ctx.actor, row, subject),
    replies: (byThread.get(row.id) ?? []).map((reply) => presentComment(ctx.actor, reply, subject)),
  });
  return toPage(rows, paging.limit, present, cursorOf);
}

async function listFirstReplies(ctx: Context, threads: string[]): Promise<CommentRow[]> {
  const first = sql`k.id IN (SELECT f.id FROM unnest(${threads}::uuid[]) AS t (id) CROSS JOIN LATERAL (
    SELECT r.id FROM comment r WHERE r.organisation_id = my_organisation() AND r.thread_id = t.id AND r.parent_id IS NOT NULL
    ORDER BY r.commented_at, r.id LIMIT ${sql.lit(firstReplies)}) f)`;
  return findComments(ctx, first, inOrder);
}

export async function listReplies(ctx: Context, threadId: string, paging: Paging) {
  const { row, about } = await findComment(ctx, threadId);
  const within = sql`k.thread_id = ${row.thread_id} AND k.parent_id IS NOT NULL ${afterCursor(paging.cursor)}`;
  const rows = await findComments(ctx, within, sql`${inOrder} LIMIT ${sql.lit(paging.limit + 1)}`);
  return toPage(rows, paging.limit, (reply) => presentComment(ctx.actor, reply, about), cursorOf);
}

/** A comment with what it is about; what the actor may not see is not found. */
export async function findComment(ctx: Context, id: string): Promise<{ row: CommentRow; about: Subject }> {
  const [row] = await withRepliesSeen(ctx, await findComments(ctx, sql`k.id = ${id}`, inOrder));
  if (!row) throw notFound();
  const { subject } = await findSubject(ctx, row.contribution_id);
  return { row, about: subject };
}

export async function findPresentedComment(ctx: Context, id: string): Promise<Comment> {
  const { row, about } = await findComment(ctx, id);
  return presentComment(ctx.actor, row, about);
}

/** What a comment said before; the history of what was hidden or removed is for moderators and its author. */
export async function listEdits(ctx: Context, id: string) {
  const { row, about } = await findComment(ctx, id);
  const mine = row.author_id === ctx.actor.memberId || row.seal_mine;
  if ((row.hidden_at || row.removed_at) && !mine && !mayModerate(ctx.actor, about)) throw notFound();
  const rows = await ctx.db
    .selectFrom('comment_edit')
    .select(['text', 'written_at'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('comment_id', '=', id)
    .orderBy('written_at')
    .limit(sql.lit(100))
    .execute();
  return rows.map((edit) => ({
    text: edit.text,
    writtenAt: row.sealed ? edit.written_at.toISOString().slice(0, 10) : edit.written_at.toISOString(),
  }));
}
