import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, type Placed } from './arrange.ts';

const cards = fc
  .array(fc.record({ top: fc.integer({ min: 0, max: 6000 }), height: fc.integer({ min: 24, max: 500 }) }), {
    maxLength: 60,
  })
  .map((given): Placed[] => given.toSorted((a, b) => a.top - b.top).map((one, at) => ({ ...one, id: String(at) })));

test('no card covers another, and they stay in the order of the text', () => {
  fc.assert(
    fc.property(cards, fc.nat(70), fc.nat(6000), (given, chosen, seen) => {
      const ys = arrange(given, String(chosen), seen);
      for (const [at, card] of given.entries()) {
        const before = given[at - 1];
        if (before) expect(ys.get(card.id)).toBeGreaterThanOrEqual((ys.get(before.id) as number) + before.height);
      }
    }),
    { seed: 7 },
  );
});

test('the chosen card stands exactly beside its passage, whatever stands around it', () => {
  fc.assert(
    fc.property(cards, fc.nat(59), (given, chosen) => {
      const card = given[chosen];
      if (card) expect(arrange(given, card.id, 0).get(card.id)).toBe(card.top);
    }),
    { seed: 7 },
  );
});

test('where hundreds stand in a short text, those of the passages in sight stand beside them', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ id: String(at), top: at * 10, height: 120 }));
  expect(arrange(many, null, 3000).get('300')).toBe(3000);
});

test('few cards stand beside their passages without moving as one scrolls', () => {
  const few = [
    { id: 'a', top: 10, height: 100 },
    { id: 'b', top: 50, height: 100 },
    { id: 'c', top: 900, height: 100 },
  ];
  for (const seen of [0, 40, 800]) expect([...arrange(few, null, seen).values()]).toEqual([10, 120, 900]);
});
