import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import type { Language } from '../../core/languages.ts';
import type { Audience, ContributionKind, Relation, Stage } from './contract.ts';
import { momentOf, sometimeOn } from './moments.ts';
import * as policy from './policy.ts';
import { findSubject } from './queries.ts';

export interface Giving {
  kind: ContributionKind;
  title: string;
  /** The text that search finds it by; its beginning is the excerpt. */
  text: string;
  language: Language;
  audience: Audience;
  entityId: string;
  topics: string[];
  sealed: boolean;
  stage: Stage | null;
}

/** The least number of members that an entity has before somebody may give to it under seal (RULINGS, "Seals"). */
const leastToHideAmong = 20;

/** The beginning of a text, cut at a word, as cards show it. */
export function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= 280) return flat;
  return `${flat.slice(0, 279).replace(/\s+\S*$/, '')}…`;
}

async function requireWideEnough(ctx: Context, entityId: string): Promise<void> {
  const { rows } = await sql<{ among: number; mine: boolean }>`
    SELECT count(*)::int AS among, bool_or(m.id = ${ctx.actor.memberId}) AS mine FROM (
      SELECT m.id FROM member m JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
      WHERE m.organisation_id = ${ctx.actor.organisationId} AND m.standing = 'active' AND NOT m.guest
        AND ${entityId} = ANY (e.path)) m`.execute(ctx.db);
  const found = rows[0];
  if (!found?.mine || found.among < leastToHideAmong) {
    throw invalid([
      {
        path: 'body.entityId',
        code: 'seal.too_few',
        message: `Under seal needs at least ${leastToHideAmong} people, oneself among them.`,
      },
    ]);
  }
}

/** Adds a contribution of any kind within the caller's transaction; resolves with its id. */
export async function give(ctx: Context, giving: Giving): Promise<string> {
  const { actor, db } = ctx;
  if (actor.guest) throw forbidden('guest.cannot_give');
  const entity = await db
    .selectFrom('entity')
    .select('id')
    .where('organisation_id', '=', actor.organisationId)
    .where('id', '=', giving.entityId)
    .executeTakeFirst();
  if (!entity) throw invalid([{ path: 'body.entityId', code: 'unknown', message: 'No such entity.' }]);
  if (giving.sealed) {
    if (giving.audience === 'private')
      throw invalid([{ path: 'body.audience', code: 'seal.private', message: 'What is private needs no seal.' }]);
    await requireWideEnough(ctx, giving.entityId);
  }
  const now = ctx.now();
  const at = giving.sealed ? sometimeOn(now.toISOString().slice(0, 10)) : now;
  const { id } = (await sql<{ id: string }>`SELECT gen_random_uuid() AS id`.execute(db)).rows[0] as { id: string };
  // The seal first: a row that its author could not see would be refused by the policy that reads it back.
  const values = {
    organisation_id: actor.organisationId,
    id,
    kind: giving.kind,
    title: giving.title,
    excerpt: excerptOf(giving.text),
    search_text: giving.text.slice(0, 60_000),
    language: giving.language,
    author_id: giving.sealed ? null : actor.memberId,
    sealed: giving.sealed,
    entity_id: giving.entityId,
    audience: giving.audience,
    stage: giving.stage,
    contributed_at: at,
    moved_at: at,
  };
  await db.insertInto('contribution').values(values).execute();
  if (giving.sealed)
    await db
      .insertInto('seal')
      .values({ organisation_id: actor.organisationId, contribution_id: id, member_id: actor.memberId })
      .execute();
  await setTopics(ctx, id, giving.topics);
  await record(ctx, {
    name: 'contribution.given',
    contributionId: id,
    sealed: giving.sealed,
    data: { kind: giving.kind },
  });
  return id;
}

async function setTopics({ db, actor }: Context, id: string, topics: string[]): Promise<void> {
  const organisation_id = actor.organisationId;
  await db
    .deleteFrom('contribution_topic')
    .where('organisation_id', '=', organisation_id)
    .where('contribution_id', '=', id)
    .execute();
  if (topics.length === 0) return;
  const rows = [...new Set(topics)].map((topic_id) => ({ organisation_id, contribution_id: id, topic_id }));
  await db.insertInto('contribution_topic').values(rows).execute();
}

