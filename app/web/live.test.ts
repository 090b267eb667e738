import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './live.ts';

class Source extends EventTarget {
  readyState = 1;
  closed = false;
  close() {
    this.closed = true;
  }
  say(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: typeof data === 'string' ? data : JSON.stringify(data) }));
  }
}

const keys = [['contribution', 'a', 'wake'], ['contribution', 'b', 'wake'], ['contributions', {}], ['session']];
let client: QueryClient;
let sources: Source[];
let stop: () => void;
const stale = () =>
  keys.filter((key) => client.getQueryState(key)?.isInvalidated).map((key) => key.slice(0, 2).join(' '));
const open = () => {
  const source = new Source();
  sources.push(source);
  return source as unknown as EventSource;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', { CLOSED: 2 });
  vi.stubGlobal('document', new EventTarget());
  client = new QueryClient();
  for (const key of keys) client.setQueryData(key, 1);
  sources = [];
  stop = listen(client, open);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is kept of a contribution that moved is asked again, and nothing else', () => {
  sources[0]?.say({ event: 'comment.posted', contribution: 'a' });
  expect(stale()).toEqual([]);
  vi.advanceTimersByTime(400);
  expect(stale()).toEqual(['contribution a']);
});

test('what changes a contribution as a whole changes the lists too', () => {
  sources[0]?.say({ event: 'contribution.given', contribution: 'b' });
  vi.advanceTimersByTime(400);
  expect(stale()).toEqual(['contribution b', `contributions ${{}}`]);
});

test('what cannot be read is let go', () => {
  for (const data of ['', '{}', '[1', 'null', '{"event":1,"contribution":"a"}']) sources[0]?.say(data);
  vi.advanceTimersByTime(400);
  expect(stale()).toEqual([]);
});

test('after a refusal it comes back, and what is shown of contributions is asked again', () => {
  const [first] = sources;
  if (first) first.readyState = 2;
  first?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(2000);
  expect(sources).toHaveLength(2);
  sources[1]?.dispatchEvent(new Event('ready'));
  expect(stale()).toEqual(['contribution a', 'contribution b', `contributions ${{}}`]);
});

test('once stopped it is silent', () => {
  sources[0]?.say({ event: 'comment.posted', contribution: 'a' });
  stop();
  vi.advanceTimersByTime(5000);
  expect(stale()).toEqual([]);
  expect(sources[0]?.closed).toBe(true);
});
