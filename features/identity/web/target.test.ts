import { expect, test } from 'vitest';
import { targetOf } from './target.ts';

const origin = 'https://sillage.example';

test.each(['/', '/explore?kind=idea', '/ideas/1#comment-2'])('%s is a place of ours', (to) => {
  expect(targetOf(to, origin)).toBe(to);
});

test.each([
  undefined,
  3,
  '',
  'explore',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/%',
])('%j leads home, never elsewhere', (to) => {
  expect(['/', '/%']).toContain(targetOf(to, origin));
});
