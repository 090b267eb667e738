// All live documents of this node: sockets in, one durable write for every few milliseconds of typing, rights looked at again.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Actor } from '../actor.ts';
import { isOwnOrigin } from '../http/security.ts';
import { log } from '../log.ts';
import { openCatchUp } from './catch-up.ts';
import type { DocumentKind } from './document-kind.ts';
import { openHolders } from './holders.ts';
import { type Notice, readNotice } from './notice.ts';
import { frames, webSocketFrame } from './protocol.ts';
import { type Connection, Room } from './room.ts';
import { type Joined, serveSocket } from './sockets.ts';

export interface RoomsOptions {
  kind: DocumentKind;
  publicUrl: string;
  tokenOf: (cookies: string | undefined) => string | null;
  actorOf: (token: string) => Promise<Actor | null>;
  /** Milliseconds between two looks at everybody's rights. */
  recheckEvery?: number;
}

export interface Rooms {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Looks at the rights in a document now: it was frozen, or somebody's invitation ended. */
  recheck: (name: string) => void;
  /** Looks at everybody's rights now: something about all of them changed. */
  recheckAll: () => void;
  /** A node has stored something (`notice.ts`): read what this node's open documents lack. */
  catchUp: (payload: string) => void;
  nodeId: string;
  count: () => { documents: number; connections: number };
  close: () => Promise<void>;
}

const frameLimit = 2_000_000;
const unloadAfter = 2000;
const settleAfter = 800;
const settleAtLeast = 10_000;
// Milliseconds of typing that one write gathers: the more sockets, the more.
const gatherLeast = 12;
const gatherMost = 70;
const presenceTick = 80;

