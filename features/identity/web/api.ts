// What these pages ask of the server. Entering loads a whole new page: nothing of whoever was here before stays in memory.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { IdentityCalls } from '../contract.ts';

export const api = call<IdentityCalls>();

/** The session as the shell asks for it, under the same key: one answer for both. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api('GET /api/session', { signal }),
  staleTime: 5 * 60_000,
});

export const personsQuery = queryOptions({
  queryKey: ['session', 'persons'],
  queryFn: async ({ signal }) => (await api('GET /api/session/persons', { signal })).items,
});

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => api('GET /api/invitations/by-token/:token', { params: { token }, signal }),
    enabled: token !== '',
  });

export const sessionsQuery = queryOptions({
  queryKey: ['session', 'all'],
  queryFn: async ({ signal }) => (await api('GET /api/sessions', { signal })).items,
  staleTime: 0,
});

/** An act that opens a session, then leads to `target`. */
export function useEnter<Given>(act: (given: Given) => Promise<unknown>, target = '/') {
  return useMutation({ mutationFn: act, onSuccess: () => location.assign(target) });
}

export const useSendLink = () =>
  useMutation({
    mutationFn: (body: { email: string; invitation?: string }) => api('POST /api/session/link', { body }),
  });

export const useSavePassword = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { current?: string; password: string }) => api('PUT /api/password', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
};

/** Gone from the list at once; it comes back if the server did not hear. */
export const useEndSession = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api('DELETE /api/sessions/:id', { params: { id } }),
    onMutate: (id) => client.setQueryData(sessionsQuery.queryKey, (items) => items?.filter((item) => item.id !== id)),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
};
