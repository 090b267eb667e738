// Cards: what the actor sees of contributions. The database says which, in which version, and what of each is the actor's own;
// what is the same for everybody is read once for each version.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { Kept, type Version } from '../../core/database/kept.ts';
import type { Subject } from './policy.ts';
import type { ContributionRow } from './present.ts';

/**
 * The start of every read: what row-level security lets this actor see of their organisation, with the columns of a card.
 * Whether the actor gave something under seal is asked of the seal table, which shows them their own rows only.
 */
function visibleTo({ db, actor }: Context) {
  return db
    .selectFrom('contribution as c')
    .innerJoin('entity as e', (join) =>
      join.onRef('e.organisation_id', '=', 'c.organisation_id').onRef('e.id', '=', 'c.entity_id'),
    )
    .leftJoin('member as a', (join) =>
      join.onRef('a.organisation_id', '=', 'c.organisation_id').onRef('a.id', '=', 'c.author_id'),
    )
    .leftJoin('entity as ae', (join) =>
      join.onRef('ae.organisation_id', '=', 'a.organisation_id').onRef('ae.id', '=', 'a.entity_id'),
    )
    .where('c.organisation_id', '=', actor.organisationId)
    .select([
      'c.id',
      'c.kind',
      'c.title',
      'c.excerpt',
      'c.language',
      'c.author_id',
      'c.sealed',
      'c.entity_id',
      'c.audience',
      'c.standing',
      'c.stage',
      'c.contributed_at',
      'c.moved_at',
      'c.support_count',
      'c.comment_count',
      'c.open_question_count',
      'c.counted_by_reader',
      'e.name as entity_name',
      'e.path as entity_path',
      'a.name as author_name',
      'ae.name as author_entity',
    ])
    .select((eb) => [
      sql<string[]>`ARRAY(SELECT t.topic_id FROM contribution_topic t
        WHERE t.organisation_id = c.organisation_id AND t.contribution_id = c.id)`.as('topics'),
      eb
        .exists(
          eb
            .selectFrom('support as s')
            .select(sql.lit(1).as('one'))
            .whereRef('s.organisation_id', '=', 'c.organisation_id')
            .whereRef('s.contribution_id', '=', 'c.id')
            .where('s.member_id', '=', actor.memberId),
        )
        .as('supported'),
      sql<boolean>`(c.sealed AND EXISTS (SELECT 1 FROM seal WHERE seal.organisation_id = c.organisation_id
        AND seal.contribution_id = c.id))`.as('seal_mine'),
    ]);
}

type Own = 'supported' | 'seal_mine';
type Shared = Omit<ContributionRow, Own>;
const kept = new Kept<Shared>(20_000);

interface Seen extends Version, Pick<ContributionRow, Own> {
  id: string;
}

/** The version of all names of the organisation, for what is kept by it. */
export const namesVersion = sql`(SELECT o.xmin FROM organisation o WHERE o.id = my_organisation())`;
const sealMine = sql`(c.sealed AND EXISTS (SELECT 1 FROM seal WHERE seal.organisation_id = c.organisation_id
  AND seal.contribution_id = c.id))`;

/** The rows behind what was seen, in its order; one that is no longer there when it is read is left out. */
export async function readCards(ctx: Context, seen: Seen[]): Promise<ContributionRow[]> {
  const known = new Map<string, Shared>();
  for (const one of seen) {
    const row = kept.get(one.id, one);
    if (row) known.set(one.id, row);
  }
  const missing = seen.filter((one) => !known.has(one.id)).map((one) => one.id);
  if (missing.length > 0) {
    const rows = (await visibleTo(ctx)
      .select([sql<string>`c.xmin`.as('version'), sql<string>`${namesVersion}`.as('names')])
      .where('c.id', '=', sql<string>`ANY (${missing}::uuid[])`)
      .execute()) as (ContributionRow & Version)[];
    for (const { version, names: named, supported: _, seal_mine: __, ...row } of rows) {
      known.set(row.id, row);
      if (!ctx.inTransaction) kept.set(row.id, { version, names: named }, row);
    }
  }
  const counts = await countForReader(
    ctx,
    [...known.values()].filter((row) => row.counted_by_reader).map((row) => row.id),
  );
  return seen.flatMap(({ id, supported, seal_mine }) => {
    const row = known.get(id);
    return row ? [{ ...row, ...counts.get(id), supported, seal_mine }] : [];
  });
}

