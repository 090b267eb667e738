import type { Context } from '../../core/context.ts';
import { forbidden, notFound } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import type { Language } from '../../core/languages.ts';
import { type Audience, findSubject, give, mayEdit, momentOf, retell } from '../contributions/index.ts';

export interface NewIdea {
  title: string;
  text: string;
  language: Language;
  audience: Audience;
  entityId: string;
  topics: string[];
  sealed: boolean;
}

/** Gives an idea; resolves with its id. */
export async function giveIdea(ctx: Context, idea: NewIdea): Promise<{ id: string }> {
  const id = await give(ctx, { ...idea, kind: 'idea', stage: null });
  await ctx.db
    .insertInto('idea')
    .values({ organisation_id: ctx.actor.organisationId, contribution_id: id, text: idea.text })
    .execute();
  return { id };
}

export async function editIdea(
  ctx: Context,
  id: string,
  change: { title?: string | undefined; text?: string | undefined; language?: Language | undefined },
): Promise<void> {
  const { row, subject } = await findSubject(ctx, id);
  const idea = await findText(ctx, id);
  if (!mayEdit(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  const text = change.text ?? idea.text;
  await ctx.db
    .updateTable('idea')
    .set({ text, edited_at: momentOf(ctx, subject.sealed) })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .execute();
  await retell(ctx, id, { title: change.title ?? row.title, text, language: change.language ?? row.language });
  await record(ctx, { name: 'contribution.edited', contributionId: id, sealed: subject.sealed });
}

export async function findText(ctx: Context, id: string): Promise<{ text: string; edited_at: Date | null }> {
  return ctx.db
    .selectFrom('idea')
    .select(['text', 'edited_at'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .executeTakeFirstOrThrow(() => notFound());
}
