import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { type Directory, directoryLimit } from './contract.ts';

/** Names only: what it costs does not grow with what is said in the contributions. */
export async function findDirectory(ctx: Context): Promise<Directory> {
  const [contributions, people] = await Promise.all([
    sql<Directory['contributions'][number]>`SELECT c.id, c.kind, c.title FROM contribution c
      WHERE c.organisation_id = ${ctx.actor.organisationId} AND c.standing = 'published'
      ORDER BY c.moved_at DESC, c.id LIMIT ${sql.lit(directoryLimit)}`.execute(ctx.db),
    ctx.actor.guest ? [] : listColleagues(ctx),
  ]);
  return { contributions: contributions.rows, people };
}

const listColleagues = ({ db, actor }: Context) =>
  db
    .selectFrom('member as m')
    .innerJoin('entity as e', (join) =>
      join.onRef('e.organisation_id', '=', 'm.organisation_id').onRef('e.id', '=', 'm.entity_id'),
    )
    .select(['m.id', 'm.name', 'e.name as entity'])
    .where('m.organisation_id', '=', actor.organisationId)
    .where('m.standing', '=', 'active')
    .orderBy(sql`lower(m.name) COLLATE "und-x-icu"`)
    .orderBy('m.id')
    .limit(sql.lit(directoryLimit))
    .execute();