type Counts = Pick<ContributionRow, 'comment_count' | 'open_question_count'>;

/** Comments that this actor sees, of contributions whose comments have not one audience. */
async function countForReader(ctx: Context, ids: string[]): Promise<Map<string, Counts>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Counts & { id: string }>`
    SELECT k.contribution_id AS id, count(*)::int AS comment_count,
      (count(*) FILTER (WHERE k.question AND k.answered_by IS NULL AND k.in_text_since IS NULL))::int AS open_question_count
    FROM comment k WHERE k.organisation_id = ${ctx.actor.organisationId} AND k.contribution_id = ANY (${ids}::uuid[])
      AND k.removed_at IS NULL AND k.hidden_at IS NULL GROUP BY 1`.execute(ctx.db);
  const counted = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return new Map(ids.map((id) => [id, counted.get(id) ?? { comment_count: 0, open_question_count: 0 }]));
}

/** Cards from `contribution c …`, the highest key first. */
export async function findCards(
  ctx: Context,
  from: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  limit: number,
): Promise<ContributionRow[]> {
  const { rows } = await sql<Seen>`
    WITH c AS MATERIALIZED (SELECT c.organisation_id, c.id, c.xmin AS version, c.sealed, ${key} AS key FROM ${from}
      ORDER BY key DESC, c.id LIMIT ${sql.lit(limit)})
    SELECT c.id, c.version, ${namesVersion} AS names, s.member_id IS NOT NULL AS supported, ${sealMine} AS seal_mine
    FROM c LEFT JOIN support s ON s.organisation_id = c.organisation_id AND s.contribution_id = c.id
      AND s.member_id = ${ctx.actor.memberId}
    ORDER BY c.key DESC, c.id`.execute(ctx.db);
  return readCards(ctx, rows);
}

/** What policies and commands ask of a contribution; its card is behind `readCards`. */
export interface SubjectRow<Beside = null>
  extends Seen,
    Pick<
      ContributionRow,
      | 'kind'
      | 'title'
      | 'language'
      | 'author_id'
      | 'sealed'
      | 'entity_id'
      | 'entity_path'
      | 'audience'
      | 'standing'
      | 'stage'
      | 'support_count'
      | 'counted_by_reader'
    > {
  /** What the actor was invited to by name. */
  granted: Subject['granted'];
  following: boolean;
  beside: Beside;
}

/**
 * One contribution; undefined where the actor does not see it. `beside` is an expression over `c` that a feature wants to know
 * of it in the same round trip.
 */
export async function findRow<Beside = null>(
  ctx: Context,
  id: string,
  beside: RawBuilder<Beside> = sql<Beside>`NULL`,
): Promise<SubjectRow<Beside> | undefined> {
  const mine = (
    table: string,
  ) => sql`LEFT JOIN ${sql.table(table)} ON ${sql.ref(`${table}.organisation_id`)} = c.organisation_id
    AND ${sql.ref(`${table}.contribution_id`)} = c.id AND ${sql.ref(`${table}.member_id`)} = ${ctx.actor.memberId}`;
  const { rows } = await sql<SubjectRow<Beside>>`
    SELECT c.id, c.kind, c.title, c.language, c.author_id, c.sealed, c.entity_id, c.audience, c.standing, c.stage, c.support_count,
      c.counted_by_reader, e.path AS entity_path, c.xmin AS version, ${namesVersion} AS names,
      support.member_id IS NOT NULL AS supported, ${sealMine} AS seal_mine, contribution_grant.level AS granted,
      follow.member_id IS NOT NULL AS following, ${beside} AS beside
    FROM contribution c JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
      ${mine('support')} ${mine('contribution_grant')} ${mine('follow')}
    WHERE c.organisation_id = ${ctx.actor.organisationId} AND c.id = ${id}`.execute(ctx.db);
  return rows[0];
}
