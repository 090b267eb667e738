// What is computed once per text: between two keystrokes all sections but one are the same strings.
import type { Language } from '../../../../core/languages.ts';
import type { Sentence } from './tokens.ts';
import { readSentences } from './tokens.ts';

export interface Analysis {
  language: Language;
  text: string;
  words: number;
  sentences: Sentence[];
}

/** Enough for several long releases open on one server, small enough to forget. */
const kept = 600;
/** A text beyond this is not worth keeping. */
const longest = 20_000;

const analyses: Record<Language, Map<string, Analysis>> = {
  fr: new Map(),
  en: new Map(),
  de: new Map(),
  pt: new Map(),
};

/** The sentences and words of a text, remembered by the text itself. */
export function analyse(text: string, language: Language): Analysis {
  const known = analyses[language];
  const found = known.get(text);
  if (found) return found;
  const sentences = readSentences(text, language);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const analysis = { language, text, words, sentences };
  if (text.length <= longest) {
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(text, analysis);
  }
  return analysis;
}

/** Remembers what a rule computes from one text for as long as that text is remembered. */
export function perText<T>(compute: (analysis: Analysis) => T): (analysis: Analysis) => T {
  const results = new WeakMap<Analysis, T>();
  return (analysis) => {
    const known = results.get(analysis);
    if (known !== undefined) return known;
    const result = compute(analysis);
    results.set(analysis, result);
    return result;
  };
}
