// A colleague leaves. The only place where organisations touch what belongs to other features (contributions, discussions,
// decisions): a departure is one act, and in parts it could end with access closed and duties lost.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid } from '../../core/errors.ts';
import { audit, record } from '../../core/events.ts';
import { oneAtATime } from './entities.ts';
import { forget } from './erasure.ts';
import { closeLinksOf, requireAnotherAdministrator } from './members.ts';
import { mayHandOver, mayReadAbsent } from './policy.ts';
import { findSubject } from './queries.ts';

interface Duties {
  releases: { id: string; title: string }[];
  decisions: { requestId: string; contributionId: string; title: string }[];
  roles: { role: string; entityId: string | null }[];
}

/** Releases still on their way; what is launched, refused or stopped stays to the credit of who wrote it. */
const inWork = sql`c.kind = 'press-release' AND c.standing = 'published' AND c.stage NOT IN ('launched', 'refused', 'stopped')`;

/** What a leaver leaves, as far as the one who asks may see it. */
export async function findDuties(ctx: Context, id: string) {
  const { row, subject } = await findSubject(ctx, id);
  if (!mayReadAbsent(ctx.actor, subject.entityPath)) throw forbidden('member.not_yours');
  const organisation = ctx.actor.organisationId;
  const releases = await sql<Duties['releases'][number]>`SELECT c.id, c.title FROM contribution c
    WHERE c.organisation_id = ${organisation} AND c.author_id = ${id} AND ${inWork} ORDER BY c.moved_at DESC, c.id LIMIT 500`.execute(
    ctx.db,
  );
  const decisions = await sql<Duties['decisions'][number]>`
    SELECT d.request_id AS "requestId", c.id AS "contributionId", c.title FROM decision_decider d
    JOIN decision_request r ON r.organisation_id = d.organisation_id AND r.id = d.request_id AND r.closed_at IS NULL
    JOIN contribution c ON c.organisation_id = d.organisation_id AND c.id = d.contribution_id
    WHERE d.organisation_id = ${organisation} AND d.member_id = ${id} ORDER BY r.due_on, c.id LIMIT 500`.execute(
    ctx.db,
  );
  const roles = row.roles.map(({ role, entityId }) => ({ role, entityId }));
  return { releases: releases.rows, decisions: decisions.rows, roles };
}

/** From here on the transaction sees what that member sees, and may do what they may. */
const actAs = ({ db, actor }: Context, memberId: string) =>
  sql`SELECT enter(${actor.organisationId}, ${memberId})`.execute(db);

export interface Departed {
  releases: number;
  decisions: number;
  left: { contributionId: string; title: string }[];
  userId: string | null;
}

