import { infiniteQueryOptions, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { IdentityCalls, Session } from '../../identity/contract.ts';
import type { OrganisationsCalls } from '../../organisations/contract.ts';
import type { Audience, ContributionsCalls, Standing } from '../contract.ts';

const api = call<ContributionsCalls>();
const organisations = call<OrganisationsCalls>();
const identity = call<IdentityCalls>();

export type ListFilter = Omit<NonNullable<ContributionsCalls['GET /api/contributions']['query']>, 'limit' | 'cursor'>;

/** The session as the shell asks for it, under the same key: one answer for both. */
export function useMe(): Pick<Session, 'member' | 'organisation'> | undefined {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => identity('GET /api/session', { signal }),
    staleTime: 5 * 60_000,
  }).data;
}

/** A search has one part only, so that it is a long one. */
export const mostFound = 50;

export const listQuery = (filter: ListFilter, from = '') =>
  infiniteQueryOptions({
    queryKey: ['contributions', filter, from],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/contributions', {
        query: { ...filter, ...(filter.q && { limit: mostFound }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: from,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const contributionQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'page'],
    queryFn: ({ signal }) => api('GET /api/contributions/:id', { params: { id }, signal }),
  });

export const wakeQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'wake'],
    queryFn: ({ signal }) => api('GET /api/contributions/:id/wake', { params: { id }, signal }),
  });

/** Nothing is asked of fewer than three letters. */
export const similarQuery = (text: string, except?: string) =>
  queryOptions({
    queryKey: ['contributions', 'similar', text, except],
    queryFn: ({ signal }) =>
      api('GET /api/contributions/similar', { query: { text: text.slice(0, 400), ...(except && { except }) }, signal }),
    enabled: text.trim().length >= 3,
  });

export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ signal }) => api('GET /api/topics', { signal }),
  staleTime: 10 * 60_000,
});

/** Guests do not read the directory. */
export const entitiesQuery = (guest: boolean) =>
  queryOptions({
    queryKey: ['entities', 'tree'],
    queryFn: ({ signal }) => organisations('GET /api/entities', { signal }),
    staleTime: 10 * 60_000,
    enabled: !guest,
  });

/** Merging moves what two contributions show: both ask again, and every list. */
export function useMerge(id: string) {
  const client = useQueryClient();
  const again = () => {
    void client.invalidateQueries({ queryKey: ['contribution'] });
    void client.invalidateQueries({ queryKey: ['contributions'] });
  };
  const params = { id };
  const merge = useMutation({
    mutationFn: (body: { targetId: string; reason: string }) =>
      api('PUT /api/contributions/:id/merge', { params, body }),
    onSuccess: again,
  });
  const undoMerge = useMutation({
    mutationFn: () => api('DELETE /api/contributions/:id/merge', { params }),
    onSettled: again,
  });
  return { merge, undoMerge };
}

/** What changes one contribution as a whole; the page and the lists that show it ask again. */
export function useChange(id: string) {
  const client = useQueryClient();
  const again = () => {
    void client.invalidateQueries({ queryKey: ['contribution', id] });
    void client.invalidateQueries({ queryKey: ['contributions'] });
  };
  const params = { id };
  const follow = useMutation({
    mutationFn: (on: boolean) =>
      on
        ? api('PUT /api/contributions/:id/follow', { params })
        : api('DELETE /api/contributions/:id/follow', { params }),
    onSettled: again,
  });
  const stand = useMutation({
    mutationFn: (to: { standing: Exclude<Standing, 'merged'>; reason: string }) =>
      api('PUT /api/contributions/:id/standing', { params, body: to }),
    onSettled: again,
  });
  const audience = useMutation({
    mutationFn: (to: { audience: Audience; entityId: string }) =>
      api('PUT /api/contributions/:id/audience', { params, body: to }),
    onSettled: again,
  });
  const topics = useMutation({
    mutationFn: (to: string[]) => api('PUT /api/contributions/:id/topics', { params, body: { topics: to } }),
    onSettled: again,
  });
  const liftSeal = useMutation({
    mutationFn: () => api('DELETE /api/contributions/:id/seal', { params }),
    onSettled: again,
  });
  return { follow, stand, audience, topics, liftSeal };
}
