// Figures in a sentence, in digits or in words.
import type { Language } from '../../../../core/languages.ts';
import { beforeYear, germanTens, numbers } from './numbers.ts';
import { findPhrases } from './phrases.ts';
import type { Token } from './tokens.ts';

const names = new Set(['4g', '5g', '3g', '2d', '3d', '4k', '7j', '24h']);
const month =
  /^(?:jan|fév|feb|mar|mär|avr|apr|abr|mai|may|jui|jun|jul|aoû|aug|ago|sep|set|oct|okt|out|nov|déc|dec|dez)/;

function isYear(tokens: Token[], at: number, language: Language): boolean {
  if (!/^(?:19|20)\d\d$/.test(tokens[at]?.word ?? '')) return false;
  const before = tokens[at - 1]?.word ?? '';
  return beforeYear[language].has(before) || month.test(before);
}

/** "Covid-19", "PS5": part of a name. */
const isName = (tokens: Token[], at: number, text: string) => {
  const token = tokens[at] as Token;
  return (
    names.has(token.word) || (/[-‑]/.test(text[token.from - 1] ?? '') && /\p{L}/u.test(text[token.from - 2] ?? ''))
  );
};

/** Whether the tokens (of one sentence of `text`) tell a quantity; a year or a name with digits does not. */
export function hasFigure(tokens: Token[], text: string, language: Language): boolean {
  const inDigits = tokens.some(
    (token, at) => /^\p{N}/u.test(token.word) && !isYear(tokens, at, language) && !isName(tokens, at, text),
  );
  if (inDigits || findPhrases(numbers[language], tokens).length > 0) return true;
  return language === 'de' && tokens.some((token) => germanTens.test(token.word));
}
