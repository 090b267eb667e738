// What the margin asks of the server. Keys begin with the contribution, so that the live feed refreshes them by its id.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../../core/web/call.ts';
import type { DiscussionsCalls } from '../../../discussions/contract.ts';
import type { PassagesCalls } from '../../passages/contract.ts';

export const api = call<PassagesCalls & DiscussionsCalls>();

export const passagesQuery = (id: string, state: 'open' | 'settled') =>
  queryOptions({
    queryKey: ['contribution', id, 'passages', state],
    queryFn: async ({ signal }) =>
      (
        await api('GET /api/press-releases/:id/passages', {
          params: { id },
          query: { state, limit: state === 'open' ? 1000 : 200 },
          signal,
        })
      ).items,
  });

export const repliesOfPassage = (id: string, commentId: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'passage-replies', commentId],
    queryFn: async ({ signal }) =>
      (await api('GET /api/comments/:id/replies', { params: { id: commentId }, query: { limit: 100 }, signal })).items,
  });

/** An act on a passage; what is shown of the release is asked again once it is done. */
export function usePassageAct<Given, Answer>(
  id: string,
  act: (given: Given) => Promise<Answer>,
  done?: (answer: Answer) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    // Whoever was faster has changed what is shown: a refusal asks again too.
    onSettled: () => client.invalidateQueries({ queryKey: ['contribution', id] }),
    ...(done && { onSuccess: done }),
  });
}
