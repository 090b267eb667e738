import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { ContributionsCalls } from '../../contributions/contract.ts';
import type { OrganisationsCalls } from '../../organisations/contract.ts';
import type { SearchCalls } from '../contract.ts';

const api = call<SearchCalls & ContributionsCalls & OrganisationsCalls>();

/** Its key begins like that of every list of contributions: what the live feed says of them makes it old too. */
export const directoryQuery = queryOptions({
  queryKey: ['contributions', 'directory'],
  queryFn: ({ signal }) => api('GET /api/directory', { signal }),
});

/** Fewer letters are in nearly every text. */
const least = 3;

/** What the server finds in the texts. A search that is typed over is given up. */
export const textsQuery = (q: string) =>
  queryOptions({
    queryKey: ['contributions', 'palette', q],
    queryFn: async ({ signal }) =>
      (await api('GET /api/contributions', { query: { q, sort: 'relevant', limit: 8 }, signal })).items,
    enabled: q.length >= least,
  });

/** Colleagues, where there are more than the directory holds. */
export const peopleQuery = (q: string, wanted: boolean) =>
  queryOptions({
    queryKey: ['members', 'palette', q],
    queryFn: async ({ signal }) => (await api('GET /api/members', { query: { q, limit: 6 }, signal })).items,
    enabled: wanted && q.length >= least,
  });
