import { expect, test } from 'vitest';
import { type Language, languages } from '../../core/languages.ts';
import type { WordTree } from '../../core/web/words.ts';
import { loadNamespace, namespaces } from './words.ts';

const registries = {
  fr: () => import('./words/fr.ts'),
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  pt: () => import('./words/pt.ts'),
};
const loadWords = async (language: Language): Promise<WordTree> => (await registries[language]()).words;

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

test.each(languages)('each namespace is fetched by itself, the same as in the whole of %s', async (language) => {
  for (const [namespace, words] of Object.entries(await loadWords(language)))
    expect(await loadNamespace(language, namespace), namespace).toBe(words);
});

test('every namespace is known, and no other', async () => {
  expect(namespaces.toSorted()).toEqual(Object.keys(await loadWords('fr')).sort());
});

test('a namespace that nobody wrote is refused', async () => {
  await expect(loadNamespace('fr', 'nothing')).rejects.toThrow('no words of nothing in fr');
});
