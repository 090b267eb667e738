import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { organisationsEndpoints } from './contract.ts';

let house: House;
let admin: TestPerson;
let inFrance: TestPerson;
let central: TestPerson;
let member: TestPerson;
let guest: TestPerson;
let foreign: TestPerson;
let lisa: TestPerson;
let invitationId: string;

beforeAll(async () => {
  house = await openHouse();
  const { france, portugal } = house.entities;
  admin = await house.person('Adèle Admin', { roles: [{ role: 'administrator' }] });
  inFrance = await house.person('Fanny France', { roles: [{ role: 'administrator', entity: france }] });
  central = await house.person('Céleste Centrale', { roles: [{ role: 'central-team' }] });
  member = await house.person('Marc Membre');
  guest = await house.person('Gaël Client', { guest: true });
  lisa = await house.person('Lisa Lisboa', { entity: portugal });
  const other = await house.foundOther();
  foreign = await house.person('Olga Ailleurs', {
    organisation: other.organisationId,
    entity: other.entityId,
    roles: [{ role: 'administrator' }],
  });
  invitationId = (await admin.post('/api/invitations', { entityId: portugal, language: 'pt' })).body.id;
});
afterAll(() => house.close());

const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const names = (answer: { body: { items: { name: string }[] } }) => answer.body.items.map(({ name }) => name);
const acts = async () => (await admin.get('/api/audit?limit=100')).body.items;

/** Everything that is for those who run things, aimed at somebody in Portugal and at an entity there. */
const writes = (
  who: TestPerson,
  id = lisa.id,
  entity = house.entities.portugal,
): Record<string, () => Promise<{ status: number }>> => ({
  'PATCH /api/organisation': () => who.patch('/api/organisation', { name: 'Pris' }),
  'POST /api/organisation/erasure': () => who.post('/api/organisation/erasure'),
  'POST /api/entities': () =>
    who.post('/api/entities', { parentId: entity, name: 'Pris', country: 'FR', language: 'fr' }),
  'PATCH /api/entities/:id': () => who.patch(`/api/entities/${entity}`, { name: 'Pris' }),
  'PATCH /api/members/:id': () => who.patch(`/api/members/${id}`, { name: 'Pris' }),
  'PUT /api/members/:id/roles': () => who.put(`/api/members/${id}/roles`, { role: 'decider', entityId: entity }),
  'DELETE /api/members/:id/roles': () => who.delete(`/api/members/${id}/roles?role=decider&entityId=${entity}`),
  'PUT /api/members/:id/suspension': () => who.put(`/api/members/${id}/suspension`),
  'DELETE /api/members/:id/suspension': () => who.delete(`/api/members/${id}/suspension`),
  'GET /api/members/:id/duties': () => who.get(`/api/members/${id}/duties`),
  'POST /api/members/:id/departure': () => who.post(`/api/members/${id}/departure`, { successorId: who.id }),
  'POST /api/members/import': () =>
    who.post('/api/members/import', { csv: 'nom;email;entité\nA;a@example.org;Portugal' }),
  'GET /api/invitations': () => who.get('/api/invitations'),
  'POST /api/invitations': () => who.post('/api/invitations', { entityId: entity, language: 'fr' }),
  'DELETE /api/invitations/:id': () => who.delete(`/api/invitations/${invitationId}`),
  'GET /api/audit': () => who.get('/api/audit'),
  'GET /api/mails': () => who.get('/api/mails'),
});

/** For every colleague. */
const open = [
  'GET /api/organisation',
  'GET /api/entities',
  'GET /api/members',
  'GET /api/members/:id',
  'PATCH /api/me',
];

