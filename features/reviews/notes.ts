// Private notes: until they are revealed together nothing of them leaves for anybody else, not even how many there are.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, notFound } from '../../core/errors.ts';
import { postComment } from '../discussions/index.ts';
import { told } from './commands.ts';
import type { Note, NotePlace } from './contract.ts';
import * as policy from './policy.ts';
import { findReview } from './queries.ts';

interface NoteRow {
  id: string;
  section: NotePlace;
  quote: string;
  text: string;
  member_id: string;
  author: string;
  written_at: Date;
  edited_at: Date | null;
  comment_id: string | null;
  discussed: { id: string; name: string } | null;
  replies: Note['replies'] | null;
}

/** What the database shows to the actor: their own, and everybody's once they are revealed. */
export async function listNotes(ctx: Context, id: string): Promise<Note[]> {
  const { subject, room } = await findReview(ctx, id);
  if (!policy.mayReadNotes(ctx.actor, subject, room)) throw forbidden('review.not_in');
  const { rows } =
    await sql<NoteRow>`SELECT n.id, n.section, n.quote, n.text, n.member_id, w.name AS author, n.written_at, n.edited_at,
      n.comment_id,
      (SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM review_note_discussed d
        JOIN member m ON m.organisation_id = d.organisation_id AND m.id = d.discussed_by
        WHERE d.organisation_id = n.organisation_id AND d.note_id = n.id) AS discussed,
      (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'author', jsonb_build_object('id', m.id, 'name', m.name), 'text', p.text,
          'at', to_char(p.replied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY p.replied_at, p.id)
        FROM review_reply p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
        WHERE p.organisation_id = n.organisation_id AND p.note_id = n.id) AS replies
    FROM review_note n JOIN member w ON w.organisation_id = n.organisation_id AND w.id = n.member_id
    WHERE n.organisation_id = my_organisation() AND n.review_id = ${id} ORDER BY n.written_at, n.id LIMIT 2000`.execute(
      ctx.db,
    );
  return rows.map((row) => ({
    id: row.id,
    section: row.section,
    quote: row.quote,
    text: row.text,
    author: { id: row.member_id, name: row.author },
    mine: row.member_id === ctx.actor.memberId,
    at: row.written_at.toISOString(),
    edited: row.edited_at !== null,
    discussed: row.discussed,
    commentId: row.comment_id,
    replies: row.replies ?? [],
  }));
}

export interface NewNote {
  section: NotePlace;
  quote: string;
  text: string;
  /** Known by its author to be read by the others at once; else it is private until the notes are revealed. */
  shared: boolean;
}

/** Keeps a note under the id that its author's browser chose, so that sending it again keeps it once. */
export async function keepNote(ctx: Context, id: string, noteId: string, given: NewNote): Promise<void> {
  const { row, room } = await findReview(ctx, id);
  if (!policy.mayNote(ctx.actor, room)) throw forbidden('review.not_in');
  // Behind this lock the notes are not revealed between the question and the answer.
  const { rows } = await sql<{ revealed: boolean }>`SELECT revealed_at IS NOT NULL AS revealed FROM review
    WHERE organisation_id = my_organisation() AND id = ${id} FOR SHARE`.execute(ctx.db);
  const revealed = rows[0]?.revealed === true;
  if (revealed && !given.shared)
    throw conflict('review.revealed', 'The notes were revealed meanwhile: this one would be read at once.');
  const { section, quote, text } = given;
  const { memberId, organisationId } = ctx.actor;
  const kept = await sql`WITH changed AS (
      UPDATE review_note SET section = ${section}, quote = ${quote}, text = ${text},
        edited_at = CASE WHEN ${revealed} AND text <> ${text} THEN ${ctx.now()}::timestamptz ELSE edited_at END
      WHERE organisation_id = ${organisationId} AND review_id = ${id} AND id = ${noteId} AND member_id = ${memberId} RETURNING id),
    added AS (
      INSERT INTO review_note (organisation_id, id, review_id, contribution_id, member_id, section, quote, text, written_at)
      SELECT ${organisationId}, ${noteId}, ${id}, ${row.contribution_id}, ${memberId}, ${section}, ${quote}, ${text}, ${ctx.now()}
      WHERE NOT EXISTS (SELECT 1 FROM changed) ON CONFLICT DO NOTHING RETURNING id)
    SELECT id FROM changed UNION ALL SELECT id FROM added`.execute(ctx.db);
  if (kept.rows.length === 0) throw conflict('note.taken', 'That id is another note’s.');
  // Of what is private nothing is told to anybody, not even that it is there.
  if (revealed) await told(ctx, row.contribution_id, 'review.noted', id);
}

