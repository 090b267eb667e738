// Persons belong to identity, members to organisations: here the one gets what it needs of the other.
import type { Actor } from '../core/actor.ts';
import { log } from '../core/log.ts';
import { hashToken, type Identity, invitationLetter, newToken } from '../features/identity/index.ts';
import type { OrganisationsServices } from '../features/organisations/index.ts';

/** Somebody who writes while everything is locked can stand in the way of the lock: one of the two gives way, and we come back. */
const inTheWay = new Set(['40P01', '55P03', '57014']);
const mostTries = 5;

async function erase(identity: Identity, actor: Actor, tries = 1): Promise<string | null> {
  const token = newToken();
  try {
    const { rows } = await identity.pool.query<{ erased: boolean }>(
      'SELECT auth.erase_demonstration($1, $2, $3) AS erased',
      [actor.organisationId, actor.memberId, hashToken(token)],
    );
    return rows[0]?.erased ? token : null;
  } catch (error) {
    if (tries >= mostTries || !inTheWay.has((error as { code?: string }).code ?? '')) throw error;
    return erase(identity, actor, tries + 1);
  }
}

export const personsBehindMembers = (
  identity: Identity,
  publicUrl: string,
  closeDocuments: () => void,
): OrganisationsServices => ({
  publicUrl,
  eraseDemonstration: async (actor) => {
    const token = await erase(identity, actor);
    if (token === null) return null;
    log('info', 'demonstration.erased');
    identity.actors.forget();
    closeDocuments();
    return token;
  },
  identity: {
    newToken,
    hashToken,
    invitationLetter,
    findPersons: async (addresses) =>
      (
        await identity.pool.query<{ id: string; email: string }>(
          'SELECT id, email FROM auth."user" WHERE email = ANY ($1)',
          [addresses],
        )
      ).rows,
    endSessions: async (userId) => {
      await identity.pool.query('SELECT auth.end_sessions($1)', [userId]);
      identity.actors.forget();
    },
    forget: () => identity.actors.forget(),
  },
});
