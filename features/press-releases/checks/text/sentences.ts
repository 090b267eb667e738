// Cuts a text into sentences, as a reader would: abbreviations, decimals, dates, initials, quotes and addresses do not end one.
import type { Language } from '../../../../core/languages.ts';
import { beforeGermanOrdinal, binding, germanMonths, loose } from './abbreviations.ts';

export interface Span {
  from: number;
  to: number;
}

const ends = '.!?…';
const closers = '»”“"\'’)]«';
const openers = '«»„“”"\'’‘‚([¿¡–—-•*';
const newlines = '\n\r\u2028\u2029';
const stops = /[.!?…\n\r\u2028\u2029]/g;
const letter = /\p{L}/u;
const meaningful = /[\p{L}\p{N}]/u;

const has = (list: string, char: string | undefined) => char !== undefined && char !== '' && list.includes(char);
const isSpace = (char: string | undefined) => char !== undefined && char.trim() === '' && char !== '';
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isLower = (char: string) => char !== char.toUpperCase() && char === char.toLowerCase();

/** The end of the closing marks after a stop; French puts a space before its guillemet. */
function afterClosers(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (has(closers, text[at])) at++;
    else if (isSpace(text[at]) && text[at + 1] === '»') at += 2;
    else return at;
  }
}

/** "the week-end.The seller": small letters, a stop, a capital; inside an address it is none. */
function forgotSpace(text: string, stop: number, next: number): boolean {
  if (!/^\p{Ll}{2}[.!?…]/u.test(text.slice(stop - 2, next)) || !/^\p{Lu}[\p{Ll}\s’']/u.test(text.slice(next, next + 2)))
    return false;
  const around = text.slice(Math.max(0, stop - 60), next + 60);
  const chunk =
    around
      .slice(0, stop - Math.max(0, stop - 60))
      .split(/\s/)
      .at(-1) ?? '';
  return !/www|[/@]/i.test(chunk) && !/^\S*[/@]/.test(around.slice(next - Math.max(0, stop - 60)));
}

function wordBefore(text: string, stop: number): string {
  let from = stop;
  // No abbreviation is longer than a dozen letters, and the bound keeps the whole linear.
  while (from > 0 && stop - from < 12 && letter.test(text[from - 1] as string)) from--;
  return text.slice(from, stop);
}

const wordFrom = (text: string, at: number): string => /^\p{L}+/u.exec(text.slice(at, at + 20))?.[0] ?? '';

function numberedStop(text: string, stop: number, next: number, start: number, language: Language): boolean {
  let from = stop;
  while (from > 0 && stop - from < 12 && isDigit(text[from - 1])) from--;
  // "1. Open the app" opens a list; the bound keeps the whole linear.
  if (from - start < 12 && text.slice(start, from).trim() === '') return true;
  if (language !== 'de' || stop - from > 2) return false;
  if (germanMonths.has(wordFrom(text, next).toLowerCase())) return true;
  return beforeGermanOrdinal.has(wordBefore(text, from - 1).toLowerCase());
}

function continues(text: string, stop: number, next: number, start: number, language: Language): boolean {
  if (isDigit(text[stop - 1])) return numberedStop(text, stop, next, start, language);
  const word = wordBefore(text, stop);
  const small = word.toLowerCase();
  if (word.length === 1) {
    if (language === 'en' && word === 'I') return false;
    if (word !== small) return true; // an initial
    if (text[stop - 2] === '.' || text[stop - 2] === '-') return !(language === 'en' && small === 'm');
  }
  if (binding[language].has(small)) return true;
  return isDigit(text[next]) && (loose[language].has(small) || small.endsWith('str'));
}

/** Sentences in order, without the blanks around them; a line feed always ends one. Offsets are UTF-16 units. */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const slice = text.slice(start, end);
    if (meaningful.test(slice)) {
      const from = start + (slice.length - slice.trimStart().length);
      spans.push({ from, to: from + slice.trim().length });
    }
    start = end;
  };
  stops.lastIndex = 0;
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const at = match.index;
    const char = match[0];
    if (has(newlines, char)) close(at);
    if (!has(ends, char)) continue;
    let end = at + 1;
    while (has(ends, text[end])) end++;
    const stop = end - at === 1 && char === '.' ? at : -1;
    end = afterClosers(text, end);
    stops.lastIndex = end;
    if (end < text.length && !isSpace(text[end])) {
      if (forgotSpace(text, at, end)) close(end);
      continue;
    }
    let next = end;
    while (next < text.length && (isSpace(text[next]) || has(openers, text[next]))) {
      if (has(newlines, text[next])) break;
      next++;
    }
    const following = text[next];
    if (following !== undefined && !has(newlines, following)) {
      if (isLower(following)) continue;
      if (stop >= 0 && continues(text, stop, next, start, language)) continue;
    }
    close(end);
  }
  close(text.length);
  return spans;
}