/** Keeps the card and the search in step with a text that changed. */
export async function retell(
  ctx: Context,
  id: string,
  told: { title: string; text: string; language: Language },
): Promise<void> {
  await ctx.db
    .updateTable('contribution')
    .set({
      title: told.title.slice(0, 200),
      excerpt: excerptOf(told.text),
      search_text: told.text.slice(0, 60_000),
      language: told.language,
    })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .execute();
}

/** Links two contributions that the actor sees; the authors of the source are told, by whom unless that is `sealed`. */
export async function link(
  ctx: Context,
  sourceId: string,
  targetId: string,
  relation: Relation,
  sealed = false,
): Promise<void> {
  const { row } = await findSubject(ctx, sourceId);
  await ctx.db
    .insertInto('lineage')
    .values({
      organisation_id: ctx.actor.organisationId,
      source_id: sourceId,
      target_id: targetId,
      relation,
      linked_by: sealed ? null : ctx.actor.memberId,
      linked_at: momentOf(ctx, sealed),
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  await record(ctx, {
    name: 'contribution.linked',
    contributionId: sourceId,
    sealed,
    data: { relation, target: targetId, kind: row.kind },
  });
}

export async function changeTopics(ctx: Context, id: string, topics: string[]): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!policy.mayEdit(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  await setTopics(ctx, id, topics);
}

export async function follow(ctx: Context, id: string): Promise<void> {
  await findSubject(ctx, id);
  const { organisationId: organisation_id, memberId: member_id } = ctx.actor;
  await ctx.db
    .insertInto('follow')
    .values({ organisation_id, contribution_id: id, member_id })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function unfollow(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .deleteFrom('follow')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .where('member_id', '=', ctx.actor.memberId)
    .execute();
}

export async function invite(ctx: Context, id: string, memberId: string, level: 'read' | 'write'): Promise<void> {
  const { row, subject } = await findSubject(ctx, id);
  if (!policy.mayInvite(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  if (memberId === row.author_id) throw conflict('grant.author', 'The author needs no invitation.');
  const invited = await ctx.db
    .selectFrom('member')
    .select(['guest', 'standing'])
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', memberId)
    .executeTakeFirst();
  if (invited?.standing !== 'active') throw notFound();
  if (invited.guest && level === 'write') throw forbidden('guest.cannot_write', 'A guest reads and comments.');
  const grant = {
    organisation_id: ctx.actor.organisationId,
    contribution_id: id,
    member_id: memberId,
    level,
    granted_by: ctx.actor.memberId,
  };
  await ctx.db
    .insertInto('contribution_grant')
    .values(grant)
    .onConflict((oc) => oc.columns(['organisation_id', 'contribution_id', 'member_id']).doUpdateSet({ level }))
    .execute();
  await record(ctx, { name: 'contribution.invited', contributionId: id, data: { member: memberId, level } });
}

export async function uninvite(ctx: Context, id: string, memberId: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!policy.mayInvite(ctx.actor, subject) && memberId !== ctx.actor.memberId)
    throw forbidden('contribution.not_yours');
  await ctx.db
    .deleteFrom('contribution_grant')
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('contribution_id', '=', id)
    .where('member_id', '=', memberId)
    .execute();
}

/** Sets who sees it, within the caller's transaction. */
export async function setAudience(ctx: Context, id: string, audience: Audience, entityId: string): Promise<void> {
  await ctx.db
    .updateTable('contribution')
    .set({ audience, entity_id: entityId })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .execute();
}

export async function changeAudience(ctx: Context, id: string, audience: Audience, entityId: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!policy.mayChangeAudience(ctx.actor, subject)) throw forbidden('contribution.not_yours');
  if (subject.sealed) {
    if (audience === 'private')
      throw invalid([{ path: 'body.audience', code: 'seal.private', message: 'What is private needs no seal.' }]);
    await requireWideEnough(ctx, entityId);
  }
  await setAudience(ctx, id, audience, entityId);
  await record(ctx, { name: 'contribution.edited', contributionId: id, sealed: subject.sealed, data: { audience } });
}

export async function liftSeal(ctx: Context, id: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!policy.mayLiftSeal(ctx.actor, subject)) throw forbidden('seal.not_yours');
  const { organisationId, memberId } = ctx.actor;
  await ctx.db
    .updateTable('contribution')
    .set({ sealed: false, author_id: memberId })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
  await ctx.db
    .deleteFrom('seal')
    .where('organisation_id', '=', organisationId)
    .where('contribution_id', '=', id)
    .execute();
}
