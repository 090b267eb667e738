// What these pages ask of the server. `meta.movedBy` names the live events after which an answer is asked again.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { LiveEvent, MailChoice, NotificationsCalls } from '../contract.ts';

const api = call<NotificationsCalls>();

type Moving = { movedBy: LiveEvent['event'][] } & Record<string, unknown>;
/** What is addressed to few people and does not wait; the rest shows at the next look. */
const told: Moving = {
  movedBy: [
    'notification.added',
    'decision.asked',
    'decision.decider_named',
    'decision.proposed',
    'decision.proposal_withdrawn',
    'decision.agreed',
    'decision.reminded',
    'decision.overdue',
    'decision.made',
    'review.prepared',
    'review.entered',
    'consent.opened',
    'consent.reached',
    'consent.returned',
  ],
};

export const countsQuery = queryOptions({
  queryKey: ['notifications', 'counts'],
  queryFn: ({ signal }) => api('GET /api/counts', { signal }),
  meta: told,
});

export const homeQuery = queryOptions({
  queryKey: ['notifications', 'home'],
  queryFn: ({ signal }) => api('GET /api/home', { signal }),
  meta: { movedBy: [...told.movedBy, 'contribution.given', 'press_release.staged'] } satisfies Moving,
});

export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', unread],
    queryFn: ({ signal, pageParam: cursor }) =>
      api('GET /api/notifications', {
        query: { limit: 30, cursor, ...(unread && { unread: 'only' as const }) },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    meta: told,
  });

/** Marks one or, without an id, all; shown at once, and asked again in any case. */
export function useRead() {
  const client = useQueryClient();
  const lists = [notificationsQuery(false), notificationsQuery(true)];
  return useMutation({
    mutationFn: (id: string | undefined) =>
      id === undefined
        ? api('PUT /api/notifications/read')
        : api('PUT /api/notifications/:id/read', { params: { id } }),
    onMutate: (id) => {
      let marked = 0;
      for (const { queryKey } of lists) {
        client.setQueryData(
          queryKey,
          (data) =>
            data && {
              ...data,
              pages: data.pages.map((page) => ({
                ...page,
                items: page.items.map((item) => {
                  if (item.read || (id !== undefined && item.id !== id)) return item;
                  marked = 1;
                  return { ...item, read: true };
                }),
              })),
            },
        );
      }
      client.setQueryData(
        countsQuery.queryKey,
        (counts) => counts && { ...counts, unread: id === undefined ? 0 : Math.max(0, counts.unread - marked) },
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
}

/** Says that home was looked at; a visit that is not heard is no loss. */
export const sayVisited = (): Promise<unknown> => api('PUT /api/visit').catch(() => undefined);

export const mailChoiceQuery = queryOptions({
  queryKey: ['notifications', 'mail-choice'],
  queryFn: ({ signal }) => api('GET /api/mail-choice', { signal }),
});

export const chooseMails = (body: MailChoice): Promise<unknown> => api('PUT /api/mail-choice', { body });

export const mailStopQuery = (token: string) =>
  queryOptions({
    queryKey: ['mail-stop', token],
    queryFn: ({ signal }) => api('GET /api/mail-stops/:token', { params: { token }, signal }),
  });

export const stopMail = (token: string) => api('PUT /api/mail-stops/:token', { params: { token } });
