// What these pages ask of the server. The room's questions begin with the review, and say which events move them.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Problem } from '../../../core/web/call.ts';
import type { ReviewsCalls } from '../contract.ts';

export const api = call<ReviewsCalls>();

/** What happens in a room while one reads moves neither notes nor scores: they are asked again for their own reasons. */
const rooms = ['review.entered', 'decision.made', 'press_release.staged'];

export const roomQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id, 'room'],
    queryFn: async ({ signal }) => {
      const room = await api('GET /api/reviews/:id', { params: { id }, signal });
      return { ...room, clock: Date.parse(room.now) - Date.now() };
    },
    meta: {
      movedBy: [
        ...rooms,
        'review.attended',
        'review.scored',
        'review.prepared',
        'review.arranged',
        'decision.decider_named',
      ],
    },
  });

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id, 'notes'],
    queryFn: async ({ signal }) => (await api('GET /api/reviews/:id/notes', { params: { id }, signal })).items,
    meta: { movedBy: ['review.entered', 'review.noted'] },
  });

export const scoresQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id, 'scores'],
    queryFn: ({ signal }) => api('GET /api/reviews/:id/scores', { params: { id }, signal }),
    meta: { movedBy: ['review.scored', 'decision.made', 'decision.decider_named'] },
  });

export const reviewsQuery = infiniteQueryOptions({
  queryKey: ['reviews'],
  queryFn: ({ signal, pageParam: cursor }) => api('GET /api/reviews', { query: { limit: 20, cursor }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  meta: { movedBy: [...rooms, 'review.prepared', 'review.arranged'] },
});

export const ofReleaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'reviews'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/reviews', { params: { id }, signal }),
  });

/** Asked where one prepares a review: to come, and led by whoever asks. */
export const meetingsQuery = queryOptions({
  queryKey: ['meetings'],
  queryFn: async ({ signal }) => (await api('GET /api/meetings', { signal })).items,
  meta: { movedBy: [...rooms, 'review.prepared', 'review.arranged'] },
});

export const scorecardQuery = queryOptions({
  queryKey: ['scorecard'],
  queryFn: ({ signal }) => api('GET /api/scorecard', { signal }),
});

/** An act in a room; whatever comes of it, the room is asked again. */
export function useRoomAct<Given = void>(id: string, act: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation<unknown, Problem, Given>({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: ['review', id] }),
  });
}
