// Commands on members and their roles.
import { sql } from 'kysely';
import type { Role } from '../../core/actor.ts';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden } from '../../core/errors.ts';
import { audit } from '../../core/events.ts';
import type { Language } from '../../core/languages.ts';
import { oneAtATime } from './entities.ts';
import * as policy from './policy.ts';
import { findEntity, findSubject } from './queries.ts';

export interface MemberChange {
  name?: string | undefined;
  position?: string | undefined;
  entityId?: string | undefined;
}

export async function changeMember(ctx: Context, id: string, { entityId, ...words }: MemberChange): Promise<void> {
  const { row, subject } = await findSubject(ctx, id);
  if (!policy.mayEditMember(ctx.actor, subject)) throw forbidden('member.not_yours');
  const moves = entityId !== undefined && entityId !== row.entity_id;
  if (moves && !policy.mayMoveMember(ctx.actor, subject, (await findEntity(ctx, entityId)).path))
    throw forbidden('entity.not_yours');
  const changed = (['name', 'position'] as const).filter((key) => words[key] !== undefined && words[key] !== row[key]);
  if (!moves && changed.length === 0) return;
  await ctx.db
    .updateTable('member')
    .set({ ...words, ...(moves && { entity_id: entityId }) })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .execute();
  if (changed.length > 0) await audit(ctx, 'member.changed', id, { changed });
  if (moves) await audit(ctx, 'member.moved', id, { from: row.entity_id, to: entityId });
}

export interface OwnChange {
  name?: string | undefined;
  position?: string | undefined;
  language?: Language | undefined;
  digest?: 'daily' | 'weekly' | 'never' | undefined;
}

export async function changeMe({ db, actor }: Context, change: OwnChange): Promise<void> {
  if (Object.values(change).every((value) => value === undefined)) return;
  await db
    .updateTable('member')
    .set(change)
    .where('organisation_id', '=', actor.organisationId)
    .where('id', '=', actor.memberId)
    .execute();
}

export async function grantRole(ctx: Context, id: string, role: Role, entityId: string | null): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  const place = entityId ? (await findEntity(ctx, entityId)).path : null;
  if (!policy.mayGrant(ctx.actor, subject, place))
    throw forbidden('role.beyond', 'A role reaches no further than that of who grants it.');
  if (subject.guest) throw conflict('guest.no_roles', 'A guest holds no role.');
  if (subject.standing !== 'active') throw conflict('member.absent', 'This person is suspended.');
  const { organisationId: organisation_id, memberId: granted_by } = ctx.actor;
  const granted = await ctx.db
    .insertInto('member_role')
    .values({ organisation_id, member_id: id, role, entity_id: entityId, granted_by, granted_at: ctx.now() })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  if (granted.numInsertedOrUpdatedRows) await audit(ctx, 'role.granted', id, { role, entity: entityId });
}

export async function endRole(ctx: Context, id: string, role: Role, entityId: string | null): Promise<void> {
  await oneAtATime(ctx);
  const { subject } = await findSubject(ctx, id);
  const place = entityId ? (await findEntity(ctx, entityId)).path : null;
  if (!policy.mayGrant(ctx.actor, subject, place))
    throw forbidden('role.beyond', 'A role is taken back by somebody who could grant it.');
  if (role === 'administrator' && entityId === null) await requireAnotherAdministrator(ctx, id);
  const ended =
    await sql`DELETE FROM member_role WHERE organisation_id = ${ctx.actor.organisationId} AND member_id = ${id}
    AND role = ${role} AND entity_id IS NOT DISTINCT FROM ${entityId}::uuid`.execute(ctx.db);
  if (ended.numAffectedRows) await audit(ctx, 'role.ended', id, { role, entity: entityId });
}

/** An organisation that nobody runs could not be helped from inside. Asked behind `oneAtATime`. */
export async function requireAnotherAdministrator({ db, actor }: Context, id: string): Promise<void> {
  const { rows } = await sql<{ mine: boolean; others: boolean }>`
    SELECT coalesce(bool_or(m.id = ${id}), false) AS mine, coalesce(bool_or(m.id <> ${id}), false) AS others
    FROM member_role r JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.member_id
    WHERE r.organisation_id = ${actor.organisationId} AND r.role = 'administrator' AND r.entity_id IS NULL
      AND m.standing = 'active' AND NOT m.guest`.execute(db);
  if (rows[0]?.mine && !rows[0].others)
    throw conflict('administrator.last', 'Somebody must run the organisation: name another administrator first.');
}

/** Whoever loses access does not come back, under another address, by a link that they made themselves. */
export async function closeLinksOf(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .updateTable('invitation')
    .set({ withdrawn_at: ctx.now() })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('created_by', '=', id)
    .where('email', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** Resolves with the person whose sessions are to end. */
export async function suspend(ctx: Context, id: string): Promise<string | null> {
  await oneAtATime(ctx);
  const { subject } = await findSubject(ctx, id);
  if (!policy.maySuspend(ctx.actor, subject)) throw forbidden('member.not_yours');
  await requireAnotherAdministrator(ctx, id);
  const row = await ctx.db
    .updateTable('member')
    .set({ standing: 'suspended' })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .returning('user_id')
    .executeTakeFirstOrThrow();
  await closeLinksOf(ctx, id);
  if (subject.standing === 'active') await audit(ctx, 'member.suspended', id);
  return row.user_id;
}

export async function restore(ctx: Context, id: string): Promise<void> {
  const { subject } = await findSubject(ctx, id);
  if (!policy.maySuspend(ctx.actor, subject)) throw forbidden('member.not_yours');
  if (subject.standing === 'active') return;
  await ctx.db
    .updateTable('member')
    .set({ standing: 'active' })
    .where('organisation_id', '=', ctx.actor.organisationId)
    .where('id', '=', id)
    .where('standing', '=', 'suspended')
    .execute();
  await audit(ctx, 'member.restored', id);
}
