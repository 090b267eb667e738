// From the outbox to whoever reacts: every event at least once, in order as far as possible, by one node at a time.
import type pg from 'pg';
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

/** What a feature does when events of others happen. It must bear being called twice for one event. */
export interface Reaction {
  on: ReadonlySet<EventName>;
  react: (event: RecordedEvent, worker: pg.PoolClient) => Promise<void>;
}

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
export function openReactions(
  worker: pg.Pool,
  reactions: Reaction[],
  handled: (events: RecordedEvent[]) => Promise<void>,
): Reactions {
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;

  async function react(client: pg.PoolClient, event: RecordedEvent): Promise<boolean> {
    const concerned = reactions.filter((reaction) => reaction.on.has(event.name));
    if (concerned.length === 0) return true;
    await client.query('SAVEPOINT reacting');
    try {
      for (const reaction of concerned) await reaction.react(event, client);
      await client.query('RELEASE SAVEPOINT reacting');
      return true;
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT reacting');
      await client.query('UPDATE event SET attempts = attempts + 1 WHERE organisation_id = $1 AND id = $2', [
        event.organisationId,
        event.id,
      ]);
      log('error', 'reaction.failed', { event: event.id, name: event.name, error });
      return false;
    }
  }

  /** Resolves with whether there may be more. */
  async function once(sealedToo: boolean): Promise<boolean> {
    const client = await worker.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<EventRow>(
        `SELECT * FROM event WHERE handled_at IS NULL AND attempts < $1 AND ($3 OR NOT sealed)
         ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [mostAttempts, batch, sealedToo],
      );
      const done: RecordedEvent[] = [];
      for (const row of rows) {
        const event = present(row);
        if (await react(client, event)) done.push(event);
      }
      if (done.length > 0) {
        await client.query('UPDATE event SET handled_at = now() WHERE id = ANY ($1) AND organisation_id = ANY ($2)', [
          done.map((event) => event.id),
          [...new Set(done.map((event) => event.organisationId))],
        ]);
      }
      await client.query('COMMIT');
      if (done.length > 0) await handled(done);
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
