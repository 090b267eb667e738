// One live document and everyone in it. Updates are checked, gathered, stored, then acknowledged and sent on, in that order.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Actor } from '../actor.ts';
import { log } from '../log.ts';
import type { Access, DocumentKey, DocumentKind, StoredUpdates } from './document-kind.ts';
import { Presence } from './presence.ts';
import { frames, type Message, readPresence, webSocketFrame, writePresence } from './protocol.ts';

export interface Connection {
  actor: Actor;
  token: string;
  socket: WebSocket;
  raw: Socket;
  access: Access;
}

interface Pending {
  connection: Connection | null;
  update: Uint8Array;
}

/** Reasons for which a connection to a document ends; the client has words for each. */
export type Ending = 'gone' | 'changed' | 'refused' | 'readonly' | 'too_large' | 'malformed' | 'unavailable' | 'slow';

const slowest = 8_000_000;
const presenceEvery = 80;

export class Room {
  readonly key: DocumentKey;
  readonly connections = new Set<Connection>();
  readonly presence = new Presence();
  doc = new Y.Doc();
  /** The number up to which the log was read: own updates do not move it, since others may have come between. */
  last = 0;
  pending: Pending[] = [];
  storing: Pending[] = [];
  /** When something was last stored, and when cards and search were last told. */
  storedAt = 0;
  settledAt = 0;
  readonly writers = new Set<string>();
  readonly #kind: DocumentKind;
  readonly #stored: Buffer;
  #bytes = 0;
  #presenceAt = 0;
  #rebuilding: Promise<void> | null = null;

  constructor(key: DocumentKey, kind: DocumentKind) {
    this.key = key;
    this.#kind = kind;
    this.#stored = webSocketFrame(frames.stored(key.name));
  }

  /** Reads the document; throws rather than leaving it empty. */
  async load(): Promise<void> {
    const found = await this.#kind.load(this.key);
    if (!found) throw new Error('document missing');
    const doc = new Y.Doc();
    doc.transact(() => {
      for (const update of found.updates) Y.applyUpdate(doc, update);
    });
    this.#bytes = found.updates.reduce((sum, update) => sum + update.length, 0);
    this.doc.destroy();
    this.doc = doc;
    this.last = found.last;
  }

  send(connection: Connection, frame: Buffer): void {
    if (connection.socket.readyState !== 1) return;
    if (connection.raw.writableLength > slowest) this.end(connection, 'slow');
    else connection.raw.write(frame);
  }

  /** Says why and forgets the connection; the socket itself may carry other documents. */
  end(connection: Connection, reason: Ending): void {
    if (!this.connections.has(connection)) return;
    const { name } = this.key;
    const last = reason === 'gone' ? frames.denied(name, reason) : frames.closed(name, reason);
    if (connection.socket.readyState === 1) connection.raw.write(webSocketFrame(last));
    this.leave(connection);
    if (reason === 'slow') connection.socket.terminate();
  }

  leave(connection: Connection): void {
    this.connections.delete(connection);
    this.presence.leave(connection);
  }

  async receive(connection: Connection, message: Message): Promise<void> {
    const { name } = this.key;
    if (this.#rebuilding) await this.#rebuilding;
    switch (message.kind) {
      case 'stateVector':
        this.send(connection, webSocketFrame(frames.difference(name, Y.encodeStateAsUpdate(this.doc, message.vector))));
        this.send(connection, webSocketFrame(frames.stateVector(name, Y.encodeStateVector(this.doc))));
        return;
      case 'update':
        return this.#take(connection, message.update);
      case 'presence':
        this.presence.say(
          connection,
          { memberId: connection.actor.memberId, name: connection.actor.name },
          readPresence(message.update),
        );
        return;
      case 'askPresence':
        this.send(connection, webSocketFrame(frames.presence(name, writePresence(this.presence.everybody()))));
        return;
      case 'ping':
        this.send(connection, webSocketFrame(frames.pong(name)));
        return;
      case 'leave':
        this.leave(connection);
        return;
      case 'auth':
        return;
    }
  }

  #take(connection: Connection, update: Uint8Array): void {
    // The empty update of somebody who has nothing new: acknowledged, whatever they may do.
    if (update.length <= 2) this.send(connection, this.#stored);
    else if (connection.access !== 'write') this.#takeFromReader(connection, update);
    else if (!this.#hasRoomFor(update)) this.end(connection, 'too_large');
    else this.#takeFromWriter(connection, update);
  }

  #hasRoomFor(update: Uint8Array): boolean {
    const most = this.#kind.limits.bytes;
    if (this.#bytes + update.length > most) this.#bytes = Y.encodeStateAsUpdate(this.doc).length;
    return this.#bytes + update.length <= most;
  }

  #takeFromWriter(connection: Connection, update: Uint8Array): void {
    const failure = this.#apply(update);
    if (failure === 'nothing new') {
      // Known already, but perhaps not yet stored: then it is acknowledged with what is.
      if (this.pending.length + this.storing.length > 0) this.pending.push({ connection, update });
      else this.send(connection, this.#stored);
      return;
    }
    if (failure) {
      log('warn', 'document.refused', { document: this.key.name, failure });
      this.end(connection, failure === 'malformed' ? 'malformed' : 'refused');
      this.#rebuilding = this.#rebuild().finally(() => {
        this.#rebuilding = null;
      });
      return;
    }
    this.#bytes += update.length;
    this.pending.push({ connection, update });
    const mended = this.#kind.repair(this.doc);
    if (mended) this.pending.push({ connection: null, update: mended });
  }

