import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMissingPart, startAgain } from './missing-parts.ts';

let kept: Map<string, string>;
const answers = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('offline, what is on the screen stays', async () => {
  answers(() => Promise.reject(new TypeError('Failed to fetch')));
  const restart = vi.fn();
  await startAgain(restart);
  expect(restart).not.toHaveBeenCalled();
});

test('a server that is there without the part makes the page start again, once a minute at most', async () => {
  answers(() => Promise.resolve(new Response('ok')));
  const restart = vi.fn();
  await Promise.all([startAgain(restart), startAgain(restart)]);
  await startAgain(restart);
  expect(restart).toHaveBeenCalledOnce();
});

test('a part that did not come is known in each engine; a mistake of ours is not one', () => {
  for (const message of [
    'Failed to fetch dynamically imported module: http://localhost/assets/a.js',
    'error loading dynamically imported module: http://localhost/assets/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
  ])
    expect(isMissingPart(new TypeError(message)), message).toBe(true);
  expect(isMissingPart(new TypeError('Cannot read properties of undefined'))).toBe(false);
  expect(isMissingPart('Importing a module script failed.')).toBe(false);
});
