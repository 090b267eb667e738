import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { DocumentKind } from './document-kind.ts';
import type { Connection } from './room.ts';
import { Room } from './room.ts';

/** A document in which somebody has written and deleted. */
function written(): Y.Doc {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, 'un mot de trop');
  doc.getText('t').delete(2, 4);
  return doc;
}

async function roomWithReader() {
  const stored = written();
  const kind = {
    load: async () => ({ updates: [Y.encodeStateAsUpdate(stored)], last: 1 }),
    limits: { bytes: 1e6, writers: 10 },
  } as unknown as DocumentKind;
  const room = new Room({ organisationId: 'o', name: 'd' }, kind);
  await room.load();
  const reader = {
    actor: { memberId: 'm', name: 'M' },
    access: 'read',
    socket: { readyState: 1, terminate: () => {} },
    raw: { writableLength: 0, write: () => true },
  } as unknown as Connection;
  room.connections.add(reader);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(stored));
  const sync = () =>
    room.receive(reader, { kind: 'update', update: Y.encodeStateAsUpdate(copy, Y.encodeStateVector(room.doc)) });
  return { room, reader, copy, sync };
}

test('a reader who has nothing new stays, whatever was deleted before', async () => {
  const { room, reader, sync } = await roomWithReader();
  await sync();
  expect(room.connections.has(reader)).toBe(true);
});

test('a reader who deletes is sent away', async () => {
  const { room, reader, copy, sync } = await roomWithReader();
  copy.getText('t').delete(0, 2);
  await sync();
  expect(room.connections.has(reader)).toBe(false);
  expect(room.doc.getText('t').toString()).toBe('un de trop');
});

test('a reader who writes is sent away', async () => {
  const { room, reader, copy, sync } = await roomWithReader();
  copy.getText('t').insert(0, 'x');
  await sync();
  expect(room.connections.has(reader)).toBe(false);
});
