import { expect, test } from 'vitest';
import { changesBetween } from './word-changes.ts';

test('what changed is whole words, and together they are both texts again', () => {
  const before = 'Un essai de six mois dans tous les magasins.';
  const after = 'Un essai de trois mois dans deux magasins.';
  const changes = changesBetween(before, after);
  expect(changes.filter(({ kind }) => kind === 'new').map(({ text }) => text.trim())).toEqual(['trois', 'deux']);
  expect(
    changes
      .filter(({ kind }) => kind !== 'new')
      .map(({ text }) => text)
      .join(''),
  ).toBe(before);
  expect(
    changes
      .filter(({ kind }) => kind !== 'gone')
      .map(({ text }) => text)
      .join(''),
  ).toBe(after);
  expect(changesBetween(before, before)).toEqual([{ kind: 'same', text: before }]);
});

test('a phrase that was replaced reads as one change, not word by word', () => {
  expect(changesBetween('Ouvert le samedi matin, partout.', 'Ouvert chaque jour ouvré, partout.')).toEqual([
    { kind: 'same', text: 'Ouvert ' },
    { kind: 'gone', text: 'le samedi matin' },
    { kind: 'new', text: 'chaque jour ouvré' },
    { kind: 'same', text: ', partout.' },
  ]);
});