describe('who may not', () => {
  test('every endpoint is tried below', () => {
    expect([...Object.keys(writes(member)), ...open].sort()).toEqual(Object.keys(organisationsEndpoints).sort());
  });

  test('nobody without a session', async () => {
    for (const path of [
      '/api/members',
      '/api/entities',
      '/api/audit',
      '/api/mails',
      '/api/invitations',
      `/api/members/${lisa.id}`,
    ]) {
      expect(await status(house.visitor.get(path)), path).toBe(401);
    }
  });

  test('a member manages nothing', async () => {
    for (const [name, write] of Object.entries(writes(member))) expect(await status(write()), name).toBe(403);
  });

  test('a guest neither manages nor reads the directory', async () => {
    for (const [name, write] of Object.entries(writes(guest)))
      expect([403, 404], name).toContain(await status(write()));
    expect(await status(guest.get('/api/members'))).toBe(403);
    expect(await status(guest.get('/api/members?q=lis'))).toBe(403);
    expect(await status(guest.get('/api/entities'))).toBe(403);
    expect(await status(guest.get(`/api/members/${lisa.id}`))).toBe(404);
    expect(await status(guest.get(`/api/members/${guest.id}`))).toBe(200);
  });

  test('an administrator of another organisation finds nobody here', async () => {
    const tries = writes(foreign);
    for (const name of [
      'POST /api/entities',
      'PATCH /api/entities/:id',
      'PATCH /api/members/:id',
      'PUT /api/members/:id/roles',
      'PUT /api/members/:id/suspension',
      'DELETE /api/members/:id/suspension',
      'GET /api/members/:id/duties',
      'POST /api/members/:id/departure',
      'POST /api/invitations',
      'DELETE /api/invitations/:id',
    ]) {
      expect(await status((tries[name] as () => Promise<{ status: number }>)()), name).toBe(404);
    }
    expect(await status(foreign.get(`/api/members/${lisa.id}`))).toBe(404);
    expect(names(await foreign.get('/api/members'))).toEqual(['Olga Ailleurs']);
    expect((await foreign.get('/api/entities')).body.items).toHaveLength(1);
    expect((await foreign.get('/api/audit')).body.items).toEqual([]);
    expect((await foreign.get('/api/mails')).body.items).toEqual([]);
  });

  test('an administrator of an entity does nothing outside it', async () => {
    for (const [name, write] of Object.entries(writes(inFrance))) {
      if (name === 'GET /api/invitations')
        expect(((await write()) as never as { body: { items: [] } }).body.items).toEqual([]);
      else if (name === 'POST /api/members/import')
        expect(
          (await inFrance.post('/api/members/import', { csv: 'nom;email;entité\nA;a@example.org;Portugal' })).body
            .failures[0].code,
        ).toBe('entity.not_yours');
      else expect(await status(write()), name).toBe(name === 'DELETE /api/invitations/:id' ? 404 : 403);
    }
    expect(await status(inFrance.put(`/api/members/${member.id}/roles`, { role: 'decider', entityId: null }))).toBe(
      403,
    );
    expect(await status(inFrance.patch(`/api/members/${member.id}`, { entityId: house.entities.portugal }))).toBe(403);
    expect(await status(inFrance.put(`/api/members/${admin.id}/suspension`))).toBe(403);
    expect(await status(inFrance.delete(`/api/members/${admin.id}/roles?role=administrator`))).toBe(403);
  });

  test('the central team changes nobody and reads no records', async () => {
    const tries = writes(central);
    for (const name of [
      'PATCH /api/organisation',
      'POST /api/organisation/erasure',
      'POST /api/entities',
      'PATCH /api/entities/:id',
      'PATCH /api/members/:id',
      'PUT /api/members/:id/roles',
      'DELETE /api/members/:id/roles',
      'PUT /api/members/:id/suspension',
      'POST /api/members/:id/departure',
      'GET /api/audit',
      'GET /api/mails',
    ]) {
      expect(await status((tries[name] as () => Promise<{ status: number }>)()), name).toBe(403);
    }
  });

  test('roles, standing and tenancy are not taken from a body', async () => {
    for (const more of [
      { roles: [] },
      { standing: 'active' },
      { organisationId: house.organisationId },
      { guest: false },
    ]) {
      expect(await status(member.patch('/api/me', { name: 'Marc Membre', ...more }))).toBe(422);
    }
  });
});

