// The live feed: `{event, contribution}` to everyone who is looking and may see it. The client asks again for what it shows.
import type pg from 'pg';
import { named } from '../database/scope.ts';
import { log } from '../log.ts';
import type { RecordedEvent } from '../reactions.ts';

export interface Listener {
  organisationId: string;
  memberId: string;
  send: (event: { event: string; contribution: string }) => void;
}

/** What travels between nodes: no content, no person. */
interface Told {
  o: string;
  e: string;
  c: string;
}

export interface Feed {
  /** `since`: what happened from that moment on (milliseconds, this server's clock) is told too, as far as it is remembered. */
  listen: (listener: Listener, since?: number) => () => void;
  /** Hands events to all nodes, this one included, when the transaction that handles them is committed. */
  publish: (events: RecordedEvent[], worker: pg.PoolClient) => Promise<void>;
  /** What another node, or this one, has published. */
  receive: (payload: string) => void;
}

const perMessage = 50;
/** A page is read a moment before it listens: so long, and so many, what happened is remembered. */
const remembered = 60_000;
const mostRemembered = 2000;
const channel = 'event_handled';

export function openFeed(worker: pg.Pool): Feed {
  const listeners = new Set<Listener>();
  let recent: { at: number; told: Told }[] = [];

  /** Visibility is asked again now, in one statement for each contribution. */
  async function deliver({ o, e, c }: Told, to: Iterable<Listener> = listeners): Promise<void> {
    const here = [...to].filter((listener) => listener.organisationId === o);
    if (here.length === 0) return;
    const members = [...new Set(here.map((listener) => listener.memberId))];
    const { rows } = await worker.query<{ id: string }>(named('SELECT who_sees($1, $2, $3) AS id', [o, c, members]));
    const seers = new Set(rows.map((row) => row.id));
    for (const listener of here) if (seers.has(listener.memberId)) listener.send({ event: e, contribution: c });
  }

  return {
    listen(listener, since) {
      listeners.add(listener);
      const missed = since === undefined ? [] : recent.filter(({ at }) => at >= since);
      for (const { told } of missed)
        deliver(told, [listener]).catch((error: unknown) => log('warn', 'feed.not_delivered', { error }));
      return () => listeners.delete(listener);
    },
    async publish(events, client) {
      const told = [
        ...new Map(
          events.map((event) => [
            `${event.name} ${event.contributionId}`,
            { o: event.organisationId, e: event.name, c: event.contributionId },
          ]),
        ).values(),
      ];
      for (let at = 0; at < told.length; at += perMessage) {
        await client.query(
          named('SELECT pg_notify($1, $2)', [channel, JSON.stringify(told.slice(at, at + perMessage))]),
        );
      }
    },
    receive(payload) {
      const at = Date.now();
      recent = recent.filter((one) => one.at > at - remembered).slice(-mostRemembered);
      for (const told of JSON.parse(payload) as Told[]) {
        recent.push({ at, told });
        deliver(told).catch((error: unknown) => log('warn', 'feed.not_delivered', { error }));
      }
    },
  };
}
