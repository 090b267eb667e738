// Two nodes on one database are one product: what is counted, typed, said or taken away on one is so on the other.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openReactions } from '../core/reactions.ts';
import { callerAt, type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';
import { openNode, type TestNode } from '../seeds/testing/node.ts';
import { writeIn } from '../seeds/testing/writer.ts';

let house: House;
let other: TestNode;
let claire: TestPerson;
let jonas: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  other = await openNode(house.connection.owner, inject('server').users);
  claire = await house.person('Claire');
  jonas = await house.person('Jonas');
});
afterAll(async () => {
  await other.close();
  await house.close();
});

/** The same person, on the other node. */
const elsewhere = (person: TestPerson) => callerAt(other.origin)(person.cookie);
const giveIdea = async (by: TestPerson) => {
  const idea = {
    title: 'Une idée',
    text: 'Un texte',
    language: 'fr',
    audience: 'organisation',
    entityId: house.entities.lyon,
    topics: [],
  };
  return (await by.post('/api/ideas', idea)).body.id as string;
};
const beginRelease = async () => {
  const release = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon };
  const id = (await claire.post('/api/press-releases', release)).body.id as string;
  await claire.put(`/api/contributions/${id}/grants/${jonas.id}`, { level: 'write' });
  return id;
};

/** What a person's live feed tells, on a node. */
async function follow(node: { origin: string }, person: TestPerson) {
  const leaving = new AbortController();
  const response = await fetch(`${node.origin}/api/live`, {
    headers: { cookie: person.cookie },
    signal: leaving.signal,
  });
  const told: { event: string; contribution: string }[] = [];
  let ended = false;
  const reading = (async () => {
    let rest = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      rest += Buffer.from(chunk).toString();
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: {"event"')) told.push(JSON.parse(line.slice(6)));
    }
  })()
    .catch(() => {})
    .finally(() => {
      ended = true;
    });
  await vi.waitFor(() => expect(response.status).toBe(200));
  return {
    told,
    hasEnded: () => ended,
    leave: async () => {
      leaving.abort();
      await reading;
    },
  };
}

describe('what is counted', () => {
  it('a hundred supports of one person at once, half of them on each node, are one', async () => {
    const idea = await giveIdea(claire);
    const path = `/api/contributions/${idea}/support`;
    const there = elsewhere(jonas);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => (at % 2 ? jonas : there).put(path, {})));
    expect(answers.every(({ status }) => status < 300)).toBe(true);
    for (const node of [jonas, there])
      expect((await node.get(`/api/contributions/${idea}`)).body.contribution).toMatchObject({
        supports: 1,
        supported: true,
      });
    const { rows } = await house.owner.query('SELECT count(*)::int AS n FROM support WHERE contribution_id = $1', [
      idea,
    ]);
    expect(rows[0].n).toBe(1);
    await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 ? jonas : there).delete(path)));
    expect((await jonas.get(`/api/contributions/${idea}`)).body.contribution.supports).toBe(0);
  });

  it('an event is handled once, whichever node takes it', async () => {
    const counts = new Map<number, number>();
    const pools = [house.connection.worker, other.connection.worker];
    // The nodes themselves must not take what the two below share.
    const names = new Set(['contribution.linked'] as const);
    await house.application.reactions.close();
    await other.application.reactions.close();
    const reaction = {
      on: names,
      react: async (events: { id: number }[]) => {
        for (const { id } of events) counts.set(id, (counts.get(id) ?? 0) + 1);
      },
    };
    const idea = await giveIdea(claire);
    await house.owner.query('UPDATE event SET handled_at = now()');
    await house.owner.query(
      `INSERT INTO event (organisation_id, name, contribution_id) SELECT $1, 'contribution.linked', $2 FROM generate_series(1, 1500)`,
      [house.organisationId, idea],
    );
    const told = new Map<number, number>();
    const both = pools.map((pool) =>
      openReactions(pool, [reaction], async (events) => {
        for (const { id } of events) told.set(id, (told.get(id) ?? 0) + 1);
      }),
    );
    for (const reactions of both) reactions.wake();
    await vi.waitFor(() => expect(told.size).toBe(1500), { timeout: 15_000, interval: 50 });
    for (const reactions of both) await reactions.close();
    expect([...counts.values()].filter((times) => times !== 1)).toEqual([]);
    expect([...told.values()].filter((times) => times !== 1)).toEqual([]);
    expect(counts.size).toBe(1500);
  });
});

