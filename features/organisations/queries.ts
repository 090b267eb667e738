import { sql } from 'kysely';
import type { z } from 'zod';
import type { Role } from '../../core/actor.ts';
import type { Context } from '../../core/context.ts';
import { forbidden, notFound } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import { isLanguage, type Language } from '../../core/languages.ts';
import type { Entity, Member, MemberPage, organisationsEndpoints } from './contract.ts';
import { namePatterns } from './names.ts';
import {
  abilitiesOf,
  mayAdminister,
  mayEraseDemonstration,
  mayInvite,
  mayReadAbsent,
  mayReadDirectory,
  mayReadInvitations,
  mayReadRecords,
  type Place,
  type Subject,
} from './policy.ts';

/** Sorted as a directory is: accents and capitals do not count. */
const nameOrder = sql`lower(m.name) COLLATE "und-x-icu"`;

function requireColleague(ctx: Context): void {
  if (!mayReadDirectory(ctx.actor)) throw forbidden('guest.no_directory', 'Guests do not read the directory.');
}

export async function findOrganisation({ db, actor }: Context) {
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'language', 'languages', 'demonstration'])
    .where('id', '=', actor.organisationId)
    .executeTakeFirstOrThrow();
  const runs = mayReadInvitations(actor);
  const abilities = {
    change: mayAdminister(actor, null),
    invite: runs,
    readRecords: mayReadRecords(actor),
    readAbsent: runs,
    erase: mayEraseDemonstration(actor),
  };
  return { ...row, language: row.language as Language, languages: row.languages.filter(isLanguage), abilities };
}

interface EntityRow {
  id: string;
  parent_id: string | null;
  path: string[];
  name: string;
  country: string;
  language: Language;
}

/** The whole tree, each parent before what is below it. */
export async function listEntities(ctx: Context): Promise<Entity[]> {
  requireColleague(ctx);
  const { rows } = await sql<EntityRow & { members: number }>`
    SELECT e.id, e.parent_id, e.path, e.name, e.country, e.language, coalesce(c.members, 0)::int AS members
    FROM entity e LEFT JOIN (SELECT entity_id, count(*) AS members FROM member
      WHERE organisation_id = ${ctx.actor.organisationId} AND standing = 'active' GROUP BY entity_id) c ON c.entity_id = e.id
    WHERE e.organisation_id = ${ctx.actor.organisationId}
    ORDER BY cardinality(e.path), lower(e.name) COLLATE "und-x-icu", e.id`.execute(ctx.db);
  return rows.map(({ parent_id: parentId, path, ...row }) => ({
    ...row,
    parentId,
    abilities: { manage: mayAdminister(ctx.actor, path), invite: mayInvite(ctx.actor, path) },
  }));
}

