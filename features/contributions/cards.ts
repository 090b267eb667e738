// Cards: what the actor sees of contributions. The database says which, in which version, and what of each is the actor's own;
// what is the same for everybody is read once for each version.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { Kept, keptPages, type Version } from '../../core/database/kept.ts';
import { keepWritten } from '../../core/http/json.ts';
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
    if (!row) return [];
    const own = counts.get(id);
    return [{ ...row, ...own, supported, seal_mine, kept: own || row.sealed ? undefined : row }];
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

/** What the database says of a page of cards, in one row: which are seen, in which version, and which are the actor's own. */
interface SeenCards {
  names: string;
  /** `id version`, and a third word where the actor gave it under seal; with commas between them. */
  cards: string | null;
  /** Ids, with commas between them. */
  supported: string | null;
}

async function seeCards(
  { actor, db }: Context,
  from: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  limit: number,
): Promise<SeenCards> {
  const { rows } = await sql<SeenCards>`
    SELECT ${namesVersion} AS names,
      string_agg(c.id || ' ' || c.version::text || CASE WHEN ${sealMine} THEN ' mine' ELSE '' END, ',' ORDER BY c.key DESC, c.id) AS cards,
      (SELECT string_agg(s.contribution_id::text, ',') FROM support s WHERE s.organisation_id = ${actor.organisationId}
        AND s.member_id = ${actor.memberId} AND s.contribution_id = ANY (array_agg(c.id))) AS supported
    FROM (SELECT c.organisation_id, c.id, c.xmin AS version, c.sealed, ${key} AS key FROM ${from}
      ORDER BY key DESC, c.id LIMIT ${sql.lit(limit)}) c`.execute(db);
  return rows[0] as SeenCards;
}

function readSeen({ names, cards, supported }: SeenCards): Seen[] {
  if (!cards) return [];
  const own = new Set(supported?.split(','));
  return cards.split(',').map((card) => {
    const [id, version, mine] = card.split(' ') as [string, string, string?];
    return { id, version, names, supported: own.has(id), seal_mine: mine !== undefined };
  });
}

/** Cards from `contribution c …`, the highest key first. */
export async function findCards(
  ctx: Context,
  from: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  limit: number,
): Promise<ContributionRow[]> {
  return readCards(ctx, readSeen(await seeCards(ctx, from, key, limit)));
}

const pages = keptPages<object>(300);

/** The same as a page, made once for all who see the same cards in the same versions. `make` depends on the rows and on `name` only. */
export async function findCardPage<Page extends object>(
  ctx: Context,
  from: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  limit: number,
  name: string,
  make: (rows: ContributionRow[]) => Page,
): Promise<Page> {
  const seen = await seeCards(ctx, from, key, limit);
  const of = `${name} ${seen.names} ${seen.cards} ${seen.supported}`;
  const known = pages.get(of);
  if (known) return known as Page;
  const rows = await readCards(ctx, readSeen(seen));
  const page = make(rows);
  // What is counted for each reader has no version.
  if (!ctx.inTransaction && rows.every((row) => !row.counted_by_reader)) pages.set(of, keepWritten(page));
  return page;
}

/** What policies, commands and pages ask of a contribution; its card is behind `readCards`. */
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
  organisation_id: string;
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
  const { rows } = await sql<
    SubjectRow<Beside>
  >`SELECT c.*, ${beside} AS beside FROM see_contribution(${id}) c`.execute(ctx.db);
  return rows[0];
}
