// Comments keep the audience in which they were written, and so does being named for what one of them brought.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let near: TestPerson;
let far: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  near = await house.person('Voisine');
  far = await house.person('Portugaise', { entity: house.entities.portugal });
});
afterAll(() => house.close());

const namesTo = async (who: TestPerson, release: string) => {
  const page = (await who.get(`/api/press-releases/${release}`)).body;
  const credits = (await who.get(`/api/press-releases/${release}/contributors`)).body;
  return [page.contributors, credits.items].map((names) => JSON.stringify(names).includes('Voisine'));
};

describe('a suggestion that was taken in before the release was opened to more people', () => {
  it('names its author to those who saw it and to nobody else, whoever reads the page first', async () => {
    const { lyon, group } = house.entities;
    const begin = { product: 'Horizon', language: 'fr', opensTo: 'entity', entityId: lyon };
    const release = (await author.post('/api/press-releases', begin)).body.id;
    await author.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
    const words = { section: 'product', quote: 'Horizon', at: 0, replacement: 'Horizons' };
    const suggested = await near.post(`/api/press-releases/${release}/passages`, words);
    const accepted = { outcome: 'accepted' };
    expect((await author.put(`/api/suggestions/${suggested.body.comment.id}/settlement`, accepted)).status).toBe(204);
    expect(await namesTo(near, release)).toEqual([true, true]);
    expect((await far.get(`/api/press-releases/${release}`)).status).toBe(404);

    const wider = { audience: 'organisation', entityId: group };
    expect((await author.put(`/api/contributions/${release}/audience`, wider)).status).toBe(204);
    for (const _ of [1, 2]) {
      expect(await namesTo(near, release)).toEqual([true, true]);
      expect(await namesTo(far, release)).toEqual([false, false]);
    }
  });

  it('names them no more once they removed it, or a moderator hid it', async () => {
    const manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
    const begin = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.group };
    const release = (await author.post('/api/press-releases', begin)).body.id;
    await author.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
    const words = { section: 'product', quote: 'Horizon', at: 0, replacement: 'Horizons' };
    const { id } = (await near.post(`/api/press-releases/${release}/passages`, words)).body.comment;
    await author.put(`/api/suggestions/${id}/settlement`, { outcome: 'accepted' });
    expect(await namesTo(far, release)).toEqual([true, true]);
    const moderate = (hidden: boolean) =>
      manager.post(`/api/comments/${id}/moderation`, { hidden, reason: 'Hors sujet ici.' });
    await moderate(true);
    expect(await namesTo(far, release)).toEqual([false, false]);
    await moderate(false);
    expect(await namesTo(far, release)).toEqual([true, true]);
    expect((await near.delete(`/api/comments/${id}`)).status).toBe(204);
    expect(await namesTo(far, release)).toEqual([false, false]);
  });
});
