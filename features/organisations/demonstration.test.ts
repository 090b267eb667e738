// The end of a demonstration: who may not, then that it is whole, once, and that a real organisation comes after it.
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { seedDemonstration } from '../../seeds/play.ts';
import { callerAt, type House, openEmptyHouse, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { openNode } from '../../seeds/testing/node.ts';
import { writeIn } from '../../seeds/testing/writer.ts';
import { listTables } from '../../core/backup/tables.ts';

const erasure = '/api/organisation/erasure';
const founding = {
  organisation: 'Maison Vraie',
  country: 'FR',
  language: 'fr',
  name: 'Odile Vraie',
  email: 'odile@example.org',
  password: 'assez-long-oui',
};

const filled = async (owner: pg.Pool) => {
  const client = await owner.connect();
  try {
    const tables = await listTables(client);
    const found: string[] = [];
    for (const { name } of tables) {
      const quoted = name
        .split('.')
        .map((part) => `"${part}"`)
        .join('.');
      if ((await client.query(`SELECT 1 FROM ${quoted} LIMIT 1`)).rowCount) found.push(name);
    }
    return found.filter(
      (name) => !['auth.secret', 'public.demonstration_erasure', 'public.concept_word'].includes(name),
    );
  } finally {
    client.release();
  }
};

describe('outside a demonstration', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  test('nobody erases anything', async () => {
    const admin = await house.person('Adèle Admin', { roles: [{ role: 'administrator' }] });
    const member = await house.person('Marc Membre');
    expect((await house.visitor.post(erasure)).status).toBe(401);
    expect((await member.post(erasure)).status).toBe(403);
    expect((await admin.post(erasure)).body).toMatchObject({ status: 403, code: 'demonstration.not_yours' });
    expect((await admin.get('/api/organisation')).body.abilities.erase).toBe(false);
    const behind = 'SELECT auth.erase_demonstration($1, $2, $3) AS erased';
    const { rows } = await house.connection.auth.query(behind, [house.organisationId, admin.id, 'x']);
    expect(rows[0].erased).toBe(false);
    await expect(house.connection.app.query(behind, [house.organisationId, admin.id, 'x'])).rejects.toThrow(
      'permission denied',
    );
    await expect(house.connection.worker.query(behind, [house.organisationId, admin.id, 'x'])).rejects.toThrow(
      'permission denied',
    );
    expect((await admin.get('/api/session')).body.member.name).toBe('Adèle Admin');
  });

  test('a demonstration beside something real is left alone', async () => {
    const { organisationId, entityId } = await house.foundOther();
    await house.owner.query('UPDATE organisation SET demonstration = true WHERE id = $1', [organisationId]);
    const other = await house.person('Olga Ailleurs', {
      organisation: organisationId,
      entity: entityId,
      roles: [{ role: 'administrator' }],
    });
    expect((await other.post(erasure)).body).toMatchObject({ status: 409, code: 'demonstration.gone' });
    expect((await other.get('/api/session')).body.member.name).toBe('Olga Ailleurs');
  });
});

