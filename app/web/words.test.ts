import { expect, test } from 'vitest';
import { languages } from '../../core/languages.ts';
import type { WordTree } from '../../core/web/words.ts';
import { loadWords } from './words.ts';

/** Every key with the names that its text fills in: `shell.waiting_other: count`. */
function keys(words: WordTree, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value !== 'string') return keys(value, `${path}${key}.`);
    const filled = [...value.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();
    return `${path}${key}: ${filled.join(' ')}`;
  });
}

test.each(languages.filter((language) => language !== 'fr'))(
  '%s says all that French says, with the same names filled in',
  async (language) => {
    const [french, other] = [keys(await loadWords('fr')), keys(await loadWords(language))];
    expect(other.toSorted()).toEqual(french.toSorted());
  },
);

test.each(languages)('no text is empty in %s', async (language) => {
  const empty = (words: WordTree): boolean =>
    Object.values(words).some((value) => (typeof value === 'string' ? value.trim() === '' : empty(value)));
  expect(empty(await loadWords(language))).toBe(false);
});
