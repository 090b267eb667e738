// Live documents between real clients on real sockets: who gets in, what gets in, and what is durable.
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { elementNamed, type Writer, writeIn } from '../../seeds/testing/writer.ts';

let house: House;
let author: TestPerson;
let coWriter: TestPerson;
let reader: TestPerson;
let stranger: TestPerson;
let release: string;
const open: Writer[] = [];

const join = (person: TestPerson, id = release, options = {}) => {
  const writer = writeIn(house, person, id, options);
  open.push(writer);
  return writer;
};
const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 10_000, interval: 10 });
const stored = async (id = release) => {
  const { rows } = await house.owner.query('SELECT state FROM live_document WHERE contribution_id = $1', [id]);
  const log = await house.owner.query('SELECT updates FROM live_update WHERE contribution_id = $1 ORDER BY id', [id]);
  const doc = new Y.Doc();
  for (const update of [rows[0].state, ...log.rows.map((row) => row.updates)])
    Y.applyUpdate(doc, new Uint8Array(update));
  return elementNamed(doc, 'headline').toString();
};

const begin = async () => {
  const begun = await author.post('/api/press-releases', {
    product: 'Horizon',
    language: 'fr',
    opensTo: 'organisation',
    entityId: house.entities.lyon,
  });
  await author.put(`/api/contributions/${begun.body.id}/grants/${coWriter.id}`, { level: 'write' });
  return begun.body.id as string;
};

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  coWriter = await house.person('Coautrice');
  reader = await house.person('Lectrice');
  const other = await house.foundOther();
  stranger = await house.person('Etrangère', { organisation: other.organisationId, entity: other.entityId });
  release = await begin();
});
afterEach(() => {
  for (const writer of open.splice(0)) writer.leave();
});
afterAll(() => house.close());

