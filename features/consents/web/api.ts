// What these pages ask of the server; whatever happens in a meeting makes it asked again.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Problem } from '../../../core/web/call.ts';
import type { ConsentsCalls } from '../contract.ts';

export const api = call<ConsentsCalls>();

export const consentQuery = (id: string) =>
  queryOptions({
    queryKey: ['consent', id],
    queryFn: ({ signal }) => api('GET /api/consents/:id', { params: { id }, signal }),
    meta: { movedBy: ['consent.moved', 'consent.reached', 'decision.made', 'press_release.staged'] },
  });

export const ofReleaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'consents'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/consents', { params: { id }, signal }),
  });

/** An act in a meeting; whatever comes of it, the meeting is asked again. */
export function useMeetingAct<Given = void>(id: string, act: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation<unknown, Problem, Given>({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: ['consent', id] }),
  });
}
