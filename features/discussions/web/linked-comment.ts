// A link to one comment: finds it however far it is, brings it into sight and sets it apart for a moment.
import { type InfiniteData, type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Problem } from '../../../core/web/call.ts';
import { usePlace } from '../../../core/web/router/index.ts';
import type { Comment } from '../contract.ts';
import { repliesQuery, repliesUpTo, type Thread } from './api.ts';

/** Parts of a discussion of some 5,000 threads; further than that nothing is looked for. */
const furthest = 120;

interface Looked {
  contributionId: string;
  list: UseInfiniteQueryResult<InfiniteData<{ items: Thread[]; next: string | null }>, Problem>;
  threads: readonly Thread[];
  expand: (threadId: string) => void;
  /** While only open questions are shown, a link leads nowhere. */
  paused: boolean;
}

type State = { wanted: string; root?: string; said: 'looking' | 'found' | 'gone' };

export function useLinkedComment({
  contributionId,
  list,
  threads,
  expand,
  paused,
}: Looked): 'looking' | 'found' | 'gone' | undefined {
  const client = useQueryClient();
  const { hash } = usePlace();
  const wanted = paused ? undefined : /^comment-([0-9a-f-]{36})$/.exec(hash)?.[1];
  const [state, setState] = useState<State>();
  const now = state?.wanted === wanted ? state : undefined;
  const { isPending, isFetching, hasNextPage, fetchNextPage } = list;
  const pages = list.data?.pages.length ?? 0;

  useEffect(() => {
    if (wanted === undefined || isPending || now?.said === 'found' || now?.said === 'gone') return;
    if (show(wanted)) {
      setState({ wanted, said: 'found' });
      return;
    }
    let left = false;
    const say = (next: Omit<State, 'wanted'>) => !left && setState({ wanted, ...next });
    if (!now) {
      say({ said: 'looking' });
    } else if (now.root === undefined) {
      repliesUpTo(wanted, furthest).then(
        (replies) => {
          const root = rootOf(
            wanted,
            replies.pages.flatMap((page) => page.items),
          );
          if (root !== wanted) client.setQueryData(repliesQuery(contributionId, root).queryKey, replies);
          say({ said: 'looking', root });
        },
        () => say({ said: 'gone' }),
      );
    } else if (threads.some(({ comment }) => comment.id === now.root)) {
      expand(now.root);
      // It is drawn in a moment; should it not be, there is nothing more to wait for.
      const timer = setTimeout(() => say({ said: show(wanted) ? 'found' : 'gone' }), 4000);
      const soon = setInterval(() => show(wanted) && say({ said: 'found' }), 100);
      return () => {
        left = true;
        clearTimeout(timer);
        clearInterval(soon);
      };
    } else if (!hasNextPage || pages >= furthest) {
      say({ said: 'gone' });
    } else if (!isFetching) {
      void fetchNextPage();
    }
    return () => {
      left = true;
    };
  }, [wanted, isPending, isFetching, now, threads, pages, hasNextPage, fetchNextPage, client, contributionId, expand]);

  return now?.said;
}

/** The first comment of the thread in which one stands, told from the replies of that thread. */
export function rootOf(wanted: string, replies: readonly Pick<Comment, 'id' | 'parentId'>[]): string {
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  let root = byId.has(wanted) ? wanted : (replies[0]?.id ?? wanted);
  for (let steps = 0; steps <= byId.size; steps++) root = byId.get(root)?.parentId ?? root;
  return root;
}

function show(id: string): boolean {
  const element = document.getElementById(`comment-${id}`);
  if (!element) return false;
  for (const before of document.querySelectorAll<HTMLElement>('[data-linked]')) delete before.dataset.linked;
  element.dataset.linked = '';
  setTimeout(() => delete element.dataset.linked, 6000);
  keepInSight(element);
  element.focus({ preventScroll: true });
  return true;
}

/** What comes later above it (a wake, an image) moves it: until the reader moves, it stays where they look. */
function keepInSight(element: HTMLElement): void {
  const look = () => element.isConnected && element.scrollIntoView({ block: 'center' });
  look();
  const timers = [200, 600, 1500].map((wait) => setTimeout(look, wait));
  const leave = () => timers.forEach(clearTimeout);
  for (const moving of ['wheel', 'touchmove', 'keydown', 'mousedown']) {
    window.addEventListener(moving, leave, { once: true, passive: true });
  }
}
