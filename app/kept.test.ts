// What a node keeps from one reader for the next is what the next would read afresh: whatever happens, in whatever order they
// look, nobody is given what belongs to somebody else, and nobody what was so a moment ago.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let near: TestPerson;
let far: TestPerson;
let guest: TestPerson;
let manager: TestPerson;
let everybody: TestPerson[];

beforeAll(async () => {
  house = await openHouse({ limits: false });
  const { portugal, group } = house.entities;
  author = await house.person('Autrice');
  near = await house.person('Voisine');
  far = await house.person('Portugaise', { entity: portugal });
  guest = await house.person('Invitée', { guest: true });
  const roles = ['community-manager', 'administrator', 'central-team'] as const;
  manager = await house.person('Animatrice', { entity: group, roles: roles.map((role) => ({ role })) });
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
  everybody = [author, near, far, guest, manager];
});
afterAll(() => house.close());

interface Things {
  idea: string;
  release: string;
  comments: string[];
  topic: string;
}

const pagesOf = ({ idea, release }: Things) => [
  '/api/contributions?sort=newest&limit=100',
  `/api/ideas/${idea}`,
  `/api/contributions/${idea}/comments`,
  `/api/contributions/${release}/comments`,
  `/api/press-releases/${release}`,
  `/api/press-releases/${release}/passages`,
  `/api/press-releases/${release}/passages?state=settled`,
];

/** All pages as everybody reads them, one person after the other. */
async function read(things: Things, order: TestPerson[], before = async () => {}): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const person of order) {
    await before();
    for (const page of pagesOf(things)) {
      const { status, body } = await person.get(page);
      answers.set(`${person.name} ${page}`, status === 200 ? body : status);
    }
  }
  return answers;
}

/** Gives every row a new version, so that nothing that is kept stands for it any more. */
async function forget(): Promise<void> {
  for (const [table, column] of [
    ['contribution', 'standing'],
    ['comment', 'question'],
    ['press_release', 'opens_to'],
    ['live_document', 'frozen'],
    ['organisation', 'name'],
  ])
    await house.owner.query(`UPDATE ${table} SET ${column} = ${column}`);
}

type Happening = (things: Things, who: TestPerson, at: number) => Promise<unknown>;
const one = <T>(list: T[], at: number): T => list[at % list.length] as T;
const place = (at: number) =>
  one(
    [
      { audience: 'organisation', entityId: house.entities.group },
      { audience: 'entity', entityId: house.entities.lyon },
      { audience: 'entity', entityId: house.entities.france },
    ],
    at,
  );
const keepComment = (things: Things, { body }: { body: { id?: string; comment?: { id: string } } }) => {
  const id = body.comment?.id ?? body.id;
  if (id) things.comments.push(id);
};

