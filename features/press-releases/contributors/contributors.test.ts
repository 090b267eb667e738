// Credits: everybody to whom a release owes something, as far as whoever reads may know of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import type { Credit } from './contract.ts';

let house: House;
let author: TestPerson;
let reader: TestPerson;
let manager: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  reader = await house.person('Lectrice', { entity: house.entities.portugal });
  manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
});
afterAll(() => house.close());

const give = async (by: TestPerson, more: object = {}) => {
  const idea = { title: 'Une idée', text: 'Un texte', language: 'fr', audience: 'organisation' };
  const given = await by.post('/api/ideas', { ...idea, entityId: house.entities.group, ...more });
  expect(given.status, JSON.stringify(given.body)).toBe(201);
  return given.body.id as string;
};
const begin = async (by = author) => {
  const sent = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.group };
  const id = (await by.post('/api/press-releases', sent)).body.id as string;
  await by.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
  return id;
};
const merge = async (from: string, to: string) =>
  expect((await manager.put(`/api/contributions/${from}/merge`, { targetId: to, reason: '' })).status).toBe(204);
const credits = async (by: TestPerson, release: string): Promise<Credit[]> =>
  (await by.get(`/api/press-releases/${release}/contributors`)).body.items;
const lines = async (by: TestPerson, release: string) =>
  (await credits(by, release)).map(({ who, reasons }) => `${who.kind === 'member' ? who.name : who.kind} ${reasons}`);

describe('credits', () => {
  it('are for those who see the release', async () => {
    const release = await begin();
    const guest = await house.person('Invitée', { guest: true });
    const { organisationId, entityId } = await house.foundOther();
    const foreign = await house.person('Étrangère', { organisation: organisationId, entity: entityId });
    for (const who of [guest, foreign])
      expect((await who.get(`/api/press-releases/${release}/contributors`)).status).toBe(404);
    expect((await house.visitor.get(`/api/press-releases/${release}/contributors`)).status).toBe(401);
  });

  it('name the authors of ideas that were merged into it, and of those merged into these, until that is taken back', async () => {
    const [one, two, three] = [await house.person('Une'), await house.person('Deux'), await house.person('Zénobie')];
    const [first, second, sealed] = [await give(one), await give(two), await give(three, { sealed: true })];
    const release = await begin();
    await merge(second, first);
    await merge(sealed, first);
    await merge(first, release);
    expect(await lines(reader, release)).toEqual(['Autrice began', 'Deux enriched', 'Une enriched', 'sealed enriched']);
    expect(JSON.stringify(await credits(reader, release))).not.toContain(three.id);
    await manager.delete(`/api/contributions/${first}/merge`);
    expect(await lines(reader, release)).toEqual(['Autrice began']);
  });

  it('of what one does not see name nobody', async () => {
    const giver = await house.person('Lyonnaise', { entity: house.entities.lyon });
    const narrow = await give(giver, { audience: 'entity', entityId: house.entities.lyon });
    const release = await begin(giver);
    const body = { ideaId: narrow, section: 'solution', why: 'Elle tient.' };
    const { body: made } = await giver.post(`/api/press-releases/${release}/enrichments`, body);
    await giver.put(`/api/enrichments/${made.id}/settlement`, { outcome: 'taken', reason: '' });
    expect(await lines(giver, release)).toEqual(['Lyonnaise began,enriched']);
    expect(await lines(reader, release)).toEqual(['Lyonnaise began']);
  });

  it('of a question whose idea was taken out of the release again go on naming who asked', async () => {
    const [giver, asker] = [await house.person('Donneuse'), await house.person('Demandeuse')];
    const [idea, release] = [await give(giver), await begin()];
    const asked = { text: 'Quand ?', question: true };
    const comment = (await asker.post(`/api/contributions/${idea}/comments`, asked)).body.id;
    await merge(idea, release);
    const entry = { faq: 'customerFaq', question: 'Quand, au juste ?' };
    expect((await author.put(`/api/comments/${comment}/faq-entry`, entry)).status).toBe(204);
    await manager.delete(`/api/contributions/${idea}/merge`);
    expect((await author.get(`/api/press-releases/${release}/questions`)).body.items).toEqual([]);
    expect(await lines(author, release)).toEqual(['Autrice began,wrote', 'Demandeuse asked']);
    expect((await author.get(`/api/contributions/${idea}`)).body.contribution.openQuestions).toBe(0);
    expect((await author.put(`/api/comments/${comment}/faq-entry`, entry)).status).toBe(404);
  });

  it('of whoever was erased say that a former colleague did it', async () => {
    const [administrator, leaver] = [
      await house.person('Administratrice', { roles: [{ role: 'administrator' }] }),
      await house.person('Zoraïde Quintrec'),
    ];
    const [idea, release] = [await give(leaver), await begin()];
    await merge(idea, release);
    const left = { successorId: author.id, erase: true };
    const gone = await administrator.post(`/api/members/${leaver.id}/departure`, left);
    expect(gone.status, JSON.stringify(gone.body)).toBeLessThan(300);
    expect(await lines(reader, release)).toEqual(['Autrice began', 'former enriched']);
  });
});
