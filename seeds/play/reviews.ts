// Reviews as they were held: prepared, read in silence, revealed, discussed, weighed.
import { randomUUID } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import {
  attend,
  changeScorecard,
  enterPhase,
  findRoom,
  giveScores,
  keepNote,
  prepareReview,
  replyToNote,
  setDiscussed,
} from '../../features/reviews/index.ts';
import { type SeedReview, scorecard } from '../demonstration/reviews.ts';
import { idOf, type Stage, type Step } from './step.ts';

const minute = 1 / 1440;

export const scorecardStep: Step = {
  daysAgo: scorecard.daysAgo,
  by: scorecard.by,
  run: async (ctx) => {
    const { low, high, criteria } = scorecard;
    await changeScorecard(ctx, { lowest: 1, highest: 5, lowestNames: low, highestNames: high, criteria });
  },
};

export function reviewSteps(stage: Stage, review: SeedReview): Step[] {
  const { release, by, preparedDaysAgo, readDaysAgo } = review;
  const key = `${release}/review`;
  const at = (minutes: number) => readDaysAgo - minutes * minute;
  const step = (daysAgo: number, who: string, run: (ctx: Context, id: string) => Promise<unknown>): Step => ({
    daysAgo,
    by: who,
    run: async (ctx) => {
      await run(ctx, idOf(stage.ids, key));
    },
  });
  const prepare: Step = {
    daysAgo: preparedDaysAgo,
    by,
    run: async (ctx) => {
      const prepared = await prepareReview(ctx, idOf(stage.ids, `${release}/request`), {
        note: review.note,
        startsAt: new Date(Date.now() - readDaysAgo * 86_400_000).toISOString(),
        readingMinutes: review.readingMinutes,
        readers: review.readers.map((one) => stage.members.get(one)?.memberId ?? ''),
        with: review.with ? idOf(stage.ids, `${review.with}/review`) : null,
      });
      stage.ids.set(key, prepared.id);
    },
  };
  if (review.reached === 'preparing') return [prepare];
  const read = [
    step(at(0), by, (ctx, id) => enterPhase(ctx, id, 'reading')),
    ...review.finished.map((who, index) =>
      step(at(1 + index * 0.2), who, (ctx, id) => attend(ctx, id, { percent: 100, finished: true })),
    ),
    ...review.notes.map((note, index) =>
      step(at(2 + index * 0.2), note.by, (ctx, id) => {
        const noteId = randomUUID();
        stage.ids.set(`${key}/${index}`, noteId);
        return keepNote(ctx, id, noteId, { section: note.section, quote: '', text: note.text, shared: false });
      }),
    ),
  ];
  if (review.reached === 'reading') return [prepare, ...read];
  const discussed = review.notes.flatMap((note, index) => {
    const noteId = () => idOf(stage.ids, `${key}/${index}`);
    return [
      ...(note.replies ?? []).map(({ by: who, text }) =>
        step(at(24 + index), who, (ctx, id) => replyToNote(ctx, id, noteId(), text)),
      ),
      ...(note.discussed ? [step(at(25 + index), by, (ctx, id) => setDiscussed(ctx, id, noteId(), true))] : []),
    ];
  });
  const scored = (review.scores ?? []).flatMap(({ by: who, values, sentence }, index) =>
    values.map((row, turn) =>
      step(at(35 + turn * 5 + index), who, async (ctx, id) => {
        const criteria = (await findRoom(ctx, id)).scorecard?.criteria ?? [];
        const scores = criteria.map((one, place) => ({
          criterionId: one.id,
          value: row[place] ?? 1,
          sentence: place === 0 ? sentence : '',
        }));
        await giveScores(ctx, id, { scores });
      }),
    ),
  );
  return [
    prepare,
    ...read,
    step(at(21), by, (ctx, id) => enterPhase(ctx, id, 'revealed')),
    step(at(23), by, (ctx, id) => enterPhase(ctx, id, 'discussion')),
    ...discussed,
    ...scored,
    step(at(50), by, (ctx, id) => enterPhase(ctx, id, 'decision')),
    // Its decision comes with the release's own steps.
    step(readDaysAgo - 0.5, by, (ctx, id) => enterPhase(ctx, id, 'closed')),
  ];
}
