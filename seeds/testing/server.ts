// One PostgreSQL for the whole run, with one migrated template; `DATABASE_URL` takes another server than the embedded one.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { findServer } from '../../core/database/connect.ts';
import { migrate, type Users } from '../../core/database/migrate.ts';

export interface TestServer {
  /** Connection settings of the owner, without a database. */
  owner: pg.ClientConfig;
  users: Users;
  template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer;
  }
}

export const toDatabase = (config: pg.ClientConfig, database: string): pg.ClientConfig => {
  if (!config.connectionString) return { ...config, database };
  const url = new URL(config.connectionString);
  url.pathname = `/${database}`;
  return { ...config, connectionString: url.href };
};

export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sillage-test-'));
  chmodSync(dataDir, 0o755);
  const databaseUrl = process.env.DATABASE_URL ?? null;
  const server = await findServer({ dataDir, databaseUrl, databaseOwnerUrl: null });
  const template = `sillage_template_${process.pid}`;
  const admin = new pg.Client(server.owner);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${template}`);
  await migrate(toDatabase(server.owner, template), server.users);
  project.provide('server', { owner: server.owner, users: server.users, template });
  return async () => {
    const mine = await admin.query(`SELECT datname FROM pg_database WHERE datname = $1 OR datname LIKE $2`, [
      template,
      `${template}_%`,
    ]);
    for (const { datname } of mine.rows) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    await admin.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
