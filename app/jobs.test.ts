// The turns as the program runs them: what is tidied and what stays, two nodes at once, and a mail on its way from a request.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';
import { type AllJobs, openAllJobs, tasksOf } from './jobs.ts';

let house: House;
let author: TestPerson;
const open: AllJobs[] = [];
const options = () => ({
  connection: house.connection,
  publicUrl: 'http://localhost',
  transport: null,
  mailFrom: 'a@example.org',
});

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
});
afterEach(async () => {
  for (const jobs of open.splice(0)) await jobs.close();
});
afterAll(() => house.close());

const count = async (sql: string) =>
  (await house.owner.query(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0].n as number;

it('tidies what is of no more use, and nothing else', async () => {
  const idea = { title: 'Une idée', text: '', language: 'fr', audience: 'organisation', entityId: house.entities.lyon };
  await author.post('/api/ideas', idea, { 'idempotency-key': 'young-key' });
  await author.post('/api/ideas', idea, { 'idempotency-key': 'older-key' });
  await house.settle();
  const org = house.organisationId;
  const old = (days: number) => `now() - interval '${days} days'`;
  await house.owner.query(`
    UPDATE idempotency_key SET created_at = ${old(3)} WHERE key = 'older-key';
    UPDATE event SET handled_at = ${old(31)} WHERE id = (SELECT min(id) FROM event);
    UPDATE event SET handled_at = NULL, attempts = 10, occurred_at = ${old(40)} WHERE id = (SELECT max(id) FROM event);
    INSERT INTO mail (organisation_id, kind, recipient, subject, text, html, state, written_at) VALUES
      ('${org}', 'digest', 'young@example.org', 's', 't', 'h', 'sent', ${old(29)}),
      ('${org}', 'digest', 'old@example.org', 's', 't', 'h', 'sent', ${old(31)}),
      ('${org}', 'digest', 'waits@example.org', 's', 't', 'h', 'waiting', ${old(31)}),
      ('${org}', 'digest', 'gone@example.org', 's', 't', 'h', 'sent', ${old(91)});
    INSERT INTO auth.verification (identifier, value, "expiresAt") VALUES ('old', 'x', ${old(1)}), ('young', 'x', now() + interval '1 day');
    INSERT INTO auth.attempt VALUES ('old', ${old(2)}, 1), ('young', now(), 1);
    INSERT INTO auth.session ("userId", token, "expiresAt") VALUES ('${author.userId}', 'ended', ${old(1)});
    INSERT INTO invitation (organisation_id, token_hash, entity_id, language, uses_left, expires_at) VALUES
      ('${org}', 'old', '${house.entities.lyon}', 'fr', 1, ${old(91)}), ('${org}', 'young', '${house.entities.lyon}', 'fr', 1, ${old(89)})`);
  const events = await count('event');
  await tasksOf(options()).tidy.run({});
  expect((await house.owner.query('SELECT key FROM idempotency_key')).rows).toEqual([{ key: 'young-key' }]);
  expect([await count('event'), await count('event WHERE handled_at IS NULL')]).toEqual([events - 1, 1]);
  const { rows } = await house.owner.query('SELECT recipient, text FROM mail ORDER BY recipient');
  expect(rows).toEqual([
    { recipient: 'old@example.org', text: '' },
    { recipient: 'waits@example.org', text: 't' },
    { recipient: 'young@example.org', text: 't' },
  ]);
  expect(await count(`auth.verification WHERE identifier = 'old'`)).toBe(0);
  expect(await count(`auth.attempt WHERE key = 'old'`)).toBe(0);
  expect(await count(`auth.session WHERE token = 'ended'`)).toBe(0);
  expect((await count(`auth.verification`)) + (await count(`auth.attempt`))).toBe(2);
  expect((await house.owner.query('SELECT token_hash FROM invitation')).rows).toEqual([{ token_hash: 'young' }]);
  // Whoever is signed in still is, and a repeated write is still known.
  expect((await author.get('/api/home')).status).toBe(200);
  await author.post('/api/ideas', idea, { 'idempotency-key': 'young-key' });
  expect(await count('contribution')).toBe(2);
});

it('runs all turns on two nodes, and sends each mail once', async () => {
  await house.owner.query('DELETE FROM mail');
  open.push(openAllJobs(options()), openAllJobs(options()));
  await house.owner.query(`INSERT INTO mail (organisation_id, kind, recipient, subject, text, html)
    SELECT '${house.organisationId}', 'link', 'p' || n || '@example.org', 's', 't', 'h' FROM generate_series(1, 30) n`);
  await open[0]?.add('send_mail', {}, { key: 'send_mail' });
  await expect.poll(() => count(`mail WHERE state = 'kept' AND attempts = 1`)).toBe(30);
  await expect.poll(() => count('graphile_worker.jobs')).toBe(0);
});