  // A reader's first sync may hold what the server has already; anything new is refused.
  #takeFromReader(connection: Connection, update: Uint8Array): void {
    const known = Y.encodeStateVector(this.doc);
    try {
      // A sync names all that was ever deleted, known or not: only what is not deleted here is new.
      const { structs, ds } = Y.decodeUpdate(Y.diffUpdate(update, known));
      const deleted = Y.createDeleteSetFromStructStore(this.doc.store);
      const isKnown = structs.length === 0 && Y.equalDeleteSets(Y.mergeDeleteSets([deleted, ds]), deleted);
      if (isKnown) this.send(connection, this.#stored);
      else this.end(connection, 'readonly');
    } catch {
      this.end(connection, 'malformed');
    }
  }

  /** Applies an update; resolves with why it may not be in the document, or null. */
  #apply(update: Uint8Array): string | null {
    let transaction: Y.Transaction | null = null;
    const remember = (done: Y.Transaction) => {
      transaction = done;
    };
    this.doc.once('afterTransaction', remember);
    try {
      Y.applyUpdate(this.doc, update);
    } catch {
      return 'malformed';
    } finally {
      this.doc.off('afterTransaction', remember);
    }
    if (this.doc.store.pendingStructs || this.doc.store.pendingDs) return 'incomplete';
    if (!transaction) return 'nothing new';
    const done = transaction as Y.Transaction;
    const isNew =
      done.deleteSet.clients.size > 0 ||
      [...done.afterState].some(([client, clock]) => done.beforeState.get(client) !== clock);
    if (!isNew) return 'nothing new';
    return this.#kind.fails(this.doc, done);
  }

  /** After a refusal the document holds what it must not: read it again, and put back what waits to be stored. */
  async #rebuild(): Promise<void> {
    const waiting = [...this.storing, ...this.pending];
    try {
      await this.load();
      this.doc.transact(() => {
        for (const { update } of waiting) Y.applyUpdate(this.doc, update);
      });
    } catch (error) {
      log('error', 'document.not_rebuilt', { document: this.key.name, error });
      this.pending = [];
      for (const connection of [...this.connections]) this.end(connection, 'unavailable');
    }
  }

  /** Moves what waits into one update to store; null when nothing waits. */
  gather(): (DocumentKey & { update: Uint8Array; members: string[] }) | null {
    if (this.pending.length === 0 || this.storing.length > 0) return null;
    this.storing = this.pending;
    this.pending = [];
    const updates = this.storing.map(({ update }) => update);
    const update = updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates(updates);
    const members = [
      ...new Set(this.storing.flatMap(({ connection }) => (connection ? [connection.actor.memberId] : []))),
    ];
    return { ...this.key, update, members };
  }

  /**
   * What was gathered is durable: each update is acknowledged, and everybody gets the whole once, with the carets that moved
   * meanwhile. One write to a socket costs the same whatever is in it.
   */
  stored(update: Uint8Array, members: string[]): void {
    const acknowledged = new Map<Connection, number>();
    for (const { connection } of this.storing) {
      if (connection) acknowledged.set(connection, (acknowledged.get(connection) ?? 0) + 1);
    }
    this.storing = [];
    for (const member of members) this.writers.add(member);
    this.storedAt = Date.now();
    const told = [webSocketFrame(frames.update(this.key.name, update)), ...this.#presenceFrame()];
    const whole = told.length === 1 ? (told[0] as Buffer) : Buffer.concat(told);
    for (const connection of this.connections) {
      const count = acknowledged.get(connection) ?? 0;
      this.send(connection, count === 0 ? whole : Buffer.concat([...Array<Buffer>(count).fill(this.#stored), whole]));
    }
  }

  /** The carets that moved, where enough time has passed: one that moves every second is enough where hundreds write. */
  #presenceFrame(): Buffer[] {
    if (Date.now() < this.#presenceAt) return [];
    const changed = this.presence.takeChanges();
    if (changed.length === 0) return [];
    this.#presenceAt = Date.now() + Math.min(1000, presenceEvery * (1 + this.connections.size / 40));
    return [webSocketFrame(frames.presence(this.key.name, writePresence(changed)))];
  }

  /** What was gathered could not be stored: nobody is told that it is, and everybody starts again from what is. */
  notStored(reason: Ending): void {
    this.storing = [];
    this.pending = [];
    for (const connection of [...this.connections]) this.end(connection, reason);
  }

  tell(update: Uint8Array): void {
    const frame = webSocketFrame(frames.update(this.key.name, update));
    for (const connection of this.connections) this.send(connection, frame);
  }

  tellPresence(): void {
    // While somebody types, carets travel with the text.
    if (this.pending.length > 0 || this.storing.length > 0) return;
    for (const frame of this.#presenceFrame()) for (const connection of this.connections) this.send(connection, frame);
  }

  /** Another node stored these, perhaps among our own: only what is new here is told on. */
  takeStored({ updates, last }: StoredUpdates): void {
    this.last = Math.max(this.last, last);
    const tell = (update: Uint8Array) => this.tell(update);
    this.doc.once('update', tell);
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    this.doc.off('update', tell);
    this.#bytes += updates.reduce((sum, update) => sum + update.length, 0);
    const mended = this.#kind.repair(this.doc);
    if (mended) this.pending.push({ connection: null, update: mended });
  }
}
