// Sentences that one can say in one breath.
import type { Rule } from '../reading.ts';
import { holds, passage, sharedSection } from '../reading.ts';

export const longestSentence = 30;

export const shortSentences: Rule = ({ pieces }) => {
  const read = pieces.filter(({ place }) => place.section !== 'product' && place.part !== 'attribution');
  if (read.length === 0) return 'waits';
  let longest = 0;
  const passages = read.flatMap((piece) =>
    piece.analysis.sentences
      .filter(({ words }) => words > longestSentence)
      .map(({ from, to, words }) => {
        longest = Math.max(longest, words);
        return passage(piece, from, to);
      }),
  );
  if (passages.length === 0) return holds;
  const data = { count: passages.length, longest, limit: longestSentence };
  return [{ section: sharedSection(passages), data, passages }];
};
