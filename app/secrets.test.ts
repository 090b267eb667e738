// What nobody may learn is looked for in every answer of every endpoint that reads, asked by everybody for everything: who gave
// under seal, what a draft says, what was noted and weighed in private. An endpoint that comes later is walked too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease, scorecardOf } from '../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let whistle: TestPerson;
let decider: TestPerson;
let others: TestPerson[];
/** Ids of what is there, by the word that names them in an address. */
const world: Record<string, string[]> = {};

const words = {
  draft: 'Tarabuste-cendree-11',
  note: 'Chouette-effraie-47',
  score: 'Hulotte-lapone-52',
};

/** Whoever is a member stands in these, whatever they gave. */
const ofPeople = new Set([
  'GET /api/members',
  'GET /api/members/:id',
  'GET /api/directory',
  'GET /api/session/persons',
]);
/** The same for everybody, or without an end (`live.test.ts`). */
const withoutPeople = new Set(['GET /healthz', 'GET /readyz', 'GET /api/openapi.json', 'GET /api/live']);

const keep = (kind: string, id: string) => {
  world[kind] = [...(world[kind] ?? []), id];
  return id;
};
async function give(by: TestPerson, path: string, body: object, ...kinds: string[]): Promise<string> {
  const answer = await by.post(path, body);
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(201);
  const id = (answer.body.id ?? answer.body.comment.id) as string;
  for (const kind of kinds) keep(kind, id);
  return id;
}
async function done(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await answer;
  expect([status, body]).toEqual([204, '']);
}