describe('the directory', () => {
  test('finds by the beginning of any word, whatever its accents and capitals', async () => {
    expect(names(await member.get('/api/members?q=celeste'))).toEqual(['Céleste Centrale']);
    expect(names(await member.get('/api/members?q=CENT%20cél'))).toEqual(['Céleste Centrale']);
    expect(names(await member.get('/api/members?q=eleste'))).toEqual([]);
    for (const odd of ['%25', '*', '.*', '(', '[a', '%5C', 'a{2,9}', '%F0%9F%8C%8A'])
      expect(names(await member.get(`/api/members?q=${odd}`)), odd).toEqual([]);
  });

  test('filters by entity with what is below it, and by role', async () => {
    expect(names(await member.get(`/api/members?entity=${house.entities.portugal}`))).toEqual(['Lisa Lisboa']);
    expect(names(await member.get(`/api/members?entity=${house.entities.france}`))).not.toContain('Lisa Lisboa');
    expect(names(await member.get('/api/members?role=central-team'))).toEqual(['Céleste Centrale']);
  });

  test('pages by name: everyone once, in the order of a dictionary', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await member.get(`/api/members?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { name: string }) => item.name));
      cursor = body.next ?? '';
    } while (cursor);
    expect(seen).toEqual([
      'Adèle Admin',
      'Céleste Centrale',
      'Fanny France',
      'Gaël Client',
      'Lisa Lisboa',
      'Marc Membre',
    ]);
    expect(await status(member.get('/api/members?cursor=nonsense'))).toBe(422);
    expect(await status(member.get('/api/members?limit=1e9'))).toBe(422);
  });

  test('says with a member what the reader may do about them', async () => {
    const none = { edit: false, grant: false, suspend: false, leave: false };
    expect((await member.get(`/api/members/${lisa.id}`)).body.abilities).toEqual(none);
    expect((await inFrance.get(`/api/members/${lisa.id}`)).body.abilities).toEqual(none);
    expect((await admin.get(`/api/members/${lisa.id}`)).body.abilities).toEqual({
      edit: true,
      grant: true,
      suspend: true,
      leave: true,
    });
    expect((await admin.get(`/api/members/${admin.id}`)).body.abilities).toMatchObject({
      suspend: false,
      leave: false,
    });
  });
});

describe('members', () => {
  test('one changes one’s own name, language and rhythm', async () => {
    expect(await status(member.patch('/api/me', { position: 'Chef de rayon', language: 'de', digest: 'never' }))).toBe(
      204,
    );
    const { body } = await member.get('/api/session');
    expect(body.member).toMatchObject({ position: 'Chef de rayon', language: 'de', digest: 'never' });
  });

  test('a moved member sees at once what the new entity sees, and no more what the old one saw', async () => {
    const mover = await house.person('Mona Mobile');
    const toLyon = (
      await member.post('/api/ideas', {
        title: 'Pour Lyon',
        text: 'Un banc devant le magasin.',
        language: 'fr',
        audience: 'entity',
        entityId: house.entities.lyon,
        topics: [],
      })
    ).body.id;
    const toPortugal = (
      await lisa.post('/api/ideas', {
        title: 'Para Portugal',
        text: 'Um banco à porta.',
        language: 'pt',
        audience: 'entity',
        entityId: house.entities.portugal,
        topics: [],
      })
    ).body.id;
    const sees = async () => [
      await status(mover.get(`/api/contributions/${toLyon}`)),
      await status(mover.get(`/api/contributions/${toPortugal}`)),
    ];
    expect(await sees()).toEqual([200, 404]);
    expect(await status(admin.patch(`/api/members/${mover.id}`, { entityId: house.entities.portugal }))).toBe(204);
    expect(await sees()).toEqual([404, 200]);
    expect((await mover.get('/api/session')).body.member.entity.name).toBe('Portugal');
    expect((await acts())[0]).toMatchObject({
      act: 'member.moved',
      by: 'Adèle Admin',
      subject: 'Mona Mobile',
      data: { from: house.entities.lyon, to: house.entities.portugal },
    });
  });

  test('a suspended member’s sessions are dead at once, and stay dead when the suspension ends', async () => {
    const gone = await house.person('Serge Suspendu');
    expect(await status(gone.get('/api/members'))).toBe(200);
    expect(await status(admin.put(`/api/members/${gone.id}/suspension`))).toBe(204);
    expect(await status(gone.get('/api/members'))).toBe(401);
    expect((await gone.get('/api/session')).body.person).toBeNull();
    expect(await status(member.get(`/api/members/${gone.id}`))).toBe(404);
    expect(names(await member.get('/api/members?q=serge'))).toEqual([]);
    expect(await status(member.get('/api/members?standing=suspended'))).toBe(403);
    expect(names(await admin.get('/api/members?standing=suspended'))).toEqual(['Serge Suspendu']);
    expect(await status(admin.delete(`/api/members/${gone.id}/suspension`))).toBe(204);
    expect(await status(gone.get('/api/members'))).toBe(401);
    expect((await acts()).slice(0, 2).map(({ act }: { act: string }) => act)).toEqual([
      'member.restored',
      'member.suspended',
    ]);
  });

  test('a role opens and closes at once', async () => {
    const decider = await house.person('Denis Décideur');
    expect(await status(decider.get('/api/audit'))).toBe(403);
    expect(await status(admin.put(`/api/members/${decider.id}/roles`, { role: 'administrator', entityId: null }))).toBe(
      204,
    );
    expect(await status(decider.get('/api/audit'))).toBe(200);
    expect(await status(admin.delete(`/api/members/${decider.id}/roles?role=administrator`))).toBe(204);
    expect(await status(decider.get('/api/audit'))).toBe(403);
    expect(await status(admin.put(`/api/members/${guest.id}/roles`, { role: 'decider', entityId: null }))).toBe(409);
  });

  test('the last administrator stays, even when two take each other’s role at the same moment', async () => {
    expect((await admin.delete(`/api/members/${admin.id}/roles?role=administrator`)).body.code).toBe(
      'administrator.last',
    );
    const second = await house.person('Béa Bis', { roles: [{ role: 'administrator' }] });
    const both = await Promise.all([
      admin.delete(`/api/members/${second.id}/roles?role=administrator`),
      second.delete(`/api/members/${admin.id}/roles?role=administrator`),
    ]);
    expect(both.filter((answer) => answer.status === 204)).toHaveLength(1);
    const left = await house.owner.query(
      `SELECT member_id FROM member_role WHERE organisation_id = $1 AND role = 'administrator' AND entity_id IS NULL`,
      [house.organisationId],
    );
    expect(left.rows).toHaveLength(1);
    await house.owner.query(
      `INSERT INTO member_role (organisation_id, member_id, role) VALUES ($1, $2, 'administrator') ON CONFLICT DO NOTHING`,
      [house.organisationId, admin.id],
    );
    await house.owner.query(`DELETE FROM member_role WHERE member_id = $1`, [second.id]);
  });
});

describe('entities', () => {
  const paths = async () =>
    new Map(
      (
        await house.owner.query('SELECT name, path FROM entity WHERE organisation_id = $1', [house.organisationId])
      ).rows.map(({ name, path }) => [name, path]),
    );

  test('a branch moves with all that is below it, never below itself', async () => {
    const { group, france, lyon, portugal } = house.entities;
    const { body } = await admin.post('/api/entities', {
      parentId: lyon,
      name: 'Confluence',
      country: 'FR',
      language: 'fr',
    });
    expect(await status(admin.patch(`/api/entities/${lyon}`, { parentId: portugal }))).toBe(204);
    expect((await paths()).get('Confluence')).toEqual([group, portugal, lyon, body.id]);
    expect((await admin.patch(`/api/entities/${portugal}`, { parentId: body.id })).body.code).toBe('entity.cycle');
    expect((await admin.patch(`/api/entities/${portugal}`, { parentId: portugal })).body.code).toBe('entity.cycle');
    expect(await status(admin.patch(`/api/entities/${group}`, { parentId: portugal }))).toBe(403);
    expect(await status(admin.patch(`/api/entities/${lyon}`, { parentId: france, name: 'Lyon' }))).toBe(204);
    expect((await paths()).get('Confluence')).toEqual([group, france, lyon, body.id]);
  });

  test('two moves that would close a circle together do not both happen', async () => {
    const { france, portugal, group } = house.entities;
    const both = await Promise.all([
      admin.patch(`/api/entities/${france}`, { parentId: portugal }),
      admin.patch(`/api/entities/${portugal}`, { parentId: france }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([204, 409]);
    for (const id of [france, portugal]) await admin.patch(`/api/entities/${id}`, { parentId: group });
    expect((await paths()).get('Lyon')).toEqual([group, france, house.entities.lyon]);
  });

  test('the tree says how many people are where, and what the reader may do there', async () => {
    const { items } = (await inFrance.get('/api/entities')).body;
    const of = (name: string) => items.find((entity: { name: string }) => entity.name === name);
    expect(of('Groupe')).toMatchObject({ parentId: null, members: 0, abilities: { manage: false, invite: false } });
    expect(of('Lyon')).toMatchObject({ parentId: house.entities.france, abilities: { manage: true, invite: true } });
  });

  test('the organisation says what one may do with it', async () => {
    const of = async (who: TestPerson) => (await who.get('/api/organisation')).body.abilities;
    const none = { change: false, invite: false, readRecords: false, readAbsent: false, erase: false };
    expect(await of(member)).toEqual(none);
    expect(await of(guest)).toEqual(none);
    expect(await of(inFrance)).toEqual({ ...none, invite: true, readAbsent: true });
    expect(await of(admin)).toEqual({ change: true, invite: true, readRecords: true, readAbsent: true, erase: false });
  });

  test('the organisation speaks its first language', async () => {
    expect(await status(admin.patch('/api/organisation', { language: 'de', languages: ['fr', 'en'] }))).toBe(422);
    expect(await status(admin.patch('/api/organisation', { name: 'Maison Test', languages: ['fr', 'de'] }))).toBe(204);
    expect((await member.get('/api/session')).body.organisation.languages).toEqual(['fr', 'de']);
  });
});
