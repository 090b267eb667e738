import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { IdeasCalls } from '../contract.ts';

export const api = call<IdeasCalls>();

export const ideaQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'idea'],
    queryFn: ({ signal }) => api('GET /api/ideas/:id', { params: { id }, signal }),
  });

export type NewIdea = IdeasCalls['POST /api/ideas']['body'];
type Changes = IdeasCalls['PATCH /api/ideas/:id']['body'];
type Becoming = IdeasCalls['POST /api/ideas/:id/press-release']['body'];

/** The same key at each attempt: an idea that had arrived after all is not given twice. */
export function useGiveIdea() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idea, key }: { idea: NewIdea; key: string }) =>
      api('POST /api/ideas', { body: idea, idempotencyKey: key }),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['contributions'] }),
  });
}

export function useEditIdea(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Changes) => api('PATCH /api/ideas/:id', { params: { id }, body }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['contribution', id] }),
        client.invalidateQueries({ queryKey: ['contributions'] }),
      ]),
  });
}

export function useBecomeRelease(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Becoming) => api('POST /api/ideas/:id/press-release', { params: { id }, body }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['contribution', id] });
      void client.invalidateQueries({ queryKey: ['contributions'] });
    },
  });
}
