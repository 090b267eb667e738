// How often somebody may try: counted in the database, so that all nodes count together.
import type pg from 'pg';
import { tooMany } from '../../core/errors.ts';

export interface Limit {
  /** What is counted, such as `link:mail:ines@example.org`. */
  key: string;
  most: number;
  /** Seconds. */
  window: number;
}

/** Counts one attempt against every limit; refuses when one of them is passed. */
export async function attempt(pool: pg.Pool, limits: Limit[], now = Date.now()): Promise<void> {
  const starts = limits.map(({ window }) => new Date(Math.floor(now / (window * 1000)) * window * 1000));
  const { rows } = await pool.query<{ key: string; count: number }>(
    `INSERT INTO auth.attempt (key, window_start, count)
     SELECT key, start, 1 FROM unnest($1::text[], $2::timestamptz[]) AS given (key, start) ORDER BY key
     ON CONFLICT (key, window_start) DO UPDATE SET count = auth.attempt.count + 1
     RETURNING key, count`,
    [limits.map((l) => l.key), starts],
  );
  for (const [at, limit] of limits.entries()) {
    const count = rows.find((row) => row.key === limit.key)?.count ?? 0;
    const start = starts[at] as Date;
    if (count > limit.most)
      throw tooMany('attempts.many', Math.ceil((start.getTime() + limit.window * 1000 - now) / 1000));
  }
}

/** A whole company may sign in from behind one address, so an address gets much more room than an account. */
export const signInLimits = (kind: string, email: string, address: string): Limit[] => [
  { key: `${kind}:mail:${email}`, most: kind === 'link' ? 5 : 10, window: 15 * 60 },
  { key: `${kind}:from:${address}`, most: 600, window: 15 * 60 },
];