describe('a live document refuses', () => {
  it('a socket without a session, and one from another site', async () => {
    const refused = (headers: Record<string, string>) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/documents`, { headers });
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
        socket.on('open', () => resolve(101));
        socket.on('error', () => {});
      });
    expect(await refused({ origin: house.origin })).toBe(401);
    expect(await refused({ origin: house.origin, cookie: 'sillage=forged.forged' })).toBe(401);
    expect(await refused({ origin: 'https://evil.example', cookie: author.cookie })).toBe(403);
    expect(await refused({ origin: house.origin, cookie: author.cookie })).toBe(101);
  });

  it('whoever may not see the release: another organisation, a colleague without invitation, any made-up name', async () => {
    expect(await join(stranger).ended).toBe('gone');
    expect(await join(reader).ended).toBe('gone');
    expect(await join(author, crypto.randomUUID()).ended).toBe('gone');
    expect(await join(author, '../../etc').ended).toBe('gone');
  });

  it('an update from somebody who may only read, and nobody else sees it', async () => {
    const id = await begin();
    await author.put(`/api/contributions/${id}/grants/${reader.id}`, { level: 'read' });
    const [writing, reading] = [join(author, id), join(reader, id)];
    await Promise.all([writing.synced, reading.synced]);
    reading.type('pirate');
    expect(await reading.ended).toBe('readonly');
    writing.type('vrai');
    await writing.saved();
    expect(writing.headline()).toBe('vrai');
    expect(await stored(id)).not.toContain('pirate');
  });

  it.each([
    [
      'a script behind a link',
      (doc: Y.Doc) => {
        const paragraph = elementNamed(doc, 'summary').get(0) as Y.XmlElement;
        const text = new Y.XmlText();
        text.insert(0, 'ici', { link: { href: 'javascript:alert(1)' } });
        paragraph.insert(0, [text]);
      },
    ],
    [
      'an element that nobody knows',
      (doc: Y.Doc) => elementNamed(doc, 'summary').insert(0, [new Y.XmlElement('script')]),
    ],
    ['a page without its headline', (doc: Y.Doc) => doc.getXmlFragment('release').delete(1, 1)],
    ['an attribute that nobody knows', (doc: Y.Doc) => elementNamed(doc, 'headline').setAttribute('onclick', 'x')],
    ['something beside the page', (doc: Y.Doc) => doc.getMap('elsewhere').set('a', 1)],
    ['a day that is none', (doc: Y.Doc) => elementNamed(doc, 'dateline').setAttribute('date', 'tomorrow')],
  ])('%s, while the others write on', async (_, harm) => {
    const [hostile, honest] = [join(author), join(coWriter)];
    await Promise.all([hostile.synced, honest.synced]);
    harm(hostile.doc);
    expect(await hostile.ended).toBe('refused');
    const before = honest.headline();
    honest.type('+');
    await honest.saved();
    expect(await stored()).toContain(`${before}+`);
    const again = join(reader, release, {});
    expect(await again.ended).toBe('gone');
    const fresh = join(coWriter);
    await fresh.synced;
    expect(JSON.stringify(fresh.doc.getXmlFragment('release').toJSON())).not.toMatch(/javascript|script|onclick/);
    expect(fresh.headline()).toBe(`${before}+`);
  });

  it('frames that are no frames, without disturbing the others', async () => {
    const honest = join(coWriter);
    await honest.synced;
    const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/documents`, {
      headers: { origin: house.origin, cookie: author.cookie },
    });
    await new Promise((ready) => socket.once('open', ready));
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    const encoder = createEncoder();
    writeVarString(encoder, release);
    writeVarUint(encoder, 0);
    writeVarUint(encoder, 2);
    writeVarUint8Array(encoder, new Uint8Array([255, 255, 255, 255, 1, 2, 3]));
    socket.send(toUint8Array(encoder));
    socket.send(new Uint8Array([1, 200, 3]));
    expect(await closed).toBe(4400);
    honest.type('!');
    await honest.saved();
    expect(await stored()).toContain('!');
  });

  it('an update of 20 MB at the door', async () => {
    const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/documents`, {
      headers: { origin: house.origin, cookie: author.cookie },
    });
    await new Promise((ready) => socket.once('open', ready));
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    socket.send(Buffer.alloc(20_000_000));
    expect(await closed).toBe(1009);
  });
});

describe('people who write together', () => {
  it('end with the same text, which is stored before it is called saved', async () => {
    const [one, two] = [join(author), join(coWriter)];
    await Promise.all([one.synced, two.synced]);
    for (let at = 0; at < 20; at++) {
      one.type('a');
      two.type('b');
    }
    await Promise.all([one.saved(), two.saved()]);
    const durable = await stored();
    await until(() => one.headline() === two.headline());
    expect(durable).toContain('aaaa');
    expect(one.headline().match(/[ab]/g)?.length).toBeGreaterThanOrEqual(40);
    expect(await stored()).toContain(one.headline());
  });

  it('get a section back that two of them emptied at once', async () => {
    const id = await begin();
    const [one, two] = [join(author, id), join(coWriter, id)];
    await Promise.all([one.synced, two.synced]);
    const benefits = (writer: Writer) => elementNamed(writer.doc, 'benefits');
    benefits(one).insert(1, [new Y.XmlElement('paragraph')]);
    await one.saved();
    await until(() => benefits(two).length === 2);
    benefits(one).delete(0, 1);
    benefits(two).delete(1, 1);
    await Promise.all([one.saved(), two.saved()]);
    await until(() => benefits(one).length === 1 && benefits(two).length === 1);
  });

  it('are named by the server, whatever they call themselves', async () => {
    const [liar, witness] = [join(author), join(coWriter)];
    await Promise.all([liar.synced, witness.synced]);
    liar.provider.awareness?.setLocalState({ user: { id: coWriter.id, name: 'La directrice' }, cursor: null });
    const names = () => [...(witness.provider.awareness?.getStates().values() ?? [])].map((state) => state.user?.name);
    await until(() => names().includes('Autrice'));
    expect(names()).not.toContain('La directrice');
  });

  it('lose their place within five seconds when they are suspended or their invitation ends', async () => {
    const id = await begin();
    const invited = await house.person('Invitée');
    const suspended = await house.person('Suspendue');
    for (const one of [invited, suspended])
      await author.put(`/api/contributions/${id}/grants/${one.id}`, { level: 'write' });
    const [a, b] = [join(invited, id), join(suspended, id)];
    await Promise.all([a.synced, b.synced]);
    const from = Date.now();
    await author.delete(`/api/contributions/${id}/grants/${invited.id}`);
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [suspended.id]);
    expect(await a.ended).toBe('gone');
    expect(await b.ended).toBe('gone');
    expect(Date.now() - from).toBeLessThan(5000);
  });

  it('stay readers of what was withdrawn, and lose what moderation hid', async () => {
    const id = await begin();
    await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
    const standing = (to: string) => house.owner.query('UPDATE contribution SET standing = $2 WHERE id = $1', [id, to]);
    await standing('withdrawn');
    const reading = join(reader, id);
    await reading.synced;
    let ended: string | null = null;
    void reading.ended.then((reason) => {
      ended = reason;
    });
    for (let at = 0; at < 20; at++) house.application.rooms.recheck(id);
    const other = join(coWriter, id);
    await other.synced;
    expect(ended).toBeNull();
    await standing('hidden');
    expect(await reading.ended).toBe('gone');
    expect(await other.ended).toBe('gone');
  });

  it('find their words on the card and in the search once they are stored', async () => {
    const id = await begin();
    const writer = join(author, id);
    await writer.synced;
    writer.type('Des vacances avec des points');
    await writer.saved();
    await vi.waitFor(
      async () => {
        const found = await author.get('/api/contributions?q=vacances');
        expect(found.body.items.map((item: { id: string }) => item.id)).toContain(id);
      },
      { timeout: 10_000, interval: 100 },
    );
  });
});

describe('a document that was left', () => {
  it('keeps a version with whoever wrote, and folds its log away', async () => {
    const id = await begin();
    const writer = join(author, id);
    await writer.synced;
    writer.type('Texte');
    await writer.saved();
    writer.leave();
    await vi.waitFor(
      async () => {
        const versions = await author.get(`/api/press-releases/${id}/versions`);
        expect(versions.body.items[0]?.contributors).toEqual([{ id: author.id, name: 'Autrice' }]);
        const log = await house.owner.query('SELECT count(*)::int AS n FROM live_update WHERE contribution_id = $1', [
          id,
        ]);
        expect(log.rows[0].n).toBe(0);
      },
      { timeout: 15_000, interval: 100 },
    );
    expect(await stored(id)).toContain('Texte');
  });
});