test('the whole demonstration goes, and the code that comes back founds a real organisation', async () => {
  const house = await openEmptyHouse();
  try {
    // What migrations put there is the program's, not the demonstration's.
    const words = async () => (await house.owner.query('SELECT count(*)::int AS n FROM concept_word')).rows[0].n;
    const known = await words();
    expect(known).toBeGreaterThan(1000);
    await seedDemonstration(house.connection);
    const signIn = async (where: string) => {
      const { rows } = await house.owner.query(
        `SELECT m.id FROM member m LEFT JOIN member_role r ON r.member_id = m.id WHERE ${where} LIMIT 1`,
      );
      const answer = await house.visitor.post('/api/session/by-demonstration', { memberId: rows[0].id });
      return callerAt(house.origin)(answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    };
    const member = await signIn(`r.role IS NULL AND NOT m.guest`);
    const guest = await signIn('m.guest');
    const sponsor = await signIn(`r.role = 'sponsor'`);
    for (const one of [member, guest, sponsor]) expect((await one.post(erasure)).status).toBe(403);
    expect((await house.visitor.post(erasure)).status).toBe(401);
    expect(await filled(house.owner)).toContain('public.contribution');

    const admin = await signIn(`r.role = 'administrator' AND r.entity_id IS NULL`);
    expect((await admin.get('/api/organisation')).body.abilities.erase).toBe(true);
    const { status, body } = await admin.post(erasure);
    expect(status).toBe(201);
    expect(await filled(house.owner)).toEqual(['auth.verification']);
    expect(await words()).toBe(known);
    for (const one of [admin, member]) expect((await one.get('/api/contributions')).status).toBe(401);
    expect((await house.visitor.get('/api/session')).body.installation).toEqual({ ready: false, demonstration: false });
    expect((await house.visitor.get('/api/session/persons')).body.items).toEqual([]);

    expect((await house.visitor.post('/api/setup', { ...founding, code: 'not-the-code' })).status).toBe(403);
    const founded = await house.visitor.post('/api/setup', { ...founding, code: body.code });
    expect(founded.status).toBe(201);
    const odile = callerAt(house.origin)(founded.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    const session = (await odile.get('/api/session')).body;
    expect(session).toMatchObject({
      organisation: { name: 'Maison Vraie', demonstration: false },
      member: { name: 'Odile Vraie' },
    });
    // The code served once, and a real organisation is nobody's to erase.
    expect((await house.visitor.post('/api/setup', { ...founding, code: body.code })).status).toBe(403);
    expect((await odile.post(erasure)).status).toBe(403);
    const mail = { email: 'zoe@example.org', entityId: session.member.entity.id, language: 'fr' };
    expect((await odile.post('/api/invitations', mail)).status).toBe(201);
    expect((await odile.get('/api/mails')).body.items[0]).toMatchObject({
      recipient: 'zoe@example.org',
      subject: '',
      text: null,
    });
  } finally {
    await house.close();
  }
}, 60_000);

describe('in a demonstration', () => {
  let house: House;
  let admin: TestPerson;
  beforeEach(async () => {
    house = await openHouse();
    await house.owner.query('UPDATE organisation SET demonstration = true');
    admin = await house.person('Adèle Admin', { roles: [{ role: 'administrator' }] });
    return () => house.close();
  });
  const idea = () => ({
    title: 'Une idée',
    text: 'Un texte',
    language: 'fr',
    audience: 'organisation',
    entityId: house.entities.lyon,
    topics: [],
  });

  test('whoever administers a part of it only does not erase it', async () => {
    const part = await house.person('Fanny France', {
      roles: [{ role: 'administrator', entity: house.entities.france }],
    });
    expect((await part.post(erasure)).status).toBe(403);
    expect(await filled(house.owner)).toContain('public.organisation');
  });

  test('two clicks erase once, and the other is told', async () => {
    const answers = await Promise.all([admin.post(erasure), admin.post(erasure)]);
    const codes = answers.map(({ status }) => status).sort();
    expect(codes[0]).toBe(201);
    expect([401, 409]).toContain(codes[1]);
    const code = answers.find(({ status }) => status === 201)?.body.code;
    expect((await house.visitor.post('/api/setup', { ...founding, code })).status).toBe(201);
  });

  test('people who write meanwhile are refused and leave nothing behind', async () => {
    const writers = await Promise.all(['Claire', 'Sandrine', 'Jonas', 'Diogo'].map((name) => house.person(name)));
    const given = (await admin.post('/api/ideas', idea())).body.id;
    const seen = new Map<number, number>();
    let going = true;
    const busy = writers.map(async (writer) => {
      const remember = ({ status }: { status: number }) => seen.set(status, (seen.get(status) ?? 0) + 1);
      while (going) {
        remember(await writer.post('/api/ideas', idea()));
        remember(await writer.post(`/api/contributions/${given}/comments`, { text: 'Bonjour' }));
        remember(await writer.put(`/api/contributions/${given}/support`, {}));
      }
    });
    await expect.poll(() => seen.get(201) ?? 0).toBeGreaterThan(20);
    expect((await admin.post(erasure)).status).toBe(201);
    await expect.poll(() => seen.has(401)).toBe(true);
    going = false;
    await Promise.all(busy);
    // Where emptying takes its time, whoever waited for too long is told to try again.
    expect([...seen.keys()].filter((status) => status >= 500 && status !== 503)).toEqual([]);
    expect(await filled(house.owner)).toEqual(['auth.verification']);
  });

  test('open documents and live feeds close at once, on another node too', async () => {
    const claire = await house.person('Claire');
    const release = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon };
    const { id } = (await claire.post('/api/press-releases', release)).body;
    const node = await openNode(house.connection.owner, inject('server').users);
    try {
      const here = writeIn(house, claire, id);
      const there = writeIn(node, claire, id);
      await Promise.all([here.synced, there.synced]);
      const feed = await fetch(`${node.origin}/api/live`, { headers: { cookie: claire.cookie } });
      const ended = feed.text();
      const began = Date.now();
      expect((await admin.post(erasure)).status).toBe(201);
      await Promise.all([here.ended, there.ended]);
      expect(Date.now() - began).toBeLessThan(5000);
      await ended;
      expect(Date.now() - began).toBeLessThan(7000);
      here.leave();
      there.leave();
      await expect.poll(() => node.application.rooms.count().documents, { timeout: 6000 }).toBe(0);
      expect(await filled(house.owner)).toEqual(['auth.verification']);
    } finally {
      await node.close();
    }
  });

  test('a connection that is cut in the middle has erased nothing', async () => {
    const before = await filled(house.owner);
    // Somebody reads a table, so that the erasure stands half-way through its locks; then its connection is cut.
    const reader = await house.owner.connect();
    await reader.query('BEGIN; SELECT 1 FROM topic LIMIT 1');
    const erasing = admin.post(erasure);
    const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT auth.erase_demonstration%' AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await house.owner.query(waiting)).rowCount).toBe(1);
    await house.owner.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) w`);
    expect((await erasing).status).toBe(503);
    await reader.query('COMMIT');
    reader.release();
    expect(await filled(house.owner)).toEqual(before);
    expect((await admin.post(erasure)).status).toBe(201);
  });
});
