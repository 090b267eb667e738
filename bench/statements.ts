// The same SQL sent by the bare driver: what one request asks of the database is recorded once, then sent again and again
// by 64 callers over the same number of connections, without the server, its contracts or its presenters.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Context } from '../core/context.ts';
import type { Measured } from './load.ts';

interface Statement {
  text: string;
  values: unknown[];
}

/** Everything that `work` sends to the database. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const recorded: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const config = args[0] as { text?: string; values?: unknown[] } | string;
    if (typeof config === 'string') recorded.push({ text: config, values: [] });
    else if (config.text) recorded.push({ text: config.text, values: config.values ?? [] });
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return recorded;
}

const names = new Map<string, string>();
const nameOf = (text: string) => {
  const known = names.get(text);
  if (known) return known;
  const name = `bare${names.size}`;
  names.set(text, name);
  return name;
};

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** The same statements for something new: what was written under an id that nobody knows yet is written under another. */
export function afresh(statements: Statement[], known: ReadonlySet<string>): Statement[] {
  const others = new Map<string, string>();
  const other = (value: unknown) => {
    if (!isId(value) || known.has(value)) return value;
    const made = others.get(value) ?? randomUUID();
    others.set(value, made);
    return made;
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(other) }));
}

/** Sends the statements of one request, over and over; a read is one pipelined transaction, as it is in the product. */
export async function replay(
  pool: pg.Pool,
  ctx: Context,
  seconds: number,
  callers: number,
  next: () => Statement[],
): Promise<Measured> {
  const { organisationId, memberId } = ctx.actor;
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let failed = 0;
  const run = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      const client = await pool.connect();
      try {
        for (const { text, values } of next()) {
          await Promise.all([
            client.query('BEGIN'),
            client.query({ name: 'enter', text: 'SELECT enter($1, $2)', values: [organisationId, memberId] }),
            client.query({ name: nameOf(text), text, values }),
            client.query('COMMIT'),
          ]);
        }
        times.push(performance.now() - from);
      } catch {
        // What is refused costs less than what is done.
        failed++;
      } finally {
        client.release();
      }
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: callers }, run));
  const elapsed = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / elapsed, median: at(0.5), p99: at(0.99), failed };
}
