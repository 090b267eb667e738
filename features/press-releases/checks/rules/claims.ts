// Claims that anybody could make; a figure in the same sentence turns a superlative into a fact.
import { claims } from '../lexicons/claims.ts';
import type { Rule } from '../reading.ts';
import { customerProse, holds, passageOf, sharedSection } from '../reading.ts';
import type { Analysis } from '../text/analysis.ts';
import { perText } from '../text/analysis.ts';
import { hasFigure } from '../text/figures.ts';
import { findPhrases } from '../text/phrases.ts';

const hitsOf = perText(({ sentences, text, language }: Analysis) =>
  sentences.flatMap((sentence) =>
    findPhrases(claims[language], sentence.tokens)
      .filter(
        ({ value }) => value === 'vague' || (value === 'superlative' && !hasFigure(sentence.tokens, text, language)),
      )
      .map(({ first, last }) => ({ sentence, first, last })),
  ),
);

/** Customers may be enthusiastic: their quote is left as they say it. */
export const preciseClaims: Rule = (reading) => {
  const prose = customerProse(reading).filter(({ place }) => place.section !== 'customerQuote');
  if (prose.length === 0) return 'waits';
  const passages = prose.flatMap((piece) =>
    hitsOf(piece.analysis).map(({ sentence, first, last }) => passageOf(piece, sentence, first, last)),
  );
  if (passages.length === 0) return holds;
  return [
    {
      section: sharedSection(passages),
      data: { count: passages.length, phrase: passages[0]?.text ?? '' },
      passages,
    },
  ];
};