beforeAll(async () => {
  house = await openHouse({ limits: false });
  const { group, portugal } = house.entities;
  author = await house.person('Autrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  // Alone in Portugal, so that her entity alone would name her.
  whistle = await house.person('Zénobie Quéméneur', { entity: portugal });
  const roles = ['facilitator', 'community-manager', 'central-team', 'administrator', 'sponsor'] as const;
  const central = await house.person('Centrale', { roles: roles.map((role) => ({ role })) });
  const colleague = await house.person('Collègue');
  const second = await house.person('Second', { roles: [{ role: 'decider' }] });
  const guest = await house.person('Invitée', { guest: true });
  const elsewhere = await house.foundOther();
  const foreign = await house.person('Étrangère', {
    organisation: elsewhere.organisationId,
    entity: elsewhere.entityId,
  });
  others = [colleague, central, second, guest, foreign];
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);

  const idea = { title: 'Une idée', text: 'Un texte', language: 'fr', audience: 'organisation', entityId: group };
  const begin = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: group };
  const all = ['contributions', 'ideas'];
  const sealed = await give(whistle, '/api/ideas', { ...idea, title: 'Sous scellé', sealed: true }, ...all);
  const brought = await give(whistle, '/api/ideas', { ...idea, title: 'Apportée', sealed: true }, ...all);
  const merged = await give(whistle, '/api/ideas', { ...idea, title: 'Réunie', sealed: true }, ...all);
  const open = await give(author, '/api/ideas', idea, ...all);
  const release = await give(author, '/api/press-releases', begin, 'contributions', 'press-releases');
  await done(author.put(`/api/press-releases/${release}/stage`, { stage: 'open' }));
  for (const id of [sealed, release])
    await author.put(`/api/contributions/${id}/grants/${guest.id}`, { level: 'read' });

  // Under seal: comments of every kind, questions, suggestions and how they end, an idea that is taken in and one that is merged.
  const comments = `/api/contributions/${release}/comments`;
  const root = await give(author, comments, { text: 'Alors ?' }, 'comments');
  await give(whistle, comments, { text: 'Oui', parentId: root, sealed: true, mentions: [colleague.id] }, 'comments');
  const edited = await give(whistle, comments, { text: 'Hier', sealed: true }, 'comments');
  await whistle.patch(`/api/comments/${edited}`, { text: 'Avant-hier' });
  const hidden = await give(whistle, comments, { text: 'Une injure', sealed: true }, 'comments');
  await central.post(`/api/comments/${hidden}/moderation`, { hidden: true, reason: 'Une injure.' });
  const removed = await give(whistle, comments, { text: 'Trop dit', sealed: true }, 'comments');
  await give(colleague, comments, { text: 'Quoi donc ?', parentId: removed }, 'comments');
  await done(whistle.delete(`/api/comments/${removed}`));
  const asked = await give(whistle, comments, { text: 'Quand ?', question: true, sealed: true }, 'comments');
  await done(author.put(`/api/comments/${asked}/faq-entry`, { faq: 'customerFaq', question: 'Quand ?' }));
  await give(whistle, `/api/contributions/${sealed}/comments`, { text: 'C’est vrai', sealed: true }, 'comments');
  const passages = `/api/press-releases/${release}/passages`;
  const said = { section: 'product', quote: 'Horizon', at: 0, sealed: true };
  const spoken = await give(whistle, passages, { ...said, text: 'Quel nom !' }, 'comments', 'passages');
  await done(whistle.put(`/api/passages/${spoken}/resolution`, {}));
  for (const replacement of ['Horizons', 'L’Horizon', 'Un Horizon', 'Horizon 2'])
    await give(whistle, passages, { ...said, replacement }, 'comments', 'suggestions');
  const [taken, declined, takenBack] = world.suggestions as string[];
  await done(author.put(`/api/suggestions/${declined}/settlement`, { outcome: 'declined', reason: 'Non.' }));
  await done(whistle.delete(`/api/suggestions/${takenBack}`));
  await done(author.put(`/api/suggestions/${taken}/settlement`, { outcome: 'accepted' }));
  const enriching = { ideaId: brought, section: 'problem', why: 'Cela manque' };
  const enrichment = await give(colleague, `/api/press-releases/${release}/enrichments`, enriching, 'enrichments');
  await done(author.put(`/api/enrichments/${enrichment}/settlement`, { outcome: 'taken' }));
  const hers = await give(whistle, '/api/ideas', { ...idea, title: 'Accueillante', sealed: true }, ...all);
  await done(whistle.put(`/api/contributions/${merged}/merge`, { targetId: hers, reason: 'La même.' }));
  for (const standing of ['withdrawn', 'published'])
    await done(whistle.put(`/api/contributions/${brought}/standing`, { standing, reason: '' }));
  await give(author, `/api/press-releases/${release}/versions`, { name: 'Ici' }, 'versionId');

  // A draft, and what is private around it.
  const draft = await give(
    author,
    '/api/press-releases',
    { ...begin, product: words.draft, headline: words.draft },
    'contributions',
    'press-releases',
  );
  await give(author, `/api/contributions/${draft}/comments`, { text: words.draft }, 'comments');
  const inDraft = { section: 'product', quote: words.draft, at: 0 };
  await give(
    author,
    `/api/press-releases/${draft}/passages`,
    { ...inDraft, text: words.draft },
    'comments',
    'passages',
  );
  await give(
    author,
    `/api/press-releases/${draft}/passages`,
    { ...inDraft, replacement: 'X' },
    'comments',
    'suggestions',
  );
  await give(author, `/api/press-releases/${draft}/versions`, { name: words.draft }, 'versionId');
  await give(
    author,
    `/api/press-releases/${draft}/enrichments`,
    { ...enriching, ideaId: open, why: words.draft },
    'enrichments',
  );
  await done(author.put(`/api/press-releases/${draft}/explanations/headline-short`, { reason: words.draft }));
  await give(author, '/api/ideas', { ...idea, title: words.draft, text: words.draft, audience: 'private' }, ...all);

  // A review in which one reads: a note, and scores.
  await central.put('/api/scorecard', scorecardOf({ Client: 1 }));
  const request = await askedRelease(house, author, [decider, second]);
  keep('press-releases', request.release);
  keep('contributions', request.release);
  keep('decision-requests', request.request);
  const preparing = { readingMinutes: 10, readers: [colleague.id] };
  const review = await give(central, `/api/decision-requests/${request.request}/review`, preparing, 'reviews');
  await done(central.put(`/api/reviews/${review}/phase`, { phase: 'reading' }));
  const note = keep('noteId', crypto.randomUUID());
  await done(
    decider.put(`/api/reviews/${review}/notes/${note}`, {
      section: 'whole',
      quote: words.note,
      text: words.note,
      shared: false,
    }),
  );
  const [criterion] = (await decider.get('/api/scorecard')).body.scorecard.criteria;
  const scores = [{ criterionId: criterion.id, value: 5, sentence: words.score }];
  await done(decider.put(`/api/reviews/${review}/scores`, { scores }));
  const consent = await give(central, `/api/decision-requests/${request.request}/consent`, { aim: 'But' }, 'consents');
  await give(author, `/api/consents/${consent}/proposals`, { text: 'Faire' });
  for (const person of [colleague, central]) keep('members', person.id);
  await house.settle();
}, 300_000);
afterAll(() => house.close());