/** Hands everything over, ends roles and access, and on wish forgets the person; sessions end once it is committed. */
export async function depart(
  ctx: Context,
  id: string,
  { successorId, erase }: { successorId: string; erase: boolean },
): Promise<Departed> {
  await oneAtATime(ctx);
  const { subject } = await findSubject(ctx, id);
  if (subject.standing === 'former') throw conflict('member.former', 'This person has left already.');
  if (!mayHandOver(ctx.actor, subject)) throw forbidden('member.not_yours');
  await requireAnotherAdministrator(ctx, id);
  await requireSuccessor(ctx, id, successorId);
  const duties = await findDuties(ctx, id);
  const { organisationId } = ctx.actor;

  // What is private is seen by the leaver alone, so it is the leaver's own sight in which it changes hands.
  const member = ctx.db.updateTable('member').where('organisation_id', '=', organisationId).where('id', '=', id);
  await member.set({ standing: 'active' }).execute();
  await actAs(ctx, id);
  const handed = await handReleases(ctx, id, successorId);
  const passed = await handDecisions(ctx, id, successorId);
  if (erase) await forget(ctx, id);
  await actAs(ctx, ctx.actor.memberId);

  await closeLinksOf(ctx, id);
  await ctx.db
    .deleteFrom('member_role')
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', id)
    .execute();
  const { user_id: userId } = await ctx.db
    .selectFrom('member')
    .select('user_id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  // No name is left to find: wherever it stood, a dash stands, and contributions say "former colleague".
  await member.set({ standing: 'former', ...(erase && { user_id: null, name: '—', position: '' }) }).execute();
  await audit(ctx, erase ? 'member.erased' : 'member.left', id, {
    successor: successorId,
    releases: handed.size,
    decisions: passed.size,
  });
  return {
    releases: duties.releases.filter((release) => handed.has(release.id)).length,
    decisions: duties.decisions.filter((decision) => passed.has(decision.requestId)).length,
    left: duties.decisions
      .filter((decision) => !passed.has(decision.requestId))
      .map(({ contributionId, title }) => ({ contributionId, title })),
    userId,
  };
}

async function requireSuccessor({ db, actor }: Context, id: string, successorId: string): Promise<void> {
  const found = await db
    .selectFrom('member')
    .select(['guest', 'standing'])
    .where('organisation_id', '=', actor.organisationId)
    .where('id', '=', successorId)
    .executeTakeFirst();
  if (successorId !== id && found && !found.guest && found.standing === 'active') return;
  throw invalid([{ path: 'body.successorId', code: 'successor', message: 'A successor is another active colleague.' }]);
}

/**
 * Releases in work pass to the successor, and the leaver stays named as one who wrote. What is private goes only to
 * somebody whom the author had let in (a co-writer): being named successor must not open a drawer. Resolves with what moved.
 */
async function handReleases(ctx: Context, id: string, successorId: string): Promise<Set<string>> {
  const { organisationId } = ctx.actor;
  const { rows } = await sql<{ id: string; heir: string | null }>`
    SELECT c.id, CASE WHEN c.audience <> 'private' THEN ${successorId}::uuid ELSE (SELECT g.member_id FROM contribution_grant g
      JOIN member m ON m.organisation_id = g.organisation_id AND m.id = g.member_id AND m.standing = 'active'
      WHERE g.organisation_id = c.organisation_id AND g.contribution_id = c.id AND g.level = 'write' AND g.member_id <> ${id}
      ORDER BY g.member_id = ${successorId} DESC, g.granted_at, g.member_id LIMIT 1) END AS heir
    FROM contribution c WHERE c.organisation_id = ${organisationId} AND c.author_id = ${id} AND ${inWork}`.execute(
    ctx.db,
  );
  const handed = rows.filter((row): row is { id: string; heir: string } => row.heir !== null);
  for (const { id: contributionId, heir } of handed) {
    const row = { organisation_id: organisationId, contribution_id: contributionId };
    // The leaver's grant first: the author of a moment ago must still see the row that they give away.
    await ctx.db
      .insertInto('contribution_grant')
      .values({ ...row, member_id: id, level: 'write', granted_by: ctx.actor.memberId })
      .onConflict((oc) =>
        oc.columns(['organisation_id', 'contribution_id', 'member_id']).doUpdateSet({ level: 'write' }),
      )
      .execute();
    await ctx.db
      .updateTable('contribution')
      .set({ author_id: heir })
      .where('organisation_id', '=', organisationId)
      .where('id', '=', contributionId)
      .execute();
    await ctx.db
      .deleteFrom('contribution_grant')
      .where('organisation_id', '=', organisationId)
      .where('contribution_id', '=', contributionId)
      .where('member_id', '=', heir)
      .execute();
    await record(ctx, { name: 'contribution.invited', contributionId, data: { member: heir, level: 'write' } });
  }
  return new Set(handed.map((row) => row.id));
}

/** Decisions that wait pass on, unless the successor wrote the release: nobody decides on their own. Resolves with the requests. */
async function handDecisions(ctx: Context, id: string, successorId: string): Promise<Set<string>> {
  const { organisationId } = ctx.actor;
  const { rows } = await sql<{ request_id: string; contribution_id: string }>`
    SELECT d.request_id, d.contribution_id FROM decision_decider d
    JOIN decision_request r ON r.organisation_id = d.organisation_id AND r.id = d.request_id AND r.closed_at IS NULL
    JOIN contribution c ON c.organisation_id = d.organisation_id AND c.id = d.contribution_id
    WHERE d.organisation_id = ${organisationId} AND d.member_id = ${id} AND c.author_id IS DISTINCT FROM ${successorId}
      AND NOT EXISTS (SELECT 1 FROM contribution_grant g WHERE g.organisation_id = c.organisation_id AND g.contribution_id = c.id
        AND g.member_id = ${successorId} AND g.level = 'write')`.execute(ctx.db);
  if (rows.length === 0) return new Set();
  const seen = await seenBy(
    ctx,
    id,
    successorId,
    rows.map((row) => row.contribution_id),
  );
  for (const { request_id, contribution_id } of rows) {
    const row = { organisation_id: organisationId, contribution_id, member_id: successorId };
    await ctx.db
      .insertInto('decision_decider')
      .values({ ...row, request_id })
      .onConflict((oc) => oc.doNothing())
      .execute();
    if (seen.has(contribution_id)) continue;
    // Whoever is asked to decide must be able to read.
    await ctx.db
      .insertInto('contribution_grant')
      .values({ ...row, level: 'read', granted_by: ctx.actor.memberId })
      .onConflict((oc) => oc.doNothing())
      .execute();
  }
  return new Set(rows.map((row) => row.request_id));
}

async function seenBy(ctx: Context, id: string, successorId: string, contributions: string[]): Promise<Set<string>> {
  await actAs(ctx, successorId);
  const { rows } = await sql<{
    id: string;
  }>`SELECT id FROM contribution WHERE organisation_id = ${ctx.actor.organisationId}
    AND id = ANY (${contributions}::uuid[])`.execute(ctx.db);
  await actAs(ctx, id);
  return new Set(rows.map((row) => row.id));
}
