import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { forbidden } from '../../core/errors.ts';
import { audit } from '../../core/events.ts';
import type { reviewsEndpoints, Scorecard } from './contract.ts';
import { mayChangeScorecard } from './policy.ts';

type NewScorecard = z.output<(typeof reviewsEndpoints)['PUT /api/scorecard']['body']>;

interface Row {
  id: string;
  number: number;
  lowest: number;
  highest: number;
  lowest_names: Scorecard['lowestNames'];
  highest_names: Scorecard['highestNames'];
  criteria: Scorecard['criteria'];
  made_at: Date;
}

const card = sql`SELECT s.id, s.number, s.lowest, s.highest, s.lowest_names, s.highest_names, s.made_at,
    (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'names', c.names, 'weight', c.weight) ORDER BY c.position)
      FROM criterion c WHERE c.organisation_id = s.organisation_id AND c.scorecard_id = s.id) AS criteria
  FROM scorecard s WHERE s.organisation_id = my_organisation()`;

const present = (row: Row): Scorecard => ({
  id: row.id,
  number: row.number,
  lowest: row.lowest,
  highest: row.highest,
  lowestNames: row.lowest_names,
  highestNames: row.highest_names,
  criteria: row.criteria,
  madeAt: row.made_at.toISOString(),
});

/** The one that holds for reviews to come; null where the organisation has set none. */
export async function findNewest(ctx: Context): Promise<Scorecard | null> {
  const { rows } = await sql<Row>`${card} ORDER BY s.number DESC LIMIT 1`.execute(ctx.db);
  return rows[0] ? present(rows[0]) : null;
}

export async function findScorecard(ctx: Context, id: string): Promise<Scorecard | null> {
  const { rows } = await sql<Row>`${card} AND s.id = ${id}`.execute(ctx.db);
  return rows[0] ? present(rows[0]) : null;
}

export async function findScorecardPage(ctx: Context) {
  const [scorecard, running] = await Promise.all([
    findNewest(ctx),
    sql<{ count: number }>`SELECT count(*)::int AS count FROM review r
      JOIN decision_request q ON q.organisation_id = r.organisation_id AND q.id = r.request_id AND q.closed_at IS NULL
      WHERE r.organisation_id = my_organisation() AND r.phase <> 'closed' AND r.scorecard_id IS NOT NULL`.execute(
      ctx.db,
    ),
  ]);
  return { scorecard, mayChange: mayChangeScorecard(ctx.actor), running: running.rows[0]?.count ?? 0 };
}

/** A change is a new scorecard: reviews that have begun keep theirs. */
export async function changeScorecard(ctx: Context, given: NewScorecard): Promise<{ id: string }> {
  if (!mayChangeScorecard(ctx.actor)) throw forbidden('scorecard.not_yours');
  const organisation_id = ctx.actor.organisationId;
  // One after the other, so that two changes at once have two numbers.
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('scorecard ' || ${organisation_id}, 0))`.execute(ctx.db);
  const last = await findNewest(ctx);
  const made = await ctx.db
    .insertInto('scorecard')
    .values({
      organisation_id,
      number: (last?.number ?? 0) + 1,
      lowest: given.lowest,
      highest: given.highest,
      lowest_names: JSON.stringify(given.lowestNames),
      highest_names: JSON.stringify(given.highestNames),
      made_by: ctx.actor.memberId,
      made_at: ctx.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const criteria = given.criteria.map(({ names, weight }, position) => ({
    organisation_id,
    scorecard_id: made.id,
    position,
    names: JSON.stringify(names),
    weight,
  }));
  await ctx.db.insertInto('criterion').values(criteria).execute();
  await audit(ctx, 'scorecard.changed', made.id, { criteria: criteria.length });
  return made;
}
