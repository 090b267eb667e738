import { expect, test } from 'vitest';
import { rootOf } from './linked-comment.ts';

const replies = [
  { id: 'a', parentId: 'root' },
  { id: 'b', parentId: 'a' },
  { id: 'c', parentId: 'b' },
];

test('the thread of a reply is told from its parents, however deep it stands', () => {
  expect(rootOf('c', replies)).toBe('root');
  expect(rootOf('a', replies)).toBe('root');
});

test('what opened a thread is its own root, with replies or without', () => {
  expect(rootOf('root', replies)).toBe('root');
  expect(rootOf('alone', [])).toBe('alone');
});

test('parents in a circle end somewhere', () => {
  expect(['x', 'y']).toContain(
    rootOf('x', [
      { id: 'x', parentId: 'y' },
      { id: 'y', parentId: 'x' },
    ]),
  );
});
