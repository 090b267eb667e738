// Commands on the organisation and its tree of entities.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid } from '../../core/errors.ts';
import { audit } from '../../core/events.ts';
import type { Language } from '../../core/languages.ts';
import { mayAdminister, mayMoveEntity } from './policy.ts';
import { findEntity } from './queries.ts';

/**
 * One at a time for what must hold for an organisation as a whole: a tree without cycles, a last administrator.
 * Two requests that are each right alone wait for one another here.
 */
export async function oneAtATime({ db, actor }: Context): Promise<void> {
  await db.selectFrom('organisation').select('id').where('id', '=', actor.organisationId).forUpdate().execute();
}

export async function changeOrganisation(
  ctx: Context,
  change: { name?: string | undefined; language?: Language | undefined; languages?: Language[] | undefined },
): Promise<void> {
  if (!mayAdminister(ctx.actor, null)) throw forbidden('organisation.not_yours');
  await oneAtATime(ctx);
  const { organisationId } = ctx.actor;
  const before = await ctx.db
    .selectFrom('organisation')
    .select(['language', 'languages'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const languages = change.languages ? [...new Set(change.languages)] : before.languages;
  const language = change.language ?? before.language;
  if (!languages.includes(language)) {
    throw invalid([
      { path: 'body.languages', code: 'language.first', message: 'The first language is one of the languages.' },
    ]);
  }
  await ctx.db
    .updateTable('organisation')
    .set({ ...(change.name && { name: change.name }), language, languages })
    .where('id', '=', organisationId)
    .execute();
  await audit(ctx, 'organisation.changed', null, { language, languages, renamed: change.name !== undefined });
}

export interface NewEntity {
  parentId: string;
  name: string;
  country: string;
  language: Language;
}

export async function addEntity(
  ctx: Context,
  { parentId, name, country, language }: NewEntity,
): Promise<{ id: string }> {
  // The parent's path is read behind the lock: it may be on the move.
  await oneAtATime(ctx);
  const parent = await findEntity(ctx, parentId);
  if (!mayAdminister(ctx.actor, parent.path)) throw forbidden('entity.not_yours');
  const { rows } = await sql<{ id: string }>`
    INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language)
    SELECT ${ctx.actor.organisationId}, n.id, ${parentId}, ${parent.path}::uuid[] || n.id, ${name}, ${country}, ${language}
    FROM (SELECT gen_random_uuid() AS id) n RETURNING id`.execute(ctx.db);
  const added = rows[0] as { id: string };
  await audit(ctx, 'entity.added', added.id, { parent: parentId });
  return added;
}

export interface EntityChange {
  parentId?: string | undefined;
  name?: string | undefined;
  country?: string | undefined;
  language?: Language | undefined;
}

export async function changeEntity(ctx: Context, id: string, { parentId, ...words }: EntityChange): Promise<void> {
  await oneAtATime(ctx);
  const entity = await findEntity(ctx, id);
  if (!mayAdminister(ctx.actor, entity.path)) throw forbidden('entity.not_yours');
  const changed = (['name', 'country', 'language'] as const).filter(
    (key) => words[key] !== undefined && words[key] !== entity[key],
  );
  if (changed.length > 0) {
    await ctx.db
      .updateTable('entity')
      .set(words)
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('id', '=', id)
      .execute();
    await audit(ctx, 'entity.changed', id, { changed });
  }
  if (parentId !== undefined && parentId !== entity.parent_id) await moveEntity(ctx, id, parentId);
}

/** Everything below comes along, and who sees what follows in the same transaction. */
async function moveEntity(ctx: Context, id: string, parentId: string): Promise<void> {
  const [entity, target] = [await findEntity(ctx, id), await findEntity(ctx, parentId)];
  if (!mayMoveEntity(ctx.actor, entity.path, target.path)) throw forbidden('entity.not_yours');
  if (target.path.includes(id)) throw conflict('entity.cycle', 'An entity cannot be moved below itself.');
  await sql`UPDATE entity SET path = ${target.path}::uuid[] || path[${entity.path.length}::int:],
      parent_id = CASE WHEN id = ${id} THEN ${parentId}::uuid ELSE parent_id END
    WHERE organisation_id = ${ctx.actor.organisationId} AND ${id}::uuid = ANY (path)`.execute(ctx.db);
  await audit(ctx, 'entity.moved', id, { from: entity.parent_id, to: parentId });
}
