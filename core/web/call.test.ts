import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, call, Problem } from './call.ts';
import { withMillions } from './words.ts';

interface Endpoints {
  'GET /api/ideas': {
    params: undefined;
    query?: { topic?: string; kind?: string[] };
    answer: { path: string; key: string | null };
  };
  'PUT /api/ideas/:id/support': {
    params: { id: string };
    body: { help: string };
    answer: { body: string; key: string };
  };
  'DELETE /api/ideas/:id/support': {
    params: { id: string };
    query: undefined;
    body: undefined;
    answer: undefined;
  };
  'GET /api/refused': { answer: never };
  'GET /api/proxy': { answer: never };
}

const api = call<Endpoints>();
const real = globalThis.fetch;
let server: Server;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const key = request.headers['idempotency-key'] ?? null;
    let body = '';
    for await (const piece of request) body += piece;
    if (request.url === '/api/refused') {
      response.writeHead(429, { 'Content-Type': 'application/problem+json', 'Retry-After': '7' });
      const failures = [{ path: 'title', code: 'too_long', message: 'Too long' }, 'not a failure'];
      return response.end(JSON.stringify({ code: 'idea.invalid', title: 'No', detail: 'Not so', failures }));
    }
    if (request.url === '/api/proxy') {
      response.writeHead(502, { 'Content-Type': 'text/html' });
      return response.end('<h1>Bad gateway</h1>');
    }
    if (request.method === 'DELETE') return response.writeHead(204).end();
    response.writeHead(200, { 'Content-Type': 'application/json' });
    return response.end(JSON.stringify({ path: request.url, key, body }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // In a browser a path is enough; Node wants the origin before it.
  globalThis.fetch = (url, request) => real(`${origin}${String(url)}`, request);
});

afterAll(() => {
  globalThis.fetch = real;
  server.close();
});

test('a read sends its query and no idempotency key', async () => {
  const answer = await api('GET /api/ideas', { query: { topic: 'été', kind: ['idea', 'lesson'] } });
  expect(answer).toMatchObject({ path: '/api/ideas?topic=%C3%A9t%C3%A9&kind=idea&kind=lesson', key: null });
});

test('a write sends JSON and a key of its own each time', async () => {
  const given = { params: { id: 'a/b' }, body: { help: 'time' } };
  const first = await api('PUT /api/ideas/:id/support', given);
  const second = await api('PUT /api/ideas/:id/support', given);
  expect(JSON.parse(first.body)).toEqual({ help: 'time' });
  expect(first.key).toMatch(/^[0-9a-f-]{36}$/);
  expect(second.key).not.toBe(first.key);
});

test('a write repeated by hand keeps the key it is given', async () => {
  const given = { params: { id: 'x' }, body: { help: 'time' }, idempotencyKey: 'mine' };
  expect((await api('PUT /api/ideas/:id/support', given)).key).toBe('mine');
});

test('an empty answer is undefined', async () => {
  expect(await api('DELETE /api/ideas/:id/support', { params: { id: 'x' } })).toBeUndefined();
});

test('a refusal carries every failure, and when to come back', async () => {
  const problem = await api('GET /api/refused').catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({
    status: 429,
    code: 'idea.invalid',
    detail: 'Not so',
    retryAfter: 7,
    passing: true,
  });
  expect((problem as Problem).failures).toHaveLength(1);
  expect((problem as Problem).at('title')?.code).toBe('too_long');
});

test('the words of a proxy are not taken for ours', async () => {
  await expect(api('GET /api/proxy')).rejects.toMatchObject({ status: 502, code: 'unreadable', title: '' });
});

test('a server that cannot be reached is a problem called network', async () => {
  const before = globalThis.fetch;
  globalThis.fetch = () => real('http://127.0.0.1:1/');
  await expect(api('GET /api/ideas')).rejects.toMatchObject({ status: 0, code: 'network', passing: true });
  globalThis.fetch = before;
});

test('a call that is given up says so rather than blaming the network', async () => {
  await expect(api('GET /api/ideas', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('params are escaped, and a missing one is a fault of ours', () => {
  expect(address('/api/people/:id', { id: '../x' })).toBe('/api/people/..%2Fx');
  expect(() => address('/api/people/:id')).toThrow('needs "id"');
});

test('the types ask for what an endpoint needs and nothing else', () => {
  // @ts-expect-error: params are missing
  () => api('DELETE /api/ideas/:id/support');
  // @ts-expect-error: no such endpoint
  () => api('GET /api/nothing');
  // @ts-expect-error: this endpoint takes no body
  () => api('GET /api/ideas', { body: {} });
});

test('millions are counted with the plural of the rest', () => {
  const words = { a_one: '1', a_other: 'n', b: { c_other: 'x', c_many: 'y' } };
  expect(withMillions(words)).toEqual({ ...words, a_many: 'n' });
});
