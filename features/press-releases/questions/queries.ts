import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { fromCursor, toCursor, toPage } from '../../../core/http/cursor.ts';
import { type AuthorRow, findSubject, presentAuthor, presentMoment } from '../../contributions/index.ts';
import { mayWriteText } from '../policy.ts';
import type { AskedQuestion } from './contract.ts';
import type { Faq } from './ties.ts';

interface QuestionRow extends AuthorRow {
  id: string;
  text: string;
  commented_at: Date;
  seal_mine: boolean;
  faq: Faq | null;
  question: string;
  promoter: { id: string; name: string } | null;
  promoted_at: Date;
  answered_at: Date | null;
  edited_at: Date | null;
  rank: number;
  at: Date;
}

/** What was removed or hidden asks nothing any more; its entry belongs to the text. */
export async function listQuestions(
  ctx: Context,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const after = fromCursor(cursor, ['number', 'time', 'id']);
  const { subject } = await findSubject(ctx, id);
  const [{ rows }, waiting] = await Promise.all([
    sql<QuestionRow>`SELECT * FROM (${questionsOf(ctx, id)}) k
      ${after ? sql`WHERE k.rank > ${after[0]} OR (k.rank = ${after[0]} AND (k.at, k.id) < (${after[1]}::timestamptz, ${after[2]}::uuid))` : sql``}
      ORDER BY k.rank, k.at DESC, k.id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db),
    sql<{ count: number }>`SELECT count(*)::int AS count FROM (${questionsOf(ctx, id)}) k WHERE k.faq IS NULL`.execute(
      ctx.db,
    ),
  ]);
  const listed = toPage(rows, limit, present, (row) => toCursor(row.rank, row.at, row.id));
  return { ...listed, waiting: waiting.rows[0]?.count ?? 0, mayPromote: mayWriteText(ctx.actor, subject) };
}

/** What waits for an answer in the text, what has one, what waits in the discussion. */
const questionsOf = (
  ctx: Context,
  id: string,
) => sql`SELECT k.id, k.text, k.commented_at, k.sealed, k.author_id, a.name AS author_name, e.name AS author_entity,
      (k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = k.organisation_id AND s.comment_id = k.id)) AS seal_mine,
      q.faq, q.question, q.promoted_at, q.answered_at, q.edited_at,
      (SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
        WHERE m.organisation_id = q.organisation_id AND m.id = q.promoted_by) AS promoter,
      CASE WHEN q.comment_id IS NULL THEN 2 WHEN q.answered_at IS NULL THEN 0 ELSE 1 END AS rank,
      coalesce(q.promoted_at, k.commented_at) AS at
    FROM comment k
    LEFT JOIN faq_question q ON q.organisation_id = k.organisation_id AND q.comment_id = k.id AND q.contribution_id = k.contribution_id
      AND q.gone_at IS NULL
    LEFT JOIN member a ON a.organisation_id = k.organisation_id AND a.id = k.author_id
    LEFT JOIN entity e ON e.organisation_id = a.organisation_id AND e.id = a.entity_id
    WHERE k.organisation_id = ${ctx.actor.organisationId} AND k.contribution_id = ${id}
      AND k.removed_at IS NULL AND k.hidden_at IS NULL
      AND (q.comment_id IS NOT NULL OR (k.question AND k.answered_by IS NULL))`;

const present = (row: QuestionRow): AskedQuestion => ({
  commentId: row.id,
  who: presentAuthor(row, row.seal_mine),
  askedAt: presentMoment(row.commented_at, row.sealed),
  text: row.text,
  inText: row.faq && {
    faq: row.faq,
    question: row.question,
    by: row.promoter,
    at: row.promoted_at.toISOString(),
    answeredAt: row.answered_at?.toISOString() ?? null,
    editedAt: row.edited_at?.toISOString() ?? null,
  },
});
