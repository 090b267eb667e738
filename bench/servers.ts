// Servers as processes of their own, which never outlive the bench.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export async function spawnServer(
  file: string,
  env: Record<string, string> = {},
  prefix: string[] = [],
): Promise<{ child: ChildProcess; port: number }> {
  const [command = process.execPath, ...args] = [...prefix, process.execPath, file];
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache', 'node'), LOG: 'off', LIMITS: 'off', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => child.kill('SIGKILL'));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data) => {
      said += data;
      const found = said.match(/open at http:\/\/\S+?:(\d+)/)?.[1];
      if (found) resolve(Number(found));
    });
    child.on('exit', () => reject(new Error(`${file} did not start: ${said}`)));
  });
  return { child, port };
}

/** Megabytes of memory that a process really holds. */
export const memoryOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
