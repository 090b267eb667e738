// From a key to a sentence: what the product uses of i18next's format, held equal to i18next itself by a test (decision 0005).
import type { Language } from '../languages.ts';
import type { WordTree } from './words.ts';

export interface Said {
  count?: number;
  /** Options of `Intl` for a name: `{ part: { style: 'percent' } }`. */
  formatParams?: Record<string, Intl.NumberFormatOptions>;
  [name: string]: unknown;
}

const hole = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g;
const made = new Map<string, unknown>();

/** Formatters of `Intl` take long to make. */
function kept<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** What stands at `a.b.c`, if it is a text. */
export function textAt(words: WordTree | undefined, key: string): string | undefined {
  let found: string | WordTree | undefined = words;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** The text of a key, in the plural that a count asks for; undefined where there is none. */
export function findText(
  words: WordTree | undefined,
  key: string,
  language: Language,
  count?: number,
): string | undefined {
  if (count === undefined) return textAt(words, key);
  const plural = kept(`plural ${language}`, () => new Intl.PluralRules(language)).select(count);
  return (
    (count === 0 ? textAt(words, `${key}_zero`) : undefined) ?? textAt(words, `${key}_${plural}`) ?? textAt(words, key)
  );
}

/** Puts values where the text names them: `{{name}}`, `{{count, number}}`, `{{names, list}}`. */
export const fill = (text: string, language: Language, values: Said): string =>
  text.includes('{{')
    ? text.replace(hole, (_, name: string, form: string | undefined) => {
        const value = values[name];
        if (value === undefined || value === null) return '';
        if (form === 'number') return numbers(language, values.formatParams?.[name]).format(value as number);
        if (form === 'list')
          return kept(`list ${language}`, () => new Intl.ListFormat(language)).format(value as string[]);
        return String(value);
      })
    : text;

const numbers = (language: Language, options: Intl.NumberFormatOptions = {}) =>
  kept(`number ${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options));
