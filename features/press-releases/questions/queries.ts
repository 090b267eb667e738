import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
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
}

const most = 100;

/** What was removed or hidden asks nothing any more; its entry belongs to the text. */
export async function listQuestions(
  ctx: Context,
  id: string,
): Promise<{ items: AskedQuestion[]; mayPromote: boolean }> {
  const { subject } = await findSubject(ctx, id);
  const { rows } = await sql<QuestionRow>`
    SELECT k.id, k.text, k.commented_at, k.sealed, k.author_id, a.name AS author_name, e.name AS author_entity,
      (k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = k.organisation_id AND s.comment_id = k.id)) AS seal_mine,
      q.faq, q.question, q.promoted_at, q.answered_at, q.edited_at,
      (SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
        WHERE m.organisation_id = q.organisation_id AND m.id = q.promoted_by) AS promoter
    FROM comment k
    LEFT JOIN faq_question q ON q.organisation_id = k.organisation_id AND q.comment_id = k.id AND q.contribution_id = k.contribution_id
      AND q.gone_at IS NULL
    LEFT JOIN member a ON a.organisation_id = k.organisation_id AND a.id = k.author_id
    LEFT JOIN entity e ON e.organisation_id = a.organisation_id AND e.id = a.entity_id
    WHERE k.organisation_id = ${ctx.actor.organisationId} AND k.contribution_id = ${id}
      AND k.removed_at IS NULL AND k.hidden_at IS NULL
      AND (q.comment_id IS NOT NULL OR (k.question AND k.answered_by IS NULL))
    ORDER BY q.comment_id IS NOT NULL, q.answered_at IS NOT NULL, coalesce(q.promoted_at, k.commented_at) DESC, k.id
    LIMIT ${sql.lit(most)}`.execute(ctx.db);
  return { items: rows.map(present), mayPromote: mayWriteText(ctx.actor, subject) };
}

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