export function openRooms(options: RoomsOptions): Rooms {
  const { kind, publicUrl } = options;
  const nodeId = randomUUID();
  const rooms = new Map<string, Room>();
  const loading = new Map<string, Promise<Room>>();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: frameLimit,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const timers = new Set<NodeJS.Timeout>();
  let flushing: Promise<void> | null = null;
  let flushTimer: NodeJS.Timeout | null = null;
  let closed = false;
  let notices = 0;
  const holders = openHolders(options.actorOf);
  const catchUp = openCatchUp(
    kind,
    (room) => rooms.get(room.key.name) === room,
    (room) => received(room),
  );

  const every = (milliseconds: number, work: () => void) => timers.add(setInterval(work, milliseconds));

  function scheduleFlush(): void {
    if (flushTimer || flushing || closed) return;
    // The more receivers, the more is gathered: each flush costs a write for every one of them.
    const wait = Math.min(gatherMost, gatherLeast + server.clients.size / 10);
    flushTimer = setTimeout(() => {
      flushTimer = null;
      flushing = flush().finally(() => {
        flushing = null;
        const waiting = [...rooms.values()].find((one) => one.pending.length > 0);
        if (waiting) scheduleFlush();
      });
    }, wait);
  }

  async function flush(): Promise<void> {
    const batch = [...rooms.values()]
      .map((room) => ({ room, gathered: room.gather() }))
      .filter(({ gathered }) => gathered !== null);
    if (batch.length === 0) return;
    try {
      const stored = await kind.store(batch.map(({ gathered }) => gathered as NonNullable<typeof gathered>));
      for (const { room, gathered } of batch) {
        const number = stored.get(room.key.name);
        if (!gathered || number === undefined || number === null) room.notStored('changed');
        else {
          room.stored(gathered.update, gathered.members);
          unsettled.add(room);
        }
        if (number === null) void discard(room);
      }
    } catch (error) {
      log('error', 'documents.not_stored', { error });
      for (const { room } of batch) {
        room.notStored('unavailable');
        void discard(room);
      }
    }
  }

  /** Forgets a document whose memory is ahead of what is stored. */
  async function discard(room: Room): Promise<void> {
    if (rooms.get(room.key.name) === room) rooms.delete(room.key.name);
    for (const connection of [...room.connections]) room.end(connection, 'changed');
    room.doc.destroy();
  }

  const unsettled = new Set<Room>();
  async function settle(): Promise<void> {
    const now = Date.now();
    for (const room of [...unsettled]) {
      // When they pause, or every few seconds while they go on.
      if (now - room.storedAt < settleAfter && now - room.settledAt < settleAtLeast && !closed) continue;
      unsettled.delete(room);
      room.settledAt = now;
      const writers = [...room.writers];
      room.writers.clear();
      await kind.settled(room.key, room.doc, writers).catch((error: unknown) => {
        log('warn', 'document.not_settled', { document: room.key.name, error });
        for (const writer of writers) room.writers.add(writer);
        if (rooms.get(room.key.name) === room) unsettled.add(room);
      });
    }
  }

  async function unload(room: Room): Promise<void> {
    if (room.connections.size > 0 || room.pending.length > 0 || room.storing.length > 0) return;
    // A room left twice may come here late, when others are writing in a new one of the same document.
    if (rooms.get(room.key.name) !== room) return;
    rooms.delete(room.key.name);
    if (unsettled.delete(room)) await kind.settled(room.key, room.doc, [...room.writers]).catch(() => {});
    await kind.left(room.key, room.doc).catch((error: unknown) => log('warn', 'document.not_left', { error }));
    room.doc.destroy();
  }

  function roomOf(key: Room['key']): Promise<Room> {
    const open = rooms.get(key.name);
    if (open) return Promise.resolve(open);
    let opening = loading.get(key.name);
    if (!opening) {
      const room = new Room(key, kind);
      const before = notices;
      opening = room
        .load()
        .then(() => {
          rooms.set(key.name, room);
          // What was stored elsewhere while we read may not be in what we read.
          if (notices !== before) catchUp.room(room, false);
          return room;
        })
        .finally(() => loading.delete(key.name));
      loading.set(key.name, opening);
    }
    return opening;
  }

  async function join(socket: WebSocket, raw: Socket, actor: Actor, token: string, name: string): Promise<Joined> {
    const refuse = (reason: string) => {
      if (socket.readyState === 1) raw.write(webSocketFrame(frames.denied(name, reason)));
      return null;
    };
    if (!/^[0-9a-f-]{36}$/.test(name)) return refuse('gone');
    try {
      const access = await kind.authorise(actor, name);
      if (!access) return refuse('gone');
      const room = await roomOf({ organisationId: actor.organisationId, name });
      if (room.key.organisationId !== actor.organisationId) return refuse('gone');
      if (socket.readyState !== 1) return null;
      const writers = [...room.connections].filter((one) => one.access === 'write').length;
      const connection: Connection = {
        actor,
        token,
        socket,
        raw,
        access: writers < kind.limits.writers ? access : 'read',
      };
      room.connections.add(connection);
      room.send(connection, webSocketFrame(frames.granted(name, connection.access)));
      await room.receive(connection, { kind: 'askPresence' });
      return { room, connection };
    } catch (error) {
      log('error', 'document.not_opened', { document: name, error });
      return refuse('unavailable');
    }
  }

  const received = (room: Room) => {
    if (room.pending.length > 0) scheduleFlush();
  };
  const left = (room: Room) => {
    setTimeout(() => void unload(room), unloadAfter).unref();
  };

  async function recheckRoom(room: Room): Promise<void> {
    // Whoever is let in while we ask was looked at just now, and is not among those asked about.
    const asked = [...room.connections];
    const members = [...new Set(asked.map(({ actor }) => actor.memberId))];
    if (members.length === 0) return unload(room);
    const allowed = await kind.recheck(room.key, members);
    for (const connection of asked) {
      const actor = await options.actorOf(connection.token);
      const access = allowed.get(connection.actor.memberId);
      if (!actor || actor.memberId !== connection.actor.memberId || !access) room.end(connection, 'gone');
      else if (access === 'read' && connection.access === 'write') room.end(connection, 'changed');
      else if (access === 'write' && connection.access === 'read') room.end(connection, 'changed');
    }
  }

  const recheckAll = async () => {
    for (const room of rooms.values()) {
      await recheckRoom(room).catch((error: unknown) => log('warn', 'document.not_rechecked', { error }));
    }
    await holders.recheck().catch((error: unknown) => log('warn', 'sockets.not_rechecked', { error }));
  };

  let rechecking = false;
  every(options.recheckEvery ?? 2000, () => {
    if (rechecking) return;
    rechecking = true;
    void recheckAll().finally(() => {
      rechecking = false;
    });
  });
  every(1000, () => void settle());
  every(presenceTick, () => {
    for (const room of rooms.values()) room.tellPresence();
  });

  return {
    nodeId,
    upgrade(request, socket, head) {
      const { origin, host, cookie } = request.headers;
      const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
      socket.on('error', () => {});
      const site = request.headers['sec-fetch-site'];
      if (!isOwnOrigin({ origin, host, site: typeof site === 'string' ? site : undefined }, publicUrl))
        return refuse('403 Forbidden');
      const token = options.tokenOf(cookie);
      if (!token) return refuse('401 Unauthorized');
      options.actorOf(token).then(
        (actor) => {
          if (!actor) return refuse('401 Unauthorized');
          server.handleUpgrade(request, socket, head, (ready) => {
            holders.hold(ready, token, actor.memberId);
            const enter = (name: string) => join(ready, socket as Socket, actor, token, name);
            serveSocket(ready, socket as Socket, enter, { received, left });
          });
        },
        () => refuse('503 Service Unavailable'),
      );
    },
    recheck(name) {
      const room = rooms.get(name);
      if (room) void recheckRoom(room).catch((error: unknown) => log('warn', 'document.not_rechecked', { error }));
    },
    recheckAll: () => void recheckAll(),
    catchUp(payload) {
      const notice: Notice = readNotice(payload);
      if (notice.from === nodeId) return;
      notices++;
      for (const room of rooms.values())
        if (!notice.names || notice.names.includes(room.key.name)) catchUp.room(room, notice.whole);
    },
    count: () => ({ documents: rooms.size, connections: server.clients.size }),
    async close() {
      closed = true;
      catchUp.close();
      for (const timer of timers) clearInterval(timer);
      if (flushTimer) clearTimeout(flushTimer);
      await flushing;
      await flush();
      await settle();
      for (const client of server.clients) client.terminate();
      await Promise.all([...rooms.values()].map((room) => kind.left(room.key, room.doc).catch(() => {})));
      rooms.clear();
    },
  };
}
