// Withdrawing, archiving, hiding by moderation, and bringing back: each with who, when and why.
import type { Context } from '../../core/context.ts';
import { forbidden, invalid } from '../../core/errors.ts';
import { audit, record } from '../../core/events.ts';
import type { Standing } from './contract.ts';
import { momentOf } from './moments.ts';
import * as policy from './policy.ts';
import { findSubject } from './queries.ts';

const mayStand = {
  published: policy.mayPublish,
  withdrawn: policy.mayWithdraw,
  archived: policy.mayArchive,
  hidden: policy.mayHide,
};

export async function changeStanding(
  ctx: Context,
  id: string,
  standing: Exclude<Standing, 'merged'>,
  reason: string,
): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!mayStand[standing](ctx.actor, subject)) throw forbidden(`contribution.not_${standing}`);
  if (standing === 'hidden' && !reason)
    throw invalid([{ path: 'body.reason', code: 'too_small', message: 'Hiding needs a reason.' }]);
  const changed = await ctx.db
    .updateTable('contribution')
    .set({ standing })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    // As it was when the policy was asked: a decision may have been asked for in the same moment.
    .where('standing', '=', subject.standing)
    .where('stage', 'is not distinct from', subject.stage)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw forbidden(`contribution.not_${standing}`);
  await keepStanding(ctx, id, standing, reason, subject.mine, subject.sealed && subject.mine);
}

/** The record of a change of standing, told once; `bySealed`: naming who did it would name a sealed author. */
export async function keepStanding(
  ctx: Context,
  id: string,
  standing: Standing,
  reason: string,
  mine: boolean,
  bySealed: boolean,
): Promise<void> {
  await ctx.db
    .insertInto('standing_change')
    .values({
      organisation_id: ctx.actor.organisationId,
      contribution_id: id,
      standing,
      reason,
      changed_by: bySealed ? null : ctx.actor.memberId,
      changed_at: momentOf(ctx, bySealed),
    })
    .execute();
  await record(ctx, { name: `contribution.${standing}`, contributionId: id, sealed: bySealed });
  // Named in the journal alone, whoever acted under seal would be found by what nobody else was told.
  if (!mine && !bySealed) await audit(ctx, `contribution.${standing}`, id, { reason });
}
