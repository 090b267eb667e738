// A scorecard while it is written: what is left empty in another language is the name from the writer's own.
import { type Language, languages } from '../../../core/languages.ts';
import type { ReviewsCalls, Scorecard } from '../contract.ts';

export type Names = Record<Language, string>;
export const scales = ['three', 'five', 'ten'] as const;
type Scale = (typeof scales)[number];
const ends: Record<Scale, { lowest: number; highest: number }> = {
  three: { lowest: 1, highest: 3 },
  five: { lowest: 1, highest: 5 },
  ten: { lowest: 0, highest: 10 },
};

export interface DraftedCriterion {
  key: string;
  names: Names;
  weight: string;
}
export interface Drafted {
  scale: Scale;
  lowest: Names;
  highest: Names;
  criteria: DraftedCriterion[];
}

const all = (name: string): Names => ({ fr: name, en: name, de: name, pt: name });
const namesOf = (names: Partial<Names>): Names => ({ ...all(''), ...names });

export const blankCriterion = (name = ''): DraftedCriterion => ({
  key: crypto.randomUUID(),
  names: { ...all(''), ...(name && all(name)) },
  weight: '1',
});

export function draftOf(card: Scorecard | null, samples: string[], low: string, high: string): Drafted {
  if (!card) return { scale: 'five', lowest: all(low), highest: all(high), criteria: samples.map(blankCriterion) };
  return {
    scale: scales.find((one) => ends[one].highest === card.highest) ?? 'five',
    lowest: namesOf(card.lowestNames),
    highest: namesOf(card.highestNames),
    criteria: card.criteria.map(({ id, names, weight }) => ({
      key: id,
      names: namesOf(names),
      weight: String(weight),
    })),
  };
}

const filledNames = (names: Names, own: string): Names => {
  const first = names[own as Language] || Object.values(names).find((name) => name.trim() !== '') || '';
  return Object.fromEntries(languages.map((language) => [language, names[language].trim() || first.trim()])) as Names;
};

export const filled = (card: Drafted, own: string): ReviewsCalls['PUT /api/scorecard']['body'] => ({
  ...ends[card.scale],
  lowestNames: filledNames(card.lowest, own),
  highestNames: filledNames(card.highest, own),
  criteria: card.criteria.map(({ names, weight }) => ({ names: filledNames(names, own), weight: Number(weight) })),
});
