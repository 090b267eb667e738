// A whole list of people at once: all of it or nothing, and a rehearsal that does everything but act.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { forbidden } from '../../core/errors.ts';
import { audit } from '../../core/events.ts';
import { post } from '../../core/mail/post.ts';
import { invitationUrl, membersAmong, organisationName, rowOf } from './invitations.ts';
import { mayInvite, mayReadInvitations } from './policy.ts';
import { findEntity, listEntities } from './queries.ts';
import { type Failure, type Known, type Listed, readRoster } from './roster.ts';
import { type OrganisationsServices, queryableOf } from './services.ts';

export interface Imported {
  invited: number;
  /** Members already, or holding an open invitation. */
  known: number;
  failures: Failure[];
}

const batch = 200;

export async function importMembers(
  ctx: Context,
  given: { csv: string; rehearsal: boolean },
  services: OrganisationsServices,
): Promise<Imported> {
  if (!mayReadInvitations(ctx.actor)) throw forbidden('invitations.not_yours');
  const { people, failures } = readRoster(given.csv, await knownTo(ctx));
  const known = await knownAmong(ctx, people, services);
  const fresh = people.filter(({ email }) => !known.has(email));
  if (failures.length > 0) return { invited: 0, known: known.size, failures };
  const invited = { invited: fresh.length, known: known.size, failures };
  if (given.rehearsal || fresh.length === 0) return invited;
  const organisation = await organisationName(ctx);
  for (let from = 0; from < fresh.length; from += batch)
    await inviteBatch(ctx, fresh.slice(from, from + batch), organisation, services);
  await audit(ctx, 'members.imported', null, { invited: fresh.length, known: known.size });
  return invited;
}

/** Whoever has no entity in the file goes to the widest place to which the actor may invite. */
async function knownTo(ctx: Context): Promise<Known> {
  const { rows } = await sql<{ id: string; path: string[]; name: string }>`SELECT id, path, name FROM entity
    WHERE organisation_id = ${ctx.actor.organisationId}`.execute(ctx.db);
  const widest = (await listEntities(ctx)).find(({ abilities }) => abilities.invite);
  const home = await findEntity(ctx, widest?.id ?? ctx.actor.entityId);
  return {
    entities: rows,
    mayInviteTo: (path) => mayInvite(ctx.actor, path),
    entityId: home.id,
    language: home.language,
  };
}

async function knownAmong(ctx: Context, people: Listed[], { identity }: OrganisationsServices): Promise<Set<string>> {
  const addresses = people.map(({ email }) => email);
  const known = await membersAmong(ctx, await identity.findPersons(addresses));
  const { rows } = await sql<{ email: string }>`SELECT DISTINCT email FROM invitation
    WHERE organisation_id = ${ctx.actor.organisationId} AND email = ANY (${addresses}) AND withdrawn_at IS NULL AND uses_left > 0
      AND expires_at > ${ctx.now()}`.execute(ctx.db);
  for (const { email } of rows) known.add(email);
  return known;
}

async function inviteBatch(
  ctx: Context,
  people: Listed[],
  organisation: string,
  { identity, publicUrl }: OrganisationsServices,
): Promise<void> {
  const invited = people.map((person) => ({ person, token: identity.newToken() }));
  const rows = invited.map(({ person, token }) =>
    rowOf(ctx, { ...person, guest: false, uses: 1 }, identity.hashToken(token)),
  );
  await ctx.db.insertInto('invitation').values(rows).execute();
  const to = queryableOf(ctx);
  // Sent down one connection without waiting for each.
  await Promise.all(
    invited.map(({ person, token }) => {
      const letter = identity.invitationLetter(
        person.language,
        ctx.actor.name,
        organisation,
        invitationUrl(publicUrl, token),
      );
      return post(to, {
        organisationId: ctx.actor.organisationId,
        kind: 'invitation',
        recipient: person.email,
        ...letter,
      });
    }),
  );
}
