// A vote counts once, however many clicks and retries, and what is counted is what is there.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let crowd: TestPerson[];

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  crowd = await Promise.all(Array.from({ length: 6 }, (_, at) => house.person(`Personne ${at}`)));
});
afterAll(() => house.close());

const giveIdea = async () =>
  (
    await author.post('/api/ideas', {
      title: 'Une idée',
      text: 'Un texte',
      language: 'fr',
      audience: 'organisation',
      entityId: house.entities.lyon,
    })
  ).body.id as string;
const counted = async (id: string) =>
  (await author.get(`/api/contributions/${id}`)).body.contribution.supports as number;
const rows = async (id: string) =>
  (await house.owner.query('SELECT count(*)::int AS n FROM support WHERE contribution_id = $1', [id])).rows[0]
    .n as number;

describe('support', () => {
  it('given a hundred times at once by one person counts once', async () => {
    const id = await giveIdea();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => crowd[0]?.put(`/api/contributions/${id}/support`, {})),
    );
    expect(new Set(answers.map((answer) => answer?.status))).toEqual(new Set([200]));
    expect([await counted(id), await rows(id)]).toEqual([1, 1]);
  });

  it('counts what is there after any mix of giving and taking back, all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ who: fc.nat(5), give: fc.boolean() }), { maxLength: 40 }), async (acts) => {
        const id = await giveIdea();
        await Promise.all(
          acts.map(({ who, give }) =>
            crowd[who]?.[give ? 'put' : 'delete'](`/api/contributions/${id}/support`, give ? {} : undefined),
          ),
        );
        expect(await counted(id)).toBe(await rows(id));
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('comes with offers of help that the author reads, and that a second offer replaces', async () => {
    const id = await giveIdea();
    await crowd[1]?.put(`/api/contributions/${id}/support`, { offers: [{ help: 'time', note: 'le jeudi' }] });
    await crowd[1]?.put(`/api/contributions/${id}/support`, { offers: [{ help: 'skill', note: 'SQL' }] });
    const { body } = await author.get(`/api/contributions/${id}/supports`);
    expect(body.items).toMatchObject([{ member: { name: 'Personne 1' }, offers: [{ help: 'skill', note: 'SQL' }] }]);
  });

  it('is paged, each person once, in the order in which it was given', async () => {
    const id = await giveIdea();
    for (const person of crowd) await person.put(`/api/contributions/${id}/support`, {});
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await author.get(`/api/contributions/${id}/supports?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { member: { name: string } }) => item.member.name));
      cursor = body.next ?? '';
    } while (cursor);
    expect(seen).toEqual(crowd.map((one) => one.name).reverse());
  });
});

describe('a repeated request', () => {
  it('with the same key has one effect and the same answer; with the same key and another wish it is refused', async () => {
    const id = await giveIdea();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const wish = { text: 'Une seule fois', question: false };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => crowd[2]?.post(`/api/contributions/${id}/comments`, wish, key)),
    );
    expect(new Set(answers.map((answer) => answer?.body.id)).size).toBe(1);
    const { body } = await author.get(`/api/contributions/${id}/comments`);
    expect(body.items).toHaveLength(1);
    const other = await crowd[2]?.post(`/api/contributions/${id}/comments`, { ...wish, text: 'Autre chose' }, key);
    expect([other?.status, other?.body.code]).toEqual([409, 'idempotency.reused']);
  });
});
