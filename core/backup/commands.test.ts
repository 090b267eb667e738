// The two commands as an operator types them, on the embedded database, by an ordinary user and by root.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../../app/start.ts';

const root = resolve(import.meta.dirname, '..', '..');
const asRoot = process.getuid?.() === 0;
const nobody = 65534;
let folder: string;

interface Run {
  status: number | null;
  said: string;
}

function run(script: 'backup' | 'restore', dataDir: string, file: string, uid?: number): Promise<Run> {
  const { DATABASE_URL: _, ...env } = process.env;
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'scripts', `${script}.ts`), file], {
      cwd: root,
      env: { ...env, DATA_DIR: dataDir, INIT_CWD: folder },
      ...(uid !== undefined && { uid, gid: uid }),
    });
    let said = '';
    for (const out of [child.stdout, child.stderr]) out.on('data', (text) => (said += text));
    child.on('close', (status) => done({ status, said }));
  });
}

const open = (dataDir: string) => start({ DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', DEMO: 'off' });

const setUp = async (address: string, code: string) =>
  fetch(`${address}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code,
      organisation: 'Maison Gardée',
      country: 'FR',
      language: 'fr',
      name: 'Odile Gardien',
      email: 'odile@example.org',
      password: 'assez-long-oui',
    }),
  });

const signIn = async (address: string) =>
  fetch(`${address}/api/session/by-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'odile@example.org', password: 'assez-long-oui' }),
  });

/** What `start` says on the console, the code among it. */
async function openAndListen(dataDir: string) {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => void lines.push(line);
  const started = await open(dataDir).finally(() => {
    console.log = log;
  });
  return { ...started, code: lines.join('\n').match(/code (\S+)/)?.[1] ?? '' };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sillage-commands-'));
  chmodSync(folder, 0o777);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('on the embedded database', () => {
  it('a backup is made while the program runs, and after it was stopped; an empty machine goes on from it', async () => {
    const dataDir = join(folder, 'first');
    const first = await openAndListen(dataDir);
    expect((await setUp(first.address, first.code)).status).toBe(201);
    const running = await run('backup', dataDir, 'running.tar.gz');
    expect(running).toMatchObject({ status: 0 });
    expect(running.said).toContain('the authors of sealed contributions');
    expect((await signIn(first.address)).status).toBe(201);
    const cookie = (await signIn(first.address)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await run('restore', dataDir, 'running.tar.gz')).toMatchObject({
      status: 1,
      said: expect.stringContaining('stop it first'),
    });
    await first.stop();

    expect(await run('backup', dataDir, 'stopped.tar.gz')).toMatchObject({ status: 0 });
    const again = await run('backup', dataDir, 'stopped.tar.gz');
    expect(again.status).toBe(1);
    expect(again.said.trim().split('\n')).toHaveLength(1);

    const restored = await run('restore', join(folder, 'second'), 'stopped.tar.gz');
    expect(restored).toMatchObject({ status: 0, said: expect.stringMatching(/1 {2}public\.organisation/) });
    const second = await openAndListen(join(folder, 'second'));
    expect(second.code).toBe('');
    expect((await signIn(second.address)).status).toBe(201);
    // The secret came along: who was signed in still is.
    const session = await fetch(`${second.address}/api/session`, { headers: { cookie } });
    expect((await session.json()).member.name).toBe('Odile Gardien');
    await second.stop();
  }, 180_000);

  it('a folder without a database is told, and none is made there', async () => {
    const dataDir = join(folder, 'nowhere');
    expect(await run('backup', dataDir, 'nothing.tar.gz')).toMatchObject({
      status: 1,
      said: expect.stringContaining('There is no database'),
    });
    expect(existsSync(dataDir)).toBe(false);
  });

  it('a damaged archive is told in one line', async () => {
    writeFileSync(join(folder, 'damaged.tar.gz'), 'nothing of ours');
    const { status, said } = await run('restore', join(folder, 'third'), 'damaged.tar.gz');
    expect(status).toBe(1);
    expect(said.trim().split('\n').at(-1)).toBe(
      'The archive is damaged, cut short, or no backup of Sillage. Nothing was restored.',
    );
  });

  it('a database of another major version is neither started nor changed', async () => {
    const directory = join(folder, 'old', 'database');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'PG_VERSION'), '14\n');
    await expect(open(join(folder, 'old'))).rejects.toThrow('made by PostgreSQL 14');
    expect(readFileSync(join(directory, 'PG_VERSION'), 'utf8')).toBe('14\n');
  });
});

const enterable = (path: string): boolean =>
  path === dirname(path) || ((statSync(path).mode & 0o005) === 0o005 && enterable(dirname(path)));

// Root can be somebody else for a while; where it cannot reach this checkout as such, the tests above ran as root only.
it.skipIf(!asRoot || !enterable(root))(
  'an ordinary user backs up and restores too',
  async () => {
    const own = join(folder, 'ordinary');
    mkdirSync(own);
    chownSync(own, nobody, nobody);
    const dataDir = join(own, 'first');
    const first = await openAndListen(join(folder, 'source'));
    expect((await setUp(first.address, first.code)).status).toBe(201);
    await first.stop();
    expect(await run('backup', join(folder, 'source'), 'for-nobody.tar.gz')).toMatchObject({ status: 0 });
    chownSync(join(folder, 'for-nobody.tar.gz'), nobody, nobody);
    expect(await run('restore', dataDir, 'for-nobody.tar.gz', nobody)).toMatchObject({ status: 0 });
    expect(await run('backup', dataDir, join(own, 'by-nobody.tar.gz'), nobody)).toMatchObject({ status: 0 });
    expect(statSync(join(own, 'by-nobody.tar.gz')).uid).toBe(nobody);
  },
  180_000,
);
