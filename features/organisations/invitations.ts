// Invitations by address and by link: made, listed, withdrawn. Taking one up is identity's (auth.accept_invitation).
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { conflict, forbidden, invalid, notFound } from '../../core/errors.ts';
import { audit } from '../../core/events.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import type { Language } from '../../core/languages.ts';
import { post } from '../../core/mail/post.ts';
import type { Invitation } from './contract.ts';
import { mayInvite, mayReadInvitations } from './policy.ts';
import { findEntity, reachOf } from './queries.ts';
import { type OrganisationsServices, queryableOf } from './services.ts';

const fourteenDays = 14 * 86_400_000;

export interface Guest {
  email?: string | undefined;
  name: string;
  position?: string;
  entityId: string;
  language: Language;
  guest: boolean;
  contributionId?: string | undefined;
  uses: number;
}

/** Where an invitation leads. The token stands behind the #, where no server, proxy or mail scanner logs it. */
export function invitationUrl(publicUrl: string, token: string): string {
  const url = new URL('/invitation', publicUrl);
  url.hash = new URLSearchParams({ token }).toString();
  return url.href;
}

export const rowOf = ({ actor, now }: Context, guest: Guest, tokenHash: string) => ({
  organisation_id: actor.organisationId,
  token_hash: tokenHash,
  email: guest.email ?? null,
  name: guest.name,
  position: guest.position ?? '',
  entity_id: guest.entityId,
  language: guest.language,
  guest: guest.guest,
  contribution_id: guest.contributionId ?? null,
  uses_left: guest.email ? 1 : guest.uses,
  expires_at: new Date(now().getTime() + fourteenDays),
  created_by: actor.memberId,
  created_at: now(),
});

export async function organisationName({ db, actor }: Context): Promise<string> {
  return (
    await db.selectFrom('organisation').select('name').where('id', '=', actor.organisationId).executeTakeFirstOrThrow()
  ).name;
}

/** Of these persons, those who are or were members here. */
export async function membersAmong(
  { db, actor }: Context,
  persons: { id: string; email: string }[],
): Promise<Set<string>> {
  const { rows } = await sql<{ user_id: string }>`SELECT user_id FROM member
    WHERE organisation_id = ${actor.organisationId} AND user_id = ANY (${persons.map(({ id }) => id)}::uuid[])`.execute(
    db,
  );
  const known = new Set(rows.map((row) => row.user_id));
  return new Set(persons.filter(({ id }) => known.has(id)).map(({ email }) => email));
}

/** A guest is let into something by those who gave it, or where it is open to guests anyway. */
async function requireOpenTo(ctx: Context, contributionId: string): Promise<void> {
  const { rows } = await sql<{ open: boolean }>`
    SELECT audience = 'guests' OR author_id = ${ctx.actor.memberId} OR EXISTS (SELECT 1 FROM contribution_grant g
      WHERE g.organisation_id = c.organisation_id AND g.contribution_id = c.id AND g.member_id = ${ctx.actor.memberId} AND g.level = 'write') AS open
    FROM contribution c WHERE organisation_id = ${ctx.actor.organisationId} AND id = ${contributionId} AND standing = 'published'`.execute(
    ctx.db,
  );
  if (!rows[0]) throw invalid([{ path: 'body.contributionId', code: 'unknown', message: 'No such contribution.' }]);
  if (!rows[0].open) throw forbidden('contribution.not_yours', 'Its authors invite to it.');
}

