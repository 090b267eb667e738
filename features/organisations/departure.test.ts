import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let admin: TestPerson;
let leaver: TestPerson;
let successor: TestPerson;
let cowriter: TestPerson;
let round = 0;

beforeAll(async () => {
  house = await openHouse();
  admin = await house.person('Adèle Admin', { roles: [{ role: 'administrator' }] });
});
afterAll(() => house.close());
beforeEach(async () => {
  round++;
  leaver = await house.person(`Léa Partante ${round}`, {
    roles: [{ role: 'decider' }, { role: 'sponsor', entity: house.entities.lyon }],
  });
  successor = await house.person(`Sam Suivant ${round}`, { entity: house.entities.portugal });
  cowriter = await house.person(`Côme Plume ${round}`);
});

const insert = async (sql: string, values: unknown[]) => (await house.owner.query(sql, values)).rows[0]?.id as string;

/** Written straight into the database: other features' own rules are not what is tried here. */
async function release(
  author: TestPerson,
  more: { audience?: string; stage?: string; title?: string } = {},
): Promise<string> {
  const id = await insert(
    `INSERT INTO contribution (organisation_id, kind, title, language, author_id, entity_id, audience, stage)
     VALUES ($1, 'press-release', $2, 'fr', $3, $4, $5, $6) RETURNING id`,
    [
      house.organisationId,
      more.title ?? 'Un communiqué',
      author.id,
      house.entities.lyon,
      more.audience ?? 'organisation',
      more.stage ?? 'open',
    ],
  );
  await insert(
    `INSERT INTO press_release (organisation_id, contribution_id, opens_to) VALUES ($1, $2, 'organisation')`,
    [house.organisationId, id],
  );
  return id;
}

async function decisionOn(id: string, deciders: TestPerson[]): Promise<string> {
  const version = await insert(
    `INSERT INTO release_version (organisation_id, contribution_id, number, content, text) VALUES ($1, $2, 1, '{}', '{}') RETURNING id`,
    [house.organisationId, id],
  );
  const request = await insert(
    `INSERT INTO decision_request (organisation_id, contribution_id, version_id, due_on) VALUES ($1, $2, $3, '2030-01-01') RETURNING id`,
    [house.organisationId, id, version],
  );
  for (const decider of deciders) {
    await insert(
      'INSERT INTO decision_decider (organisation_id, request_id, contribution_id, member_id) VALUES ($1, $2, $3, $4)',
      [house.organisationId, request, id, decider.id],
    );
  }
  return request;
}

const grant = (id: string, person: TestPerson, level: string) =>
  insert(
    'INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level) VALUES ($1, $2, $3, $4)',
    [house.organisationId, id, person.id, level],
  );
const authorOf = async (id: string) =>
  (await house.owner.query('SELECT author_id FROM contribution WHERE id = $1', [id])).rows[0].author_id;
const giveIdea = async (by: TestPerson, given: { title: string; text: string; audience: string }) =>
  (await by.post('/api/ideas', { ...given, language: 'fr', entityId: house.entities.lyon, topics: [] })).body
    .id as string;
const leave = (erase = false) =>
  admin.post(`/api/members/${leaver.id}/departure`, { successorId: successor.id, erase });

test('somebody leaves only into the hands of another active colleague', async () => {
  const guest = await house.person(`Gaël ${round}`, { guest: true });
  for (const successorId of [leaver.id, guest.id, house.entities.lyon]) {
    expect((await admin.post(`/api/members/${leaver.id}/departure`, { successorId })).status).toBe(422);
  }
  expect((await cowriter.post(`/api/members/${leaver.id}/departure`, { successorId: successor.id })).status).toBe(403);
  expect((await leaver.get('/api/members')).status).toBe(200);
});

test('releases in work pass on with credit, settled ones stay, roles and access end', async () => {
  const open = await release(leaver, { title: 'En cours' });
  const launched = await release(leaver, { stage: 'launched' });
  const duties = (await admin.get(`/api/members/${leaver.id}/duties`)).body;
  expect(duties.releases).toEqual([{ id: open, title: 'En cours' }]);
  expect(duties.roles).toHaveLength(2);
  expect((await leave()).body).toEqual({ releases: 1, decisions: 0, left: [] });
  expect(await authorOf(open)).toBe(successor.id);
  expect(await authorOf(launched)).toBe(leaver.id);
  const page = (await admin.get(`/api/contributions/${open}`)).body;
  expect(page.grants).toMatchObject([{ level: 'write', member: { name: leaver.name } }]);
  expect((await leaver.get('/api/members')).status).toBe(401);
  expect((await admin.get(`/api/members/${leaver.id}`)).body).toMatchObject({ standing: 'former', roles: [] });
  expect((await leave()).body.code).toBe('member.former');
});

test('decisions that wait pass on, except on what the successor wrote', async () => {
  const theirs = await release(cowriter, { stage: 'in_review', title: 'À décider' });
  const own = await release(successor, { stage: 'in_review', title: 'Du successeur' });
  const written = await release(cowriter, { stage: 'in_review', title: 'Écrit avec' });
  await grant(written, successor, 'write');
  const request = await decisionOn(theirs, [leaver]);
  for (const id of [own, written]) await decisionOn(id, [leaver]);
  const { body } = await leave();
  expect(body).toMatchObject({ releases: 0, decisions: 1 });
  expect(body.left.map(({ title }: { title: string }) => title).sort()).toEqual(['Du successeur', 'Écrit avec']);
  const deciders = await house.owner.query('SELECT member_id FROM decision_decider WHERE request_id = $1', [request]);
  expect(deciders.rows.map(({ member_id }) => member_id)).toContain(successor.id);
});

