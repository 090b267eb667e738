// A release opens by itself when its embargo ends: once, whoever runs, and not a moment or a glimpse before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { openDue } from './index.ts';

let house: House;
let author: TestPerson;
let colleague: TestPerson;
let ally: TestPerson;
let now = new Date('2027-02-01T09:00:00Z');
const embargo = '2027-03-03T08:00:00.000Z';

beforeAll(async () => {
  house = await openHouse({ now: () => now });
  author = await house.person('Autrice');
  colleague = await house.person('Collègue');
  ally = await house.person('Alliée');
});
afterAll(() => house.close());

const open = () =>
  openDue({ app: house.connection.app, worker: house.connection.worker, now: () => now, committed: () => {} });
const at = (iso: string) => {
  now = new Date(iso);
};

async function draft(embargoUntil: string | null = embargo) {
  at('2027-02-01T09:00:00Z');
  const begun = {
    product: 'Horizon',
    headline: 'Horizon',
    language: 'fr',
    opensTo: 'organisation',
    entityId: house.entities.lyon,
  };
  const { id } = (await author.post('/api/press-releases', begun)).body;
  await author.patch(`/api/press-releases/${id}`, { embargoUntil });
  await author.put(`/api/contributions/${id}/grants/${ally.id}`, { level: 'write' });
  return id as string;
}
const ask = (id: string, by = author) => by.put(`/api/press-releases/${id}/opening`, {});
const page = async (id: string, by = author) => (await by.get(`/api/press-releases/${id}`)).body;
const openings = async (id: string) =>
  (await house.owner.query(`SELECT 1 FROM stage_entry WHERE contribution_id = $1 AND stage = 'open'`, [id])).rowCount;

describe('asking beforehand', () => {
  it('is for the author of a draft under embargo only', async () => {
    const id = await draft();
    expect((await ask(id, colleague)).status).toBe(404);
    expect((await ask(id, ally)).status).toBe(403);
    expect((await ask(await draft(null))).body.code).toBe('opening.no_embargo');
    expect((await ask(await draft('2027-01-31T09:00:00.000Z'))).body.code).toBe('opening.no_embargo');
    expect(await page(id)).toMatchObject({ opening: null, mayAskOpening: true });
    expect((await ask(id)).status).toBe(204);
    expect((await ask(id)).status).toBe(204);
    expect(await page(id)).toMatchObject({ opening: { askedAt: '2027-02-01T09:00:00.000Z' } });
  });

  it('can be cancelled, also by taking the embargo away', async () => {
    const cancelled = await draft();
    await ask(cancelled);
    await author.delete(`/api/press-releases/${cancelled}/opening`);
    const freed = await draft();
    await ask(freed);
    await author.patch(`/api/press-releases/${freed}`, { embargoUntil: null });
    at('2027-03-03T09:00:00Z');
    await open();
    expect([await openings(cancelled), await openings(freed)]).toEqual([0, 0]);
  });
});

describe('a release that was asked to open', () => {
  it('shows nothing before its date', async () => {
    const id = await draft();
    await ask(id);
    at('2027-03-03T07:59:59Z');
    await open();
    expect((await colleague.get(`/api/press-releases/${id}`)).status).toBe(404);
    expect(await openings(id)).toBe(0);
  });

  it('opens to its audience once, on however many nodes, with its record, event and notifications', async () => {
    const id = await draft();
    await ask(id);
    at('2027-03-03T08:00:00Z');
    await Promise.all(Array.from({ length: 6 }, open));
    await open();
    expect(await page(id, colleague)).toMatchObject({
      opening: null,
      contribution: { stage: 'open', audience: 'organisation' },
    });
    expect((await page(id)).stages.at(-1)).toMatchObject({ stage: 'open', at: embargo, by: { id: author.id } });
    const events = await house.owner.query(
      `SELECT 1 FROM event WHERE contribution_id = $1 AND name = 'press_release.staged' AND data ->> 'stage' = 'open'`,
      [id],
    );
    expect([await openings(id), events.rowCount]).toEqual([1, 1]);
    await house.settle();
    for (const who of [author, ally]) {
      const { body } = await who.get('/api/notifications');
      expect(
        body.items.filter(
          (one: { contribution: { id: string }; detail: object }) =>
            one.contribution.id === id && 'stage' in one.detail,
        ),
      ).toHaveLength(1);
    }
  });

  it('opens late where the server was down at that moment', async () => {
    const id = await draft();
    await ask(id);
    at('2027-03-09T11:00:00Z');
    await open();
    expect(await openings(id)).toBe(1);
  });

  it('stays closed where it was withdrawn, even once it is back, and while its author is suspended', async () => {
    const withdrawn = await draft();
    await ask(withdrawn);
    await author.put(`/api/contributions/${withdrawn}/standing`, { standing: 'withdrawn', reason: '' });
    const orphan = await draft();
    await ask(orphan);
    at('2027-03-03T08:00:00Z');
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [author.id]);
    await open();
    expect(await openings(orphan)).toBe(0);
    await house.owner.query(`UPDATE member SET standing = 'active' WHERE id = $1`, [author.id]);
    await house.owner.query(`UPDATE contribution SET standing = 'published' WHERE id = $1`, [withdrawn]);
    await open();
    expect([await openings(withdrawn), await openings(orphan)]).toEqual([0, 1]);
  });
});
