// From settings to three pools, one for each role that the program plays in the database.
import pg from 'pg';
import type { Settings } from '../settings.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { migrate, type Users } from './migrate.ts';
import { prepareConnection } from './scope.ts';

// Counts fit a number, and a day is a day wherever the server stands.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface Connection {
  /** The requests of people: row-level security holds. */
  app: pg.Pool;
  /** Identity: the schema `auth` only. */
  auth: pg.Pool;
  /** Jobs and reactions, across organisations. */
  worker: pg.Pool;
  /** The queue itself, as the worker: one connection listens, the others take and finish jobs. */
  jobs: pg.Pool;
  /** A single client that listens (`LISTEN`), as the worker. */
  listener: () => pg.Client;
  owner: pg.ClientConfig;
  close: () => Promise<void>;
}

export interface Server {
  owner: pg.ClientConfig;
  user: pg.ClientConfig;
  users: Users;
  stop: () => Promise<void>;
}

/** The server that the settings name, started if it is the embedded one. */
export async function findServer(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl'>,
): Promise<Server> {
  if (settings.databaseUrl) {
    const user = { connectionString: settings.databaseUrl };
    const owner = { connectionString: settings.databaseOwnerUrl ?? settings.databaseUrl };
    const connectsAs = decodeURIComponent(new URL(settings.databaseUrl).username) || process.env.USER || 'postgres';
    return { owner, user, users: { connectsAs }, stop: async () => {} };
  }
  const embedded: Embedded = await startEmbedded(settings.dataDir);
  return { owner: embedded.owner, user: embedded.owner, users: 'roles', stop: embedded.stop };
}

function asRole(server: Server, role: string, searchPath = 'public'): pg.ClientConfig {
  // Row-level security makes planning dearer than most of our statements: plan each once (limits are therefore literals).
  const options = `-c search_path=${searchPath} -c plan_cache_mode=force_generic_plan`;
  if (server.users === 'roles') return { ...server.user, user: role, options };
  return { ...server.user, options: `-c role=${role} ${options}` };
}

type Sizes = { app: number; auth: number; worker: number };

/** Migrates, then opens the pools. Errors of idle connections are the pool's to replace, not the program's to die of. */
export async function connect(server: Server, sizes: Sizes = { app: 14, auth: 4, worker: 4 }): Promise<Connection> {
  await migrate(server.owner, server.users);
  const open = (role: string, max: number, more: Partial<pg.PoolConfig> = {}, searchPath = 'public') => {
    const config = {
      ...asRole(server, role, searchPath),
      max,
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
      connectionTimeoutMillis: 5000,
      ...more,
    };
    const pool = new pg.Pool(config as pg.PoolConfig);
    pool.on('error', () => {});
    // One in use that breaks fails its query; without this it would end the program.
    pool.on('connect', (client) => client.on('error', () => {}));
    return pool;
  };
  const pipelined = { pipeline: true, onConnect: prepareConnection } as Partial<pg.PoolConfig>;
  const app = open('sillage_app', sizes.app, pipelined);
  const auth = open('sillage_auth', sizes.auth, {}, 'auth');
  const worker = open('sillage_worker', sizes.worker, { statement_timeout: 60_000 });
  const jobs = open('sillage_worker', 3, { statement_timeout: 60_000 });
  return {
    app,
    auth,
    worker,
    jobs,
    owner: server.owner,
    listener: () => new pg.Client({ ...asRole(server, 'sillage_worker'), keepAlive: true }),
    close: async () => {
      await Promise.all([app.end(), auth.end(), worker.end(), jobs.end()]);
    },
  };
}
