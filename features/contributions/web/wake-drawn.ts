// From the server's lineage to what ui/ draws: one column per step before or after.
import type { Wake as Drawn } from '../../../ui/index.ts';
import type { ContributionKind, Wake } from '../contract.ts';
import { addressOf } from './kinds.ts';

export interface WakeWords {
  kind: (kind: ContributionKind) => string;
  sealed: string;
  supports: (count: number) => string;
  /** Two short facts, one after the other. */
  joined: (first: string, second: string) => string;
}

export function drawnWake(wake: Wake, here: string, words: WakeWords): Drawn {
  return {
    nodes: wake.nodes.map((node) => {
      const sealed = node.author.kind === 'sealed' ? words.sealed : '';
      const supports = node.supports > 0 ? words.supports(node.supports) : '';
      return {
        id: node.id,
        label: node.title,
        sublabel: [words.kind(node.kind), sealed, supports].filter(Boolean).reduce(words.joined),
        href: node.id === here ? undefined : addressOf(node),
        // What is drawn as the future is expected; what a contribution became has happened.
        kind: node.id === here ? 'here' : 'past',
        column: node.column,
      };
    }),
    edges: wake.edges.map(({ from, to }) => ({ from, to })),
  };
}

/** How many contributions it comes from and how many it led to, near and far. */
export const summed = (wake: Wake) => ({
  sources: wake.nodes.filter((node) => node.column < 0).length,
  outcomes: wake.nodes.filter((node) => node.column > 0).length,
});
