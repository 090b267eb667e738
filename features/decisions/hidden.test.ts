// What moderation hid is there for its author and for moderators only: its title stands in no list, and its pictures nowhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let follower: TestPerson;
let decider: TestPerson;
let manager: TestPerson;
let release: string;
let picture: string;
const insult = 'Une injure en guise de titre';

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  follower = await house.person('Lectrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
  const begin = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon };
  release = (await author.post('/api/press-releases', { ...begin, headline: insult })).body.id;
  await author.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
  const { default: sharp } = await import('sharp');
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const data = photo.toString('base64');
  picture = (await author.post(`/api/press-releases/${release}/images`, { data, alternative: 'Une carte' })).body.id;
  await follower.put(`/api/contributions/${release}/follow`, {});
  await author.post(`/api/contributions/${release}/comments`, { text: 'Bonjour', mentions: [follower.id] });
  await house.owner.query(`UPDATE contribution SET stage = 'ready' WHERE id = $1`, [release]);
  const asked = { deciders: [decider.id], dueOn: '2999-01-01' };
  expect((await author.post(`/api/press-releases/${release}/decision-requests`, asked)).status).toBe(201);
  await house.settle();
  expect(JSON.stringify((await follower.get('/api/notifications')).body)).toContain(insult);
  const hide = { standing: 'hidden', reason: 'Une attaque personnelle.' };
  expect((await manager.put(`/api/contributions/${release}/standing`, hide)).status).toBe(204);
  await house.settle();
});
afterAll(() => house.close());

describe('a release that moderation hid', () => {
  it.each(['/api/notifications', '/api/home', '/api/decision-requests?of=all', '/api/decisions', '/api/directory'])(
    'has its title in no answer of its readers and deciders: %s',
    async (path) => {
      for (const person of [follower, decider]) {
        const { status, body } = await person.get(path);
        expect([person.name, status]).toEqual([person.name, 200]);
        expect(JSON.stringify(body)).not.toContain(insult);
      }
    },
  );

  it('waits for none of its deciders, whose other requests stay there', async () => {
    const { status, body } = await decider.get('/api/decision-requests?of=me');
    expect([status, body.items]).toEqual([200, []]);
    expect((await decider.get('/api/counts')).body).toMatchObject({ toDecide: 0, unread: 0 });
  });

  it('shows its pictures to its author and to moderators alone', async () => {
    const path = `/api/press-releases/${release}/images/${picture}`;
    expect((await follower.get(path)).status).toBe(404);
    expect((await decider.get(path)).status).toBe(404);
    expect([(await author.get(path)).status, (await manager.get(path)).status]).toEqual([200, 200]);
  });

  it('stays known to its author, who is told why', async () => {
    const { body } = await author.get('/api/notifications');
    expect(body.items.some((one: { name: string }) => one.name === 'contribution.hidden')).toBe(true);
    expect((await author.get(`/api/press-releases/${release}`)).body.standingReason).toBe('Une attaque personnelle.');
  });

  it('waits for its deciders again once it was brought back', async () => {
    await manager.put(`/api/contributions/${release}/standing`, { standing: 'published', reason: 'Relue.' });
    expect((await decider.get('/api/decision-requests?of=me')).body.items).toHaveLength(1);
    expect((await decider.get('/api/counts')).body.toDecide).toBe(1);
  });
});
