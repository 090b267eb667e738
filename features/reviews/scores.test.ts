import { describe, expect, it } from 'vitest';
import type { Scorecard } from './contract.ts';
import { agreementOf, type Means, resultOf } from './scores.ts';

const names = { fr: 'x', en: 'x', de: 'x', pt: 'x' };
const card = (weights: number[]): Scorecard => ({
  id: 'card',
  number: 1,
  lowest: 1,
  highest: 5,
  lowestNames: names,
  highestNames: names,
  criteria: weights.map((weight, at) => ({ id: `c${at}`, names, weight })),
  madeAt: '2027-01-01T00:00:00.000Z',
});
const means = (...of: [mean: number, spread: number][]): Means[] =>
  of.map(([mean, spread], at) => ({ criterionId: `c${at}`, scored: 3, mean, spread, lowest: 1, highest: 5 }));

describe('scores together', () => {
  it('weigh by the weights of their criteria', () => {
    expect(resultOf(card([3, 1]), means([5, 0], [1, 0]))?.total).toBe(4);
    expect(resultOf(card([1, 1, 2]), means([1, 0], [2, 0], [4.5, 0]))?.total).toBe(3);
  });

  it('name the criterion on which people differ most, and none where they agree on all', () => {
    expect(resultOf(card([1, 1, 1]), means([3, 0.4], [3, 1.9], [3, 1.2]))?.mostApart).toBe('c1');
    expect(resultOf(card([1, 1]), means([3, 0], [4, 0]))?.mostApart).toBeNull();
    expect(resultOf(card([1, 1]), [])).toBeNull();
  });

  it('are close, apart or far, whatever the length of the scale', () => {
    expect([0, 0.49, 0.5, 0.99, 1, 2].map((spread) => agreementOf(spread, 4))).toEqual([
      'close',
      'close',
      'apart',
      'apart',
      'far',
      'far',
    ]);
    expect([1.2, 1.3, 2.5, 5].map((spread) => agreementOf(spread, 10))).toEqual(['close', 'apart', 'far', 'far']);
  });
});
