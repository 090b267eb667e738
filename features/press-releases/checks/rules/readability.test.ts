import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { emptyRelease } from '../../release-text.ts';
import { check } from '../check.ts';
import { ask, context, words } from '../examples/asking.ts';
import { countSyllables } from '../text/syllables.ts';
import { readabilityFormulas } from './readability.ts';

const hard: Record<Language, string> = {
  fr: 'Cette démarche d’amélioration continue s’inscrit dans une perspective d’harmonisation internationale des procédures administratives.',
  en: 'This continuous improvement methodology constitutes an integral component of international administrative harmonisation.',
  de: 'Diese kontinuierliche Verbesserungsmethodik stellt einen wesentlichen Bestandteil der internationalen Verwaltungsvereinheitlichung dar.',
  pt: 'Esta metodologia de melhoria contínua constitui uma componente integrante da harmonização administrativa internacional.',
};
const easy: Record<Language, string> = {
  fr: 'Claire passe à la caisse. Elle lit le ticket. Elle a de quoi partir deux jours à la mer. Le soir, elle choisit.',
  en: 'Claire pays at the till. She reads the slip. She can go to the sea for two days. That night she picks one.',
  de: 'Claire steht an der Kasse. Sie liest den Bon. Das reicht für zwei Tage am Meer. Am Abend wählt sie aus.',
  pt: 'A Clara está na caixa. Lê o talão. Já pode ir dois dias ao mar. À noite, abre a página e escolhe um.',
};
const syllables: [Language, Record<string, number>][] = [
  ['fr', { carte: 1, vacances: 2, ordinateur: 4, une: 1, déjà: 2, qualité: 3, l: 0 }],
  ['en', { table: 2, make: 1, houses: 2, asked: 1, wanted: 2, reading: 2, t: 0 }],
  ['de', { kundin: 2, aktion: 3, bauen: 2, museum: 2 }],
  ['pt', { história: 3, companhia: 4, pão: 1, queijo: 2, coração: 3, guerra: 2 }],
];

describe('readability', () => {
  it.each(['fr', 'en', 'de', 'pt'] as const)('in %s tells easy from hard', (language) => {
    expect(ask('readable', language, { summary: Array(12).fill(hard[language]).join('\n') }).findings).toHaveLength(1);
    expect(ask('readable', language, { summary: Array(6).fill(easy[language]).join('\n') }).holds).toBe(true);
  });
  it('waits for 100 words', () => {
    expect(ask('readable', 'fr', { summary: words(99) }).waits).toBe(true);
    expect(check({ ...emptyRelease('fr'), summary: words(99) }, context).readability).toEqual({
      formula: 'Kandel & Moles',
      score: null,
    });
  });
  // 15 words a sentence, 1.5 syllables a word, worked out by hand from the papers' formulas.
  it.each([
    ['fr', 81.375],
    ['en', 64.71],
    ['de', 77.25],
    ['pt', 106.71],
  ] as const)('in %s follows its formula', (language, score) =>
    expect(readabilityFormulas[language].compute(15, 1.5)).toBeCloseTo(score, 5),
  );
  it.each(syllables)('counts syllables in %s', (language, expected) =>
    expect(Object.fromEntries(Object.keys(expected).map((word) => [word, countSyllables(word, language)]))).toEqual(
      expected,
    ),
  );
});
