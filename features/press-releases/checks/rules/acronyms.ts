// An acronym is spelled out the first time: "long form (ACR)" or "ACR (long form)".
import { knownAcronyms } from '../lexicons/acronyms.ts';
import type { Piece, Rule } from '../reading.ts';
import { passage, sharedSection } from '../reading.ts';
import type { Passage } from '../report.ts';
import type { Analysis } from '../text/analysis.ts';
import { perText } from '../text/analysis.ts';
import type { Sentence, Token } from '../text/tokens.ts';
import { wordsOf } from '../text/tokens.ts';

interface Use {
  acronym: string;
  from: number;
  to: number;
  spelledOut: boolean;
}

const none: Use[] = [];
// Two to six capitals, a small plural s allowed ("PMEs"), at least one of them not a Roman numeral.
const shape = /^(\p{Lu}{2,6})(?:s|n)?$/u;
const roman = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const explanation = /^s?["»”]?\s*\((?=[^)]{0,120}\p{Ll}{3})[^)]{6,120}\)/u;

/** A title in capitals is not a row of acronyms. */
function shouts({ tokens }: Sentence): boolean {
  const capitals = tokens.filter(({ raw, word }) => raw.length > 1 && raw !== word && raw === raw.toUpperCase());
  return tokens.length > 2 && capitals.length * 2 > tokens.length;
}

/** "(ACR)" after the words that it stands for: as many words as letters, or one compound with its letters in order. */
function namedBefore(text: string, tokens: Token[], at: number, acronym: string): boolean {
  const token = tokens[at] as Token;
  if (text[token.from - 1] !== '(' || text[token.to] !== ')') return false;
  if (at >= acronym.length) return true;
  const letters = [...acronym.toLowerCase()];
  let found = 0;
  for (const char of text.slice(tokens[0]?.from, token.from).toLowerCase()) if (char === letters[found]) found++;
  return found === letters.length;
}

const usesOf = perText(({ sentences, text, language }: Analysis): Use[] =>
  sentences
    .filter((sentence) => !shouts(sentence))
    .flatMap(({ tokens }) =>
      tokens.flatMap((token, at): Use[] => {
        if (token.raw === token.word) return none;
        const acronym = shape.exec(token.raw)?.[1];
        if (!acronym || roman.test(acronym) || knownAcronyms[language].has(acronym)) return none;
        const after = text.slice(token.to, token.to + 130);
        const spelledOut = explanation.test(after) || namedBefore(text, tokens, at, acronym);
        return [{ acronym, from: token.from, to: token.to, spelledOut }];
      }),
    ),
);

const read = ({ place }: Piece) => place.section !== 'product' && place.section !== 'place' && place.section !== 'date';

export const acronymsSpelledOut: Rule = ({ pieces, release }) => {
  const texts = pieces.filter(read);
  if (texts.length === 0) return 'waits';
  const known = new Set(wordsOf(release.product).map((word) => word.toUpperCase()));
  const unexplained = new Map<string, Passage[]>();
  for (const piece of texts) {
    for (const { acronym, from, to, spelledOut } of usesOf(piece.analysis)) {
      if (known.has(acronym)) continue;
      const earlier = unexplained.get(acronym);
      if (spelledOut && !earlier) known.add(acronym);
      else unexplained.set(acronym, [...(earlier ?? []), passage(piece, from, to)]);
    }
  }
  return [...unexplained].map(([acronym, passages]) => ({
    section: sharedSection(passages),
    data: { acronym, count: passages.length },
    passages,
  }));
};
