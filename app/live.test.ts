// The live feed ends with whoever listened: nobody holds the server's memory by leaving their answer unread.
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feed, Listener } from '../core/realtime/feed.ts';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';
import { liveRoute } from './live.ts';

let house: House;
let reader: TestPerson;
let listeners: Set<Listener>;
let live: Hono;

beforeAll(async () => {
  house = await openHouse();
  reader = await house.person('Lectrice');
  listeners = new Set();
  const feed: Feed = {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish: async () => {},
    receive: () => {},
  };
  live = new Hono().get('/api/live', liveRoute(house.application.services, feed));
  live.onError((error) => new Response('', { status: (error as { kind?: string }).kind === 'too_many' ? 429 : 500 }));
});
afterAll(() => house.close());

const ask = (method = 'GET') => live.request('/api/live', { method, headers: { cookie: reader.cookie } });
const listening = (count: number) => expect.poll(() => listeners.size).toBe(count);

describe('the live feed', () => {
  it('tells who asks only for its head, and listens for them no longer', async () => {
    const answer = await ask('HEAD');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    await listening(0);
  });

  it('lets go of a reader who leaves', async () => {
    const answer = await ask();
    await listening(1);
    await answer.body?.cancel();
    await listening(0);
  });

  it('lets go of a reader who does not read, however much happens', async () => {
    const answer = await ask();
    await listening(1);
    for (const listener of listeners)
      for (let at = 0; at < 500; at++) listener.send({ event: 'support.given', contribution: crypto.randomUUID() });
    await listening(0);
    await answer.body?.cancel();
  });

  it('ends with the session of its reader, also while something happens all the time', async () => {
    const gone = await house.person('Partante');
    const answer = await live.request('/api/live', { headers: { cookie: gone.cookie } });
    await listening(1);
    const read = (async () => {
      for await (const _ of answer.body as unknown as AsyncIterable<Uint8Array>);
    })();
    await gone.delete('/api/session');
    const busy = setInterval(() => {
      for (const one of listeners) one.send({ event: 'support.given', contribution: crypto.randomUUID() });
    }, 50);
    await expect.poll(() => listeners.size, { timeout: 8000 }).toBe(0);
    clearInterval(busy);
    await read;
  });

  it('is open to one member a few dozen times, not without end', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask()));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 429]));
    await listening(32);
    await Promise.all(answers.map((answer) => answer.body?.cancel()));
    await listening(0);
    const again = await ask();
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});
