// Quotes have somebody behind them, and the customer's tells something that one can picture.
import type { Language } from '../../../../core/languages.ts';
import { after, before, notTowns, places, townPrepositions, turns } from '../lexicons/details.ts';
import { anybody, particles } from '../lexicons/people.ts';
import type { Rule } from '../reading.ts';
import { emptyPassage, pieceOf, wholePassage } from '../reading.ts';
import type { Analysis } from '../text/analysis.ts';
import { perText } from '../text/analysis.ts';
import { hasFigure } from '../text/figures.ts';
import type { Lexicon } from '../text/phrases.ts';
import { findPhrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { readSentences } from '../text/tokens.ts';

const parted = /,|;|:|\n|\(|\||·|—|–| - | chez | bei | at /;
const startsWithCapital = (raw: string) => /^\p{Lu}/u.test(raw);

const tokensOf = (text: string, language: Language): Token[] =>
  readSentences(text, language).flatMap((sentence) => sentence.tokens);

const isName = (tokens: Token[], language: Language) =>
  tokens.length > 0 &&
  tokens.every(({ raw, word }) => startsWithCapital(raw) || particles.has(word)) &&
  tokens.some(({ word }) => !particles.has(word) && !anybody[language].has(word));

/** "directrice de la fidélité", "Kundin aus Köln": words that no name is made of. */
const describes = (tokens: Token[]) =>
  tokens.some(({ raw, word }) => /^[\p{Ll}\p{N}]/u.test(raw) && !particles.has(word));

/** Customers are imagined and need no proper name, but we must see who they are; a spokesperson needs a name and a role. */
export function isAttributed(attribution: string, who: 'spokesperson' | 'customer', language: Language): boolean {
  const told = attribution
    .split(parted)
    .map((part) => tokensOf(part, language))
    .filter((part) => part.length > 0);
  const tells = told.filter((part) => part.some(({ word }) => !anybody[language].has(word) && !particles.has(word)));
  if (who === 'customer') {
    if (told.length > 1) return tells.length > 0;
    const only = told[0] ?? [];
    return tells.length > 0 && only.length > 2 && describes(only);
  }
  if (told.length > 1) return tells.length > 1 && told.some((part) => isName(part, language));
  const only = told[0] ?? [];
  const role = only.findIndex(({ raw, word }) => !startsWithCapital(raw) && !particles.has(word));
  return role > 1 && isName(only.slice(0, role), language);
}

export const quotesAttributed: Rule = (reading) => {
  const { language } = reading.release;
  const quotes = (['spokespersonQuote', 'customerQuote'] as const).filter((section) => pieceOf(reading, section));
  if (quotes.length === 0) return 'waits';
  return quotes.flatMap((section) => {
    const piece = pieceOf(reading, section, 'attribution');
    const attribution = piece?.analysis.text.trim() ?? '';
    const who = section === 'customerQuote' ? 'customer' : 'spokesperson';
    if (isAttributed(attribution, who, language)) return [];
    const passages = [piece ? wholePassage(piece) : emptyPassage({ section, part: 'attribution' })];
    return [{ section, data: { attribution }, passages }];
  });
};

const townAt = (tokens: Token[], at: number, language: Language) => {
  const town = tokens[at];
  const preposition = tokens[at - 1]?.word ?? '';
  if (!town || !startsWithCapital(town.raw) || notTowns.has(town.word)) return false;
  return townPrepositions[language].has(preposition);
};

export const isConcrete = perText(({ sentences, text, language }: Analysis): boolean => {
  const tells = (lexicon: Record<Language, Lexicon<true>>) =>
    sentences.some(({ tokens }) => findPhrases(lexicon[language], tokens).length > 0);
  return (
    sentences.some(({ tokens }) => hasFigure(tokens, text, language)) ||
    sentences.some(({ tokens }) => tokens.some((_, at) => townAt(tokens, at, language))) ||
    tells(places) ||
    tells(turns) ||
    (tells(before) && tells(after))
  );
});

export const customerQuoteConcrete: Rule = (reading) => {
  const quote = pieceOf(reading, 'customerQuote', 'text');
  if (!quote) return 'waits';
  return isConcrete(quote.analysis) ? [] : [{ section: 'customerQuote', data: {}, passages: [wholePassage(quote)] }];
};
