import { expect, test } from 'vitest';
import { changed, exploreAddress, readShown, sortOf } from './filter.ts';

const id = '9af80bb3-e542-40be-834a-34224392030a';

test('an address that was written by the page reads back the same', () => {
  const shown = { q: 'carte & points', kind: 'press-release', topic: id, author: 'me', sort: 'supported' } as const;
  const search = Object.fromEntries(new URL(`http://x${exploreAddress(shown)}`).searchParams);
  expect(readShown(search)).toEqual(shown);
});

test('what cannot be read is left out and the rest holds', () => {
  const search = {
    kind: 'poem',
    stage: ['open'],
    topic: '../etc',
    language: 'es',
    author: 'you',
    sort: 'cheapest',
    from: 'a b',
    q: 12,
  };
  expect(readShown(search)).toEqual({ q: '12' });
});

test('a search of spaces is no search, and a long one is cut', () => {
  expect(readShown({ q: '   ' })).toEqual({});
  expect(readShown({ q: 'a'.repeat(900) }).q).toHaveLength(200);
});

test('what is relevant needs words', () => {
  expect(readShown({ sort: 'relevant' })).toEqual({});
  expect(sortOf({ q: 'carte' })).toBe('relevant');
  expect(sortOf({})).toBe('newest');
});

test('changing a filter goes back to the beginning of the list', () => {
  expect(changed({ kind: 'idea', from: 'abc' }, { kind: undefined, followed: 'me' })).toEqual({ followed: 'me' });
});
