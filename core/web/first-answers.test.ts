import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let take: (address: string) => unknown;
const says = (text: string | null) =>
  vi.stubGlobal('document', { getElementById: () => (text === null ? null : { textContent: text }) });

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['performance'] });
  take = (await import('./first-answers.ts')).takeFirstAnswer;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('an answer serves once', () => {
  says('{"/api/home":{"waiting":[]}}');
  expect(take('/api/home?x=1')).toBeUndefined();
  expect(take('/api/home')).toEqual({ waiting: [] });
  expect(take('/api/home')).toBeUndefined();
});

test('an answer that nobody took in time is not given any more', () => {
  says('{"/api/home":1}');
  vi.advanceTimersByTime(10_000);
  expect(take('/api/home')).toBeUndefined();
});

test.each([[null], [''], ['{'], ['null']])('a document that says %o brought nothing', (text) => {
  says(text);
  expect(take('/api/home')).toBeUndefined();
});
