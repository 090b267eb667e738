// What each page asks of the server first. The document brings these answers along, so that no page waits for them once
// its script is here; an address that is missing here is asked by the page itself, a journey later.

import { id as validId } from '../core/http/endpoint.ts';

type Asks = (id: string, search: string) => string[];

const none = '';

/** By the path in app/web/router.tsx; each address exactly as the page's own `api.ts` asks for it. */
const asks: Partial<Record<string, Asks>> = {
  '/': () => ['/api/home'],
  '/explore': (_, search) =>
    search === none
      ? ['/api/contributions?sort=newest', '/api/topics', '/api/entities']
      : ['/api/topics', '/api/entities'],
  '/ideas/$id': (id) => [`/api/ideas/${id}`],
  '/contributions/$id': (id) => [`/api/contributions/${id}`],
  '/press-releases/$id': (id) => [`/api/press-releases/${id}`],
  '/press-releases/$id/print': (id) => [`/api/press-releases/${id}`],
  '/people/$id': (id) => [`/api/members/${id}`, `/api/contributions?author=${id}&sort=newest`],
  '/decide': () => ['/api/decision-requests?of=me&limit=50', '/api/decision-requests?of=all&limit=50'],
  '/notifications': (_, search) => (search === none ? ['/api/notifications?limit=30'] : []),
  '/sign-in': () => ['/api/session/persons'],
};

/** An id as the server gives them: anything else asks for nothing, or it would reach other routes as `..` does. */
const isId = (id: string) => id === '' || validId.safeParse(id).success;

/** What a page asks besides the session, which every page asks. */
export function firstAsked(path: string, id: string, search: string, inside: boolean): string[] {
  const alone = path === '/sign-in' || path.endsWith('/print');
  if (!inside && path !== '/sign-in') return [];
  return [...(inside && !alone ? ['/api/counts'] : []), ...((isId(id) && asks[path]?.(id, search)) || [])];
}
