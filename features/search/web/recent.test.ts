import { expect, test } from 'vitest';
import { withVisited } from './recent.ts';

test('a place that is visited again moves to the front, and stands there once', () => {
  expect(withVisited(['/a', '/b', '/c'], '/b')).toEqual(['/b', '/a', '/c']);
});

test('the places of long ago are forgotten', () => {
  const many = Array.from({ length: 20 }, (_, at) => `/ideas/${at}`);
  const kept = many.reduce<string[]>((before, address) => withVisited(before, address), []);
  expect(kept).toHaveLength(8);
  expect(kept[0]).toBe('/ideas/19');
});
