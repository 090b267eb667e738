import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seedDemonstration } from '../../seeds/play.ts';
import { type House, openEmptyHouse } from '../../seeds/testing/house.ts';
import { toDatabase } from '../../seeds/testing/server.ts';
import { applyMigration, migrationTable, readMigrations, type Users } from '../database/migrate.ts';
import { backUp, quoted } from './backup.ts';
import { restore } from './restore.ts';
import { hasTables, listForeignKeys, listSequences, listTables } from './tables.ts';

const server = inject('server');
let house: House;
let folder: string;
let archive: string;
let admin: pg.Client;
const made: string[] = [];

async function emptyDatabase(owner = ''): Promise<pg.ClientConfig> {
  const name = `${server.template}_${Math.random().toString(36).slice(2, 10)}`;
  await admin.query(`CREATE DATABASE ${name} ${owner && `OWNER ${owner}`}`);
  made.push(name);
  return toDatabase(server.owner, name);
}

async function on<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table as a number of rows and a hash of what is in them, whatever their order. */
const contents = (config: pg.ClientConfig) =>
  on(config, async (client) => {
    const all: Record<string, string> = {};
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query(
        `SELECT count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS what FROM ${quoted(name)} t`,
      );
      all[name] = rows[0].what;
    }
    return all;
  });

const triggers = (client: pg.Client) =>
  client.query(
    `SELECT tgrelid::regclass::text AS "table", tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  );

beforeAll(async () => {
  house = await openEmptyHouse();
  await seedDemonstration(house.connection);
  folder = await mkdtemp(join(tmpdir(), 'sillage-backup-'));
  archive = join(folder, 'whole.tar.gz');
  admin = new pg.Client(server.owner);
  await admin.connect();
  await backUp(house.connection.owner, archive);
}, 120_000);

afterAll(async () => {
  for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.end();
  await rm(folder, { recursive: true });
  await house.close();
});

describe('a backup', () => {
  it('is readable by its owner alone', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
  });

  it('never replaces a file that is there', async () => {
    await expect(backUp(house.connection.owner, archive)).rejects.toThrow('exists already');
  });

  it('leaves no file behind when it fails', async () => {
    const file = join(folder, 'no-such-folder', 'backup.tar.gz');
    await expect(backUp(house.connection.owner, file)).rejects.toThrow('ENOENT');
    await expect(stat(`${file}.part`)).rejects.toThrow();
  });

  it('refuses a database that is not ours', async () => {
    await expect(backUp(await emptyDatabase(), join(folder, 'nothing.tar.gz'))).rejects.toThrow('no Sillage');
  });

  it('misses no schema that migrations make, but for the queue, which fills itself again', async () => {
    const { rows } = await house.owner.query(
      `SELECT DISTINCT table_schema AS name FROM information_schema.tables
       WHERE table_schema NOT IN ('information_schema', 'pg_catalog') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['auth', 'graphile_worker', 'public']);
  });
});

