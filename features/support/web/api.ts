import { infiniteQueryOptions, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { Contribution } from '../../contributions/contract.ts';
import type { Help, SupportCalls } from '../contract.ts';

const api = call<SupportCalls>();

export interface Offer {
  help: Help;
  note: string;
}

export const supportsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['contribution', id, 'supports'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/contributions/:id/supports', {
        params: { id },
        query: { limit: 50, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });

type Supported = Pick<Contribution, 'supported' | 'supports'>;

/** Whatever is kept of one contribution (its page, an idea, a release) shows the support at once. */
function paint(client: QueryClient, id: string, change: (before: Supported) => Supported): void {
  client.setQueriesData<unknown>({ queryKey: ['contribution', id] }, (data: unknown) => {
    if (typeof data !== 'object' || data === null || !('contribution' in data)) return data;
    const before = data.contribution as Contribution;
    return before.id === id ? { ...data, contribution: { ...before, ...change(before) } } : data;
  });
}

export const turned =
  (on: boolean) =>
  (before: Supported): Supported =>
    before.supported === on ? before : { supported: on, supports: Math.max(0, before.supports + (on ? 1 : -1)) };

/** Supporting and no longer supporting: painted first; the server's count holds in the end. */
export function useSupport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (on: boolean) =>
      on
        ? api('PUT /api/contributions/:id/support', { params: { id }, body: {} })
        : api('DELETE /api/contributions/:id/support', { params: { id } }),
    onMutate: async (on) => {
      await client.cancelQueries({ queryKey: ['contribution', id] });
      paint(client, id, turned(on));
    },
    onError: (_, on) => paint(client, id, turned(!on)),
    onSuccess: ({ supports }, on) => paint(client, id, () => ({ supported: on, supports })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['contribution', id] });
      void client.invalidateQueries({ queryKey: ['contributions'] });
    },
  });
}

/** What help one offers takes the place of what one offered before. */
export function useOffers(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (offers: Offer[]) => api('PUT /api/contributions/:id/support', { params: { id }, body: { offers } }),
    onSuccess: ({ supports }) => {
      paint(client, id, () => ({ supported: true, supports }));
      void client.invalidateQueries({ queryKey: ['contribution', id, 'supports'] });
    },
  });
}
