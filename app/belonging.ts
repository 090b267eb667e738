// Persons belong to identity, members to organisations: here the one gets what it needs of the other.
import { hashToken, type Identity, invitationLetter, newToken } from '../features/identity/index.ts';
import type { OrganisationsServices } from '../features/organisations/index.ts';

export const personsBehindMembers = (identity: Identity, publicUrl: string): OrganisationsServices => ({
  publicUrl,
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
