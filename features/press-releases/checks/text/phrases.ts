// Finds the phrases of a lexicon in a sentence, in one pass whatever the size of the lexicon.
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

export interface Phrase<T> {
  words: string[];
  value: T;
}

/** Phrases by their first word, longest first. */
export type Lexicon<T> = ReadonlyMap<string, Phrase<T>[]>;

export interface Hit<T> {
  value: T;
  /** Tokens of the sentence, `last` included. */
  first: number;
  last: number;
}

/** Endings in brackets are written out: `scal(e|es|ing)` gives three forms, `mesure(s|)` two. */
export function writtenOut(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(')', open);
  const before = pattern.slice(0, open);
  const endings = pattern.slice(open + 1, close).split('|');
  return writtenOut(pattern.slice(close + 1)).flatMap((after) => endings.map((ending) => before + ending + after));
}

/** Patterns in the notation of `writtenOut`, each with its value. */
export function lexiconOf<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const lexicon = new Map<string, Phrase<T>[]>();
  for (const [pattern, value] of entries) {
    for (const form of writtenOut(pattern)) {
      const words = wordsOf(form);
      const first = words[0];
      if (first === undefined) continue;
      const list = lexicon.get(first) ?? [];
      list.push({ words, value });
      lexicon.set(first, list);
    }
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

/** A list of patterns separated by commas, without values. */
export const lexiconFrom = (patterns: string): Lexicon<true> =>
  lexiconOf(patterns.split(',').map((pattern) => [pattern.trim(), true] as const));

const stands = (words: string[], tokens: Token[], at: number) =>
  words.every((word, index) => tokens[at + index]?.word === word);

/** Hits in order, never overlapping; the longest phrase wins. */
export function findPhrases<T>(lexicon: Lexicon<T>, tokens: Token[]): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = lexicon.get(tokens[at]?.word ?? '')?.find(({ words }) => stands(words, tokens, at));
    if (!phrase) continue;
    const last = at + phrase.words.length - 1;
    hits.push({ value: phrase.value, first: at, last });
    at = last;
  }
  return hits;
}
