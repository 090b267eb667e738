// Words that only the company understands, each with a plainer one.
import { jargon } from '../lexicons/jargon.ts';
import type { Rule } from '../reading.ts';
import { customerProse, passageOf, sharedSection } from '../reading.ts';
import type { Passage } from '../report.ts';
import type { Analysis } from '../text/analysis.ts';
import { perText } from '../text/analysis.ts';
import { findName } from '../text/names.ts';
import { findPhrases } from '../text/phrases.ts';

const hitsOf = perText(({ sentences, language }: Analysis) =>
  sentences.flatMap((sentence) => findPhrases(jargon[language], sentence.tokens).map((hit) => ({ sentence, ...hit }))),
);

/** One finding per word, however it is inflected. The internal FAQ speaks to colleagues and keeps its words. */
export const plainWords: Rule = (reading) => {
  const prose = customerProse(reading);
  if (prose.length === 0) return 'waits';
  const { product } = reading.release;
  const byWord = new Map<{ plainer: string }, Passage[]>();
  for (const piece of prose) {
    for (const { sentence, value, first, last } of hitsOf(piece.analysis)) {
      const inName = findName(product, sentence.tokens).some(([from, to]) => from <= first && last <= to);
      if (inName) continue;
      byWord.set(value, [...(byWord.get(value) ?? []), passageOf(piece, sentence, first, last)]);
    }
  }
  return [...byWord].map(([{ plainer }, passages]) => ({
    section: sharedSection(passages),
    data: { word: passages[0]?.text ?? '', plainer, count: passages.length },
    passages,
  }));
};