describe('a restore', () => {
  it('brings back every row of every table, and what keeps them in order', async () => {
    const target = await emptyDatabase();
    const { migrated } = await restore(target, server.users, archive);
    expect(migrated).toEqual([]);
    const before = await contents(house.connection.owner);
    expect(Object.keys(before).length).toBeGreaterThan(40);
    expect(await contents(target)).toEqual(before);
    const source = house.connection.owner;
    for (const look of [listForeignKeys, listSequences, async (client: pg.Client) => (await triggers(client)).rows]) {
      expect(await on(target, look)).toEqual(await on(source, look));
    }
  });

  it('works for an owner of the tables who is no superuser', async () => {
    const role = `keeper_${process.pid}`;
    await admin.query(`CREATE ROLE ${role} LOGIN CREATEROLE PASSWORD 'keeper'`);
    try {
      await admin.query(`GRANT sillage_app, sillage_worker, sillage_auth TO ${role}`);
      const config = await emptyDatabase(role);
      const url = config.connectionString ? new URL(config.connectionString) : null;
      if (url) [url.username, url.password] = [role, 'keeper'];
      const own = url ? { connectionString: url.href } : { ...config, user: role, password: 'keeper' };
      const users: Users = { connectsAs: role };
      await restore(own, users, archive);
      expect(await contents(own)).toEqual(await contents(house.connection.owner));
      const again = join(folder, 'by-keeper.tar.gz');
      expect((await backUp(own, again)).manifest.tables.length).toBeGreaterThan(40);
    } finally {
      await admin.query(`DROP DATABASE ${made.pop()} WITH (FORCE)`);
      await admin.query(`DROP ROLE ${role}`);
    }
  });

  it('refuses a database that holds anything, and leaves it as it is', async () => {
    const before = await contents(house.connection.owner);
    await expect(restore(house.connection.owner, server.users, archive)).rejects.toThrow('not empty');
    expect(await contents(house.connection.owner)).toEqual(before);
  });

  it('restores nothing from an archive that was cut short or damaged anywhere', async () => {
    const target = await emptyDatabase();
    const whole = await readFile(archive);
    const broken = join(folder, 'broken.tar.gz');
    const middle = Math.floor(whole.length / 2);
    const flipped = [0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((part) => {
      const bytes = Buffer.from(whole);
      const at = Math.floor(whole.length * part);
      bytes[at] = (bytes[at] as number) ^ 0x55;
      return bytes;
    });
    const cuts = [0, 5, 400, middle, whole.length - 4000, whole.length - 9, whole.length - 1];
    for (const bytes of [
      ...cuts.map((at) => whole.subarray(0, at)),
      ...flipped,
      Buffer.from('not an archive at all'),
    ]) {
      await writeFile(broken, bytes);
      await expect(restore(target, server.users, broken), `${bytes.length} bytes`).rejects.toThrow(
        /damaged|holds \d+ of/,
      );
      expect(await on(target, hasTables)).toBe(false);
    }
    await restore(target, server.users, archive);
    expect(await contents(target)).toEqual(await contents(house.connection.owner));
  }, 180_000);

  it('refuses an archive of a newer version by name', async () => {
    const newer = await emptyDatabase();
    await restore(newer, server.users, archive);
    await on(newer, (client) => client.query(`INSERT INTO migration (name, checksum) VALUES ('9999_later.sql', 'x')`));
    const file = join(folder, 'newer.tar.gz');
    await backUp(newer, file);
    const target = await emptyDatabase();
    await expect(restore(target, server.users, file)).rejects.toThrow('9999_later.sql');
    expect(await on(target, hasTables)).toBe(false);
  });

  it('restores an older archive at its own migration, then migrates it forward', async () => {
    const all = readMigrations();
    const old = all.slice(0, 4);
    const older = await emptyDatabase();
    await on(older, async (client) => {
      await client.query(migrationTable);
      for (const migration of old) await applyMigration(client, migration);
      await client.query(`INSERT INTO organisation (name) VALUES ('Ancienne maison')`);
    });
    const file = join(folder, 'older.tar.gz');
    await backUp(older, file);
    const target = await emptyDatabase();
    const { migrated } = await restore(target, server.users, file);
    expect(migrated).toEqual(all.slice(4).map(({ name }) => name));
    const { rows } = await on(target, (client) => client.query('SELECT name FROM organisation'));
    expect(rows).toEqual([{ name: 'Ancienne maison' }]);
  });
});

it('keeps one moment, whatever is written meanwhile', async () => {
  let writing = true;
  let written = 0;
  const members = await house.owner.query(`SELECT organisation_id, id FROM member WHERE standing = 'active'`);
  const ideas = await house.owner.query(`SELECT id FROM contribution WHERE kind = 'idea'`);
  const write = async () => {
    for (let at = 0; writing; at++) {
      const { organisation_id, id } = members.rows[at % members.rows.length];
      const idea = ideas.rows[Math.floor(Math.random() * ideas.rows.length)].id;
      const { rowCount } = await house.owner.query(
        'INSERT INTO support (organisation_id, contribution_id, member_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [organisation_id, idea, id],
      );
      written += rowCount ?? 0;
    }
  };
  const writers = [write(), write()];
  const before = written;
  const file = join(folder, 'meanwhile.tar.gz');
  const { manifest } = await backUp(house.connection.owner, file);
  expect(written).toBeGreaterThan(before);
  writing = false;
  await Promise.all(writers);
  const target = await emptyDatabase();
  await restore(target, server.users, file);
  const { rows } = await on(target, (client) =>
    client.query(
      `SELECT (SELECT sum(support_count)::int FROM contribution) AS counted, (SELECT count(*)::int FROM support) AS supports`,
    ),
  );
  expect(rows[0].counted).toBe(rows[0].supports);
  expect(manifest.tables.find(({ name }) => name === 'public.support')?.rows).toBe(rows[0].supports);
  const now = await house.owner.query('SELECT count(*)::int AS supports FROM support');
  expect(now.rows[0].supports).toBeGreaterThan(rows[0].supports);
});
