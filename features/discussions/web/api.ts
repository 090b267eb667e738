import { type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../core/web/call.ts';
import type { Comment, DiscussionsCalls } from '../contract.ts';

export const api = call<DiscussionsCalls>();

export interface Thread {
  comment: Comment;
  replies: Comment[];
}

const next = (page: { next: string | null }) => page.next ?? undefined;

/** Threads in order, oldest first. */
export const threadsQuery = (id: string, open: boolean) =>
  infiniteQueryOptions({
    queryKey: ['contribution', id, 'comments', open ? 'open' : 'all'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/contributions/:id/comments', {
        params: { id },
        // The first part is soon here, those that are asked for after it are larger.
        query: {
          limit: pageParam ? 100 : 50,
          ...(open && { questions: 'open' }),
          ...(pageParam && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: next,
  });

/** All the replies of one thread, from the first. */
export const repliesQuery = (contributionId: string, threadId: string) =>
  infiniteQueryOptions({
    queryKey: ['contribution', contributionId, 'replies', threadId],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/comments/:id/replies', {
        params: { id: threadId },
        query: { limit: 100, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: next,
  });

/** The replies of the thread in which a comment stands, from the first until that comment; all of them when it opened it. */
export async function repliesUpTo(id: string, most: number) {
  const data: InfiniteData<{ items: Comment[]; next: string | null }, string> = { pages: [], pageParams: [] };
  for (let cursor = ''; data.pages.length < most; ) {
    const page = await api('GET /api/comments/:id/replies', {
      params: { id },
      query: { limit: 100, ...(cursor && { cursor }) },
    });
    data.pages.push(page);
    data.pageParams.push(cursor);
    const opened =
      data.pages.length === 1 &&
      page.items.some((reply) => reply.parentId === id) &&
      !page.items.some((reply) => reply.id === id);
    if (opened || !page.next || page.items.some((reply) => reply.id === id)) break;
    cursor = page.next;
  }
  return data;
}

export const editsQuery = (contributionId: string, id: string) =>
  queryOptions({
    queryKey: ['contribution', contributionId, 'edits', id],
    queryFn: ({ signal }) => api('GET /api/comments/:id/edits', { params: { id }, signal }),
    staleTime: 0,
  });
