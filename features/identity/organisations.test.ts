// Somebody who is a member of several organisations acts in one of them at a time, and chooses which.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import type { Session } from './contract.ts';

let house: House;
let here: TestPerson;
let there: TestPerson;
let other: { organisationId: string; entityId: string };
let idea: string;

const sessionOf = async (person: TestPerson) => (await person.get('/api/session')).body as Session;
const enter = (person: TestPerson, organisationId: string) =>
  person.put('/api/session/organisation', { organisationId });

beforeAll(async () => {
  house = await openHouse();
  other = await house.foundOther();
  // One person, two members: each of the two came in by a session of their own.
  here = await house.person('Inês Moreira');
  there = await house.person('Inês Moreira', { organisation: other.organisationId, entity: other.entityId });
  const given = { title: 'Ici seulement', text: 'Un texte', language: 'fr', audience: 'organisation' };
  idea = (await here.post('/api/ideas', { ...given, entityId: house.entities.lyon })).body.id;
});
afterAll(() => house.close());

describe('who may not', () => {
  it('enters an organisation that is not theirs: it does not exist for them', async () => {
    const stranger = await house.person('Étranger');
    expect((await enter(stranger, other.organisationId)).status).toBe(404);
    expect((await sessionOf(stranger)).organisations).toHaveLength(1);
  });

  it('enters one in which they were suspended, nor finds its name', async () => {
    const gone = await house.person('Suspendu');
    const away = await house.person('Suspendu', { organisation: other.organisationId, entity: other.entityId });
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE organisation_id = $1 AND id = $2`, [
      other.organisationId,
      away.id,
    ]);
    expect((await sessionOf(gone)).organisations.map(({ id }) => id)).toEqual([house.organisationId]);
    expect((await enter(gone, other.organisationId)).status).toBe(404);
  });
});

describe('somebody of two organisations', () => {
  it('finds both, and is in one', async () => {
    const session = await sessionOf(here);
    expect(session.organisations.map(({ id }) => id).sort()).toEqual(
      [house.organisationId, other.organisationId].sort(),
    );
    expect(session.organisation?.id).toBe(house.organisationId);
    expect(session.member?.id).toBe(here.id);
  });

  it('is the other member from the next request on, sees nothing of the first, and comes back', async () => {
    expect((await here.get(`/api/ideas/${idea}`)).status).toBe(200);
    expect((await enter(here, other.organisationId)).status).toBe(204);
    const session = await sessionOf(here);
    expect([session.organisation?.id, session.member?.id]).toEqual([other.organisationId, there.id]);
    expect((await here.get(`/api/ideas/${idea}`)).status).toBe(404);
    expect((await enter(here, house.organisationId)).status).toBe(204);
    expect((await here.get(`/api/ideas/${idea}`)).status).toBe(200);
  });

  it('changes it where one is signed in here, and nowhere else', async () => {
    await enter(there, house.organisationId);
    await enter(here, other.organisationId);
    expect((await sessionOf(there)).organisation?.id).toBe(house.organisationId);
    await enter(here, house.organisationId);
    await enter(there, other.organisationId);
    expect((await sessionOf(here)).organisation?.id).toBe(house.organisationId);
  });
});
