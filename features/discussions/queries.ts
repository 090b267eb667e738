// Comments: the database says which the actor sees, in which version, and what of each is their own.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { Kept, keptPages, type Version } from '../../core/database/kept.ts';
import { notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import { keepWritten } from '../../core/http/json.ts';
import { findSubject, namesVersion, type Subject } from '../contributions/index.ts';
import { type Comment, reactions } from './contract.ts';
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

/**
 * What the database says of a comment `k` that the actor sees: its id, its version, and words for what of it is their own
 * (`mine`, `sealed`, their reactions).
 */
const mark = sql<string>`k.id || ' ' || k.xmin::text || CASE WHEN k.author_id = me() THEN ' mine' ELSE '' END
  || CASE WHEN k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = k.organisation_id AND s.comment_id = k.id)
    THEN ' sealed' ELSE '' END
  || CASE WHEN k.reaction_counts = '{}' THEN '' ELSE coalesce((SELECT string_agg(' ' || r.reaction, '' ORDER BY r.reaction) FROM reaction r
    WHERE r.organisation_id = k.organisation_id AND r.comment_id = k.id AND r.member_id = me()), '') END`;

function readMark(words: string, names: string): Seen {
  const [id, version, ...own] = words.split(' ') as [string, string, ...string[]];
  return {
    id,
    version,
    names,
    seal_mine: own.includes('sealed'),
    my_reactions: reactions.filter((one) => own.includes(one)),
  };
}

/** The comments behind what was seen; what is the same for everybody is read once for each version of a comment. */
async function readComments(ctx: Context, seen: Seen[]): Promise<CommentRow[]> {
  const known = new Map(seen.map((one) => [one.id, kept.get(one.id, one)]));
  const missing = seen.filter((one) => !known.get(one.id)).map((one) => one.id);
  if (missing.length > 0) for (const row of await readShared(ctx, missing)) known.set(row.id, row);
  return seen.flatMap(({ id, seal_mine, my_reactions }) => {
    const row = known.get(id);
    return row ? [{ ...row, seal_mine, my_reactions, kept: row }] : [];
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
  return rows.map((row) => {
    const replies = seen.get(row.id);
    return replies === undefined ? row : { ...row, reply_count: replies, kept: undefined };
  });
}

async function findComments(
  ctx: Context,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<CommentRow[]> {
  const { rows } = await sql<{ mark: string; names: string }>`SELECT ${mark} AS mark, ${namesVersion} AS names
    FROM comment k WHERE k.organisation_id = my_organisation() AND ${where} ORDER BY ${order}`.execute(ctx.db);
  return readComments(
    ctx,
    rows.map((row) => readMark(row.mark, row.names)),
  );
}

const inOrder = sql`k.commented_at, k.id`;

interface Paging {
  limit: number;
  cursor?: string | undefined;
}

const readCursor = (cursor: string | undefined) => fromCursor(cursor, ['time', 'id']);
const afterCursor = (cursor: string | undefined) => {
  const after = readCursor(cursor);
  return after ? sql`AND (k.commented_at, k.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
};

const cursorOf = (row: CommentRow) => toCursor(row.commented_at, row.id);

type Threads = { items: { comment: Comment; replies: Comment[] }[]; next: string | null };
const pages = keptPages<Threads>(200);

/** Threads in order, each with its first replies: one round trip, and one page for all who read the same in the same way. */
export async function listThreads(
  ctx: Context,
  contributionId: string,
  paging: Paging & { questions?: 'open' | undefined },
): Promise<Threads> {
  const after = readCursor(paging.cursor);
  const threads = sql<string | null>`see_threads(c.id, ${paging.limit + 1}, ${paging.questions === 'open'},
    ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid)`;
  const { row: about, subject } = await findSubject(ctx, contributionId, threads);
  const { roles, guest } = ctx.actor;
  const way = JSON.stringify([paging.limit, subject, roles, guest]);
  const of = `${contributionId} ${about.names} ${way} ${about.beside}`;
  const known = pages.get(of);
  if (known) return known;
  const seen =
    about.beside?.split(',').map((thread) => thread.split('>').map((one) => readMark(one, about.names))) ?? [];
  const read = await readComments(ctx, seen.flat());
  const rows = about.counted_by_reader ? await withRepliesSeen(ctx, read) : read;
  const byThread = Map.groupBy(rows, (row) => row.thread_id);
  const isThread = (row: CommentRow) => row.parent_id === null;
  const present = (row: CommentRow) => ({
    comment: presentComment(ctx.actor, row, subject),
    replies: (byThread.get(row.id) ?? [])
      .filter((reply) => !isThread(reply))
      .map((reply) => presentComment(ctx.actor, reply, subject)),
  });
  const page = toPage(rows.filter(isThread), paging.limit, present, cursorOf);
  // What is counted for each reader has no version.
  if (!ctx.inTransaction && !about.counted_by_reader) pages.set(of, keepWritten(page));
  return page;
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

/** These comments as the actor reads them, by their ids; those that they may not see are left out. */
export async function findPresentedComments(
  ctx: Context,
  about: Subject,
  ids: string[],
): Promise<Map<string, Comment>> {
  const rows = await withRepliesSeen(ctx, await findComments(ctx, sql`k.id = ANY (${ids}::uuid[])`, inOrder));
  return new Map(rows.map((row) => [row.id, presentComment(ctx.actor, row, about)]));
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
