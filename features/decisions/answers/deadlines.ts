// How soon an answer is due: working days of the release's country, as the organisation has set them.
import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { forbidden } from '../../../core/errors.ts';
import { audit } from '../../../core/events.ts';
import { dayAt, zoneOf } from '../../../core/zones.ts';
import { mayChangeRules } from '../policy.ts';
import { calendarOf } from './working-days.ts';

export interface AnswerDays {
  first: number;
  again: number;
}

/** Where the organisation has set nothing: two weeks for a first answer, one for what was changed as asked. */
export const defaultDays: AnswerDays = { first: 10, again: 5 };

async function findDays(ctx: Context): Promise<AnswerDays> {
  const row = await ctx.db
    .selectFrom('answer_days')
    .select(['first', 'again'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .executeTakeFirst();
  return row ?? defaultDays;
}

export const findAnswerDays = async (ctx: Context) => ({
  ...(await findDays(ctx)),
  mayChange: mayChangeRules(ctx.actor),
});

/** What is asked from now on is due by it; what is asked already keeps its day. */
export async function changeAnswerDays(ctx: Context, days: AnswerDays): Promise<void> {
  if (!mayChangeRules(ctx.actor)) throw forbidden('answer_days.not_yours');
  const { organisationId: organisation_id, memberId: changed_by } = ctx.actor;
  await ctx.db
    .insertInto('answer_days')
    .values({ organisation_id, ...days, changed_by, changed_at: ctx.now() })
    .onConflict((oc) => oc.column('organisation_id').doUpdateSet({ ...days, changed_by, changed_at: ctx.now() }))
    .execute();
  await audit(ctx, 'answer_days.changed', null, { ...days });
}

export interface Due {
  days: number;
  country: string;
  on: string;
}

/** The day by which an answer is owed to what would be asked now, on the calendar of the release's entity. */
export async function findDue(ctx: Context, releaseId: string): Promise<Due> {
  const { rows } = await sql<{ country: string; asked: boolean }>`SELECT e.country, EXISTS (SELECT 1 FROM decision d
      WHERE d.organisation_id = c.organisation_id AND d.contribution_id = c.id) AS asked
    FROM contribution c JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
    WHERE c.organisation_id = ${ctx.actor.organisationId} AND c.id = ${releaseId}`.execute(ctx.db);
  const { country = 'FR', asked = false } = rows[0] ?? {};
  const set = await findDays(ctx);
  const days = asked ? set.again : set.first;
  return { days, country, on: (await calendarOf(country)).add(dayAt(ctx.now(), zoneOf(country)), days) };
}
