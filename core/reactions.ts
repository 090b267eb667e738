// From the outbox to whoever reacts: every event at least once, in order as far as possible, by one node at a time.
import type pg from 'pg';
import { named } from './database/scope.ts';
import type { EventName } from './events.ts';
import { log } from './log.ts';

export interface RecordedEvent {
  organisationId: string;
  id: number;
  name: EventName;
  contributionId: string;
  commentId: string | null;
  /** null: given under seal. */
  memberId: string | null;
  sealed: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: each event carries its own
  data: any;
  occurredAt: Date;
}

/** What a feature does when events of others happen, in order. It must bear being called twice for one event. */
export interface Reaction {
  on: ReadonlySet<EventName>;
  react: (events: RecordedEvent[], worker: pg.PoolClient) => Promise<void>;
}

/** Told within the transaction that handles them, so that a notification of the database leaves with its commit. */
export type Handled = (events: RecordedEvent[], worker: pg.PoolClient) => Promise<void>;

export interface Reactions {
  /** Something was committed: look now rather than at the next tick. */
  wake: () => void;
  /** Resolves when nothing waits any more. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

interface EventRow {
  organisation_id: string;
  id: number;
  name: EventName;
  contribution_id: string;
  comment_id: string | null;
  member_id: string | null;
  sealed: boolean;
  data: unknown;
  occurred_at: Date;
}

const batch = 100;
const mostAttempts = 10;
const tick = 1000;
const sealedTick = 10 * 60_000;
/** Milliseconds that gather what is done at about the same time: one transaction for all of it. Longer while much is done. */
const gather = { quiet: 20, busy: 80 };
const busyFrom = 10;

const waiting = `SELECT * FROM event WHERE handled_at IS NULL AND attempts < $1 AND ($2 OR NOT sealed)
  ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
const handle = `UPDATE event e SET handled_at = now() FROM unnest($1::uuid[], $2::bigint[]) AS h (organisation_id, id)
  WHERE e.organisation_id = h.organisation_id AND e.id = h.id`;

const present = (row: EventRow): RecordedEvent => ({
  organisationId: row.organisation_id,
  id: row.id,
  name: row.name,
  contributionId: row.contribution_id,
  commentId: row.comment_id,
  memberId: row.member_id,
  sealed: row.sealed,
  data: row.data,
  occurredAt: row.occurred_at,
});

/**
 * Handles events in transactions that hold them: a worker that dies leaves them to the next. What was given under seal is
 * handled in batches, some minutes apart, so that the moment of its notifications tells nothing.
 */
export function openReactions(worker: pg.Pool, reactions: Reaction[], handled: Handled): Reactions {
  let running: Promise<void> | null = null;
  let again = false;
  let busy = false;
  let closed = false;

  /** In a savepoint of its own: what fails leaves nothing of itself. */
  async function attempt(client: pg.PoolClient, events: RecordedEvent[]): Promise<unknown> {
    await client.query('SAVEPOINT reacting');
    try {
      for (const reaction of reactions) {
        const concerned = events.filter((event) => reaction.on.has(event.name));
        if (concerned.length > 0) await reaction.react(concerned, client);
      }
      await client.query('RELEASE SAVEPOINT reacting');
      return null;
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT reacting');
      return error;
    }
  }

  /** Resolves with those that were reacted to: all together, or one by one where one of them cannot be. */
  async function react(client: pg.PoolClient, events: RecordedEvent[]): Promise<RecordedEvent[]> {
    if (!events.some((event) => reactions.some((reaction) => reaction.on.has(event.name)))) return events;
    if ((await attempt(client, events)) === null) return events;
    const done: RecordedEvent[] = [];
    for (const event of events) {
      const error = await attempt(client, [event]);
      if (error === null) done.push(event);
      else {
        await client.query('UPDATE event SET attempts = attempts + 1 WHERE organisation_id = $1 AND id = $2', [
          event.organisationId,
          event.id,
        ]);
        log('error', 'reaction.failed', { event: event.id, name: event.name, error });
      }
    }
    return done;
  }

  /** Resolves with whether there may be more. */
  async function once(sealedToo: boolean): Promise<boolean> {
    const client = await worker.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<EventRow>(named(waiting, [mostAttempts, sealedToo]));
      busy = rows.length >= busyFrom;
      const done = await react(client, rows.map(present));
      if (done.length > 0) {
        await client.query(named(handle, [done.map((event) => event.organisationId), done.map((event) => event.id)]));
        await handled(done, client);
      }
      await client.query('COMMIT');
      return rows.length === batch;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async function drain(sealedToo: boolean): Promise<void> {
    while ((await once(sealedToo)) && !closed);
  }

  function wake(sealedToo = false): void {
    again = true;
    if (running || closed) return;
    running = (async () => {
      while (again && !closed) {
        await new Promise((next) => setTimeout(next, busy ? gather.busy : gather.quiet));
        again = false;
        await drain(sealedToo);
      }
    })()
      .catch((error: unknown) => log('warn', 'reactions.paused', { error }))
      .finally(() => {
        running = null;
      });
  }

  const timers = [setInterval(() => wake(), tick), setInterval(() => wake(true), sealedTick)];
  for (const timer of timers) timer.unref();
  return {
    wake: () => wake(),
    async settle() {
      await running;
      await drain(true);
    },
    async close() {
      closed = true;
      for (const timer of timers) clearInterval(timer);
      await running;
    },
  };
}