const happenings: Record<string, Happening> = {
  audience: ({ idea, release }, _, at) =>
    author.put(`/api/contributions/${one([idea, release], at)}/audience`, place(at >> 1)),
  comment: async (things, who, at) =>
    keepComment(
      things,
      await who.post(`/api/contributions/${one([things.idea, things.release], at)}/comments`, {
        text: `Dit ${at}`,
        question: at % 3 === 0,
        sealed: at % 5 === 0,
        mentions: at % 4 === 0 ? [far.id] : [],
        ...(at % 7 > 2 && things.comments.length > 0 && { parentId: one(things.comments, at) }),
      }),
    ),
  edit: ({ comments }, who, at) => who.patch(`/api/comments/${one(comments, at)}`, { text: `Redit ${at}` }),
  remove: ({ comments }, who, at) => who.delete(`/api/comments/${one(comments, at)}`),
  lift: ({ comments }, who, at) => who.delete(`/api/comments/${one(comments, at)}/seal`),
  moderate: ({ comments }, _, at) =>
    manager.post(`/api/comments/${one(comments, at)}/moderation`, { hidden: at % 3 > 0, reason: `Raison ${at}` }),
  react: ({ comments }, who, at) => who.put(`/api/comments/${one(comments, at)}/reactions/thanks`, {}),
  unreact: ({ comments }, who, at) => who.delete(`/api/comments/${one(comments, at)}/reactions/thanks`),
  question: ({ comments }, who, at) => who.put(`/api/comments/${one(comments, at)}/question`, {}),
  promote: ({ comments }, _, at) =>
    author.put(`/api/comments/${one(comments, at)}/faq-entry`, { faq: 'customerFaq', question: `Quand ${at} ?` }),
  support: ({ idea, release }, who, at) => who.put(`/api/contributions/${one([idea, release], at)}/support`, {}),
  unsupport: ({ idea, release }, who, at) => who.delete(`/api/contributions/${one([idea, release], at)}/support`),
  invite: ({ idea, release }, _, at) =>
    author.put(`/api/contributions/${one([idea, release], at)}/grants/${one([guest, far], at >> 1).id}`, {
      level: 'read',
    }),
  uninvite: ({ idea, release }, _, at) =>
    author.delete(`/api/contributions/${one([idea, release], at)}/grants/${one([guest, far], at >> 1).id}`),
  rename: (_, __, at) => manager.patch(`/api/members/${one([author, near, far], at).id}`, { name: `Nom ${at}` }),
  move: (_, __, at) =>
    house.owner.query('UPDATE member SET entity_id = $1 WHERE id = $2', [
      one([house.entities.lyon, house.entities.portugal], at),
      one([near, far], at >> 1).id,
    ]),
  topics: ({ idea, topic }, _, at) =>
    author.put(`/api/contributions/${idea}/topics`, { topics: at % 2 ? [topic] : [] }),
  hide: ({ idea, release }, _, at) =>
    manager.put(`/api/contributions/${one([idea, release], at)}/standing`, {
      standing: at % 3 ? 'published' : 'hidden',
      reason: 'Relue.',
    }),
  suggest: async (things, who, at) =>
    keepComment(
      things,
      await who.post(`/api/press-releases/${things.release}/passages`, {
        section: 'product',
        quote: 'Horizon',
        at: 0,
        replacement: `Horizon${'s'.repeat((at % 3) + 1)}`,
        sealed: at % 4 === 0,
      }),
    ),
  accept: ({ comments }, _, at) =>
    author.put(`/api/suggestions/${one(comments, at)}/settlement`, { outcome: 'accepted' }),
  resolve: ({ comments }, who, at) => who.put(`/api/passages/${one(comments, at)}/resolution`, {}),
  version: ({ release }, _, at) => author.post(`/api/press-releases/${release}/versions`, { name: `Version ${at}` }),
  explain: ({ release }, _, at) =>
    author.put(`/api/press-releases/${release}/explanations/headline-short`, { reason: `Car ${at}` }),
};

async function begin(): Promise<Things> {
  const entityId = house.entities.lyon;
  const idea = { title: 'Une idée', text: 'Un texte', language: 'fr', audience: 'entity', entityId };
  const release = { product: 'Horizon', language: 'fr', opensTo: 'entity', entityId };
  const things = {
    idea: (await author.post('/api/ideas', idea)).body.id as string,
    release: (await author.post('/api/press-releases', release)).body.id as string,
    comments: [] as string[],
    topic: (await manager.post('/api/topics', { names: { fr: 'a', en: 'a', de: 'a', pt: 'a' } })).body.id as string,
  };
  await author.put(`/api/press-releases/${things.release}/stage`, { stage: 'open' });
  for (const at of [1, 3]) await happenings.comment?.(things, near, at);
  // Taken in while few see it: who is credited for it stays with them.
  await happenings.suggest?.(things, near, 1);
  await author.put(`/api/suggestions/${things.comments.at(-1)}/settlement`, { outcome: 'accepted' });
  return things;
}

it('gives everybody what they would be given if nothing were kept', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom(...Object.keys(happenings), ...Array<string>(6).fill('audience')),
          fc.nat(3),
          fc.nat(1000),
          fc.boolean(),
        ),
        {
          minLength: 10,
          maxLength: 16,
        },
      ),
      async (steps) => {
        const things = await begin();
        for (const [name, by, at, backwards] of steps) {
          await happenings[name]?.(things, one([author, near, far, guest], by), at);
          await house.settle();
          done++;
          const order = backwards ? everybody.toReversed() : everybody;
          const given = await read(things, order);
          for (const [page, answer] of await read(things, order, forget))
            expect([page, given.get(page)]).toEqual([page, answer]);
        }
      },
    ),
    { numRuns: 3, seed: 42, endOnFailure: true },
  );
  expect(done).toBeGreaterThan(20);
}, 600_000);