describe('what is typed', () => {
  it('reaches the other node, as a rule within a second', async () => {
    const id = await beginRelease();
    const here = writeIn(house, claire, id);
    const there = writeIn(other, jonas, id);
    await Promise.all([here.synced, there.synced]);
    const delays: number[] = [];
    for (let at = 0; at < 10; at++) {
      const [from, to] = at % 2 ? [there, here] : [here, there];
      const began = performance.now();
      from.type(`<${at}>`);
      await vi.waitFor(() => expect(to.headline()).toContain(`<${at}>`), { timeout: 10_000, interval: 5 });
      delays.push(performance.now() - began);
    }
    expect(delays.sort((a, b) => a - b)[5]).toBeLessThan(1000);
    here.leave();
    there.leave();
  });

  it('before a version is brought back on one node becomes that version on the other too, with what is typed meanwhile', async () => {
    const id = await beginRelease();
    const there = writeIn(other, jonas, id);
    await there.synced;
    there.type('Un titre');
    await there.saved();
    const kept = await claire.post(`/api/press-releases/${id}/versions`, { name: 'Un titre' });
    there.type(' bien plus long');
    await there.saved();
    const restored = claire.post(`/api/press-releases/${id}/versions/${kept.body.id}/restoration`, {});
    there.type('+');
    await there.saved();
    const { body } = await restored;
    // Either it came before, and is kept in what the text was; or after, and is in what it is now.
    const before = await claire.get(`/api/press-releases/${id}/versions/${body.before}`);
    const wanted = before.body.text.headline.endsWith('+') ? 'Un titre' : 'Un titre+';
    await vi.waitFor(() => expect(there.headline()).toBe(wanted), { timeout: 10_000, interval: 20 });
    const now = await elsewhere(claire).get(`/api/press-releases/${id}/text`);
    expect(now.body.text.headline).toBe(wanted);
    there.leave();
  });

  it('on both at once is the same on both in the end, for those who come later, and in the database', async () => {
    const id = await beginRelease();
    const here = writeIn(house, claire, id);
    const there = writeIn(other, jonas, id);
    await Promise.all([here.synced, there.synced]);
    const typing = [here, there].map(async (writer, who) => {
      for (let at = 0; at < 150; at++) {
        writer.type(`[${who}.${at}]`);
        await new Promise((next) => setTimeout(next, Math.random() * 14));
      }
      await writer.saved();
    });
    await Promise.all(typing);
    await vi.waitFor(() => expect(here.headline()).toBe(there.headline()), { timeout: 10_000, interval: 20 });
    for (const who of [0, 1]) for (let at = 0; at < 150; at++) expect(here.headline()).toContain(`[${who}.${at}]`);
    for (const node of [house, other]) {
      const late = writeIn(node, claire, id);
      await late.synced;
      expect(late.headline()).toBe(here.headline());
      late.leave();
    }
    expect((await elsewhere(claire).get(`/api/press-releases/${id}`)).body.text.headline).toBe(here.headline());
    here.leave();
    there.leave();
  });

  it('is not missed by whoever stays while the other node empties and folds its log', async () => {
    const id = await beginRelease();
    const stays = writeIn(house, claire, id);
    await stays.synced;
    for (let at = 0; at < 3; at++) {
      const passing = writeIn(other, jonas, id);
      await passing.synced;
      passing.type(`{${at}}`);
      await passing.saved();
      passing.leave();
      const folded = 'SELECT count(*)::int AS n FROM live_update WHERE contribution_id = $1';
      await vi.waitFor(async () => expect((await house.owner.query(folded, [id])).rows[0].n).toBe(0), {
        timeout: 15_000,
        interval: 100,
      });
      await vi.waitFor(() => expect(stays.headline()).toContain(`{${at}}`), { timeout: 10_000, interval: 10 });
    }
    stays.leave();
  });

  it('is caught up on after the node’s ear was cut off for a while', async () => {
    const id = await beginRelease();
    const here = writeIn(house, claire, id);
    const there = writeIn(other, jonas, id);
    await Promise.all([here.synced, there.synced]);
    const ears = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`;
    expect((await house.owner.query(ears)).rowCount).toBeGreaterThanOrEqual(2);
    here.type('<sourd>');
    await here.saved();
    await vi.waitFor(() => expect(there.headline()).toContain('<sourd>'), { timeout: 10_000, interval: 20 });
    here.leave();
    there.leave();
  });
});

describe('what is said and taken away', () => {
  // The reactions of the nodes above were closed: each of these tests has its own pair.
  let house: House;
  let other: TestNode;
  let writer: TestPerson;
  let reader: TestPerson;
  beforeEach(async () => {
    house = await openHouse();
    other = await openNode(house.connection.owner, inject('server').users);
    writer = await house.person('Inês');
    reader = await house.person('Bruno');
    return async () => {
      await other.close();
      await house.close();
    };
  });
  const idea = async () =>
    (
      await writer.post('/api/ideas', {
        title: 'Une idée',
        text: 'Un texte',
        language: 'fr',
        audience: 'organisation',
        entityId: house.entities.lyon,
        topics: [],
      })
    ).body.id as string;

  it('a comment on one node reaches the live feeds of both, once', async () => {
    const id = await idea();
    await house.settle();
    const feeds = await Promise.all([house, other].map((node) => follow(node, reader)));
    const began = Date.now();
    expect(
      (await callerAt(other.origin)(writer.cookie).post(`/api/contributions/${id}/comments`, { text: 'Bonjour' }))
        .status,
    ).toBe(201);
    const mine = (feed: (typeof feeds)[number]) =>
      feed.told.filter(({ event, contribution }) => event === 'comment.posted' && contribution === id).length;
    await vi.waitFor(() => expect(feeds.map(mine)).toEqual([1, 1]), { timeout: 10_000, interval: 10 });
    expect(Date.now() - began).toBeLessThan(5000);
    await house.settle();
    expect(feeds.map(mine)).toEqual([1, 1]);
    await Promise.all(feeds.map((feed) => feed.leave()));
  });

  it('suspending somebody on one node closes all that they have open on the other within five seconds', async () => {
    const admin = await house.person('Adèle', { roles: [{ role: 'administrator' }] });
    const release = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon };
    const { id } = (await writer.post('/api/press-releases', release)).body;
    const open = writeIn(other, writer, id);
    const stays = writeIn(other, reader, id);
    await open.synced;
    const feed = await follow(other, writer);
    const socket = open.provider.configuration.websocketProvider;
    const closed = new Promise<number>((resolve) =>
      socket.on('close', ({ event }: { event: { code: number } }) => resolve(event.code)),
    );
    const there = callerAt(other.origin)(writer.cookie);
    expect((await there.get('/api/home')).status).toBe(200);
    const began = Date.now();
    expect((await admin.put(`/api/members/${writer.id}/suspension`, {})).status).toBe(204);
    expect(await open.ended).toBe('gone');
    expect(await closed).toBe(4401);
    expect(Date.now() - began).toBeLessThan(5000);
    expect((await there.get('/api/home')).status).toBe(401);
    await vi.waitFor(() => expect(feed.hasEnded()).toBe(true), { timeout: 7000, interval: 50 });
    open.leave();
    stays.leave();
  });
});
