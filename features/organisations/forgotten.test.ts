// Whoever was erased is in nothing that anybody reads, also where it was read and kept in memory a moment before.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let administrator: TestPerson;
let successor: TestPerson;
let reader: TestPerson;
let leaver: TestPerson;
let paths: string[];

const name = 'Zoraïde Quintrec';

beforeAll(async () => {
  house = await openHouse();
  const { lyon: entityId } = house.entities;
  administrator = await house.person('Administratrice', { roles: [{ role: 'administrator' }] });
  successor = await house.person('Successeur', { roles: [{ role: 'decider' }] });
  reader = await house.person('Lectrice');
  leaver = await house.person(name, { roles: [{ role: 'decider' }] });
  const given = async (by: TestPerson, path: string, body: object) => {
    const answer = await by.post(path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body.id as string;
  };
  const words = { title: 'Une idée', text: 'Un texte', language: 'fr', audience: 'organisation', entityId };
  const idea = await given(leaver, '/api/ideas', words);
  const comment = await given(leaver, `/api/contributions/${idea}/comments`, { text: 'Bonjour' });
  const other = await given(reader, '/api/ideas', words);
  await given(reader, `/api/contributions/${other}/comments`, { text: 'Qu’en dites-vous ?', mentions: [leaver.id] });
  await leaver.put(`/api/contributions/${other}/support`, { offers: [{ help: 'time', note: name }] });
  const release = await given(leaver, '/api/press-releases', {
    product: 'Horizon',
    headline: 'Horizon arrive',
    language: 'fr',
    opensTo: 'organisation',
    entityId,
  });
  await leaver.put(`/api/press-releases/${release}/explanations/headline-short`, { reason: 'Nous le savons bien.' });
  await leaver.post(`/api/press-releases/${release}/versions`, { name: 'Première' });
  await leaver.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
  const second = await given(reader, '/api/press-releases', {
    product: 'Sillon',
    language: 'fr',
    opensTo: 'organisation',
    entityId,
  });
  await reader.put(`/api/press-releases/${second}/stage`, { stage: 'open' });
  await reader.put(`/api/contributions/${second}/grants/${successor.id}`, { level: 'read' });
  await house.owner.query(`UPDATE contribution SET stage = 'ready' WHERE id = $1`, [second]);
  const asked = { deciders: [leaver.id, successor.id], dueOn: '2999-01-01' };
  const request = await given(reader, `/api/press-releases/${second}/decision-requests`, asked);
  const reason = 'Une raison assez longue pour être lue.';
  await given(leaver, `/api/decision-requests/${request}/decision`, { outcome: 'validated', reason });
  const mailed = [house.organisationId, leaver.email];
  await house.owner.query(
    `INSERT INTO mail (organisation_id, kind, recipient, subject, text, html) VALUES ($1, 'digest', $2, '', '', '')`,
    mailed,
  );
  await house.owner.query(
    `INSERT INTO invitation (organisation_id, token_hash, email, name, entity_id, language, uses_left, expires_at)
     VALUES ($1, 'x', $2, '', $3, 'fr', 0, now())`,
    [...mailed, entityId],
  );
  await leaver.put('/api/password', { password: 'une phrase assez longue' });
  await house.settle();
  paths = [
    '/api/contributions?limit=100',
    '/api/contributions?q=texte',
    `/api/contributions?author=${leaver.id}`,
    `/api/contributions/${idea}`,
    `/api/ideas/${idea}`,
    `/api/contributions/${idea}/wake`,
    `/api/contributions/${idea}/comments`,
    `/api/comments/${comment}/replies`,
    `/api/contributions/${other}/comments`,
    `/api/contributions/${other}/supports`,
    `/api/press-releases/${release}`,
    `/api/press-releases/${release}/versions`,
    `/api/press-releases/${second}`,
    `/api/press-releases/${second}/decisions`,
    '/api/decisions',
    '/api/decision-requests?of=all',
    '/api/directory',
    '/api/members?limit=100',
    '/api/home',
    '/api/notifications',
  ];
});
afterAll(() => house.close());

const findIn = async (person: TestPerson) => {
  const found: string[] = [];
  for (const path of paths) {
    const { status, body } = await person.get(path);
    expect([path, status]).toEqual([path, 200]);
    if (JSON.stringify(body).includes('Zora')) found.push(path);
  }
  return found;
};

test('who was erased is named nowhere, although everything was read a moment before', async () => {
  for (const person of [reader, successor, administrator]) expect((await findIn(person)).length).toBeGreaterThan(8);
  const left = await administrator.post(`/api/members/${leaver.id}/departure`, {
    successorId: successor.id,
    erase: true,
  });
  expect(left.status, JSON.stringify(left.body)).toBeLessThan(300);
  for (const person of [reader, successor, administrator])
    expect([person.name, await findIn(person)]).toEqual([person.name, []]);
  expect((await leaver.get('/api/home')).status).toBe(401);
});

test('nor in any table: their account, their password, their mails and the invitation that they came by are gone', async () => {
  const { rows } = await house.owner.query(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind = 'r'
     AND c.relnamespace IN ('public'::regnamespace, 'auth'::regnamespace)`,
  );
  const found: string[] = [];
  for (const { name: table } of rows) {
    const told = await house.owner.query(
      `SELECT 1 FROM ${table} t WHERE to_jsonb(t)::text ~* 'zora' OR to_jsonb(t)::text LIKE '%' || $1 || '%' LIMIT 1`,
      [leaver.userId],
    );
    if (told.rowCount) found.push(table);
  }
  expect(found).toEqual([]);
});

test('who belongs to another organisation too keeps their account there', async () => {
  const other = await house.foundOther();
  const both = await house.person('Deux Maisons');
  await house.owner.query(
    `INSERT INTO member (organisation_id, user_id, name, entity_id, language) VALUES ($1, $2, 'Deux Maisons', $3, 'fr')`,
    [other.organisationId, both.userId, other.entityId],
  );
  await administrator.post(`/api/members/${both.id}/departure`, { successorId: successor.id, erase: true });
  const { rows } = await house.owner.query(
    `SELECT u.name, (SELECT count(*)::int FROM member m WHERE m.user_id = u.id) AS members FROM auth."user" u WHERE u.id = $1`,
    [both.userId],
  );
  expect(rows).toEqual([{ name: 'Deux Maisons', members: 1 }]);
});
