// Bad input gets a clear error, all failures at once, and changes nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let other: TestPerson;
let idea: string;

const whole = () => ({
  title: 'Une idée',
  text: 'Un texte',
  language: 'fr',
  audience: 'organisation',
  entityId: house.entities.lyon,
});

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  other = await house.person('Autre');
  idea = (await author.post('/api/ideas', whole())).body.id;
});
afterAll(() => house.close());

describe('a request', () => {
  it('with several things wrong is told all of them at once, as problem JSON', async () => {
    const { status, body, headers } = await author.post('/api/ideas', {
      ...whole(),
      title: '',
      language: 'es',
      nonsense: 1,
    });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.failures.map((failure: { path: string }) => failure.path).sort()).toEqual([
      'body.language',
      'body.nonsense',
      'body.title',
    ]);
    expect(body).toMatchObject({
      status: 422,
      code: 'input.invalid',
      instance: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it.each([
    [
      'fields that belong to the server',
      { authorId: 'x', stage: 'validated', organisationId: 'x', role: 'administrator' },
    ],
    ['a key that would reach a prototype', JSON.parse('{"__proto__": {"admin": true}}')],
    ['control characters', { title: 'bip\u0007' }],
    ['half a character', { title: '\ud800' }],
    ['a title of two lines', { title: 'une\ndeux' }],
    ['a title too long', { title: 'x'.repeat(201) }],
  ])('with %s is refused', async (_, more) => {
    expect((await author.post('/api/ideas', { ...whole(), ...more })).status).toBe(422);
    const raw = JSON.stringify(whole()).replace(/}$/, `,"__proto__":{"admin":true}}`);
    expect((await author.post('/api/ideas', raw)).status).toBe(422);
  });

  it('that is no JSON, ten thousand deep, or of another type, is refused and the server goes on', async () => {
    expect((await author.post('/api/ideas', '{')).status).toBe(422);
    expect((await author.post('/api/ideas', `${'['.repeat(10_000)}${']'.repeat(10_000)}`)).status).toBe(422);
    expect(
      (await author.post('/api/ideas', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(422);
    expect((await author.get('/healthz')).status).toBe(200);
  });

  it('of more than a megabyte is refused', async () => {
    const { status, body } = await author.post('/api/ideas', { ...whole(), text: 'x'.repeat(1_100_000) });
    expect([status, body.code]).toEqual([422, 'body.too_large']);
  });

  it.each([
    '/api/contributions?limit=1000000000',
    '/api/contributions?limit=-1',
    '/api/contributions?limit=abc',
    '/api/contributions?sort=price',
    '/api/contributions?cursor=%00',
    '/api/contributions?cursor=WyJhIiwiYiJd',
    '/api/contributions?stage=secret',
    '/api/contributions?unknown=1',
    '/api/contributions?limit=1&limit=2',
    '/api/contributions?topic=1%20OR%201=1',
  ])('for a list that does not exist is refused: %s', async (path) => {
    expect((await author.get(path)).status).toBe(422);
  });

  it('with a cursor of the right shape and the wrong content is refused, on every list', async () => {
    const word = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
    const [dashes, some] = ['-'.repeat(36), crypto.randomUUID()];
    const keys = [
      [`2026-01-01`, dashes],
      ['1', some],
      ['99999-01-01', some],
      ['Thu, 01 Jan 1970 00:00:00 GMT+9999', some],
      ['-271821-04-20T00:00:00.000Z', some],
      ['2026-02-30', some],
      [1.5, some],
      [1e300, some],
      [dashes],
      [1e300],
      ['a', dashes],
      [{ $gt: '' }, some],
    ];
    const lists = [
      '/api/contributions?sort=newest',
      '/api/contributions?sort=supported',
      `/api/contributions/${idea}/comments?limit=5`,
      `/api/contributions/${idea}/supports?limit=5`,
      '/api/notifications?limit=5',
      '/api/decisions?limit=5',
      '/api/decision-requests?limit=5',
      '/api/members?limit=5',
    ];
    for (const list of lists) {
      for (const key of keys) {
        const { status } = await author.get(`${list}&cursor=${word(...key)}`);
        expect([200, 422], `${list} ${JSON.stringify(key)}`).toContain(status);
      }
    }
  });

  it.each([
    '/api/ideas/1',
    `/api/ideas/${'-'.repeat(36)}`,
    `/api/press-releases/${'-'.repeat(36)}/pdf`,
    `/api/press-releases/${'-'.repeat(36)}/images/${'-'.repeat(36)}`,
    `/api/ideas/${'a'.repeat(5000)}`,
    '/api/ideas/%2e%2e%2fsecret',
    '/api/nothing',
    '/api/contributions/null',
  ])('for what is not there is not found: %s', async (path) => {
    expect((await author.get(path)).status).toBe(404);
  });

  it('that changes nothing is answered, and changes nothing', async () => {
    const central = await house.person('Équipe centrale', {
      roles: [{ role: 'central-team' }, { role: 'administrator' }],
    });
    const topic = await central.post('/api/topics', { names: { fr: 'a', en: 'b', de: 'c', pt: 'd' } });
    const before = (await author.get('/api/topics')).body;
    for (const path of [
      `/api/topics/${topic.body.id}`,
      `/api/members/${other.id}`,
      `/api/entities/${house.entities.lyon}`,
      '/api/organisation',
      '/api/me',
    ])
      expect([path, (await central.patch(path, {})).status]).toEqual([path, 204]);
    expect((await author.patch(`/api/ideas/${idea}`, {})).status).toBe(204);
    expect((await author.get('/api/topics')).body).toEqual(before);
  });

  it('searching with any characters is answered', async () => {
    for (const words of [
      "'; DROP TABLE member; --",
      '"',
      '((',
      ':*',
      '%_\\',
      '<script>',
      'a'.repeat(200),
      '🙂',
      'œuvre & cœur | !',
    ]) {
      expect((await author.get(`/api/contributions?q=${encodeURIComponent(words)}`)).status, words).toBe(200);
      if (words.length > 2)
        expect((await author.get(`/api/contributions/similar?text=${encodeURIComponent(words)}`)).status, words).toBe(
          200,
        );
    }
  });
});

describe('text', () => {
  it('is kept as it was given, markup included', async () => {
    const text = '<img src=x onerror=alert(1)> & « guillemets » 5 < 6\n\n‏عربي 🙂';
    const { body } = await author.post('/api/ideas', { ...whole(), text });
    expect((await other.get(`/api/ideas/${body.id}`)).body.text).toBe(text);
  });
});

describe('a parent with another’s child', () => {
  it('is not found: a comment answers only within its own discussion', async () => {
    const second = (await author.post('/api/ideas', whole())).body.id;
    const comment = (await author.post(`/api/contributions/${idea}/comments`, { text: 'Ici' })).body.id;
    expect((await other.post(`/api/contributions/${second}/comments`, { text: 'Là', parentId: comment })).status).toBe(
      404,
    );
    const here = (await other.post(`/api/contributions/${second}/comments`, { text: 'Là' })).body.id;
    await author.put(`/api/comments/${comment}/question`, {});
    expect((await author.put(`/api/comments/${comment}/answer`, { answerId: here })).status).toBe(422);
  });
});

describe('every answer', () => {
  it('carries the headers that protect a browser, and private ones are not stored', async () => {
    const { headers } = await author.get('/api/home');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is described: OpenAPI names every endpoint', async () => {
    const { body } = await house.visitor.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.sort()).toEqual([...house.application.endpointNames].sort());
  });
});

describe('images', () => {
  it('are taken by what they contain: SVG, HTML and broken files are refused, and what is kept holds pixels only', async () => {
    const release = (
      await author.post('/api/press-releases', {
        product: 'Horizon',
        language: 'fr',
        opensTo: 'organisation',
        entityId: house.entities.lyon,
      })
    ).body.id;
    const send = (data: Buffer) =>
      author.post(`/api/press-releases/${release}/images`, { data: data.toString('base64'), alternative: 'Une carte' });
    expect(
      (await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))).status,
    ).toBe(422);
    expect((await send(Buffer.from('<html><script>alert(1)</script></html>'))).status).toBe(422);
    const { default: sharp } = await import('sharp');
    const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .withExif({ IFD0: { Artist: 'Zénobie' } })
      .jpeg()
      .toBuffer();
    expect(photo.toString('latin1')).toContain('nobie');
    const kept = await send(photo);
    expect(kept.status).toBe(201);
    const image = await fetch(`${house.origin}/api/press-releases/${release}/images/${kept.body.id}`, {
      headers: { cookie: author.cookie },
    });
    expect(image.headers.get('content-type')).toBe('image/webp');
    expect(Buffer.from(await image.arrayBuffer()).toString('latin1')).not.toContain('nobie');
    expect((await other.get(`/api/press-releases/${release}/images/${kept.body.id}`)).status).toBe(404);
  });
});
