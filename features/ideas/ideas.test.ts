// An idea is given once, in two lines; when it becomes a press release, whoever gave it is credited.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let colleague: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  colleague = await house.person('Collègue', { entity: house.entities.portugal });
  // Enough members for a seal to hide in.
  await Promise.all(Array.from({ length: 20 }, (_, at) => house.person(`Membre ${at}`)));
});
afterAll(() => house.close());

const idea = (more: object = {}) => ({
  title: 'Une carte sans points',
  text: 'Les clientes ne comptent plus leurs points.',
  language: 'fr',
  audience: 'organisation',
  entityId: house.entities.group,
  ...more,
});
const give = async (more: object = {}) => (await author.post('/api/ideas', idea(more))).body.id as string;
const become = (by: TestPerson, id: string) =>
  by.post(`/api/ideas/${id}/press-release`, {
    product: 'Horizon',
    language: 'fr',
  });

it('cannot be given by a guest, nor edited or made a release by whoever does not see it', async () => {
  const guest = await house.person('Cliente', { guest: true });
  expect((await guest.post('/api/ideas', idea())).status).toBe(403);
  const id = await give({ audience: 'private', entityId: house.entities.lyon });
  expect((await colleague.patch(`/api/ideas/${id}`, { title: 'Prise' })).status).toBe(404);
  expect((await become(colleague, id)).status).toBe(404);
  const open = await give();
  expect((await colleague.patch(`/api/ideas/${open}`, { title: 'Prise' })).status).toBe(403);
});

it('is given once however often it is sent with one key, and another text with that key is refused', async () => {
  const headers = { 'idempotency-key': 'idee-envoyee-deux-fois' };
  const [first, again] = await Promise.all([
    author.post('/api/ideas', idea({ title: 'Une seule fois' }), headers),
    author.post('/api/ideas', idea({ title: 'Une seule fois' }), headers),
  ]);
  expect(again.body.id).toBe(first.body.id);
  expect((await author.post('/api/ideas', idea({ title: 'Autre chose' }), headers)).status).toBe(409);
  const found = (await author.get(`/api/contributions?q=${encodeURIComponent('seule fois')}`)).body.items;
  expect(found.length).toBe(1);
});

it('becomes a press release of whoever writes it, credits its author in the wake, and tells them', async () => {
  const id = await give();
  const begun = await become(colleague, id);
  expect(begun.status, JSON.stringify(begun.body)).toBe(201);
  const release = begun.body.id as string;
  expect((await colleague.get(`/api/press-releases/${release}`)).body.contribution).toMatchObject({
    stage: 'draft',
    audience: 'private',
    author: { name: 'Collègue' },
  });
  const wake = (await colleague.get(`/api/contributions/${release}/wake`)).body;
  expect(wake.edges).toMatchObject([{ from: id, to: release, relation: 'becomes' }]);
  expect(wake.nodes.find((node: { id: string }) => node.id === id).author.name).toBe('Autrice');
  // A draft is private: its idea does not tell of it until it opens.
  expect((await author.get(`/api/contributions/${id}/wake`)).body.edges).toEqual([]);
  await colleague.put(`/api/press-releases/${release}/stage`, { stage: 'open', reason: '' });
  await house.settle();
  expect((await author.get(`/api/contributions/${id}/wake`)).body.edges.length).toBe(1);
  const told = (await author.get('/api/notifications')).body.items;
  expect(told.length).toBeGreaterThan(0);
});

it('given under seal credits a sealed author, whom the writer of the release does not learn', async () => {
  const id = await give({ sealed: true });
  expect(id).toBeDefined();
  const begun = await become(colleague, id);
  const wake = (await colleague.get(`/api/contributions/${begun.body.id}/wake`)).body;
  expect(wake.nodes.find((node: { id: string }) => node.id === id).author).toEqual({ kind: 'sealed', mine: false });
  const page = await colleague.get(`/api/press-releases/${begun.body.id}`);
  expect(JSON.stringify([wake, page.body])).not.toContain('Autrice');
});
