// Follows the questions of colleagues through the text: answered, edited, deleted, back again.
import type pg from 'pg';
import * as Y from 'yjs';
import type { DocumentKey } from '../../../core/realtime/document-kind.ts';
import type { Queryable } from '../queryable.ts';
import { type Entry, entriesOf, isWaiting, type Tied, tie } from './ties.ts';

interface QuestionRow extends Tied {
  comment_id: string;
  answer: string;
  answered_at: Date | null;
  edited_at: Date | null;
  gone_at: Date | null;
}

/** What a question has become, given the entry that stands for it now. */
function next(row: QuestionRow, entry: Entry | null, at: Date) {
  if (!entry) return { ...row, gone_at: row.gone_at ?? at };
  const { faq, client, clock, question, answer } = entry;
  const [said, says] = [row.answer.trim(), answer.trim()];
  const answered_at = says === '' ? null : (row.answered_at ?? at);
  const edited_at = says === '' ? null : said !== '' && said !== says ? at : row.edited_at;
  return { ...row, faq, client, clock, question, answer, answered_at, edited_at, gone_at: null };
}

/**
 * Brings what is kept of questions in step with a document that is stored; costs one statement where a release has none. A question
 * whose entry is gone waits in the discussion again.
 */
export async function followQuestions(
  queryable: Queryable,
  { organisationId, name }: DocumentKey,
  doc: Y.Doc,
  at: Date,
): Promise<void> {
  const entries = entriesOf(doc);
  const { rows } = await queryable.query(
    `WITH counted AS (UPDATE press_release SET unanswered = $3 WHERE organisation_id = $1 AND contribution_id = $2
       AND unanswered <> $3)
     SELECT comment_id, faq, client::float8 AS client, clock::float8 AS clock, question, answer, answered_at, edited_at, gone_at
     FROM faq_question WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY promoted_at, comment_id`,
    [organisationId, name, entries.filter(isWaiting).length],
  );
  const questions = rows as QuestionRow[];
  const found = tie(entries, questions);
  for (const [place, row] of questions.entries()) {
    const entry = found[place] ?? null;
    // This node has not read the entry yet: it is not gone.
    if (!entry && Y.getState(doc.store, row.client) <= row.clock) continue;
    const now = next(row, entry, at);
    if (JSON.stringify(now) === JSON.stringify(row)) continue;
    await queryable.query(
      `WITH moved AS (UPDATE comment SET in_text_since = CASE WHEN $10::timestamptz IS NULL THEN coalesce(in_text_since, $11) END
         WHERE organisation_id = $1 AND id = $2 AND (in_text_since IS NULL) = ($10::timestamptz IS NULL))
       UPDATE faq_question SET faq = $3, client = $4, clock = $5, question = $6, answer = $7, answered_at = $8, edited_at = $9,
         gone_at = $10 WHERE organisation_id = $1 AND comment_id = $2`,
      [
        organisationId,
        row.comment_id,
        now.faq,
        now.client,
        now.clock,
        now.question,
        now.answer,
        now.answered_at,
        now.edited_at,
        now.gone_at,
        at,
      ],
    );
  }
}

/** Tells those whose questions are answered, once and for good, when a version stands: not at the first letter of an answer. */
export async function tellAnswered(
  worker: pg.Pool,
  { organisationId, name }: DocumentKey,
  writers: string[],
): Promise<void> {
  // With several writers nobody knows whose answer it is.
  const by = writers.length === 1 ? (writers[0] ?? null) : null;
  await worker.query(
    `WITH told AS (UPDATE faq_question SET told_at = now() WHERE organisation_id = $1 AND contribution_id = $2
       AND answered_at IS NOT NULL AND told_at IS NULL AND gone_at IS NULL RETURNING comment_id)
     INSERT INTO event (organisation_id, name, contribution_id, comment_id, member_id, data)
     SELECT $1, 'question.answered', $2, comment_id, $3, '{"inText": true}' FROM told`,
    [organisationId, name, by],
  );
}