/** Every address of an endpoint, for all that is there; lists are asked for in each way in which they can be filtered. */
function addressesOf(path: string): string[] {
  const kind = path.split('/')[2] as string;
  const named = path.match(/:\w+/g) ?? [];
  const filled = named.reduce<string[]>(
    (paths, name, at) => {
      const ids = (at === 0 ? world[kind] : world[name.slice(1)]) ?? [crypto.randomUUID()];
      return paths.flatMap((one) => ids.map((id) => one.replace(name, id)));
    },
    [path],
  );
  const asked: Record<string, string[]> = {
    '/api/contributions': [
      '?limit=100',
      '?limit=100&sort=moved',
      '?limit=100&sort=supported',
      ...Object.values(words).map((word) => `?q=${word}`),
      '?q=scell%C3%A9',
      `?author=${whistle.id}`,
    ],
    '/api/contributions/similar': [...Object.values(words), 'Sous scellé', 'Une idée'].map(
      (word) => `?text=${encodeURIComponent(word)}`,
    ),
    '/api/press-releases/:id/passages': ['?state=open', '?state=settled'],
    '/api/contributions/:id/comments': ['', '?questions=open'],
    '/api/decision-requests': ['?of=me', '?of=all'],
  };
  return filled.flatMap((one) => (asked[path] ?? ['']).map((query) => one + query));
}

const reads = () =>
  house.application.hono.routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/api/') && !path.includes('*'))
    .map(({ path }) => `GET ${path}`)
    .filter((name) => !withoutPeople.has(name));

/** What stands in an answer that must not, with whose answer it is. */
async function found(marks: string[], people: TestPerson[], skipped = new Set<string>()): Promise<string[]> {
  const leaks: string[] = [];
  let answered = 0;
  for (const name of reads().filter((one) => !skipped.has(one))) {
    for (const address of addressesOf(name.slice(4))) {
      for (const person of people) {
        const { status, body } = await person.get(address);
        if (status === 200) answered++;
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        for (const mark of marks) if (text.includes(mark)) leaks.push(`${mark} to ${person.name}: ${address}`);
      }
    }
  }
  expect(answered).toBeGreaterThan(80);
  return leaks;
}

describe('in no answer stands', () => {
  it('who gave under seal, for anybody else', async () => {
    const marks = [whistle.id, whistle.userId, 'Zénobie', 'zenobie'];
    expect(await found(marks, [author, decider, ...others], ofPeople)).toEqual([]);
  }, 300_000);

  it('what a draft says, for whoever is not invited to it', async () => {
    expect(await found([words.draft], [decider, whistle, ...others])).toEqual([]);
  }, 300_000);

  it('what was noted or weighed in private, for anybody else', async () => {
    expect(await found([words.note, words.score], [author, whistle, ...others])).toEqual([]);
  }, 300_000);

  it('anything that its own author does not find there: what is looked for is really there', async () => {
    const where = await found(Object.values(words), [author, decider]);
    for (const word of Object.values(words)) expect(where.join('\n')).toContain(word);
    expect((await found(['"mine":true'], [whistle])).length).toBeGreaterThan(5);
  }, 300_000);
});

describe('in no row or mail stands', () => {
  // Who is a member is no secret.
  const known = ['member', 'member_role', 'entity'];
  const tables = async () =>
    (
      await house.owner.query(
        `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
      )
    ).rows
      .map(({ relname }) => relname as string)
      .filter((name) => !known.includes(name));

  it('who gave under seal, for the worker or for a colleague', async () => {
    const [colleague] = others as [TestPerson];
    let read = 0;
    for (const table of await tables()) {
      const ask = `SELECT to_jsonb(t)::text AS row FROM ${table} t`;
      const client = await house.connection.app.connect();
      await client.query('BEGIN');
      await client.query('SELECT enter($1, $2)', [house.organisationId, colleague.id]);
      const asColleague = await client.query(ask).catch(() => ({ rows: [] }));
      await client.query('ROLLBACK');
      client.release();
      const asWorker = await house.connection.worker.query(ask).catch(() => ({ rows: [] }));
      for (const { row } of [...asColleague.rows, ...asWorker.rows]) {
        expect(row, table).not.toContain(whistle.id);
        read++;
      }
    }
    expect(read).toBeGreaterThan(100);
    const mails = await house.owner.query('SELECT to_jsonb(m)::text AS row FROM mail m');
    for (const { row } of mails.rows) expect(row).not.toMatch(/Zénobie|zenobie/);
  });
});
