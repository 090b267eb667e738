// Changes to comments that are already here, painted before the server has answered.
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Comment } from '../contract.ts';
import type { Thread } from './api.ts';

type Change = (comment: Comment) => Comment;

const threadsKey = (contributionId: string) => ['contribution', contributionId, 'comments'];
const repliesKey = (contributionId: string) => ['contribution', contributionId, 'replies'];

/** What does not change stays the same object, so that only the comment that did is drawn again. */
function inList<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  const changed = items.map(change);
  return changed.some((item, at) => item !== items[at]) ? changed : items;
}

interface Page<Item> {
  items: Item[];
  next: string | null;
}

function inPages<Item>(data: InfiniteData<Page<Item>> | undefined, change: (item: Item) => Item) {
  if (!data) return data;
  const pages = inList(data.pages, (page) => {
    const items = inList(page.items, change);
    return items === page.items ? page : { ...page, items };
  });
  return pages === data.pages ? data : { ...data, pages };
}

export const inThread = (thread: Thread, id: string, change: Change): Thread => {
  const one = (comment: Comment) => (comment.id === id ? change(comment) : comment);
  const comment = one(thread.comment);
  const replies = inList(thread.replies, one);
  return comment === thread.comment && replies === thread.replies ? thread : { ...thread, comment, replies };
};

/** Changes one comment wherever it is kept. */
export function changeComment(client: QueryClient, contributionId: string, id: string, change: Change): void {
  client.setQueriesData<InfiniteData<Page<Thread>>>({ queryKey: threadsKey(contributionId) }, (data) =>
    inPages(data, (thread) => inThread(thread, id, change)),
  );
  client.setQueriesData<InfiniteData<Page<Comment>>>({ queryKey: repliesKey(contributionId) }, (data) =>
    inPages(data, (comment) => (comment.id === id ? change(comment) : comment)),
  );
}

/** Asks again for what is shown of the discussion. */
export function askAgain(client: QueryClient, contributionId: string): void {
  void client.invalidateQueries({ queryKey: threadsKey(contributionId) });
  void client.invalidateQueries({ queryKey: repliesKey(contributionId) });
}
