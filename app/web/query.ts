// What the browser knows of the server: asked once, kept for a while, refreshed when the live feed says that it moved.
import { notifyManager, QueryClient } from '@tanstack/react-query';
import { Problem } from '../../core/web/problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

// An answer that is there already shows in the same breath, not after the next paint.
notifyManager.setScheduler(queueMicrotask);

/** The live feed tells what changed; without it, a minute-old answer is asked again where it is shown. */
const fresh = 60_000;
const attempts = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: fresh,
      gcTime: 10 * fresh,
      // A whole company comes back to its windows after a meeting: that must not be a wave of requests.
      refetchOnWindowFocus: false,
      // Being offline is an answer (a Problem called `network`), not a wait without end.
      networkMode: 'always',
      retry: (failures, problem) => failures < attempts && problem instanceof Problem && problem.passing,
      retryDelay: (failures, problem) =>
        problem.retryAfter === undefined ? spread(500 * 2 ** failures) : spread(problem.retryAfter * 1000),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Somewhere in the half around it, so that browsers that failed together do not come back together. */
const spread = (milliseconds: number) => milliseconds * (0.75 + Math.random() / 2);
