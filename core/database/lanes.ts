// Statements that are transactions by themselves travel together: a few connections carry what all requests ask at one moment,
// one after the other on each, so that the database is woken once for many of them.
import type pg from 'pg';

/** Connections that are shared before statements queue up behind one another on them. */
const most = 4;
/** Milliseconds after which nothing more is put behind a statement that is still at work. */
const patience = 25;

interface Lane {
  client: Promise<pg.PoolClient>;
  underway: number;
  /** When its first statement was sent, or the one before it was answered. */
  movedAt: number;
  broken: boolean;
}

type Stream = { cork: () => void; uncork: () => void };
const streamOf = (client: pg.PoolClient) => (client as unknown as { connection: { stream: Stream } }).connection.stream;
const corked = new WeakSet<Stream>();

/** Holds what is written until everything that arrived at this moment has been looked at. */
function gather(stream: Stream): void {
  if (corked.has(stream)) return;
  corked.add(stream);
  stream.cork();
  setImmediate(() => {
    corked.delete(stream);
    stream.uncork();
  });
}

/** Whether PostgreSQL refused one statement; anything else (FATAL, a broken pipe) is the end of the connection. */
const isRefusal = (error: unknown) => (error as { severity?: string }).severity === 'ERROR';

class Lanes {
  readonly #pool: pg.Pool;
  readonly #lanes = new Set<Lane>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async run<T>(send: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const lane = this.#choose();
    if (lane.underway++ === 0) lane.movedAt = performance.now();
    try {
      const client = await lane.client;
      gather(streamOf(client));
      return await send(client);
    } catch (error) {
      if (!isRefusal(error)) this.#abandon(lane);
      throw error;
    } finally {
      lane.underway--;
      lane.movedAt = performance.now();
      if (lane.underway === 0) await this.#close(lane);
    }
  }

  /** The one with least underway; another one while all are busy, or where each is held up. */
  #choose(): Lane {
    const now = performance.now();
    let best: Lane | undefined;
    for (const lane of this.#lanes) {
      const isHeldUp = now - lane.movedAt > patience;
      if (!isHeldUp && (best === undefined || lane.underway < best.underway)) best = lane;
    }
    if (best && (best.underway === 0 || this.#lanes.size >= most)) return best;
    const lane: Lane = { client: this.#pool.connect(), underway: 0, movedAt: now, broken: false };
    this.#lanes.add(lane);
    return lane;
  }

  #abandon(lane: Lane): void {
    lane.broken = true;
    this.#lanes.delete(lane);
  }

  async #close(lane: Lane): Promise<void> {
    this.#lanes.delete(lane);
    await lane.client.then(
      (client) => client.release(lane.broken),
      () => {},
    );
  }
}

const known = new WeakMap<pg.Pool, Lanes>();

export function lanesOf(pool: pg.Pool): Lanes {
  let lanes = known.get(pool);
  if (!lanes) {
    lanes = new Lanes(pool);
    known.set(pool, lanes);
  }
  return lanes;
}
