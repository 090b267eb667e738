import { expect, test } from 'vitest';
import { findWords } from './found-words.ts';

const found = (text: string, words: string) => findWords(text, words).flatMap(({ part, found }) => (found ? part : []));

test('a word is found whatever its accents, case and ending', () => {
  expect(found('Les Cartes de fidélité, la carte, écartées', 'carte fidelite')).toEqual([
    'Cartes',
    'fidélité',
    'carte',
  ]);
});

test('short words are left alone', () => {
  expect(found('de la carte', 'de la')).toEqual([]);
});

test('the parts put together are the text', () => {
  const text = 'Der Seifenhahn füllt <b>Spülmittel</b> nach.';
  expect(
    findWords(text, 'spulmittel nach')
      .map(({ part }) => part)
      .join(''),
  ).toBe(text);
});
