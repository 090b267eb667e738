// Brings an archive back into an empty database: all of it in one transaction, or nothing.
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import {
  applyMigration,
  type Migration,
  migrate,
  migrationTable,
  prepareToMigrate,
  readMigrations,
  type Users,
} from '../database/migrate.ts';
import { type ArchiveReader, CannotBackUp, damaged, type Manifest, readArchive } from './archive.ts';
import { columnList, forCopying, quoted } from './backup.ts';
import { hasTables, listForeignKeys, listTables } from './tables.ts';

export interface Restored {
  manifest: Manifest;
  /** What was applied after it, where the archive was older than the program. */
  migrated: string[];
}

/** The migrations that the archive has had; refuses those that this program does not know. */
function migrationsOf({ migrations, product }: Manifest): Migration[] {
  const all = readMigrations();
  return migrations.map(({ name, checksum }, at) => {
    const own = all[at];
    if (own?.name === name && own.checksum === checksum) return own;
    throw new CannotBackUp(
      own?.name === name
        ? `Migration ${name} is not the one that the archive was made with (Sillage ${product}).`
        : `The archive is newer than this version of Sillage (it has had ${name}): install Sillage ${product} or newer.`,
    );
  });
}

async function requireEmpty(client: pg.Client): Promise<void> {
  if (!(await hasTables(client))) return;
  throw new CannotBackUp(
    'The database is not empty, and a restore replaces nothing: give a new DATA_DIR, or an empty database in DATABASE_URL.',
  );
}

/**
 * Fills the tables as they stand at the archive's own migration. Foreign keys are taken off and put back, which checks every
 * row: their order then does not matter, and the owner of the tables need be no superuser. Triggers are silent meanwhile,
 * since what they would count is in the rows already.
 */
async function fill(client: pg.Client, archive: ArchiveReader): Promise<void> {
  const { tables, sequences } = archive.manifest;
  const here = await listTables(client);
  const shape = (all: { name: string; columns: string[] }[]) =>
    JSON.stringify(all.map(({ name, columns }) => [name, [...columns].sort()]));
  if (shape(here) !== shape(tables)) throw new CannotBackUp('The archive does not hold the tables of its own version.');
  const foreignKeys = await listForeignKeys(client);
  for (const { name } of here) {
    await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
    const own = foreignKeys.filter(({ table }) => table === name).map((key) => pg.escapeIdentifier(key.name));
    if (own.length > 0)
      await client.query(`ALTER TABLE ${quoted(name)} ${own.map((key) => `DROP CONSTRAINT ${key}`).join(', ')}`);
  }
  // What migrations put there themselves comes back with the archive.
  for (const { name } of here) await client.query(`DELETE FROM ${quoted(name)}`);
  for (const { name, columns, rows } of tables) {
    const copy = client.query(copyFrom(`COPY ${quoted(name)} (${columnList(columns)}) FROM STDIN`));
    await pipeline(archive.table(name), copy).catch((error: { code?: string; severity?: string }) => {
      // What the database cannot read in a row was written otherwise when the archive was made. Rights and room are others' fault.
      const isOther = error.severity !== 'ERROR' || /^(53|57|42501)/.test(error.code ?? '');
      if (isOther) throw error;
      throw new CannotBackUp(`The archive is damaged: rows of ${name} cannot be read.`);
    });
    if (copy.rowCount !== rows)
      throw new CannotBackUp(`The archive holds ${copy.rowCount} of ${rows} rows of ${name}.`);
  }
  await archive.finish();
  for (const { table, name, definition } of foreignKeys) {
    await client.query(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`);
  }
  for (const { name } of here) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
  for (const { name, last } of sequences) await client.query('SELECT setval($1::regclass, $2)', [quoted(name), last]);
}

export async function restore(owner: pg.ClientConfig, users: Users, file: string): Promise<Restored> {
  const client = new pg.Client(owner);
  client.on('error', () => {});
  await client.connect();
  const archive = await readArchive(file).catch(async (error: unknown) => {
    await client.end();
    throw error;
  });
  try {
    const migrations = migrationsOf(archive.manifest);
    await prepareToMigrate(client, users);
    await client.query('BEGIN');
    for (const setting of forCopying) await client.query(setting);
    await requireEmpty(client);
    await client.query(migrationTable);
    for (const migration of migrations) await applyMigration(client, migration);
    await fill(client, archive).catch((error: { code?: string }) => {
      // What the database cannot read, or what refers to nothing, is no backup of ours: the checksum comes only at the end.
      throw /^2[23]/.test(error.code ?? '') ? damaged() : error;
    });
    await client.query('COMMIT');
    for (const { name } of archive.manifest.tables) await client.query(`ANALYZE ${quoted(name)}`);
  } finally {
    archive.close();
    // Ends what was not committed.
    await client.end();
  }
  return { manifest: archive.manifest, migrated: await migrate(owner, users) };
}
