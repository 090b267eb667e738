// Live documents with presence: writers who each type twice a second, watched by full clients. The server has one core;
// the database and this load share the other.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import pg from 'pg';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { connect, findServer } from '../core/database/connect.ts';
import { readMessage, writePresence } from '../core/realtime/protocol.ts';
import { fragmentName } from '../features/press-releases/document/schema.ts';
import { seedDocument } from '../features/press-releases/document/text.ts';
import { demonstration } from '../seeds/demonstration/index.ts';
import { memoryOf, spawnServer } from './servers.ts';
import type { Row } from './table.ts';

const everyMs = 500;
const observers = 10;

interface Place {
  releases: string[];
  cookies: string[];
}

/** Releases, and people who may all write in all of them. */
export async function fill(owner: pg.Client, writers: number, documents: number): Promise<Place> {
  await owner.query('SET session_replication_role = replica');
  const one = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0].id as string;
  const organisation = await one(`INSERT INTO organisation (name) VALUES ('Mesure') RETURNING id`);
  const entity = await one(
    `INSERT INTO entity (organisation_id, id, path, name, country, language)
     SELECT $1, i, ARRAY[i], 'Mesure', 'FR', 'fr' FROM (SELECT gen_random_uuid() AS i) n RETURNING id`,
    [organisation],
  );
  const cookies: string[] = [];
  const members: string[] = [];
  for (let at = 0; at < writers; at++) {
    const user = await one(`INSERT INTO auth."user" (name, email) VALUES ('W', $1) RETURNING id`, [
      `w${at}@example.org`,
    ]);
    members.push(
      await one(
        `INSERT INTO member (organisation_id, user_id, name, entity_id, language) VALUES ($1, $2, $3, $4, 'fr') RETURNING id`,
        [organisation, user, `Plume ${at}`, entity],
      ),
    );
    const token = `bench${String(at).padStart(20, '0')}`;
    await owner.query(
      `INSERT INTO auth.session ("userId", token, "expiresAt") VALUES ($1, $2, now() + interval '1 day')`,
      [user, token],
    );
    cookies.push(`sillage=${token}`);
  }
  const release = demonstration.releases[0];
  if (!release) throw new Error('The demonstration has no release.');
  const releases: string[] = [];
  for (let at = 0; at < documents; at++) {
    const id = await one(
      `INSERT INTO contribution (organisation_id, kind, title, language, author_id, entity_id, audience, stage)
       VALUES ($1, 'press-release', 'Mesure', 'fr', $2, $3, 'organisation', 'open') RETURNING id`,
      [organisation, members[0], entity],
    );
    await owner.query(
      `INSERT INTO press_release (organisation_id, contribution_id, opens_to) VALUES ($1, $2, 'organisation')`,
      [organisation, id],
    );
    await owner.query('INSERT INTO live_document (organisation_id, contribution_id, state) VALUES ($1, $2, $3)', [
      organisation,
      id,
      Buffer.from(seedDocument(release.text)),
    ]);
    await owner.query(
      `INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level) SELECT $1, $2, m, 'write' FROM unnest($3::uuid[]) m`,
      [organisation, id, members],
    );
    releases.push(id);
  }
  await owner.query('SELECT work_out_sight($1, ARRAY(SELECT id FROM member WHERE organisation_id = $1))', [
    organisation,
  ]);
  await owner.query('SET session_replication_role = DEFAULT');
  await owner.query('ANALYZE');
  return { releases, cookies };
}

const frame = (name: string, type: number, write: (encoder: ReturnType<typeof createEncoder>) => void) => {
  const encoder = createEncoder();
  writeVarString(encoder, name);
  writeVarUint(encoder, type);
  write(encoder);
  return toUint8Array(encoder);
};
const sync = (name: string, step: number, content: Uint8Array) =>
  frame(name, 0, (encoder) => {
    writeVarUint(encoder, step);
    writeVarUint8Array(encoder, content);
  });

interface Clock {
  /** When each keystroke was typed, by client and clock. */
  typed: Map<string, number>;
  seen: number[];
  acknowledged: number[];
  sent: number;
}

/** One socket in one document. Writers keep only what they type themselves; observers apply everything. */
function join1(
  port: number,
  cookie: string,
  name: string,
  clock: Clock,
  isObserver: boolean,
): Promise<{ type: () => void; close: () => void }> {
  const doc = new Y.Doc();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/documents`, {
    headers: { cookie, origin: `http://127.0.0.1:${port}` },
  });
  socket.binaryType = 'nodebuffer';
  const waiting: number[] = [];
  let synced = false;
  let own: Y.XmlText | null = null;
  let presence = 0;
  return new Promise((resolve, reject) => {
    const type = () => {
      own ??= textOf(doc);
      const from = Y.getState(doc.store, doc.clientID);
      let update: Uint8Array | null = null;
      doc.once('update', (made: Uint8Array) => {
        update = made;
      });
      own.insert(own.length, 'x');
      const now = performance.now();
      clock.typed.set(`${doc.clientID} ${from}`, now);
      waiting.push(now);
      clock.sent++;
      if (update) socket.send(sync(name, 2, update));
      const state = { user: {}, cursor: { anchor: from, head: from } };
      const told = writePresence([{ client: doc.clientID, clock: ++presence, state }]);
      socket.send(frame(name, 1, (encoder) => writeVarUint8Array(encoder, told)));
    };
    socket.on('open', () => {
      socket.send(
        frame(name, 2, (encoder) => {
          writeVarUint(encoder, 0);
          writeVarString(encoder, 'cookie');
          writeVarString(encoder, '4');
        }),
      );
      socket.send(sync(name, 0, Y.encodeStateVector(doc)));
    });
    socket.on('error', reject);
    socket.on('message', (data: Buffer) => {
      const nameLength = data[0] as number;
      const kind = data[1 + nameLength];
      if (kind === 8) {
        const typed = waiting.shift();
        if (typed) clock.acknowledged.push(performance.now() - typed);
        return;
      }
      if (kind !== 0 || (synced && !isObserver)) return;
      const { message } = readMessage(new Uint8Array(data));
      if (message.kind !== 'update') return;
      if (synced && isObserver) {
        const now = performance.now();
        for (const struct of Y.decodeUpdate(message.update).structs) {
          for (let at = 0; at < struct.length; at++) {
            const typed = clock.typed.get(`${struct.id.client} ${struct.id.clock + at}`);
            if (typed) clock.seen.push(now - typed);
          }
        }
      }
      Y.applyUpdate(doc, message.update);
      if (!synced) {
        synced = true;
        resolve({ type, close: () => socket.terminate() });
      }
    });
  });
}

