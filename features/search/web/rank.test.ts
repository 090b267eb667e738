import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { type Entry, indexed, rank } from './rank.ts';

const entry = (group: Entry['group'], label: string, more: Partial<Entry> = {}): Entry => ({
  id: `${group} ${label}`,
  group,
  label,
  href: '/',
  ...more,
});

const all = indexed([
  entry('pages', 'Explorer', { also: 'chercher rechercher' }),
  entry('pages', 'Entitäten und Straßen'),
  entry('actions', 'Écrire une idée'),
  entry('contributions', 'Un événement par mois'),
  entry('contributions', 'La carte Horizon'),
  entry('contributions', 'Carte'),
  entry('contributions', 'Trop de cartes en magasin'),
  entry('contributions', 'Pancarte lumineuse'),
  entry('people', 'Inês Çelik-Fernandes', { hint: 'Sillage Portugal' }),
  entry('people', 'Carla Martin', { hint: 'Lyon' }),
]);
const labels = (typed: string) => rank(all, typed).flatMap(({ entries }) => entries.map(({ label }) => label));

describe('what is typed', () => {
  test.each([
    ['evenement', 'Un événement par mois'],
    ['ÉVÉNEMENT', 'Un événement par mois'],
    ['strassen', 'Entitäten und Straßen'],
    ['entitaten', 'Entitäten und Straßen'],
    ['ines celik', 'Inês Çelik-Fernandes'],
    ['fernandes ines', 'Inês Çelik-Fernandes'],
    ['portugal', 'Inês Çelik-Fernandes'],
    ['recherch', 'Explorer'],
  ])('%o finds %o without accents, in any order', (typed, label) => {
    expect(labels(typed)).toContain(label);
  });

  test('comes first where it is the very name, then its beginning, then a word’s, then within one', () => {
    const [contributions] = rank(all, 'carte');
    expect(contributions?.entries.map(({ label }) => label)).toEqual([
      'Carte',
      'La carte Horizon',
      'Trop de cartes en magasin',
      'Pancarte lumineuse',
    ]);
  });

  test('puts the group that fits best first', () => {
    expect(rank(all, 'carla').map(({ group }) => group)).toEqual(['people']);
    expect(rank(all, 'car').map(({ group }) => group)).toEqual(['contributions', 'people']);
  });

  test('finds nothing where one of its words fits nothing', () => {
    expect(labels('carte zzz')).toEqual([]);
  });

  test('of two letters is not looked for within words', () => {
    expect(labels('te')).toEqual([]);
  });

  test('of nothing but signs finds nothing', () => {
    for (const typed of ['', '   ', '—…?']) expect(rank(all, typed)).toEqual([]);
  });
});

test('no group is longer than it may be, and what fits equally keeps its order', () => {
  const many = indexed(Array.from({ length: 50 }, (_, at) => entry('contributions', `Carte ${at}`)));
  const [found] = rank(many, 'carte', { contributions: 8 });
  expect(found?.entries.map(({ label }) => label)).toEqual(Array.from({ length: 8 }, (_, at) => `Carte ${at}`));
});

test('whatever a name is made of, it is found by itself and by the beginning of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (name) => {
      fc.pre(fold(name) !== '');
      const index = indexed([entry('people', name)]);
      expect(rank(index, name)).toHaveLength(1);
      const start = [...name].slice(0, 3).join('');
      if (fold(start) !== '' && fold(name).startsWith(fold(start))) expect(rank(index, start)).toHaveLength(1);
    }),
    { seed: 7 },
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 7 },
  );
});
