import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, type Placed } from './arrange.ts';

/** Passages may stand a little above the margin's own beginning. */
const cards = fc
  .array(fc.record({ top: fc.integer({ min: -120, max: 6000 }), height: fc.integer({ min: 24, max: 500 }) }), {
    maxLength: 60,
  })
  .map((given): Placed[] => given.toSorted((a, b) => a.top - b.top).map((one, at) => ({ ...one, id: String(at) })));

test('no card covers another or what stands above the margin, and they stay in the order of the text', () => {
  fc.assert(
    fc.property(cards, fc.nat(70), fc.nat(6000), (given, chosen, seen) => {
      const { ys, folded } = arrange(given, String(chosen), seen);
      let free = folded.length > 0 ? 34 : 0;
      for (const { id, height } of given.slice(folded.length)) {
        expect(ys.get(id)).toBeGreaterThanOrEqual(free);
        free = (ys.get(id) as number) + height;
      }
    }),
    { seed: 7 },
  );
});

test('only the first ones of the text are folded, only above the chosen one, and only where they do not fit', () => {
  fc.assert(
    fc.property(cards, fc.nat(59), (given, chosen) => {
      const card = given[chosen];
      if (!card) return;
      const { ys, folded } = arrange(given, card.id, 0);
      expect(folded).toEqual(given.slice(0, folded.length).map(({ id }) => id));
      expect([...ys.keys()].toSorted((a, b) => Number(a) - Number(b))).toEqual(
        given.slice(folded.length).map(({ id }) => id),
      );
      if (folded.length === 0) return;
      expect(folded.length).toBeLessThanOrEqual(chosen);
      const needed = given.slice(0, chosen).reduce((sum, { height }) => sum + height + 10, 0);
      expect(needed).toBeGreaterThan(card.top + 200 - 10);
    }),
    { seed: 7 },
  );
});

test('the chosen card stands beside its passage: exactly, or a little below where those before it need the room', () => {
  fc.assert(
    fc.property(cards, fc.nat(59), (given, chosen) => {
      const card = given[chosen];
      if (!card) return;
      const { ys, folded } = arrange(given, card.id, 0);
      const y = ys.get(card.id) as number;
      if (folded.length > 0) expect(y).toBe(Math.max(34, card.top));
      else if (y !== Math.max(0, card.top)) {
        expect(y - card.top).toBeLessThan(200);
        expect(y).toBe(given.slice(0, chosen).reduce((free, one) => Math.max(one.top, free) + one.height + 10, 0));
      }
    }),
    { seed: 7 },
  );
});

test('where hundreds stand in a short text, those of the passages in sight stand beside them', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ id: String(at), top: at * 10, height: 120 }));
  expect(arrange(many, null, 3000).ys.get('300')).toBe(3000);
});

test('few cards stand beside their passages without moving as one scrolls', () => {
  const few = [
    { id: 'a', top: 10, height: 100 },
    { id: 'b', top: 50, height: 100 },
    { id: 'c', top: 900, height: 100 },
  ];
  for (const seen of [0, 40, 800]) expect([...arrange(few, null, seen).ys.values()]).toEqual([10, 120, 900]);
});

test('of three that speak of one line, the third one is chosen: those before it stay, or are folded where they are high', () => {
  const close = (height: number) => ['a', 'b', 'c'].map((id, at) => ({ id, top: 20 + at, height }));
  expect([...arrange(close(60), 'c', 0).ys.values()]).toEqual([20, 90, 160]);
  expect(arrange(close(150), 'c', 0)).toEqual({ ys: new Map([['c', 34]]), folded: ['a', 'b'] });
});
