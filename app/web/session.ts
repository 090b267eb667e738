// Who is signed in here: asked once at the start, before anything is drawn.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../core/web/call.ts';
import { forgetHere } from '../../core/web/forget.ts';
import type { IdentityCalls, Session } from '../../features/identity/contract.ts';

const api = call<IdentityCalls>();

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api('GET /api/session', { signal }),
  staleTime: 5 * 60_000,
});

/** Undefined until it is known, and when the server cannot be reached. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

/** Read by the other windows of this person: they are somewhere else now, too. */
const moved = 'sillage.organisation';

/** Acts in another organisation of this person from now on, in a whole new page: nothing of the one before stays in it. */
export async function enterOrganisation(organisationId: string): Promise<void> {
  await api('PUT /api/session/organisation', { body: { organisationId } });
  localStorage.setItem(moved, `${organisationId} ${Date.now()}`);
  location.assign('/');
}

/** Another window changed the organisation of the session: this one shows what is no longer there. */
export function followOrganisation(): void {
  window.addEventListener('storage', ({ key }) => key === moved && location.assign('/'));
}

/** Ends the session, then forgets on this device everything that was this person's (RULINGS, "Documents"). */
export async function signOut(): Promise<void> {
  await api('DELETE /api/session');
  await forgetHere();
  // A whole new page: nothing of the person stays in memory either.
  location.assign('/');
}
