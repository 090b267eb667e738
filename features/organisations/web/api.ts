// What the pages here ask of the server, and what is asked again after each act.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Role } from '../../../core/actor.ts';
import { call } from '../../../core/web/call.ts';
import type { OrganisationsCalls } from '../contract.ts';

export const api = call<OrganisationsCalls>();

export interface DirectoryFilter {
  q?: string;
  entity?: string;
  role?: Role;
  standing?: 'active' | 'suspended' | 'former';
}

const following = (page: { next: string | null }) => page.next ?? undefined;

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => api('GET /api/organisation', { signal }),
});

export const entitiesQuery = queryOptions({
  queryKey: ['entities'],
  queryFn: async ({ signal }) => (await api('GET /api/entities', { signal })).items,
});

export const directoryQuery = (filter: DirectoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['members', filter],
    queryFn: ({ signal, pageParam: cursor }) =>
      api('GET /api/members', { query: { ...filter, limit: 50, cursor }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: following,
    placeholderData: (before) => before,
  });

/** The few people whose name begins so, for a picker and for mentions. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['members', 'suggestions', q],
    queryFn: async ({ signal }) => (await api('GET /api/members', { query: { q, limit: 10 }, signal })).items,
    enabled: q.trim() !== '',
    placeholderData: (before) => before,
  });

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', 'one', id],
    queryFn: ({ signal }) => api('GET /api/members/:id', { params: { id }, signal }),
  });

export const dutiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', 'duties', id],
    queryFn: ({ signal }) => api('GET /api/members/:id/duties', { params: { id }, signal }),
    staleTime: 0,
  });

const listQuery = <Name extends 'GET /api/invitations' | 'GET /api/audit' | 'GET /api/mails'>(
  key: string,
  name: Name,
) =>
  infiniteQueryOptions({
    queryKey: [key],
    queryFn: ({ signal, pageParam: cursor }) =>
      api<Name>(name, ...([{ query: { limit: 50, cursor }, signal }] as never)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: following,
    staleTime: 0,
  });

export const invitationsQuery = listQuery('invitations', 'GET /api/invitations');
export const actsQuery = listQuery('audit', 'GET /api/audit');
export const mailsQuery = listQuery('mails', 'GET /api/mails');

type Known = 'organisation' | 'entities' | 'members' | 'invitations' | 'session';

/** An act of the person; once it is done, what it may have changed is asked again. */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>, changes: readonly Known[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(changes.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