test('a successor who could not read what they are to decide on is let in', async () => {
  const forLyon = await release(cowriter, { audience: 'entity', stage: 'in_review' });
  await decisionOn(forLyon, [leaver]);
  expect((await successor.get(`/api/contributions/${forLyon}`)).status).toBe(404);
  await leave();
  expect((await successor.get(`/api/contributions/${forLyon}`)).status).toBe(200);
});

test('a drawer stays shut: a private draft is neither shown nor handed to anybody its author had not let in', async () => {
  const alone = await release(leaver, { audience: 'private', stage: 'draft', title: 'Secret' });
  const shared = await release(leaver, { audience: 'private', stage: 'draft', title: 'À deux' });
  await grant(shared, cowriter, 'write');
  expect(JSON.stringify((await admin.get(`/api/members/${leaver.id}/duties`)).body)).not.toMatch(/Secret|À deux/);
  expect((await leave()).body.releases).toBe(0);
  expect(await authorOf(alone)).toBe(leaver.id);
  expect(await authorOf(shared)).toBe(cowriter.id);
  for (const person of [admin, successor]) {
    for (const id of [alone, shared]) expect((await person.get(`/api/contributions/${id}`)).status).toBe(404);
  }
  expect((await cowriter.get(`/api/contributions/${shared}`)).body.contribution.author).toMatchObject({
    kind: 'member',
    name: cowriter.name,
  });
});

test('somebody suspended can leave too', async () => {
  const open = await release(leaver);
  await admin.put(`/api/members/${leaver.id}/suspension`);
  expect((await leave()).body.releases).toBe(1);
  expect(await authorOf(open)).toBe(successor.id);
});

test('erasing takes the name from everything, and from the database what was only theirs', async () => {
  const idea = await giveIdea(leaver, { title: 'Une idée', text: 'Un texte assez long.', audience: 'organisation' });
  const note = await giveIdea(leaver, { title: 'Pour moi', text: 'Mon carnet.', audience: 'private' });
  const others = await giveIdea(cowriter, {
    title: 'À commenter',
    text: 'Un texte assez long.',
    audience: 'organisation',
  });
  const launched = await release(leaver, { stage: 'launched' });
  const open = await release(leaver);
  expect((await leaver.post(`/api/contributions/${others}/comments`, { text: 'Mon avis' })).status).toBe(201);
  await leaver.put(`/api/contributions/${others}/follow`);

  expect((await leave(true)).status).toBe(201);
  expect(await authorOf(open)).toBe(successor.id);
  for (const id of [idea, launched]) {
    expect((await admin.get(`/api/contributions/${id}`)).body.contribution.author).toEqual({ kind: 'former' });
  }
  const comments = (await admin.get(`/api/contributions/${others}/comments`)).body;
  expect(JSON.stringify(comments)).toContain('Mon avis');
  expect(JSON.stringify(comments)).not.toContain(leaver.name);
  const kept = await house.owner.query(
    `SELECT (SELECT string_agg(c::text, '') FROM contribution c WHERE id = $1) || (SELECT string_agg(i::text, '') FROM idea i WHERE contribution_id = $1) AS note,
      (SELECT count(*)::int FROM follow WHERE member_id = $2) + (SELECT count(*)::int FROM contribution_grant WHERE member_id = $2)
        + (SELECT count(*)::int FROM contribution WHERE author_id = $2) + (SELECT count(*)::int FROM comment WHERE author_id = $2) AS rows`,
    [note, leaver.id],
  );
  expect(kept.rows[0].note).not.toMatch(/Pour moi|carnet/);
  expect(kept.rows[0].rows).toBe(0);
  expect(
    (await admin.get('/api/members?standing=former&limit=100')).body.items.map(({ id }: { id: string }) => id),
  ).not.toContain(leaver.id);
  const acts = (await admin.get('/api/audit?limit=100')).body.items;
  expect(acts[0]).toMatchObject({ act: 'member.erased', subject: '—' });
  expect(JSON.stringify(acts)).not.toContain(leaver.name);
});

test('what was given under seal stays given, and nothing tells any more by whom', async () => {
  for (let at = 0; at < 20; at++) await house.person(`Nombre ${round} ${at}`);
  const sealed = (
    await leaver.post('/api/ideas', {
      title: 'Sous scellé',
      text: 'Un texte assez long.',
      language: 'fr',
      audience: 'organisation',
      entityId: house.entities.lyon,
      topics: [],
      sealed: true,
    })
  ).body.id;
  expect(sealed).toBeTruthy();
  await leave(true);
  expect((await admin.get(`/api/contributions/${sealed}`)).body.contribution.author).toEqual({
    kind: 'sealed',
    mine: false,
  });
  expect((await house.owner.query('SELECT 1 FROM seal WHERE contribution_id = $1', [sealed])).rowCount).toBe(0);
});
