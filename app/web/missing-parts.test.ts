import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMissingPart, startAgain, tryAgain } from './missing-parts.ts';

let kept: Map<string, string>;
const answers = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('document', { querySelector: () => ({ src: '/assets/main.js' }) });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const entryAnswers = (status: number) => answers(() => Promise.resolve(new Response(null, { status })));
const offline = () => answers(() => Promise.reject(new TypeError('Failed to fetch')));

test('offline, what is on the screen stays', async () => {
  offline();
  const restart = vi.fn();
  await startAgain(restart);
  expect(restart).not.toHaveBeenCalled();
});

test('a part that was lost on the way, from a server that has the same program, does not take what is on the screen', async () => {
  entryAnswers(200);
  const restart = vi.fn();
  await startAgain(restart);
  expect(restart).not.toHaveBeenCalled();
});

test('a server that is at its limits is no reason to start again', async () => {
  entryAnswers(503);
  const restart = vi.fn();
  await startAgain(restart);
  expect(restart).not.toHaveBeenCalled();
});

test('a server that has another program makes the page start again, once a minute at most', async () => {
  entryAnswers(404);
  const restart = vi.fn();
  await Promise.all([startAgain(restart), startAgain(restart)]);
  await startAgain(restart);
  expect(restart).toHaveBeenCalledOnce();
});

test('who asks again for a page whose part is missing gets it from a new start, or is told again offline', async () => {
  const [draw, restart] = [vi.fn(), vi.fn()];
  entryAnswers(200);
  await tryAgain(draw, restart);
  expect([draw.mock.calls.length, restart.mock.calls.length]).toEqual([0, 1]);
  offline();
  await tryAgain(draw, restart);
  expect([draw.mock.calls.length, restart.mock.calls.length]).toEqual([1, 1]);
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
