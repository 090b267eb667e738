import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { detectLanguage } from '../../core/detect-language.ts';
import { notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import { isLanguage, type Language } from '../../core/languages.ts';
import { findCardPage, findCards, findRow, readCards, type SubjectRow } from './cards.ts';
import type { Contribution, ContributionPage, contributionsEndpoints, Topic } from './contract.ts';
import { abilitiesOf, type Subject } from './policy.ts';
import { type ContributionRow, presentContribution } from './present.ts';

type ListQuery = z.output<(typeof contributionsEndpoints)['GET /api/contributions']['query']>;

const sortColumns = {
  newest: { column: 'contributed_at', shape: 'time' },
  supported: { column: 'support_count', shape: 'number' },
  moved: { column: 'moved_at', shape: 'time' },
} as const;

/** What of `contribution c` is listed. */
function conditionsOf({ actor }: Context, filter: ListQuery): RawBuilder<unknown>[] {
  const organisation = actor.organisationId;
  const { kind, stage, language, author, followed, topic, entity } = filter;
  const all = [sql`c.organisation_id = ${organisation} AND c.standing = 'published'`];
  if (kind) all.push(sql`c.kind = ${kind}`);
  if (stage) all.push(sql`c.stage = ${stage}`);
  if (language) all.push(sql`c.language = ${language}`);
  if (author === 'me') {
    // What one gave under seal is in one's own list: the seal table shows nobody else's.
    all.push(sql`(c.author_id = ${actor.memberId} OR c.id IN (SELECT contribution_id FROM seal) OR c.id IN (
      SELECT contribution_id FROM contribution_grant WHERE organisation_id = ${organisation} AND member_id = ${actor.memberId}
        AND level = 'write'))`);
  } else if (author) all.push(sql`c.author_id = ${author}`);
  if (followed) all.push(sql`c.id IN (SELECT contribution_id FROM follow WHERE member_id = ${actor.memberId})`);
  if (topic)
    all.push(sql`c.id IN (SELECT contribution_id FROM contribution_topic WHERE organisation_id = ${organisation}
      AND topic_id = ${topic})`);
  if (entity)
    all.push(
      sql`c.entity_id IN (SELECT id FROM entity WHERE organisation_id = ${organisation} AND ${entity} = ANY (path))`,
    );
  return all;
}

/** A page of cards. Searching ranks a bounded set of candidates, so it has one page only. */
export async function listContributions(
  ctx: Context,
  filter: ListQuery,
): Promise<{ items: Contribution[]; next: string | null }> {
  if (filter.q) return searchContributions(ctx, filter, filter.q);
  const sort = filter.sort === 'relevant' ? 'newest' : filter.sort;
  const { column, shape } = sortColumns[sort];
  const key = sql.ref(`c.${column}`);
  const conditions = conditionsOf(ctx, filter);
  const after = fromCursor(filter.cursor, [shape, 'id']);
  if (after) {
    const from = shape === 'time' ? sql`${after[0]}::timestamptz` : sql`${after[0]}::int`;
    conditions.push(sql`${key} <= ${from} AND (${key} < ${from} OR c.id > ${after[1]}::uuid)`);
  }
  const from = sql`contribution c WHERE ${sql.join(conditions, sql` AND `)}`;
  const keyOf = (row: ContributionRow) => toCursor(row[column], row.id);
  return findCardPage(ctx, from, key, filter.limit + 1, `${sort} ${filter.limit}`, (rows) =>
    toPage(rows, filter.limit, presentContribution, keyOf),
  );
}

async function searchContributions(ctx: Context, filter: ListQuery, words: string) {
  const found = sql`search_contributions(${words}, ${filter.kind ?? null}, ${filter.stage ?? null}, ${filter.language ?? null})`;
  const from = sql`${found} found JOIN contribution c ON c.organisation_id = ${ctx.actor.organisationId} AND c.id = found.id
    WHERE ${sql.join(conditionsOf(ctx, filter), sql` AND `)}`;
  const key =
    filter.sort === 'supported'
      ? sql`c.support_count`
      : filter.sort === 'newest'
        ? sql`c.contributed_at`
        : sql`found.rank`;
  return findCardPage(ctx, from, key, filter.limit, 'search', (rows) => ({
    items: rows.map(presentContribution),
    next: null,
  }));
}

export async function listSimilar(ctx: Context, text: string, except: string | undefined): Promise<Contribution[]> {
  const from = sql`similar_contributions(${text}, 6) found JOIN contribution c
    ON c.organisation_id = ${ctx.actor.organisationId} AND c.id = found.id
    WHERE c.id <> ${except ?? '00000000-0000-0000-0000-000000000000'}`;
  return (await findCards(ctx, from, sql`found.similarity`, 5)).map(presentContribution);
}

/** The language of a text, among those of the organisation. */
export async function findLanguage(ctx: Context, text: string): Promise<Language | null> {
  const { languages } = await ctx.db
    .selectFrom('organisation')
    .select('languages')
    .where('id', '=', ctx.actor.organisationId)
    .executeTakeFirstOrThrow();
  return detectLanguage(text, languages.filter(isLanguage));
}

export interface Found<Beside = null> {
  row: SubjectRow<Beside>;
  subject: Subject;
}

/** A contribution as its policies need it; what the actor may not see is not found. `beside`: see `findRow`. */
export async function findSubject<Beside = null>(
  ctx: Context,
  id: string,
  beside?: RawBuilder<Beside>,
): Promise<Found<Beside>> {
  return asFound(ctx, await findRow(ctx, id, beside));
}

/** The same of a row of `see_contribution()` that came with a statement of another feature. */
export function asFound<Beside>(ctx: Context, row: SubjectRow<Beside> | undefined): Found<Beside> {
  if (!row) throw notFound();
  const mine = row.author_id === ctx.actor.memberId || row.seal_mine;
  const { kind, sealed, standing, stage, audience, entity_path: entityPath, granted } = row;
  const subject: Subject = { kind, mine, sealed, standing, stage, audience, entityPath, granted };
  // Hidden by moderation: only its author and moderators still find it.
  if (standing === 'hidden' && !mine && !abilitiesOf(ctx.actor, subject).publish) throw notFound();
  return { row, subject };
}

export async function findContribution(ctx: Context, id: string): Promise<ContributionPage> {
  const [found, grants] = await Promise.all([findSubject(ctx, id), listGrants(ctx, id)]);
  return findPage(ctx, found, grants);
}

/** Who was invited to it by name. */
export async function listGrants(ctx: Context, id: string): Promise<ContributionPage['grants']> {
  const rows = await ctx.db
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
    .execute();
  return rows.map(({ level, ...member }) => ({ level, member }));
}

/** The card of what was found. */
export async function findCard(ctx: Context, row: SubjectRow<unknown>): Promise<ContributionRow> {
  const [card] = await readCards(ctx, [row]);
  if (!card) throw notFound();
  return card;
}

/** What every page of a contribution shows, for who has looked at its subject and its grants already. */
export async function findPage(
  ctx: Context,
  { row, subject }: Found<unknown>,
  grants: ContributionPage['grants'],
): Promise<ContributionPage> {
  const [card, standingReason, mergedInto] = await Promise.all([
    findCard(ctx, row),
    row.standing === 'published' ? '' : findStandingReason(ctx, row),
    row.standing === 'merged' ? findMergedInto(ctx, row) : null,
  ]);
  return {
    contribution: presentContribution(card),
    abilities: abilitiesOf(ctx.actor, subject),
    following: row.following,
    grants,
    standingReason,
    mergedInto,
  };
}

async function findMergedInto(ctx: Context, { id }: SubjectRow<unknown>): Promise<ContributionPage['mergedInto']> {
  const target = await ctx.db
    .selectFrom('merge as m')
    .innerJoin('contribution as c', (join) =>
      join.onRef('c.organisation_id', '=', 'm.organisation_id').onRef('c.id', '=', 'm.target_id'),
    )
    .select(['c.id', 'c.kind', 'c.title'])
    .where('m.organisation_id', '=', ctx.actor.organisationId)
    .where('m.source_id', '=', id)
    .where('c.standing', '<>', 'hidden')
    .executeTakeFirst();
  return target ?? null;
}

async function findStandingReason(ctx: Context, { id, standing }: SubjectRow<unknown>): Promise<string> {
  const change = await ctx.db
    .selectFrom('standing_change')
    .select('reason')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .where('standing', '=', standing)
    .orderBy('changed_at', 'desc')
    .executeTakeFirst();
  return change?.reason ?? '';
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
