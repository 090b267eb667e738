// How easily the text reads, by the published formula of its language; all four are Flesch's scale, 0 to 100.
import type { Language } from '../../../../core/languages.ts';
import type { Reading, Rule } from '../reading.ts';
import { customerProse, holds } from '../reading.ts';
import type { Analysis } from '../text/analysis.ts';
import { perText } from '../text/analysis.ts';
import { countSyllables } from '../text/syllables.ts';

export interface Formula {
  name: string;
  source: string;
  /** Words per sentence and syllables per word give the score; higher reads more easily. */
  compute: (wordsPerSentence: number, syllablesPerWord: number) => number;
  /** Under this, the authors' own band says "difficult". */
  threshold: number;
}

export const readabilityFormulas: Record<Language, Formula> = {
  fr: {
    name: 'Kandel & Moles',
    source:
      'L. Kandel, A. Moles, « Application de l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision 19, 1958',
    compute: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
    threshold: 50,
  },
  en: {
    name: 'Flesch Reading Ease',
    source: 'R. Flesch, “A New Readability Yardstick”, Journal of Applied Psychology 32(3), 1948',
    compute: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
    threshold: 50,
  },
  de: {
    name: 'Amstad',
    source: 'T. Amstad, „Wie verständlich sind unsere Zeitungen?“, Dissertation, Universität Zürich, 1978',
    compute: (words, syllables) => 180 - words - 58.5 * syllables,
    threshold: 50,
  },
  pt: {
    name: 'Flesch adaptado (Martins et al.)',
    source:
      'T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes, O. N. Oliveira Jr., “Readability Formulas Applied to Textbooks in Brazilian Portuguese”, Notas do ICMSC-USP 28, 1996',
    compute: (words, syllables) => 248.835 - 1.015 * words - 84.6 * syllables,
    threshold: 50,
  },
};

/** The formulas were made on samples of 100 words; a shorter text says nothing. */
export const fewestWords = 100;

const countsOf = perText(({ sentences, words, language }: Analysis) => {
  let syllables = 0;
  for (const { tokens } of sentences) {
    for (const { word } of tokens) syllables += countSyllables(word, language);
  }
  return { sentences: sentences.length, words, syllables };
});

/** To a whole number, from the prose of the release and of the customer FAQ's answers; null under 100 words. */
export function readabilityOf(reading: Reading): number | null {
  const total = { sentences: 0, words: 0, syllables: 0 };
  for (const { place, analysis } of customerProse(reading)) {
    if (place.section === 'headline') continue;
    const counts = countsOf(analysis);
    total.sentences += counts.sentences;
    total.words += counts.words;
    total.syllables += counts.syllables;
  }
  if (total.words < fewestWords) return null;
  const { compute } = readabilityFormulas[reading.release.language];
  return Math.round(compute(total.words / total.sentences, total.syllables / total.words));
}

export const readable: Rule = (reading) => {
  const score = readabilityOf(reading);
  const { name, threshold } = readabilityFormulas[reading.release.language];
  if (score === null) return 'waits';
  return score >= threshold ? holds : [{ section: null, data: { score, threshold, formula: name }, passages: [] }];
};
