// Whatever is sent to whichever endpoint is answered: taken or refused, never a fault of ours. The inputs are made from the
// contracts, so that an endpoint that comes later is tried without anybody thinking of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Endpoint, EndpointName } from '../core/http/endpoint.ts';
import { askedRelease, scorecardOf } from '../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';
import { allRoutes } from './routes.ts';

type Schema = {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};

/** They would end what the others are tried on; each has its own test. */
const ends = new Set<EndpointName>([
  'POST /api/organisation/erasure',
  'POST /api/members/:id/departure',
  'PUT /api/members/:id/suspension',
  'PUT /api/members/:id/roles',
  'DELETE /api/members/:id/roles',
  'PUT /api/contributions/:id/standing',
  'DELETE /api/session',
  'DELETE /api/sessions/:id',
  'PUT /api/password',
]);

const texts = [
  '',
  ' ',
  'a',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u2066\u200b\ufeff',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "'; DROP TABLE member; -- \\ %s {} $1 ${x}",
  '=HYPERLINK("https://evil.example")',
  'javascript:alert(1)',
  '\r\nBcc: all@example.org',
  '🙂'.repeat(60),
  'e\u0301'.repeat(2000),
  'x'.repeat(12_000),
  'null',
];
const days = [
  '99999-01-01',
  '9999-12-31',
  '0001-01-01',
  '2026-02-30',
  '0000-00-00',
  '-0001-01-01',
  'infinity',
  '2999-01-01',
];
const times = [
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '2026-02-30T10:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '2026-01-01T25:61:61Z',
  'infinity',
];
const numbers = [-1, 0, 1, 1.5, -0, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 100];
const others = [null, true, false, [], {}, 1, 'x', [[]], { length: 1 }];

/** A value that fits, where there is an easy one; ids are those of things that are there. */
function fitting(schema: Schema, known: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fitting(choice[0] as Schema, known);
  if (schema.type === 'object')
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, of]) => [key, fitting(of, known)]));
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => fitting(schema.items as Schema, known));
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (schema.format === 'uuid') return known;
  if (schema.format === 'date') return '2999-01-01';
  if (schema.format === 'date-time') return '2999-01-01T00:00:00.000Z';
  if (schema.format === 'email') return 'personne@example.org';
  return 'x'.repeat(Math.max(1, schema.minLength ?? 1));
}

const longest = (schema: Schema): unknown[] => [
  ...(schema.maxLength
    ? ['é'.repeat(schema.maxLength), '🙂'.repeat(schema.maxLength / 2), `${'x'.repeat(schema.maxLength)}y`]
    : []),
  ...(schema.maximum ? [schema.maximum, schema.maximum + 1] : []),
];

/** Each value by which one place of `schema` is spoiled or stretched; the rest of it stays as it fits. */
function* spoiled(schema: Schema, known: string): Generator<unknown> {
  yield* others;
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) for (const one of choice) yield* spoiled(one, known);
  else if (schema.type === 'object') {
    const whole = fitting(schema, known) as Record<string, unknown>;
    for (const [key, of] of Object.entries(schema.properties ?? {})) {
      const { [key]: _, ...without } = whole;
      yield without;
      for (const value of spoiled(of, known)) yield { ...whole, [key]: value };
    }
    yield { ...whole, unknown: 1 };
  } else if (schema.type === 'array') {
    const one = fitting(schema.items as Schema, known);
    yield [one];
    yield [one, one];
    yield Array.from({ length: schema.maxItems ?? 200 }, () => one);
    yield Array.from({ length: (schema.maxItems ?? 200) + 1 }, () => one);
    for (const value of spoiled(schema.items as Schema, known)) yield [value];
  } else {
    yield* longest(schema);
    if (schema.type === 'string') yield* [...texts, ...days, ...times, known, crypto.randomUUID(), '-'.repeat(36)];
    if (schema.type === 'integer' || schema.type === 'number') yield* numbers;
    if (schema.enum) yield* schema.enum;
  }
}

let house: House;
let people: TestPerson[];
/** Ids of what is there, by the first word of the paths that name it. */
let world: Record<string, string[]>;

