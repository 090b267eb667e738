// The directory holds names only of what its reader may see, and of whom they may know.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import type { Directory } from './contract.ts';

let house: House;
let author: TestPerson;
let lisbon: TestPerson;
let guest: TestPerson;
let foreigner: TestPerson;
const titles = async (person: TestPerson) =>
  ((await person.get('/api/directory')).body as Directory).contributions.map(({ title }) => title);

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice', { entity: house.entities.lyon });
  lisbon = await house.person('Lisbonne', { entity: house.entities.portugal });
  guest = await house.person('Invitée', { guest: true });
  const { organisationId, entityId } = await house.foundOther();
  foreigner = await house.person('Étrangère', { organisation: organisationId, entity: entityId });
  const give = (title: string, more: object) =>
    author.post('/api/ideas', {
      title,
      text: 'Le texte n’est pas un nom.',
      language: 'fr',
      audience: 'organisation',
      entityId: house.entities.lyon,
      ...more,
    });
  await give('Pour moi seule', { audience: 'private' });
  await give('Pour Lyon', { audience: 'entity' });
  await give('Pour tout le monde', {});
  await give('Retirée', {}).then(({ body }) =>
    author.put(`/api/contributions/${body.id}/standing`, { standing: 'withdrawn', reason: 'Déjà faite.' }),
  );
});
afterAll(() => house.close());

describe('who may not', () => {
  it('is whoever has no session', async () => {
    expect((await house.visitor.get('/api/directory')).status).toBe(401);
  });

  it('sees nothing of what is private, of another entity’s or withdrawn', async () => {
    expect(await titles(lisbon)).toEqual(['Pour tout le monde']);
  });

  it('finds, as a guest, neither contributions nor colleagues', async () => {
    expect((await guest.get('/api/directory')).body).toEqual({ contributions: [], people: [] });
  });

  it('finds, in another organisation, nothing of this one', async () => {
    const { contributions, people } = (await foreigner.get('/api/directory')).body as Directory;
    expect(contributions).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual(['Étrangère']);
  });

  it('finds nobody who was suspended', async () => {
    const gone = await house.person('Suspendue');
    const administrator = await house.person('Administratrice', { roles: [{ role: 'administrator' }] });
    expect((await administrator.put(`/api/members/${gone.id}/suspension`, {})).status).toBe(204);
    const { people } = (await author.get('/api/directory')).body as Directory;
    expect(people.map(({ name }) => name)).not.toContain('Suspendue');
  });
});

describe('the directory', () => {
  it('holds what its reader may see, what moved last first, and colleagues by name with their entity', async () => {
    expect(await titles(author)).toEqual(['Pour tout le monde', 'Pour Lyon', 'Pour moi seule']);
    const { people, contributions } = (await author.get('/api/directory')).body as Directory;
    expect(people.find(({ id }) => id === author.id)).toEqual({ id: author.id, name: 'Autrice', entity: 'Lyon' });
    expect(people.map(({ name }) => name)).toEqual(
      people.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr')),
    );
    expect(Object.keys(contributions[0] ?? {}).sort()).toEqual(['id', 'kind', 'title']);
  });

  it('names no author of what was given under seal', async () => {
    const crowd = Array.from({ length: 20 }, (_, at) => house.person(`Foule ${at}`));
    await Promise.all(crowd);
    const sealed = { language: 'fr', audience: 'organisation', entityId: house.entities.lyon, sealed: true };
    const { status } = await author.post('/api/ideas', { title: 'Sous scellé', text: 'Un texte', ...sealed });
    expect(status).toBe(201);
    const { body } = await lisbon.get('/api/directory');
    const found = (body as Directory).contributions.find(({ title }) => title === 'Sous scellé');
    expect(Object.keys(found ?? {}).sort()).toEqual(['id', 'kind', 'title']);
  });
});
