// What every command and query is given: who acts, the database as they see it, and the clock. Nothing is ambient.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Actor } from './actor.ts';
import { type Database, scoped } from './database/scope.ts';
import { conflict } from './errors.ts';

export interface Context {
  actor: Actor;
  /** Each statement outside a transaction is one round trip, seen as the actor sees. */
  db: Database;
  now: () => Date;
  /** Whether `db` is inside a transaction, where what is read may never come to be. */
  inTransaction: boolean;
  /**
   * Runs `work` in one transaction. Where the request carried an idempotency key, its result (which must be JSON) is kept
   * with it, and a repeated request gets that result again instead of a second effect.
   */
  transaction: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
  /** The same for work that writes with one statement, which is a transaction by itself unless a key must be kept with it. */
  single: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
  /** Called once everything is committed: wakes whoever waits for the outbox. */
  committed: () => void;
}

export interface Idempotency {
  key: string;
  /** What was asked, so that one key is not used for two things. */
  request: string;
}

export const requestHash = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

async function claim<T>(ctx: Context, { key, request }: Idempotency): Promise<{ answer: T } | null> {
  const { organisationId: organisation_id, memberId: member_id } = ctx.actor;
  const inserted = await ctx.db
    .insertInto('idempotency_key')
    .values({ organisation_id, member_id, key, request })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return null;
  const kept = await ctx.db
    .selectFrom('idempotency_key')
    .select(['request', 'answer'])
    .where('organisation_id', '=', organisation_id)
    .where('member_id', '=', member_id)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (kept.request !== request)
    throw conflict('idempotency.reused', 'This idempotency key was used for another request.');
  return { answer: kept.answer as T };
}

export function makeContext(
  pool: pg.Pool,
  actor: Actor,
  options: { now?: () => Date; committed?: () => void; idempotency?: Idempotency | undefined } = {},
): Context {
  const scope = { organisationId: actor.organisationId, memberId: actor.memberId };
  const db = scoped(pool, scope);
  const now = options.now ?? (() => new Date());
  const committed = options.committed ?? (() => {});
  let pending = options.idempotency;
  const ctx: Context = {
    actor,
    db,
    now,
    committed,
    inTransaction: false,
    async transaction(work) {
      const idempotency = pending;
      pending = undefined;
      const result = await db.transaction().execute(async (tx) => {
        const inside: Context = {
          actor,
          db: tx,
          now,
          committed,
          inTransaction: true,
          transaction: (again) => again(inside),
          single: (again) => again(inside),
        };
        if (!idempotency) return work(inside);
        const before = await claim<Awaited<ReturnType<typeof work>>>(inside, idempotency);
        if (before) return before.answer;
        const answer = await work(inside);
        await tx
          .updateTable('idempotency_key')
          .set({ answer: JSON.stringify(answer ?? null) })
          .where('organisation_id', '=', actor.organisationId)
          .where('member_id', '=', actor.memberId)
          .where('key', '=', idempotency.key)
          .execute();
        return answer;
      });
      committed();
      return result;
    },
    async single(work) {
      if (pending) return ctx.transaction(work);
      const result = await work(ctx);
      committed();
      return result;
    },
  };
  return ctx;
}
