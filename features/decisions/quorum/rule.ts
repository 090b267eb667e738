// How many of those who are asked must agree, as the organisation has set it.
import type { Context } from '../../../core/context.ts';
import { forbidden } from '../../../core/errors.ts';
import { audit } from '../../../core/events.ts';
import { mayChangeRules } from '../policy.ts';

/** Where the organisation has set nothing, one person decides. */
const defaultQuorum = 1;

async function findQuorum(ctx: Context): Promise<number> {
  const row = await ctx.db
    .selectFrom('decision_quorum')
    .select('quorum')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .executeTakeFirst();
  return row?.quorum ?? defaultQuorum;
}

/** Never more than there are people who may be asked. */
export const quorumFor = async (ctx: Context, possible: number): Promise<number> =>
  Math.max(1, Math.min(await findQuorum(ctx), possible));

export const findQuorumRule = async (ctx: Context) => ({
  quorum: await findQuorum(ctx),
  mayChange: mayChangeRules(ctx.actor),
});

/** Holds for what is asked from now on; what is asked already keeps the quorum that it was asked under. */
export async function changeQuorum(ctx: Context, quorum: number): Promise<void> {
  if (!mayChangeRules(ctx.actor)) throw forbidden('quorum.not_yours');
  const { organisationId: organisation_id, memberId: changed_by } = ctx.actor;
  const changed = { quorum, changed_by, changed_at: ctx.now() };
  await ctx.db
    .insertInto('decision_quorum')
    .values({ organisation_id, ...changed })
    .onConflict((oc) => oc.column('organisation_id').doUpdateSet(changed))
    .execute();
  await audit(ctx, 'quorum.changed', null, { quorum });
}
