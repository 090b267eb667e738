// The link to the server against a server that says what it is told to: what may leave when, and when all is stored.
import type { AddressInfo } from 'node:net';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { afterEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { Link } from './link.ts';

const name = 'release-1';
/** A frame of the protocol: the document's name, then numbers, words and bytes as they come. */
function frame(...parts: (number | string | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder();
  for (const part of [name, ...parts]) {
    if (typeof part === 'number') writeVarUint(encoder, part);
    else if (typeof part === 'string') writeVarString(encoder, part);
    else writeVarUint8Array(encoder, part);
  }
  return toUint8Array(encoder);
}

const granted = frame(2, 2, 'read-write');
const asks = (held: Y.Doc) => frame(0, 0, Y.encodeStateVector(held));
const stored = frame(8, 1);

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

async function server() {
  const sockets = new WebSocketServer({ port: 0 });
  const updates: Uint8Array[] = [];
  let client: WebSocket | undefined;
  sockets.on('connection', (socket) => {
    client = socket;
    socket.on('message', (data: Buffer) => {
      const decoder = createDecoder(new Uint8Array(data));
      readVarString(decoder);
      const kind = readVarUint(decoder);
      if (kind === 2) socket.send(granted);
      if (kind !== 0) return;
      if (readVarUint(decoder) > 0) updates.push(readVarUint8Array(decoder));
    });
  });
  await new Promise((resolve) => sockets.on('listening', resolve));
  open.push({ close: () => sockets.close() });
  const { port } = sockets.address() as AddressInfo;
  return { port, updates, send: (frame: Uint8Array) => client?.send(frame) };
}

function join(port: number) {
  const document = new Y.Doc();
  const link = new Link({ url: `ws://localhost:${port}`, name, document, token: 'cookie' } as ConstructorParameters<
    typeof Link
  >[0]);
  open.unshift({ close: () => link.destroy() });
  return { document, link };
}

const until = async (holds: () => boolean) => {
  await expect.poll(holds, { timeout: 10_000, interval: 5 }).toBe(true);
};

test('nothing typed leaves before the server has asked for it, then it leaves whole', async () => {
  const { port, updates, send } = await server();
  const { document, link } = join(port);
  document.getText('t').insert(0, 'hors ligne, ');
  await until(() => link.isAuthenticated);
  document.getText('t').insert(12, 'puis en ligne');
  expect(updates).toHaveLength(0);
  send(asks(new Y.Doc()));
  await until(() => updates.length === 1);
  const there = new Y.Doc();
  Y.applyUpdate(there, updates[0] as Uint8Array);
  expect(there.getText('t').toString()).toBe('hors ligne, puis en ligne');
});

test('all is stored only once the server has said so of each update', async () => {
  const { port, updates, send } = await server();
  const { document, link } = join(port);
  await until(() => link.isAuthenticated);
  expect(link.isStored).toBe(false);
  send(asks(document));
  await until(() => link.caughtUp);
  expect(link.isStored).toBe(false);
  document.getText('t').insert(0, 'a');
  send(stored);
  await until(() => updates.length === 2);
  expect(link.isStored).toBe(false);
  send(stored);
  await until(() => link.isStored);
});

test('after a document is closed for a reason nothing is sent until it is joined again', async () => {
  const { port, updates, send } = await server();
  const { document, link } = join(port);
  const reasons: string[] = [];
  link.on('close', ({ event }: { event: { reason: string } }) => reasons.push(event.reason));
  await until(() => link.isAuthenticated);
  send(asks(document));
  await until(() => updates.length === 1);
  send(frame(7, 'changed'));
  await until(() => reasons.includes('changed'));
  document.getText('t').insert(0, 'entre-temps');
  expect(link.isStored).toBe(false);
  await link.rejoin();
  send(asks(new Y.Doc()));
  await until(() => updates.length === 2);
  const there = new Y.Doc();
  Y.applyUpdate(there, updates[1] as Uint8Array);
  expect(there.getText('t').toString()).toBe('entre-temps');
});
