// The problem is measured, and told without the product or its solution.
import type { Rule } from '../reading.ts';
import { holds, passageOf, pieceOf, wholePassage } from '../reading.ts';
import { announcements } from '../lexicons/announcements.ts';
import { hasFigure } from '../text/figures.ts';
import { findName } from '../text/names.ts';
import { findPhrases } from '../text/phrases.ts';

export const problemHasFigure: Rule = (reading) => {
  const problem = pieceOf(reading, 'problem');
  if (!problem) return 'waits';
  const { sentences, text, language } = problem.analysis;
  if (sentences.some(({ tokens }) => hasFigure(tokens, text, language))) return holds;
  return [{ section: 'problem', data: {}, passages: [wholePassage(problem)] }];
};

/** A `must`: the name is known, so there is nothing to guess. */
export const problemWithoutProduct: Rule = (reading) => {
  const problem = pieceOf(reading, 'problem');
  const product = reading.release.product.trim();
  if (!problem || product === '') return 'waits';
  const passages = problem.analysis.sentences.flatMap((sentence) =>
    findName(product, sentence.tokens).map(([first, last]) => passageOf(problem, sentence, first, last)),
  );
  return passages.length === 0 ? holds : [{ section: 'problem', data: { product, count: passages.length }, passages }];
};

/** A `should`: "our app" announces a solution most of the time, but may be today's. */
export const problemWithoutSolution: Rule = (reading) => {
  const problem = pieceOf(reading, 'problem');
  if (!problem) return 'waits';
  const passages = problem.analysis.sentences.flatMap((sentence) =>
    findPhrases(announcements[reading.release.language], sentence.tokens)
      .filter(({ value }) => value === 'announces')
      .map(({ first, last }) => passageOf(problem, sentence, first, last)),
  );
  if (passages.length === 0) return holds;
  return [{ section: 'problem', data: { phrase: passages[0]?.text ?? '', count: passages.length }, passages }];
};
