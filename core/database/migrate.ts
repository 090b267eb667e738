// Forward-only migrations: each file of migrations/ once, in order, in a transaction of its own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const folder = join(import.meta.dirname, '..', '..', 'migrations');
const roles = ['sillage_app', 'sillage_worker', 'sillage_auth'];

/** The database was migrated by a newer version of the program than this one. */
export class NewerDatabase extends Error {}

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Every migration of this version, in order. */
export function readMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Roles belong to the whole server, so they are made before and outside of any migration. */
async function ensureRoles(client: pg.Client, users: Users): Promise<void> {
  for (const role of roles) {
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (!known.rowCount) {
      await client
        .query(`CREATE ROLE ${role} ${users === 'roles' ? 'LOGIN' : 'NOLOGIN'}`)
        .catch((error: { code?: string }) => {
          if (error.code !== '42710' && error.code !== '23505') throw error;
        });
    }
    if (users === 'roles') continue;
    // From PostgreSQL 16 on, whoever makes a role belongs to it without being allowed to take it on.
    const taking = `CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END`;
    const member = await client.query(`SELECT pg_has_role($1, $2, ${taking}) AS yes`, [users.connectsAs, role]);
    if (!member.rows[0].yes) await client.query(`GRANT ${role} TO ${pg.escapeIdentifier(users.connectsAs)}`);
  }
}

/** Either the program signs in as the three roles themselves, or as one user who takes them on. */
export type Users = 'roles' | { connectsAs: string };

/** What every migration rests on; until its connection ends, nobody else migrates or restores this database. */
export async function prepareToMigrate(client: pg.Client, users: Users): Promise<void> {
  const { rows } = await client.query<{ v: number }>(`SELECT current_setting('server_version_num')::int AS v`);
  if ((rows[0]?.v ?? 0) < 150000) throw new Error('Sillage needs PostgreSQL 15 or newer.');
  await client.query('SELECT pg_advisory_lock(7455)');
  await ensureRoles(client, users);
}

/** Applies one migration within the caller's transaction. */
export async function applyMigration(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql);
  await client.query('INSERT INTO migration (name, checksum) VALUES ($1, $2)', [name, checksum]);
}

export const migrationTable = `CREATE TABLE IF NOT EXISTS migration (
  name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`;

/** Brings the database to this version; resolves with the names of what was applied. Safe to call from several nodes. */
export async function migrate(owner: pg.ClientConfig, users: Users): Promise<string[]> {
  const client = new pg.Client(owner);
  client.on('error', () => {});
  await client.connect();
  try {
    await prepareToMigrate(client, users);
    await client.query(migrationTable);
    const applied = new Map(
      (await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migration')).rows.map((r) => [
        r.name,
        r.checksum,
      ]),
    );
    const all = readMigrations();
    const unknown = [...applied.keys()].filter((name) => !all.some((m) => m.name === name));
    if (unknown.length > 0) {
      throw new NewerDatabase(
        `The database is newer than this version of Sillage (it has had ${unknown.join(', ')}): install the newer version.`,
      );
    }
    const done: string[] = [];
    for (const migration of all) {
      const { name, checksum } = migration;
      if (applied.has(name)) {
        if (applied.get(name) !== checksum) throw new Error(`Migration ${name} was changed after it had been applied.`);
        continue;
      }
      await client.query('BEGIN');
      try {
        await applyMigration(client, migration);
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
      }
      done.push(name);
    }
    return done;
  } finally {
    await client.end();
  }
}
