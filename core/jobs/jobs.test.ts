// Work in the queue on a real database: taken once, taken up again after a node was killed, and told without content.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type House, openHouse } from '../../seeds/testing/house.ts';
import { type Jobs, openJobs, task } from './index.ts';

let house: House;
const open: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  house = await openHouse();
});
afterEach(async () => {
  for (const jobs of open.splice(0)) await jobs.close();
});
afterAll(() => house.close());

const node = <T extends Parameters<typeof openJobs>[1]>(tasks: T): Jobs<T> => {
  const jobs = openJobs(house.connection.jobs, tasks);
  open.push(jobs);
  return jobs;
};
const waiting = async () =>
  (await house.owner.query('SELECT count(*)::int AS n FROM graphile_worker.jobs')).rows[0].n as number;

describe('the queue', () => {
  it('belongs to the worker, and the application cannot reach it', async () => {
    node({});
    await expect
      .poll(async () =>
        house.owner.query('SELECT count(*) FROM graphile_worker.jobs').then(
          () => 'there',
          () => 'not yet',
        ),
      )
      .toBe('there');
    const { rows } = await house.owner.query(
      `SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'graphile_worker'`,
    );
    expect(rows).toEqual([{ tableowner: 'sillage_worker' }]);
    await expect(house.connection.app.query('SELECT * FROM graphile_worker._private_jobs')).rejects.toThrow(
      /permission/,
    );
  });

  it('hands each piece of work to one of two nodes', async () => {
    const done: number[] = [];
    const count = task({ payload: z.object({ at: z.number() }), run: async ({ at }) => void done.push(at) });
    const [one] = [node({ count }), node({ count })];
    await Promise.all(Array.from({ length: 50 }, (_, at) => one?.add('count', { at })));
    await expect.poll(() => done.length).toBe(50);
    await expect.poll(waiting).toBe(0);
    expect(new Set(done).size).toBe(50);
  });

  it('keeps work of one key once, and runs again what was asked for while it ran', async () => {
    let runs = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = task({
      payload: z.object({}),
      run: async () => {
        runs++;
        await held;
      },
    });
    const early = openJobs(house.connection.jobs, { slow }, { concurrency: 0 });
    open.push(early);
    for (let again = 0; again < 5; again++) await early.add('slow', {}, { key: 'slow' });
    const jobs = node({ slow });
    await expect.poll(() => runs).toBe(1);
    await jobs.add('slow', {}, { key: 'slow' });
    release();
    await expect.poll(() => runs).toBe(2);
    await expect.poll(waiting).toBe(0);
    expect(runs).toBe(2);
  });

  it('refuses a payload that the task does not know', async () => {
    const jobs = node({ count: task({ payload: z.object({ at: z.number() }), run: async () => {} }) });
    await expect(jobs.add('count', { at: 'x' } as never)).rejects.toThrow();
  });

  it('runs what is due by the clock at the start, as after hours without any node', async () => {
    let runs = 0;
    node({ daily: task({ payload: z.object({}), crontab: '0 4 * * *', run: async () => void runs++ }) });
    await expect.poll(() => runs).toBe(1);
  });

  it('tries failed work again, and keeps no content of what went wrong', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    let runs = 0;
    const jobs = node({
      fails: task({
        payload: z.object({}),
        run: async () => {
          runs++;
          throw new Error('secret of Inês');
        },
      }),
    });
    await jobs.add('fails', {});
    await expect
      .poll(
        async () =>
          (
            await house.owner.query(
              'SELECT attempts, last_error FROM graphile_worker.jobs WHERE last_error IS NOT NULL',
            )
          ).rows,
      )
      .toEqual([{ attempts: 1, last_error: 'fails failed' }]);
    expect(told.mock.calls.join()).not.toContain('Inês');
    await house.owner.query(`UPDATE graphile_worker._private_jobs SET run_at = now()`);
    await expect.poll(() => runs, { timeout: 10_000 }).toBe(2);
    await house.owner.query(`DELETE FROM graphile_worker._private_jobs`);
  });

  it('loses nothing that a killed node held: the next turn of the clock does it', async () => {
    const { options } = house.connection.jobs as unknown as { options: Record<string, unknown> };
    const script = `
      import pg from 'pg';
      import { z } from 'zod';
      import { openJobs, task } from '${join(import.meta.dirname, 'index.ts')}';
      const pool = new pg.Pool(JSON.parse(process.env.POOL));
      pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
      const held = task({ payload: z.object({}), crontab: '* * * * *', run: () => { console.log('held'); return new Promise(() => {}); } });
      openJobs(pool, { held });
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, POOL: JSON.stringify(options) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const locked = await house.owner.query('SELECT 1 FROM graphile_worker.jobs WHERE locked_by IS NOT NULL');
    expect(locked.rowCount).toBeGreaterThan(0);
    let runs = 0;
    node({ held: task({ payload: z.object({}), crontab: '* * * * *', run: async () => void runs++ }) });
    await expect.poll(() => runs).toBeGreaterThan(0);
  });

  it('stops after what it is doing, not in the middle', async () => {
    let ended = false;
    let begun = () => {};
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const jobs = openJobs(house.connection.jobs, {
      long: task({
        payload: z.object({}),
        run: async () => {
          begun();
          await new Promise((later) => setTimeout(later, 150));
          ended = true;
        },
      }),
    });
    await jobs.add('long', {});
    await started;
    await jobs.close();
    expect(ended).toBe(true);
  });
});
