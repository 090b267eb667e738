import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { forbidden, invalid } from '../../core/errors.ts';
import { told } from './commands.ts';
import type { reviewsEndpoints, scores, Sheet } from './contract.ts';
import * as policy from './policy.ts';
import { findReview } from './queries.ts';
import { type Means, resultOf } from './scores.ts';
import { findScorecard } from './scorecards.ts';

interface SheetRow {
  member_id: string;
  name: string;
  scored_at: Date;
  changes: number;
  scores: Sheet['scores'];
}

/** The newest sheet of each, as far as the database shows them to the actor: others' once their own are in. */
async function listSheets(ctx: Context, id: string): Promise<SheetRow[]> {
  const { rows } = await sql<SheetRow>`SELECT newest.member_id, m.name, newest.scored_at, newest.changes,
      (SELECT jsonb_agg(jsonb_build_object('criterionId', v.criterion_id, 'value', v.value, 'sentence', v.sentence) ORDER BY c.position)
        FROM score v JOIN criterion c ON c.organisation_id = v.organisation_id AND c.id = v.criterion_id
        WHERE v.organisation_id = newest.organisation_id AND v.sheet_id = newest.id) AS scores
    FROM (SELECT DISTINCT ON (s.member_id) s.*, (count(*) OVER (PARTITION BY s.member_id))::int - 1 AS changes FROM score_sheet s
      WHERE s.organisation_id = my_organisation() AND s.review_id = ${id} ORDER BY s.member_id, s.scored_at DESC, s.id) newest
    JOIN member m ON m.organisation_id = newest.organisation_id AND m.id = newest.member_id ORDER BY m.name, m.id`.execute(
    ctx.db,
  );
  return rows;
}

const presentSheet = (row: SheetRow): Sheet => ({
  member: { id: row.member_id, name: row.name },
  at: row.scored_at.toISOString(),
  changes: row.changes,
  scores: row.scores,
});

export async function findScores(ctx: Context, id: string): Promise<z.output<typeof scores>> {
  const { row } = await findReview(ctx, id);
  const card = row.scorecard_id ? await findScorecard(ctx, row.scorecard_id) : null;
  if (!card) return { mine: null, result: null, sheets: [] };
  const [sheets, means] = await Promise.all([
    listSheets(ctx, id),
    sql<Means>`SELECT criterion_id AS "criterionId", scored, mean, spread, lowest, highest FROM review_means(${id})`.execute(
      ctx.db,
    ),
  ]);
  const mine = sheets.find((one) => one.member_id === ctx.actor.memberId);
  return {
    mine: mine ? presentSheet(mine) : null,
    result: resultOf(card, means.rows),
    sheets: sheets.filter((one) => one !== mine).map(presentSheet),
  };
}

type Given = z.output<(typeof reviewsEndpoints)['PUT /api/reviews/:id/scores']['body']>;

/** Every criterion at once; what was given before is kept beneath it. */
export async function giveScores(ctx: Context, id: string, given: Given): Promise<void> {
  const { row, subject, room } = await findReview(ctx, id);
  if (!policy.mayScore(ctx.actor, subject, room)) throw forbidden('score.not_yours');
  // Behind this lock nothing is decided between the question and the answer.
  const { rows } =
    await sql`SELECT 1 FROM decision_request WHERE organisation_id = my_organisation() AND id = ${row.request_id}
    AND closed_at IS NULL FOR SHARE`.execute(ctx.db);
  if (rows.length === 0) throw forbidden('score.not_yours');
  const card = await findScorecard(ctx, row.scorecard_id ?? '');
  if (!card) throw forbidden('score.not_yours');
  const wanted = new Set(card.criteria.map((one) => one.id));
  const failures = given.scores.flatMap(({ criterionId, value }, at) => [
    ...(wanted.delete(criterionId)
      ? []
      : [
          {
            path: `body.scores.${at}.criterionId`,
            code: 'unknown',
            message: 'Not a criterion of this review, or twice.',
          },
        ]),
    ...(value >= card.lowest && value <= card.highest
      ? []
      : [{ path: `body.scores.${at}.value`, code: 'range', message: 'Not on the scale.' }]),
  ]);
  if (wanted.size > 0)
    failures.push({ path: 'body.scores', code: 'incomplete', message: 'Every criterion takes a score.' });
  if (failures.length > 0) throw invalid(failures);
  const organisation_id = ctx.actor.organisationId;
  const sheet = await ctx.db
    .insertInto('score_sheet')
    .values({
      organisation_id,
      review_id: id,
      contribution_id: row.contribution_id,
      member_id: ctx.actor.memberId,
      scored_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const values = given.scores.map(({ criterionId, value, sentence }) => ({
    organisation_id,
    sheet_id: sheet.id,
    criterion_id: criterionId,
    value,
    sentence,
  }));
  await ctx.db.insertInto('score').values(values).execute();
  await told(ctx, row.contribution_id, 'review.scored', id);
}