beforeAll(async () => {
  house = await openHouse({ limits: false });
  const author = await house.person('Autrice');
  const decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  const roles = ['facilitator', 'community-manager', 'central-team', 'administrator', 'sponsor'] as const;
  const central = await house.person('Centrale', { roles: roles.map((role) => ({ role })) });
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
  people = [author, decider, central];
  const entityId = house.entities.lyon;
  const give = async (by: TestPerson, path: string, body: object): Promise<string> => {
    const answer = await by.post(path, body);
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(201);
    return answer.body.id ?? answer.body.comment.id;
  };
  const idea = await give(author, '/api/ideas', {
    title: 'Une idée',
    text: 'Un texte',
    language: 'fr',
    audience: 'organisation',
    entityId,
  });
  const other = await give(author, '/api/ideas', {
    title: 'Une autre',
    text: 'Un texte',
    language: 'fr',
    audience: 'organisation',
    entityId,
  });
  const begin = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId };
  const release = await give(author, '/api/press-releases', begin);
  await author.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
  const draft = await give(author, '/api/press-releases', begin);
  const comment = await give(author, `/api/contributions/${idea}/comments`, { text: 'Oui' });
  const question = await give(author, `/api/contributions/${release}/comments`, { text: 'Quand ?', question: true });
  const said = { section: 'product', quote: 'Horizon', at: 0 };
  const passage = await give(author, `/api/press-releases/${release}/passages`, { ...said, text: 'Pourquoi ?' });
  const suggestion = await give(author, `/api/press-releases/${release}/passages`, { ...said, replacement: 'Orient' });
  const version = await give(author, `/api/press-releases/${release}/versions`, { name: 'Ici' });
  const enriching = { ideaId: idea, section: 'problem', why: 'Voir' };
  const enrichment = await give(author, `/api/press-releases/${release}/enrichments`, enriching);
  await central.put('/api/scorecard', scorecardOf({ Client: 1 }));
  const asked = await askedRelease(house, author, [decider]);
  const review = await give(central, `/api/decision-requests/${asked.request}/review`, {
    readingMinutes: 10,
    readers: [author.id],
  });
  await central.put(`/api/reviews/${review}/phase`, { phase: 'reading' });
  const note = crypto.randomUUID();
  await decider.put(`/api/reviews/${review}/notes/${note}`, { section: 'whole', text: 'Une note', shared: false });
  const consent = await give(central, `/api/decision-requests/${asked.request}/consent`, { aim: 'But' });
  await author.post(`/api/consents/${consent}/proposals`, { text: 'Faire' });
  await central.put(`/api/consents/${consent}/step`, { step: 'questions' });
  const turn = (await central.get(`/api/consents/${consent}`)).body.turns[0].id;
  const topic = await give(central, '/api/topics', { names: { fr: 'a', en: 'a', de: 'a', pt: 'a' } });
  world = {
    contributions: [idea, release],
    ideas: [idea, other],
    'press-releases': [release, asked.release, draft],
    comments: [comment, question, suggestion],
    passages: [passage],
    suggestions: [suggestion],
    enrichments: [enrichment],
    'decision-requests': [asked.request],
    reviews: [review],
    consents: [consent],
    topics: [topic],
    entities: [house.entities.portugal],
    members: [decider.id],
    versionId: [version],
    noteId: [note],
    turnId: [turn],
    memberId: [decider.id],
  };
});
afterAll(() => house.close());

/** The addresses of one endpoint: of what is there, then with each of its ids spoiled. */
function* addresses(path: string): Generator<string> {
  const kind = path.split('/')[2] as string;
  const fill = (value: (name: string) => string) =>
    path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(value(name)));
  const known = (name: string) => (world[name] ?? [])[0] ?? crypto.randomUUID();
  for (const id of world[kind] ?? [crypto.randomUUID()]) yield fill((name) => (name === 'id' ? id : known(name)));
  if (!path.includes(':')) return;
  for (const spoilt of [
    '-'.repeat(36),
    crypto.randomUUID(),
    '\u0000',
    '%',
    'é'.repeat(300),
    '__proto__',
    '00000000-0000-0000-0000-000000000000',
  ])
    yield fill(() => spoilt);
}

/** Cursors of the right shape, whose content no list has written. */
const cursors = [
  ['2026-02-30', crypto.randomUUID()],
  ['-271821-04-20T00:00:00.000Z', crypto.randomUUID()],
  ['2026-01-01', '-'.repeat(36)],
  [2 ** 53 - 1, crypto.randomUUID()],
  [2 ** 53 - 1, '2026-01-01', crypto.randomUUID()],
  [1, '2026-02-30', crypto.randomUUID()],
  [2 ** 40],
  [-1.5],
  [{ $gt: '' }],
].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));

function* queries(endpoint: Endpoint): Generator<string> {
  yield '';
  if (!endpoint.query) return;
  const { properties = {} } = z.toJSONSchema(endpoint.query, { io: 'input', unrepresentable: 'any' }) as Schema;
  for (const [name, schema] of Object.entries(properties)) {
    for (const value of [...(schema.enum ?? []), ...texts, ...days, ...numbers, ...longest(schema)]) {
      if (typeof value === 'string' && !value.isWellFormed()) continue;
      yield `?${name}=${encodeURIComponent(String(value).slice(0, 4000))}`;
    }
    if (name === 'cursor') for (const cursor of cursors) yield `?cursor=${cursor}`;
    yield `?${name}=%ff%00`;
    yield `?${name}=a&${name}=b`;
  }
}

const schemaOf = (type: z.ZodType): Schema => z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema;

const endpoints = (): [EndpointName, Endpoint][] =>
  allRoutes({ identity: {}, connection: {} } as never).flatMap(
    (one) => Object.entries(one.endpoints) as [EndpointName, Endpoint][],
  );

/** What was answered with a fault of the server. */
const faults: string[] = [];
async function send(by: TestPerson, method: string, address: string, body: unknown): Promise<number> {
  const raw = body === undefined ? undefined : JSON.stringify(body);
  const { status } = await by[method.toLowerCase() as 'post'](address, raw);
  if (status >= 500) faults.push(`${status} ${by.name} ${method} ${address.slice(0, 200)} ${raw?.slice(0, 300) ?? ''}`);
  return status;
}

describe('no input', () => {
  it.each(endpoints().filter(([name]) => !ends.has(name)))(
    'is a fault of the server: %s',
    async (name, endpoint) => {
      faults.length = 0;
      const [method, path] = name.split(' ') as [string, string];
      const asks = method === 'GET' || method === 'DELETE';
      const known = (world[path.split('/')[2] as string] ?? world.contributions)?.[0] as string;
      const bodies =
        !endpoint.body || asks
          ? [undefined]
          : [fitting(schemaOf(endpoint.body), known), ...spoiled(schemaOf(endpoint.body), known)];
      const [whole, ...others] = addresses(path);
      // Whoever may go furthest sends the rest.
      let furthest = people.at(-1) as TestPerson;
      for (const by of people) if ((await send(by, method, whole as string, bodies[0])) < 300) furthest = by;
      for (const address of others) await send(furthest, method, address, bodies[0]);
      for (const query of queries(endpoint)) await send(furthest, method, whole + query, bodies[0]);
      for (const body of bodies) await send(furthest, method, whole as string, body);
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