export async function findEntity({ db, actor }: Context, id: string): Promise<EntityRow> {
  const row = await db
    .selectFrom('entity')
    .select(['id', 'parent_id', 'path', 'name', 'country', 'language'])
    .where('organisation_id', '=', actor.organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row as EntityRow;
}

interface MemberRow {
  id: string;
  name: string;
  position: string;
  language: Language;
  guest: boolean;
  standing: Subject['standing'];
  entity_id: string;
  entity_name: string;
  entity_path: string[];
  roles: { role: Role; entityId: string | null; place: Place }[];
}

function membersOf({ db, actor }: Context) {
  return db
    .selectFrom('member as m')
    .innerJoin('entity as e', (join) =>
      join.onRef('e.organisation_id', '=', 'm.organisation_id').onRef('e.id', '=', 'm.entity_id'),
    )
    .where('m.organisation_id', '=', actor.organisationId)
    .select([
      'm.id',
      'm.name',
      'm.position',
      'm.language',
      'm.guest',
      'm.standing',
      'm.entity_id',
      'e.name as entity_name',
      'e.path as entity_path',
    ])
    .select(
      sql<
        MemberRow['roles']
      >`coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'entityId', r.entity_id, 'place', p.path)
      ORDER BY r.role, cardinality(p.path) NULLS FIRST) FROM member_role r LEFT JOIN entity p ON p.organisation_id = r.organisation_id AND p.id = r.entity_id
      WHERE r.organisation_id = m.organisation_id AND r.member_id = m.id), '[]')`.as('roles'),
    );
}

const presentMember = (row: MemberRow): Member => ({
  id: row.id,
  name: row.name,
  position: row.position,
  entity: { id: row.entity_id, name: row.entity_name },
  language: row.language,
  guest: row.guest,
  standing: row.standing,
  roles: row.roles.map(({ role, entityId }) => ({ role, entityId })),
});

type DirectoryQuery = z.output<(typeof organisationsEndpoints)['GET /api/members']['query']>;

export async function listMembers(
  ctx: Context,
  filter: DirectoryQuery,
): Promise<{ items: Member[]; next: string | null }> {
  requireColleague(ctx);
  const { organisationId } = ctx.actor;
  let query = membersOf(ctx).where('m.standing', '=', filter.standing);
  if (filter.standing !== 'active') {
    const reach = reachOf(ctx);
    if (!reach) throw forbidden('directory.absent', 'Who is suspended or has left is shown to administrators.');
    // An erased person is nobody any more.
    query = query.where('m.user_id', 'is not', null);
    if (reach !== 'everywhere') query = query.where(sql<boolean>`e.path && ${reach}::uuid[]`);
  }
  for (const pattern of namePatterns(filter.q ?? '')) query = query.where(sql<boolean>`m.name ~ ${pattern}`);
  if (filter.entity) query = query.where(sql<boolean>`${filter.entity} = ANY (e.path)`);
  const { role } = filter;
  if (role) {
    query = query.where((eb) =>
      eb(
        'm.id',
        'in',
        eb
          .selectFrom('member_role')
          .select('member_id')
          .where('organisation_id', '=', organisationId)
          .where('role', '=', role),
      ),
    );
  }
  const after = fromCursor(filter.cursor, ['id']);
  if (after) {
    // A cursor holds the id alone: the name that it stands at is looked up, as long as names may be.
    query = query.where(sql<boolean>`(${nameOrder}, m.id) > (SELECT lower(k.name), k.id FROM member k
      WHERE k.organisation_id = ${organisationId} AND k.id = ${after[0]}::uuid)`);
  }
  const rows = (await query
    .orderBy(nameOrder)
    .orderBy('m.id')
    .limit(sql.lit(filter.limit + 1))
    .execute()) as MemberRow[];
  return toPage(rows, filter.limit, presentMember, (row) => toCursor(row.id));
}

/** Where the actor runs things or helps to: everywhere, the ids of some entities, or nowhere (null). */
export function reachOf({ actor }: Context): 'everywhere' | string[] | null {
  if (actor.guest) return null;
  const held = actor.roles.filter(({ role }) => role === 'administrator' || role === 'central-team');
  if (held.some(({ entityId }) => entityId === null)) return 'everywhere';
  return held.length > 0 ? held.map(({ entityId }) => entityId as string) : null;
}

/** A member with what the policies ask; what the actor may not know of is not found. */
export async function findSubject(ctx: Context, id: string): Promise<{ row: MemberRow; subject: Subject }> {
  const row = (await membersOf(ctx).where('m.id', '=', id).executeTakeFirst()) as MemberRow | undefined;
  if (!row || (!mayReadDirectory(ctx.actor) && id !== ctx.actor.memberId)) throw notFound();
  const { guest, standing, entity_path: entityPath, roles } = row;
  if (standing !== 'active' && !mayReadAbsent(ctx.actor, entityPath)) throw notFound();
  return { row, subject: { id, guest, standing, entityPath, roles } };
}

export async function findMember(ctx: Context, id: string): Promise<MemberPage> {
  const { row, subject } = await findSubject(ctx, id);
  return { ...presentMember(row), abilities: abilitiesOf(ctx.actor, subject) };
}
