// What these pages ask of the server. Keys begin with the contribution, so that the live feed refreshes them by its id.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { ContributionsCalls } from '../../contributions/contract.ts';
import type { OrganisationsCalls } from '../../organisations/contract.ts';
import type { PressReleasesCalls } from '../contract.ts';
import type { Version } from '../versions/contract.ts';

export const api = call<PressReleasesCalls & ContributionsCalls>();
const organisation = call<OrganisationsCalls>();

export const releaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'press-release'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id', { params: { id }, signal }),
  });

export const versionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['contribution', id, 'versions'],
    queryFn: ({ signal, pageParam: cursor }) =>
      api('GET /api/press-releases/:id/versions', { params: { id }, query: { limit: 20, cursor }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
  });

export const versionQuery = (id: string, versionId: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'versions', versionId],
    queryFn: ({ signal }) =>
      api('GET /api/press-releases/:id/versions/:versionId', { params: { id, versionId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Every version, newest first, for the slider: more than a thousand are not looked at. */
export const allVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'versions', 'all'],
    queryFn: async ({ signal }) => {
      const items: Version[] = [];
      for (let cursor: string | undefined, pages = 0; pages < 10; pages++) {
        const page = await api('GET /api/press-releases/:id/versions', {
          params: { id },
          query: { limit: 100, cursor },
          signal,
        });
        items.push(...page.items);
        cursor = page.next ?? undefined;
        if (!cursor) break;
      }
      return items;
    },
  });

export const textQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'text'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/text', { params: { id }, signal }),
  });

/** An act on one release; what is shown of it is asked again once it is done. */
export function useReleaseAct<Given, Answer>(id: string, act: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: ['contribution', id] }),
  });
}
