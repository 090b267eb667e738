// Rights are looked at again while people come and go: who stays, and who must go.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeIn } from '../../seeds/testing/writer.ts';
import type { Actor } from '../actor.ts';
import type { Access, DocumentKind } from './document-kind.ts';
import { openRooms, type Rooms } from './rooms.ts';

const name = crypto.randomUUID();
let server: Server;
let rooms: Rooms;
let origin: string;
let answer: (allowed: Map<string, Access>) => void;
let asked: string[] | null = null;

beforeAll(async () => {
  const kind = {
    authorise: async () => 'read',
    recheck: (_, members) => {
      asked = members;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    load: async () => ({ updates: [Y.encodeStateAsUpdate(new Y.Doc())], last: 1 }),
    left: async () => {},
    limits: { bytes: 1e6, writers: 10 },
  } as Partial<DocumentKind> as DocumentKind;
  server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const actorOf = async (token: string) => ({ organisationId: 'o', memberId: token, name: token }) as Actor;
  rooms = openRooms({ kind, publicUrl: origin, tokenOf: (cookie) => cookie ?? null, actorOf, recheckEvery: 1e9 });
  server.on('upgrade', (request, socket, head) => rooms.upgrade(request, socket, head));
});
afterAll(async () => {
  await rooms.close();
  server.close();
});

test('who is let in while rights are being looked at stays; who lost theirs meanwhile goes', async () => {
  const before = writeIn({ origin }, { cookie: 'leaves' }, name);
  await before.synced;
  rooms.recheck(name);
  await expect.poll(() => asked).toEqual(['leaves']);
  const during = writeIn({ origin }, { cookie: 'arrives' }, name);
  let ended: string | null = null;
  void during.ended.then((reason) => {
    ended = reason;
  });
  await during.synced;
  answer(new Map());
  expect(await before.ended).toBe('gone');
  rooms.recheck(name);
  await expect.poll(() => asked).toEqual(['arrives']);
  expect(ended).toBeNull();
  answer(new Map([['arrives', 'read']]));
  during.leave();
});
