// What people suggest and say of some words of a release, and what the writers made of it.
import { makePassage, settleSuggestion } from '../../features/press-releases/index.ts';
import type { SeedPassage } from '../demonstration/shapes.ts';
import { commentSteps } from './ideas.ts';
import { idOf, type Stage, type Step } from './step.ts';

export function passageSteps(stage: Stage, key: string, passage: SeedPassage): Step[] {
  const { by, daysAgo, section, quote, text = '', replacement, sealed = false, settled, replies = [] } = passage;
  const own = `${key}/passage/${daysAgo}/${by}`;
  const make: Step = {
    daysAgo,
    by,
    run: async (ctx) => {
      const said = { section, quote, at: 0, text, replacement, question: false, sealed, mentions: [] };
      const { id } = await makePassage(ctx, idOf(stage.ids, key), said);
      stage.ids.set(own, id);
    },
  };
  const settle = (settled ? [settled] : []).map(
    (how): Step => ({
      daysAgo: how.daysAgo,
      by: how.by,
      run: (ctx) =>
        settleSuggestion(
          ctx,
          idOf(stage.ids, own),
          how.declined === undefined ? { outcome: 'accepted' } : { outcome: 'declined', reason: how.declined },
        ),
    }),
  );
  return [make, ...settle, ...replies.flatMap((reply) => commentSteps(stage, key, reply, own, daysAgo - 0.001))];
}
