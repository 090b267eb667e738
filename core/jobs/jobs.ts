// The queue: work that waits in the database and is done by whichever node is free, at least once.
import { Logger, makeWorkerUtils, parseCronItems, type Runner, run, type WorkerUtils } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import { log } from '../log.ts';
import { type Task, type Tasks, task } from './task.ts';

export interface Jobs<T extends Tasks> {
  /**
   * Puts work into the queue. Work of one `key` waits once, however often it is asked for; what is asked for while it runs
   * runs again, beside it where a hand is free. Without a key, each asking is work of its own.
   */
  add: <N extends keyof T & string>(
    name: N,
    payload: z.input<T[N]['payload']>,
    more?: { key?: string; at?: Date },
  ) => Promise<void>;
  /** Takes no more work, and resolves when what runs here has ended. */
  close: () => Promise<void>;
}

const startAgain = 1000;

/** What the library says, without its words: they repeat messages of the database. */
const quietly = new Logger(({ taskIdentifier }) => (level, _words, meta) => {
  // A failed task is told by us, once.
  if ((level === 'error' || level === 'warning') && !taskIdentifier)
    log('warn', 'jobs.noted', { error: meta?.['error'] });
});

/** What the library adds to a payload is not the task's. */
function withoutCron(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  const { _cron, ...given } = payload as Record<string, unknown>;
  return given;
}

async function perform(name: string, { payload, run }: Task, given: unknown, attempt: number): Promise<void> {
  try {
    await run(payload.parse(withoutCron(given)));
  } catch (error) {
    log('error', 'job.failed', { task: name, attempt, error });
    // The queue keeps the message of what went wrong: it gets none that holds content.
    throw new Error(`${name} failed`, { cause: undefined });
  }
}

/**
 * Takes work from the queue and puts into it what is due by the clock, once for all nodes. What should have run while no
 * node did is put in at the start. A database that goes away is waited for.
 */
export function openJobs<const T extends Tasks>(pool: pg.Pool, given: T, options = { concurrency: 3 }): Jobs<T> {
  let closed = false;
  let runner: Runner | null = null;
  let utils: Promise<WorkerUtils> | null = null;
  // Without these delays the library does not wait for what it writes when work ends, and a database that goes away in that
  // moment would end the program.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
  const shared = { pgPool: pool, logger: quietly, preset };
  // What gave up, and what a killed node left locked while newer work replaced it.
  const tidyQueue = task({
    payload: z.object({}),
    crontab: '25 3 * * *',
    run: async () => (await tools()).cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] }),
  });
  const tasks: Tasks = { ...given, tidy_queue: tidyQueue };
  const names = Object.keys(tasks);
  const due = names.filter((name) => tasks[name]?.crontab !== undefined);
  const taskList = Object.fromEntries(
    names.map((name) => [
      name,
      (given: unknown, { job }: { job: { attempts: number } }) =>
        perform(name, tasks[name] as Task, given, job.attempts),
    ]),
  );
  const parsedCronItems = parseCronItems(
    due.map((name) => ({
      task: name,
      identifier: name,
      match: tasks[name]?.crontab as string,
      options: { backfillPeriod: 0, jobKey: name, jobKeyMode: 'replace' as const },
    })),
  );

  const tools = () => {
    utils ??= makeWorkerUtils(shared);
    utils.catch(() => {
      utils = null;
    });
    return utils;
  };
  const add: Jobs<T>['add'] = async (name, payload, more = {}) => {
    const { addJob } = await tools();
    await addJob(name, (tasks[name] as Task).payload.parse(payload), {
      ...(more.key && { jobKey: more.key }),
      ...(more.at && { runAt: more.at }),
    });
  };

  const work = async (): Promise<void> => {
    while (!closed) {
      try {
        runner = await run({
          ...shared,
          taskList,
          parsedCronItems,
          noHandleSignals: true,
          pollInterval: 5000,
          ...options,
        });
        for (const name of due) await add(name, {} as never, { key: name });
        if (closed) await runner.stop().catch(() => {});
        await runner.promise;
      } catch (error) {
        if (!closed) log('warn', 'jobs.paused', { error });
      }
      runner = null;
      if (!closed) await new Promise((again) => setTimeout(again, startAgain).unref());
    }
  };
  const working = work();

  return {
    add,
    async close() {
      closed = true;
      await runner?.stop().catch(() => {});
      await working;
      await (await utils?.catch(() => null))?.release();
    },
  };
}
