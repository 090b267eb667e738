// What was acknowledged is never lost: the server is killed ten times while five people type and vote; then its database is
// stopped and started under the same load.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as Y from 'yjs';
import { findServer } from '../core/database/connect.ts';
import { elementNamed, writeIn } from '../seeds/testing/writer.ts';
import { toDatabase } from '../seeds/testing/server.ts';

const people = 5;
const kills = 10;
const root = join(import.meta.dirname, '..');
let dataDir: string;
let env: Record<string, string>;
let owner: pg.Pool;
let stopDatabase: () => Promise<void>;
let server: { process: ChildProcess; origin: string } | null = null;
let release: string;
let idea: string;
const cookies: string[] = [];

async function startServer(): Promise<string> {
  const child = spawn(process.execPath, ['app/start.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer) => {
      said += data;
      const address = said.match(/open at (http:\S+)/);
      if (address?.[1]) resolve(address[1].replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  server = { process: child, origin };
  return origin;
}

const kill = async () => {
  const gone = new Promise((done) => server?.process.once('exit', done));
  server?.process.kill('SIGKILL');
  await gone;
};

const put = async (cookie: string, path: string, body: object) => {
  const response = await fetch(`${server?.origin}${path}`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.status;
};

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sillage-faults-'));
  chmodSync(dataDir, 0o755);
  const { owner: shared } = inject('server');
  env = { DATA_DIR: dataDir, DEMO: 'off', PORT: '0', LOG: 'off' };
  if (shared.connectionString) {
    const admin = new pg.Client(shared);
    await admin.connect();
    await admin.query('DROP DATABASE IF EXISTS sillage_faults WITH (FORCE)');
    await admin.query('CREATE DATABASE sillage_faults');
    await admin.end();
    env['DATABASE_URL'] = toDatabase(shared, 'sillage_faults').connectionString as string;
  }
  await startServer();
  const database = await findServer({ dataDir, databaseUrl: env['DATABASE_URL'] ?? null, databaseOwnerUrl: null });
  stopDatabase = database.stop;
  owner = new pg.Pool({ ...database.owner, max: 2 } as pg.PoolConfig);
  owner.on('error', () => {});
  const one = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0].id as string;
  const organisation = await one(`INSERT INTO organisation (name) VALUES ('Faute') RETURNING id`);
  const entity = await one(
    `INSERT INTO entity (organisation_id, id, path, name, country, language) SELECT $1, i, ARRAY[i], 'Faute', 'FR', 'fr' FROM (SELECT gen_random_uuid() i) n RETURNING id`,
    [organisation],
  );
  const members: string[] = [];
  for (let at = 0; at <= people; at++) {
    const user = await one(`INSERT INTO auth."user" (name, email) VALUES ('P', $1) RETURNING id`, [
      `p${at}@example.org`,
    ]);
    members.push(
      await one(
        `INSERT INTO member (organisation_id, user_id, name, entity_id, language) VALUES ($1, $2, 'P', $3, 'fr') RETURNING id`,
        [organisation, user, entity],
      ),
    );
    await owner.query(
      `INSERT INTO auth.session ("userId", token, "expiresAt") VALUES ($1, $2, now() + interval '1 day')`,
      [user, `token${at}aaaaaaaaaaaaaaaa`],
    );
    cookies.push(`sillage=token${at}aaaaaaaaaaaaaaaa`);
  }
  const post = async (path: string, body: object) => {
    const response = await fetch(`${server?.origin}${path}`, {
      method: 'POST',
      headers: { cookie: cookies[people] as string, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { id: string }).id;
  };
  idea = await post('/api/ideas', {
    title: 'Une idée',
    text: '',
    language: 'fr',
    audience: 'organisation',
    entityId: entity,
  });
  release = await post('/api/press-releases', {
    product: 'Horizon',
    language: 'fr',
    opensTo: 'organisation',
    entityId: entity,
  });
  for (const member of members.slice(0, people))
    await put(cookies[people] as string, `/api/contributions/${release}/grants/${member}`, { level: 'write' });
});

afterAll(async () => {
  await kill().catch(() => {});
  await owner?.end();
  await stopDatabase?.();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Types and votes until told to stop; resolves with what was acknowledged. A browser that dies loses what was not. */
async function live(
  at: number,
  stopped: () => boolean,
  heard: () => void,
): Promise<{ words: string[]; votes: boolean | null }> {
  const cookie = cookies[at] as string;
  const words: string[] = [];
  let votes: boolean | null = null;
  const writer = writeIn({ origin: server?.origin ?? '' }, { cookie }, release);
  let alive = true;
  const died = new Promise<false>((dead) => {
    const end = () => {
      alive = false;
      dead(false);
    };
    void writer.ended.then(end);
    writer.provider.on('disconnect', end);
  });
  const late = () => new Promise<false>((done) => setTimeout(done, 20_000, false).unref());
  const synced = await Promise.race([writer.synced.then(() => true), died, late()]);
  for (let step = 0; synced && alive && !stopped(); step++) {
    const word = `<${at}.${Math.random().toString(36).slice(2, 8)}>`;
    writer.type(word);
    const saved = await Promise.race([writer.saved().then(() => alive), died, late()]);
    if (saved) {
      words.push(word);
      heard();
    }
    const give = step % 2 === 0;
    const status = await (give ? put(cookie, `/api/contributions/${idea}/support`, {}) : remove(cookie)).catch(() => 0);
    // A vote in flight when the server died may have counted or not: only the last acknowledged one is certain.
    votes = status === 200 ? give : null;
  }
  writer.leave();
  return { words, votes };
}

const remove = async (cookie: string) =>
  (await fetch(`${server?.origin}/api/contributions/${idea}/support`, { method: 'DELETE', headers: { cookie } }))
    .status;

async function storedHeadline(): Promise<string> {
  const { rows } = await owner.query('SELECT state FROM live_document WHERE contribution_id = $1', [release]);
  const log = await owner.query('SELECT updates FROM live_update WHERE contribution_id = $1 ORDER BY id', [release]);
  const doc = new Y.Doc();
  for (const update of [rows[0].state, ...log.rows.map((row) => row.updates)])
    Y.applyUpdate(doc, new Uint8Array(update));
  return elementNamed(doc, 'headline').toString();
}

describe('what was acknowledged', () => {
  it('survives kill -9 of the server, ten times, while five people type and vote', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round++) {
      let stopped = false;
      let heard = 0;
      const lives = Array.from({ length: people }, (_, at) =>
        live(
          at,
          () => stopped,
          () => heard++,
        ),
      );
      // In the midst of it: each could have been heard twice, and then at any moment.
      await expect.poll(() => heard, { timeout: 30_000, interval: 10 }).toBeGreaterThan(people * 2);
      await new Promise((later) => setTimeout(later, Math.random() * 300));
      await kill();
      stopped = true;
      const outcomes = await Promise.all(lives);
      acknowledged.push(...outcomes.flatMap(({ words }) => words));
      await startServer();
      const headline = (await storedHeadline()).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      expect(acknowledged.filter((word) => !headline.includes(word))).toEqual([]);
      const votes = await owner.query('SELECT count(*)::int AS n FROM support WHERE contribution_id = $1', [idea]);
      const { rows } = await owner.query('SELECT support_count FROM contribution WHERE id = $1', [idea]);
      expect(rows[0].support_count).toBe(votes.rows[0].n);
    }
    expect(acknowledged.length).toBeGreaterThan(people * kills);
  }, 600_000);

  // Another server than the embedded one is not ours to stop.
  it.runIf(!process.env.DATABASE_URL)(
    'is refused with a clear answer while the database is down, and goes on when it is back',
    async () => {
      const pid = Number(readFileSync(join(dataDir, 'database', 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGINT');
      await expect
        .poll(() => put(cookies[0] as string, `/api/contributions/${idea}/support`, {}), { timeout: 10_000 })
        .toBe(503);
      const database = await findServer({ dataDir, databaseUrl: null, databaseOwnerUrl: null });
      stopDatabase = database.stop;
      await expect
        .poll(() => put(cookies[0] as string, `/api/contributions/${idea}/support`, {}), { timeout: 15_000 })
        .toBe(200);
      const writer = writeIn({ origin: server?.origin ?? '' }, { cookie: cookies[0] as string }, release);
      await writer.synced;
      writer.type('après');
      await writer.saved();
      expect(await storedHeadline()).toContain('après');
      writer.leave();
    },
    60_000,
  );
});
