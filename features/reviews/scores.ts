// What several people's scores say together: mean, spread, and where they differ. Pure.
import type { Agreement, Result, Scorecard } from './contract.ts';

export interface Means {
  criterionId: string;
  scored: number;
  mean: number;
  spread: number;
  lowest: number;
  highest: number;
}

/**
 * In words, how near people are: the standard deviation as a share of the scale's length. The widest possible is a half (one
 * camp at each end), so under an eighth is close together and from a quarter on far apart.
 */
export function agreementOf(spread: number, length: number): Agreement {
  const share = spread / length;
  return share < 0.125 ? 'close' : share < 0.25 ? 'apart' : 'far';
}

const rounded = (value: number) => Math.round(value * 100) / 100;

export function resultOf(card: Scorecard, means: readonly Means[]): Result | null {
  const found = new Map(means.map((one) => [one.criterionId, one]));
  const weighed = card.criteria.flatMap(({ id, weight }) => {
    const of = found.get(id);
    return of ? [{ ...of, weight }] : [];
  });
  if (weighed.length === 0) return null;
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const widest = weighed.reduce((most, one) => (one.spread > most.spread ? one : most));
  return {
    scored: Math.max(...weighed.map(({ scored }) => scored)),
    total: rounded(weighed.reduce((sum, { mean, weight }) => sum + mean * weight, 0) / weights),
    criteria: weighed.map(({ criterionId, mean, spread, lowest, highest }) => ({
      criterionId,
      mean: rounded(mean),
      spread: rounded(spread),
      lowest,
      highest,
      agreement: agreementOf(spread, card.highest - card.lowest),
    })),
    mostApart: widest.spread > 0 ? widest.criterionId : null,
  };
}
