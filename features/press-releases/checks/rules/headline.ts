// The headline is short and names the product; the subtitle is one sentence.
import type { Rule } from '../reading.ts';
import { holds, passage, pieceOf, wholePassage } from '../reading.ts';
import { findName } from '../text/names.ts';

/** Characters as a reader counts them (PRODUCT, "Working Backwards: the press release"). */
export const longestHeadline = 100;

export const headlineShort: Rule = (reading) => {
  const headline = pieceOf(reading, 'headline');
  if (!headline) return 'waits';
  const text = headline.analysis.text.trim();
  const count = [...text.normalize('NFC')].length;
  if (count <= longestHeadline) return holds;
  return [{ section: 'headline', data: { count, limit: longestHeadline }, passages: [wholePassage(headline)] }];
};

export const headlineNamesProduct: Rule = (reading) => {
  const headline = pieceOf(reading, 'headline');
  const product = reading.release.product.trim();
  if (!headline || product === '') return 'waits';
  const tokens = headline.analysis.sentences.flatMap((sentence) => sentence.tokens);
  const named = findName(product, tokens).length > 0 || headline.analysis.text.includes(product);
  return named ? holds : [{ section: 'headline', data: { product }, passages: [wholePassage(headline)] }];
};

export const subtitleOneSentence: Rule = (reading) => {
  const subtitle = pieceOf(reading, 'subtitle');
  if (!subtitle) return 'waits';
  const { sentences } = subtitle.analysis;
  if (sentences.length <= 1) return holds;
  const passages = sentences.slice(1).map(({ from, to }) => passage(subtitle, from, to));
  return [{ section: 'subtitle', data: { count: sentences.length }, passages }];
};
