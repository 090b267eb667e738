import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import type { Contribution, ContributionPage, contributionsEndpoints, Topic } from './contract.ts';
import { abilitiesOf, type Subject } from './policy.ts';
import { type ContributionRow, presentContribution } from './present.ts';

/**
 * The start of every read: what row-level security lets this actor see of their organisation, with the columns of a card.
 * Whether the actor gave something under seal is asked of the seal table, which shows them their own rows only.
 */
export function visibleTo({ db, actor }: Context) {
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
      'e.name as entity_name',
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

type ListQuery = z.output<(typeof contributionsEndpoints)['GET /api/contributions']['query']>;
type Visible = ReturnType<typeof visibleTo>;

const sortColumns = {
  newest: { column: 'c.contributed_at', shape: 'time' },
  supported: { column: 'c.support_count', shape: 'number' },
  moved: { column: 'c.moved_at', shape: 'time' },
} as const;

function filtered(query: Visible, ctx: Context, filter: ListQuery): Visible {
  let q = query.where('c.standing', '=', sql.lit('published'));
  if (filter.kind) q = q.where('c.kind', '=', filter.kind);
  if (filter.stage) q = q.where('c.stage', '=', filter.stage);
  if (filter.language) q = q.where('c.language', '=', filter.language);
  if (filter.author === 'me') {
    // What one gave under seal is in one's own list: the seal table shows nobody else's.
    q = q.where((eb) =>
      eb.or([
        eb('c.author_id', '=', ctx.actor.memberId),
        eb('c.id', 'in', eb.selectFrom('seal').select('contribution_id')),
        eb(
          'c.id',
          'in',
          eb
            .selectFrom('contribution_grant')
            .select('contribution_id')
            .where('organisation_id', '=', ctx.actor.organisationId)
            .where('member_id', '=', ctx.actor.memberId)
            .where('level', '=', 'write'),
        ),
      ]),
    );
  } else if (filter.author) q = q.where('c.author_id', '=', filter.author);
  const { topic, entity } = filter;
  if (filter.followed) {
    q = q.where((eb) =>
      eb('c.id', 'in', eb.selectFrom('follow').select('contribution_id').where('member_id', '=', ctx.actor.memberId)),
    );
  }
  if (topic) {
    q = q.where((eb) =>
      eb(
        'c.id',
        'in',
        eb
          .selectFrom('contribution_topic')
          .select('contribution_id')
          .where('organisation_id', '=', ctx.actor.organisationId)
          .where('topic_id', '=', topic),
      ),
    );
  }
  if (entity) {
    q = q.where((eb) =>
      eb(
        'c.entity_id',
        'in',
        eb
          .selectFrom('entity')
          .select('id')
          .where('organisation_id', '=', ctx.actor.organisationId)
          .where(sql<boolean>`${entity} = ANY (path)`),
      ),
    );
  }
  return q;
}

/** A page of cards. Searching ranks a bounded set of candidates, so it has one page only. */
export async function listContributions(
  ctx: Context,
  filter: ListQuery,
): Promise<{ items: Contribution[]; next: string | null }> {
  if (filter.q) return searchContributions(ctx, filter, filter.q);
  const { column, shape } = sortColumns[filter.sort === 'relevant' ? 'newest' : filter.sort];
  let query = filtered(visibleTo(ctx), ctx, filter);
  const after = fromCursor(filter.cursor, [shape, 'id']);
  if (after) {
    const [key, id] = after;
    const cast = shape === 'time' ? sql`${key}::timestamptz` : sql`${key}::int`;
    query = query.where(
      sql<boolean>`${sql.ref(column)} <= ${cast} AND (${sql.ref(column)} < ${cast} OR c.id > ${id}::uuid)`,
    );
  }
  const rows = (await query
    .orderBy(column, 'desc')
    .orderBy('c.id')
    .limit(sql.lit(filter.limit + 1))
    .execute()) as ContributionRow[];
  const keyOf = (row: ContributionRow) => {
    if (filter.sort === 'supported') return toCursor(row.support_count, row.id);
    return toCursor(filter.sort === 'moved' ? row.moved_at : row.contributed_at, row.id);
  };
  return toPage(rows, filter.limit, presentContribution, keyOf);
}

async function searchContributions(ctx: Context, filter: ListQuery, words: string) {
  const found = sql<{
    id: string;
    rank: number;
  }>`search_contributions(${words}, ${filter.kind ?? null}, ${filter.stage ?? null},
    ${filter.language ?? null})`.as('found');
  const rows = await filtered(visibleTo(ctx), ctx, filter)
    .innerJoin(found, 'found.id', 'c.id')
    .orderBy(
      filter.sort === 'supported' ? 'c.support_count' : filter.sort === 'newest' ? 'c.contributed_at' : sql`found.rank`,
      'desc',
    )
    .orderBy('c.id')
    .limit(sql.lit(filter.limit))
    .execute();
  return { items: (rows as ContributionRow[]).map(presentContribution), next: null };
}

export async function listSimilar(ctx: Context, text: string, except: string | undefined): Promise<Contribution[]> {
  const found = sql<{ id: string; similarity: number }>`similar_contributions(${text}, 6)`.as('found');
  const rows = await visibleTo(ctx)
    .innerJoin(found, 'found.id', 'c.id')
    .where('c.id', '!=', except ?? '00000000-0000-0000-0000-000000000000')
    .orderBy(sql`found.similarity`, 'desc')
    .limit(sql.lit(5))
    .execute();
  return (rows as ContributionRow[]).map(presentContribution);
}

/** A contribution as its policies need it; what the actor may not see is not found. */
export async function findSubject(ctx: Context, id: string): Promise<{ row: ContributionRow; subject: Subject }> {
  const row = (await visibleTo(ctx)
    .where('c.id', '=', id)
    .select((eb) => [
      'e.path as entity_path',
      eb
        .selectFrom('contribution_grant as g')
        .select('g.level')
        .whereRef('g.organisation_id', '=', 'c.organisation_id')
        .whereRef('g.contribution_id', '=', 'c.id')
        .where('g.member_id', '=', ctx.actor.memberId)
        .as('granted'),
    ])
    .executeTakeFirst()) as (ContributionRow & { entity_path: string[]; granted: Subject['granted'] }) | undefined;
  if (!row) throw notFound();
  const mine = row.author_id === ctx.actor.memberId || row.seal_mine;
  const { kind, sealed, standing, stage, audience, entity_path: entityPath, granted } = row;
  const subject: Subject = { kind, mine, sealed, standing, stage, audience, entityPath, granted };
  // Hidden by moderation: only its author and moderators still find it.
  if (standing === 'hidden' && !mine && !abilitiesOf(ctx.actor, subject).publish) throw notFound();
  return { row, subject };
}

export async function findContribution(ctx: Context, id: string): Promise<ContributionPage> {
  return findPage(ctx, id, await findSubject(ctx, id));
}

/** The same, for who has looked at its subject already. */
export async function findPage(
  ctx: Context,
  id: string,
  { row, subject }: Awaited<ReturnType<typeof findSubject>>,
): Promise<ContributionPage> {
  const [grants, following, change] = await Promise.all([
    ctx.db
      .selectFrom('contribution_grant as g')
      .innerJoin('member as m', (join) =>
        join.onRef('m.organisation_id', '=', 'g.organisation_id').onRef('m.id', '=', 'g.member_id'),
      )
      .innerJoin('entity as e', (join) =>
        join.onRef('e.organisation_id', '=', 'm.organisation_id').onRef('e.id', '=', 'm.entity_id'),
      )
      .select(['m.id', 'm.name', 'e.name as entity', 'g.level'])
      .where('g.organisation_id', '=', ctx.actor.organisationId)
      .where('g.contribution_id', '=', id)
      .orderBy('g.granted_at')
      .limit(sql.lit(200))
      .execute(),
    ctx.db
      .selectFrom('follow')
      .select('member_id')
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('contribution_id', '=', id)
      .where('member_id', '=', ctx.actor.memberId)
      .executeTakeFirst(),
    row.standing === 'published'
      ? undefined
      : ctx.db
          .selectFrom('standing_change')
          .select('reason')
          .where('organisation_id', '=', ctx.actor.organisationId)
          .where('contribution_id', '=', id)
          .orderBy('changed_at', 'desc')
          .executeTakeFirst(),
  ]);
  return {
    contribution: presentContribution(row),
    abilities: abilitiesOf(ctx.actor, subject),
    following: following !== undefined,
    grants: grants.map(({ level, ...member }) => ({ level, member })),
    standingReason: change?.reason ?? '',
  };
}

export async function listTopics({ db, actor }: Context): Promise<Topic[]> {
  const rows = await db
    .selectFrom('topic')
    .select(['id', 'names', 'archived_at'])
    .where('organisation_id', '=', actor.organisationId)
    .orderBy('id')
    .limit(sql.lit(200))
    .execute();
  return rows.map((row) => ({ id: row.id, names: row.names, archived: row.archived_at !== null }));
}
