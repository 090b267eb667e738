// How fast a member may write, as a property of the bucket; what people meet of it is tested in app/pace.test.ts.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Refusal } from '../errors.ts';
import type { Rate } from './endpoint.ts';
import { openPace } from './pace.ts';

const rate: Rate = { name: 'comments', most: 5, seconds: 50 };
const refusal = (work: () => void) => {
  try {
    work();
    return null;
  } catch (error) {
    return error as Refusal;
  }
};

it('never lets through more than its measure and what filled again meanwhile', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 }), (pauses) => {
      let now = 0;
      const pace = openPace(() => now);
      const passed: number[] = [];
      for (const pause of pauses) {
        now += pause;
        if (!refusal(() => pace.take('a', [rate], {}))) passed.push(now);
      }
      for (const [first, start] of passed.entries())
        for (const [last, end] of passed.entries())
          if (last >= first) expect(last - first + 1).toBeLessThanOrEqual(rate.most + (end - start) / 10_000 + 1e-6);
    }),
    { seed: 5 },
  );
});

it('goes again after exactly the seconds that it named', () => {
  let now = 0;
  const pace = openPace(() => now);
  for (let at = 0; at < 5; at++) pace.take('a', [rate], {});
  const refused = refusal(() => pace.take('a', [rate], {}));
  expect([refused?.kind, refused?.code, refused?.retryAfter]).toEqual(['too_many', 'rate.exceeded', 10]);
  now = 9_900;
  expect(refusal(() => pace.take('a', [rate], {}))).not.toBeNull();
  now = 10_000;
  expect(refusal(() => pace.take('a', [rate], {}))).toBeNull();
});

it('counts each member for themselves, and takes nothing where one of several rates refuses', () => {
  const pace = openPace(() => 0);
  const mentions: Rate = {
    name: 'mentions',
    most: 3,
    seconds: 60,
    cost: ({ mentions }: { mentions: string[] }) => mentions.length,
  };
  const say = (who: string, many: number) =>
    refusal(() => pace.take(who, [rate, mentions], { mentions: Array(many).fill('x') }));
  expect(say('a', 3)).toBeNull();
  expect(say('a', 1)).not.toBeNull();
  expect(say('b', 3)).toBeNull();
  // The refused one took nothing from the comments: four more without a mention pass.
  expect([0, 0, 0, 0, 0].map((many) => say('a', many) === null)).toEqual([true, true, true, true, false]);
});