const textOf = (doc: Y.Doc): Y.XmlText => {
  const headline = doc
    .getXmlFragment(fragmentName)
    .toArray()
    .find((child) => child instanceof Y.XmlElement && child.nodeName === 'summary') as Y.XmlElement;
  return (headline.get(0) as Y.XmlElement).get(0) as Y.XmlText;
};

const at = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

export async function measure(
  port: number,
  place: Place,
  writers: number,
  seconds: number,
): Promise<{ p50: number; p99: number; ack: number; acknowledged: number; sent: number }> {
  const clock: Clock = { typed: new Map(), seen: [], acknowledged: [], sent: 0 };
  const people: Awaited<ReturnType<typeof join1>>[] = [];
  for (let person = 0; person < writers; person++) {
    const name = place.releases[person % place.releases.length] as string;
    people.push(await join1(port, place.cookies[person] as string, name, clock, person < observers));
  }
  // Keystrokes are spread over time, as people are.
  const timers = people.map(({ type }, person) => {
    const start = (person / writers) * everyMs;
    let timer: NodeJS.Timeout;
    const first = setTimeout(() => {
      timer = setInterval(type, everyMs);
    }, start);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  });
  await new Promise((done) => setTimeout(done, 3000));
  clock.seen = [];
  clock.acknowledged = [];
  await new Promise((done) => setTimeout(done, seconds * 1000));
  for (const stop of timers) stop();
  await new Promise((done) => setTimeout(done, 1500));
  for (const { close } of people) close();
  await new Promise((done) => setTimeout(done, 500));
  return {
    p50: at(clock.seen, 0.5),
    p99: at(clock.seen, 0.99),
    ack: at(clock.acknowledged, 0.99),
    acknowledged: clock.acknowledged.length,
    sent: clock.sent,
  };
}

export async function benchDocuments({ seconds, runs }: { seconds: number; runs: number }): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [title, writers, documents] of [
    ['500 writers on one document', 500, 1],
    ['100 documents of 10 writers', 1000, 100],
  ] as const) {
    const dataDir = mkdtempSync(join(tmpdir(), 'sillage-bench-'));
    chmodSync(dataDir, 0o755);
    const database = await findServer({ dataDir, databaseUrl: null, databaseOwnerUrl: null });
    const connection = await connect(database);
    await connection.close();
    const owner = new pg.Client(database.owner);
    await owner.connect();
    const place = await fill(owner, writers, documents);
    const product = await spawnServer('app/start.ts', { DATA_DIR: dataDir, DEMO: 'off', PORT: '0' }, [
      'taskset',
      '-c',
      '0',
    ]);
    const before = memoryOf(product.child.pid ?? 0);
    const measured = [];
    for (let run = 0; run < runs; run++) measured.push(await measure(product.port, place, writers, seconds));
    const after = memoryOf(product.child.pid ?? 0);
    const middle = measured.sort((a, b) => a.p99 - b.p99)[Math.floor(measured.length / 2)] as (typeof measured)[number];
    const typed = Math.round((writers * 1000) / everyMs) * seconds;
    rows.push({
      name: `${title}: keystroke to another's document, p99 (p50 ${middle.p50.toFixed(0)} ms)`,
      unit: 'ms',
      value: middle.p99,
      baseline: 250,
      ratio: middle.p99 / 250,
      bar: '≤ 1',
    });
    rows.push({
      name: `${title}: keystroke to acknowledged as durable, p99`,
      unit: 'ms',
      value: middle.ack,
      baseline: 250,
      ratio: middle.ack / 250,
      bar: '≤ 1',
    });
    rows.push({
      name: `${title}: keystrokes acknowledged of those typed meanwhile`,
      unit: 'keystrokes',
      value: middle.acknowledged,
      baseline: typed,
      ratio: middle.acknowledged / typed,
      bar: '≥ 0.98',
    });
    rows.push({
      name: `${title}: memory per open document`,
      unit: 'MB',
      value: (after - before) / documents,
      baseline: before,
      ratio: (after - before) / documents / before,
      bar: '≤ 2',
    });
    product.child.kill('SIGKILL');
    await owner.end();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return rows;
}
