// Keeps everything in one file, while the program runs or not: one snapshot, read by the owner, for whom no policy hides a row.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { CannotBackUp, type Manifest, writeArchive } from './archive.ts';
import { listSequences, listTables } from './tables.ts';

/** For a transaction that may last, and whose text must read the same on any server. */
export const forCopying = [
  'statement_timeout = 0',
  'lock_timeout = 0',
  'idle_in_transaction_session_timeout = 0',
  // Rows that a policy hides would be missed in silence: this makes it an error.
  'row_security = off',
  "datestyle = 'ISO'",
  "client_encoding = 'UTF8'",
].map((setting) => `SET LOCAL ${setting}`);

export const quoted = (name: string): string => name.split('.').map(pg.escapeIdentifier).join('.');
export const columnList = (columns: string[]): string => columns.map(pg.escapeIdentifier).join(', ');

export const productVersion = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { version: string })
    .version;

async function describe(client: pg.Client): Promise<Manifest> {
  const known = await client.query(`SELECT to_regclass('public.migration') AS migration`);
  if (!known.rows[0].migration) throw new CannotBackUp('This database holds no Sillage: there is nothing to keep.');
  const migrations = await client.query<{ name: string; checksum: string }>(
    'SELECT name, checksum FROM public.migration ORDER BY name',
  );
  const version = await client.query<{ server_version: string }>('SHOW server_version');
  const tables: Manifest['tables'] = [];
  for (const table of await listTables(client)) {
    const counted = await client.query<{ rows: string }>(`SELECT count(*)::text AS rows FROM ${quoted(table.name)}`);
    tables.push({ ...table, rows: Number(counted.rows[0]?.rows) });
  }
  return {
    format: 1,
    product: productVersion(),
    postgresql: version.rows[0]?.server_version ?? '',
    madeAt: new Date().toISOString(),
    migrations: migrations.rows,
    tables,
    // Read after the snapshot was taken: ahead of every row in it, never behind.
    sequences: await listSequences(client),
  };
}

export interface Kept {
  manifest: Manifest;
  bytes: number;
}

/** Writes the archive; `file` must not exist yet. Nothing is left of one that fails. */
export async function backUp(owner: pg.ClientConfig, file: string): Promise<Kept> {
  if (existsSync(file)) throw new CannotBackUp(`${file} exists already: choose another name.`);
  const client = new pg.Client(owner);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const setting of forCopying) await client.query(setting);
    const manifest = await describe(client);
    const archive = await writeArchive(file, manifest);
    try {
      for (const { name, columns } of manifest.tables) {
        await archive.addTable(name, client.query(copyTo(`COPY ${quoted(name)} (${columnList(columns)}) TO STDOUT`)));
      }
      await archive.finish();
    } catch (error) {
      await archive.abandon();
      throw error;
    }
    return { manifest, bytes: statSync(file).size };
  } finally {
    await client.end();
  }
}
