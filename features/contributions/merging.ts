// Merging an idea into another contribution, and taking it back. The database moves what belongs to several features at once.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid } from '../../core/errors.ts';
import { link } from './commands.ts';
import { momentOf } from './moments.ts';
import { mayMerge, mayTakeIn, mayUndoMerge } from './policy.ts';
import { findSubject } from './queries.ts';
import { keepStanding } from './standing.ts';

const refusals = {
  closed: 'One of the two is no longer published: perhaps somebody merged it a moment ago.',
  unseen: 'Some of those who see the target may not see this idea.',
  none: 'This is not merged.',
  behind: 'What it was merged into was merged further: take that back first.',
};
type Refusal = keyof typeof refusals;

/** Merges `id` into `targetId` (PRODUCT, "Contributions and their wake"; RULINGS, "Who sees"), in the caller's transaction. */
export async function merge(ctx: Context, id: string, targetId: string, reason: string): Promise<void> {
  if (id === targetId) throw invalid([{ path: 'body.targetId', code: 'merge.itself', message: 'It is itself.' }]);
  const [source, target] = [await findSubject(ctx, id), await findSubject(ctx, targetId)];
  if (source.subject.standing === 'merged' || target.subject.standing === 'merged') refuse('closed');
  if (!mayMerge(ctx.actor, source.subject)) throw forbidden('merge.not_yours');
  if (!mayTakeIn(ctx.actor, target.subject)) throw forbidden('merge.not_theirs');
  // Only who wrote one of the two may do this: being named as who did it would name a sealed author.
  const sealed = [source, target].some(({ subject }) => subject.mine && subject.sealed);
  const by = sealed ? null : ctx.actor.memberId;
  const { rows } = await sql<{ refusal: Refusal | null }>`
    SELECT merge_contribution(${id}, ${targetId}, ${reason}, ${by}, ${momentOf(ctx, sealed)}) AS refusal`.execute(
    ctx.db,
  );
  if (rows[0]?.refusal) refuse(rows[0].refusal);
  // Its authors and supporters are told what became of it.
  await link(ctx, id, targetId, 'merged_into', sealed);
  await keepStanding(ctx, id, 'merged', reason, source.subject.mine, sealed);
}

/** Everything that the merge moved returns, with what was answered since in its threads where nobody reads it who did not before. */
export async function undoMerge(ctx: Context, id: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (subject.standing === 'published') refuse('none');
  if (!mayUndoMerge(ctx.actor, subject)) throw forbidden('merge.not_yours');
  const { rows } = await sql<{ refusal: Refusal | null }>`SELECT undo_merge(${id}) AS refusal`.execute(ctx.db);
  if (rows[0]?.refusal) refuse(rows[0].refusal);
  await keepStanding(ctx, id, 'published', '', subject.mine, subject.mine && subject.sealed);
}

function refuse(why: Refusal): never {
  throw conflict(`merge.${why}`, refusals[why]);
}