/** Only before it is revealed: afterwards the record stays. */
export async function takeNoteBack(ctx: Context, id: string, noteId: string): Promise<void> {
  const note = await findNote(ctx, id, noteId);
  if (note.member_id !== ctx.actor.memberId) throw forbidden('note.not_yours');
  const { rows } =
    await sql`DELETE FROM review_note WHERE organisation_id = my_organisation() AND id = ${noteId} RETURNING id`.execute(
      ctx.db,
    );
  if (rows.length === 0) throw conflict('review.revealed', 'The notes were revealed: what was read stays.');
}

async function findNote(ctx: Context, id: string, noteId: string) {
  const found = await findReview(ctx, id);
  const note = await ctx.db
    .selectFrom('review_note')
    .select(['id', 'member_id', 'text', 'comment_id'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('review_id', '=', id)
    .where('id', '=', noteId)
    .executeTakeFirst();
  if (!note) throw notFound();
  return { ...note, ...found };
}

/** A revealed note, for somebody who is in the room. */
async function findRevealed(ctx: Context, id: string, noteId: string) {
  const note = await findNote(ctx, id, noteId);
  if (!policy.mayEnter(ctx.actor, note.room)) throw forbidden('review.not_in');
  if (note.row.revealed_at === null) throw conflict('review.private', 'The notes are private still.');
  if (note.room.phase === 'closed') throw conflict('review.closed', 'This review is closed.');
  return note;
}

export async function setDiscussed(ctx: Context, id: string, noteId: string, discussed: boolean): Promise<void> {
  const { row } = await findRevealed(ctx, id, noteId);
  const organisation_id = ctx.actor.organisationId;
  if (discussed) {
    await ctx.db
      .insertInto('review_note_discussed')
      .values({ organisation_id, note_id: noteId, discussed_by: ctx.actor.memberId, discussed_at: ctx.now() })
      .onConflict((oc) => oc.doNothing())
      .execute();
  } else {
    await ctx.db
      .deleteFrom('review_note_discussed')
      .where('organisation_id', '=', organisation_id)
      .where('note_id', '=', noteId)
      .execute();
  }
  await told(ctx, row.contribution_id, 'review.noted', id);
}

export async function replyToNote(ctx: Context, id: string, noteId: string, text: string): Promise<{ id: string }> {
  const { row, room } = await findRevealed(ctx, id, noteId);
  if (!policy.mayNote(ctx.actor, room)) throw forbidden('review.not_in');
  const reply = await ctx.db
    .insertInto('review_reply')
    .values({
      organisation_id: ctx.actor.organisationId,
      note_id: noteId,
      member_id: ctx.actor.memberId,
      text,
      replied_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await told(ctx, row.contribution_id, 'review.noted', id);
  return reply;
}

/** What was written for the room goes further only by its author's own hand. */
export async function makeComment(ctx: Context, id: string, noteId: string): Promise<{ id: string }> {
  // One's own alone is locked: pressed twice at once, it becomes one comment.
  await sql`SELECT 1 FROM review_note WHERE organisation_id = my_organisation() AND id = ${noteId} AND member_id = me() FOR UPDATE`.execute(
    ctx.db,
  );
  const note = await findRevealed(ctx, id, noteId);
  if (note.member_id !== ctx.actor.memberId) throw forbidden('note.not_yours');
  if (note.comment_id !== null) throw conflict('note.commented', 'This note is a comment already.');
  const comment = await postComment(ctx, note.row.contribution_id, {
    text: note.text,
    question: false,
    sealed: false,
    mentions: [],
  });
  await ctx.db
    .updateTable('review_note')
    .set({ comment_id: comment.id })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', noteId)
    .execute();
  await told(ctx, note.row.contribution_id, 'review.noted', id);
  return { id: comment.id };
}