/** Writes the invitation and, where it has an address, its letter. The hash tells the caller whether the token is this one. */
export async function invite(
  ctx: Context,
  guest: Guest,
  token: string,
  services: OrganisationsServices,
): Promise<{ id: string; hash: string }> {
  const { identity, publicUrl } = services;
  const entity = await findEntity(ctx, guest.entityId);
  if (!mayInvite(ctx.actor, entity.path)) throw forbidden('entity.not_yours');
  if (guest.contributionId) await requireOpenTo(ctx, guest.contributionId);
  const { email } = guest;
  if (email) {
    const known = await membersAmong(ctx, await identity.findPersons([email]));
    if (known.size > 0) throw conflict('member.known', 'This person is, or was, a member already.');
    // The newest invitation counts: an older one to the same address closes.
    await ctx.db
      .updateTable('invitation')
      .set({ withdrawn_at: ctx.now() })
      .where('organisation_id', '=', ctx.actor.organisationId)
      .where('email', '=', email)
      .where('withdrawn_at', 'is', null)
      .where('uses_left', '>', 0)
      .execute();
  }
  const hash = identity.hashToken(token);
  const { id } = await ctx.db
    .insertInto('invitation')
    .values(rowOf(ctx, guest, hash))
    .returning('id')
    .executeTakeFirstOrThrow();
  if (email) {
    const letter = identity.invitationLetter(
      guest.language,
      ctx.actor.name,
      await organisationName(ctx),
      invitationUrl(publicUrl, token),
    );
    await post(queryableOf(ctx), {
      organisationId: ctx.actor.organisationId,
      kind: 'invitation',
      recipient: email,
      ...letter,
    });
  }
  await audit(ctx, 'invitation.made', id, {
    entity: guest.entityId,
    guest: guest.guest,
    by: email ? 'mail' : 'link',
    uses: email ? 1 : guest.uses,
  });
  return { id, hash };
}

interface InvitationRow {
  id: string;
  email: string | null;
  entity_id: string;
  entity_name: string;
  entity_path: string[];
  guest: boolean;
  uses_left: number;
  expires_at: Date;
  by: string | null;
}

export async function listInvitations(ctx: Context, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const reach = reachOf(ctx);
  if (!mayReadInvitations(ctx.actor) || !reach) throw forbidden('invitations.not_yours');
  const after = fromCursor(cursor, ['id'])?.[0] ?? null;
  const within = reach === 'everywhere' ? sql`true` : sql`e.path && ${reach}::uuid[]`;
  const { rows } = await sql<InvitationRow>`
    SELECT i.id, i.email, i.entity_id, e.name AS entity_name, e.path AS entity_path, i.guest, i.uses_left, i.expires_at, b.name AS by
    FROM invitation i
    JOIN entity e ON e.organisation_id = i.organisation_id AND e.id = i.entity_id
    LEFT JOIN member b ON b.organisation_id = i.organisation_id AND b.id = i.created_by
    WHERE i.organisation_id = ${ctx.actor.organisationId} AND i.withdrawn_at IS NULL AND i.uses_left > 0 AND i.expires_at > ${ctx.now()} AND ${within}
      AND (${after}::uuid IS NULL OR (i.created_at, i.id) < (SELECT k.created_at, k.id FROM invitation k
        WHERE k.organisation_id = ${ctx.actor.organisationId} AND k.id = ${after}::uuid))
    ORDER BY i.created_at DESC, i.id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  return toPage(rows, limit, presentInvitation, (row) => toCursor(row.id));
}

const presentInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  entity: { id: row.entity_id, name: row.entity_name },
  guest: row.guest,
  usesLeft: row.uses_left,
  expiresAt: row.expires_at.toISOString(),
  by: row.by,
});

export async function withdrawInvitation(ctx: Context, id: string): Promise<void> {
  const { organisationId } = ctx.actor;
  if (!mayReadInvitations(ctx.actor)) throw forbidden('invitations.not_yours');
  const found = await ctx.db
    .selectFrom('invitation')
    .select(['entity_id', 'withdrawn_at'])
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  // Whoever may not invite there does not see its invitations either.
  if (!found || !mayInvite(ctx.actor, (await findEntity(ctx, found.entity_id)).path)) throw notFound();
  if (found.withdrawn_at) return;
  await ctx.db
    .updateTable('invitation')
    .set({ withdrawn_at: ctx.now() })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute();
  await audit(ctx, 'invitation.withdrawn', id);
}
