// What these pages ask of the server. Keys begin with the contribution where there is one, so that the live feed reaches them.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { AnswerPeriod, DecisionsCalls } from '../contract.ts';

export const api = call<DecisionsCalls>();

export type NewDecision = DecisionsCalls['POST /api/decision-requests/:id/decision']['body'];
export type NewRequest = DecisionsCalls['POST /api/press-releases/:id/decision-requests']['body'];

const meta = {
  movedBy: [
    'decision.asked',
    'decision.decider_named',
    'decision.proposed',
    'decision.proposal_withdrawn',
    'decision.agreed',
    'decision.made',
    'press_release.staged',
  ],
};

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'decisions'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/decisions', { params: { id }, signal }),
  });

export const possibleDecidersQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'possible-deciders'],
    queryFn: async ({ signal }) =>
      (await api('GET /api/press-releases/:id/possible-deciders', { params: { id }, signal })).items,
  });

export const requestsQuery = (of: 'me' | 'all') =>
  queryOptions({
    queryKey: ['decisions', 'requests', of],
    queryFn: async ({ signal }) =>
      (await api('GET /api/decision-requests', { query: { of, limit: 50 }, signal })).items,
    meta,
  });

export const decisionsQuery = infiniteQueryOptions({
  queryKey: ['decisions', 'made'],
  queryFn: ({ signal, pageParam: cursor }) => api('GET /api/decisions', { query: { limit: 10, cursor }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  meta,
});

/** Under the key of decisions: whoever stands in is named in what waits. */
export const delegationQuery = queryOptions({
  queryKey: ['decisions', 'delegation'],
  queryFn: ({ signal }) => api('GET /api/delegation', { signal }),
});

export const answerDaysQuery = queryOptions({
  queryKey: ['answers', 'days'],
  queryFn: ({ signal }) => api('GET /api/answer-days', { signal }),
});

export const quorumQuery = queryOptions({
  queryKey: ['decisions', 'quorum'],
  queryFn: ({ signal }) => api('GET /api/quorum', { signal }),
});

export const answerTimesQuery = (period: AnswerPeriod) =>
  queryOptions({
    queryKey: ['answers', 'times', period],
    queryFn: ({ signal }) => api('GET /api/answers', { query: { period }, signal }),
    meta,
  });

/** An act about a release's decision; whatever comes of it, the page, the lists and the figures ask again. */
export function useDeciding<Given>(releaseId: string, act: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => {
      for (const key of [['contribution', releaseId], ['contributions'], ['decisions'], ['notifications']])
        void client.invalidateQueries({ queryKey: key });
    },
  });
}
