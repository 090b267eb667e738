// What is private stays so: nothing of a note or a score is in any answer, frame, notification or row before its time.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeContext } from '../../core/context.ts';
import { askedRelease, scorecardOf } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let third: TestPerson;
let facilitator: TestPerson;
let reader: TestPerson;
let colleague: TestPerson;
let central: TestPerson;
const secret = 'Chouette-effraie-47';
const sentence = 'Hulotte-lapone-52';

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  third = await house.person('Troisième', { roles: [{ role: 'decider' }] });
  facilitator = await house.person('Facilitateur', { roles: [{ role: 'facilitator' }] });
  reader = await house.person('Lectrice');
  colleague = await house.person('Collègue');
  central = await house.person('Centrale', { roles: [{ role: 'central-team' }, { role: 'administrator' }] });
  await central.put('/api/scorecard', scorecardOf({ Client: 3, Coût: 1 }));
});
afterAll(() => house.close());

async function begun(deciders = [decider, second]) {
  const { release, request } = await askedRelease(house, author, deciders);
  const prepared = { readingMinutes: 10, readers: [reader.id] };
  const { id } = (await facilitator.post(`/api/decision-requests/${request}/review`, prepared)).body;
  await enter(id, 'reading');
  return { release, request, id: id as string };
}
const enter = (id: string, phase: string) => facilitator.put(`/api/reviews/${id}/phase`, { phase });
const noteBy = (who: TestPerson, id: string, text: string, more: object = {}, noteId = crypto.randomUUID()) =>
  who.put(`/api/reviews/${id}/notes/${noteId}`, { section: 'problem', text, shared: false, ...more });

/** Everything that a person can ask for about a review and its release. */
const asked = (id: string, release: string) => [
  `/api/reviews/${id}`,
  `/api/reviews/${id}/notes`,
  `/api/reviews/${id}/scores`,
  '/api/reviews',
  `/api/press-releases/${release}`,
  `/api/press-releases/${release}/reviews`,
  `/api/press-releases/${release}/decisions`,
  `/api/contributions/${release}`,
  `/api/contributions/${release}/wake`,
  `/api/contributions/${release}/comments`,
  `/api/contributions?q=${secret}`,
  `/api/contributions?q=${sentence}`,
  '/api/notifications',
  '/api/home',
  '/api/counts',
  '/api/directory',
  '/api/decision-requests',
  '/api/scorecard',
];
const everything = async (who: TestPerson, id: string, release: string) =>
  (await Promise.all(asked(id, release).map(async (path) => JSON.stringify((await who.get(path)).body))))
    .join('\n')
    // The server's clock and the numbers of its answers move by themselves.
    .replace(/"(now|instance)":"[^"]+"/g, '');

/** What the database itself gives to a member who asks for all rows of a table. */
async function rowsFor(
  who: TestPerson,
  table: 'review_note' | 'score_sheet' | 'score' | 'review_reply',
): Promise<number> {
  const actor = { organisationId: house.organisationId, memberId: who.id } as Parameters<typeof makeContext>[1];
  return (await makeContext(house.connection.app, actor).db.selectFrom(table).selectAll().execute()).length;
}

/** Everything that reaches a browser by itself, until it is let go. */
async function listenAs(who: TestPerson): Promise<{ heard: () => string; close: () => void }> {
  const stop = new AbortController();
  const response = await fetch(`${house.origin}/api/live`, { headers: { cookie: who.cookie }, signal: stop.signal });
  const stream = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let heard = '';
  await new Promise<void>((ready) => {
    const read = async () => {
      for (let part = await stream.read(); !part.done; part = await stream.read()) {
        heard += decoder.decode(part.value, { stream: true });
        if (heard.includes('event: ready')) ready();
      }
    };
    read().catch(() => {});
  });
  return { heard: () => heard, close: () => stop.abort() };
}

describe('a revealed note', () => {
  it('becomes one comment, however often its author asks at once', async () => {
    const { id, release } = await begun();
    const note = crypto.randomUUID();
    await noteBy(decider, id, 'À dire à tous', {}, note);
    await enter(id, 'revealed');
    // Whoever comments counts it in the release's row: held here until both are on their way.
    const client = await house.owner.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM contribution WHERE id = $1 FOR UPDATE', [release]);
    const asking = [1, 2].map(() => decider.post(`/api/reviews/${id}/notes/${note}/comment`, {}));
    const waiting = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await client.query(waiting)).rows[0].n).toBeGreaterThanOrEqual(2);
    await client.query('COMMIT');
    client.release();
    expect((await Promise.all(asking)).map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await reader.get(`/api/contributions/${release}/comments`)).body.items).toHaveLength(1);
  });
});

describe('a private note', () => {
  it('changes nothing that anybody else can ask for, and reaches no other browser, until it is revealed', async () => {
    const { id, release } = await begun();
    const others = [facilitator, second, reader, author, colleague, central];
    const makeASign = async () => {
      await colleague.put(`/api/contributions/${release}/support`, {});
      await house.settle();
      await colleague.delete(`/api/contributions/${release}/support`);
      await house.settle();
    };
    const feeds = await Promise.all(others.map(listenAs));
    await makeASign();
    // What happened before was heard once its last is: it may reach a feed later than the answer that it follows.
    for (const { heard } of feeds) await expect.poll(heard).toContain('support.ended');
    const before = await Promise.all(others.map((who) => everything(who, id, release)));
    const rows = await Promise.all(others.map((who) => rowsFor(who, 'review_note')));
    const quiet = feeds.map(({ heard }) => heard());
    for (const part of ['une', 'deux', 'trois'])
      expect((await noteBy(decider, id, `${secret} ${part}`)).status).toBe(204);
    // A sign that the feed works and that all of it was heard: something else, told after the notes.
    await house.settle();
    await makeASign();
    for (const [at, { heard }] of feeds.entries()) {
      await expect.poll(() => heard().slice(quiet[at]?.length)).toContain('support.ended');
      expect(
        heard()
          .slice(quiet[at]?.length)
          .match(/data: /g),
      ).toHaveLength(2);
    }
    for (const { close } of feeds) close();
    for (const [at, who] of others.entries()) {
      const now = await everything(who, id, release);
      expect(now).not.toContain(secret);
      expect([who.name, now]).toEqual([who.name, before[at]]);
      expect(await rowsFor(who, 'review_note')).toBe(rows[at]);
    }
    expect(await everything(decider, id, release)).toContain(`${secret} deux`);
    await enter(id, 'revealed');
    for (const who of [facilitator, second, reader, author])
      expect(await everything(who, id, release)).toContain(secret);
    for (const who of [colleague, central]) {
      expect(await everything(who, id, release)).not.toContain(secret);
      expect(await rowsFor(who, 'review_note')).toBe(0);
    }
  });

  it('is kept once however often it is sent, changed, taken back before it is revealed, and stays afterwards', async () => {
    const { id } = await begun();
    const noteId = crypto.randomUUID();
    await Promise.all([1, 2, 3].map(() => noteBy(decider, id, 'Une fois', {}, noteId)));
    await noteBy(decider, id, 'Autrement', {}, noteId);
    expect((await noteBy(second, id, 'Pris', {}, noteId)).status).toBe(409);
    const gone = crypto.randomUUID();
    await noteBy(decider, id, 'À oublier', {}, gone);
    expect((await second.delete(`/api/reviews/${id}/notes/${gone}`)).status).toBe(404);
    expect((await decider.delete(`/api/reviews/${id}/notes/${gone}`)).status).toBe(204);
    await enter(id, 'revealed');
    const { items } = (await second.get(`/api/reviews/${id}/notes`)).body;
    expect(items).toMatchObject([{ id: noteId, text: 'Autrement', edited: false, author: { name: 'Décideuse' } }]);
    expect((await decider.delete(`/api/reviews/${id}/notes/${noteId}`)).status).toBe(409);
  });

  it('that comes when the notes were revealed already is not shown to all by surprise', async () => {
    const { id } = await begun();
    await enter(id, 'revealed');
    const late = await noteBy(decider, id, secret);
    expect([late.status, late.body.code]).toEqual([409, 'review.revealed']);
    expect((await second.get(`/api/reviews/${id}/notes`)).body.items).toEqual([]);
    expect((await noteBy(decider, id, 'Je le dis à tous', { shared: true })).status).toBe(204);
    expect((await second.get(`/api/reviews/${id}/notes`)).body.items).toMatchObject([{ text: 'Je le dis à tous' }]);
  });

  it('cannot be answered, marked or made a comment before it is revealed, nor by the wrong hand afterwards', async () => {
    const { id, release } = await begun();
    const noteId = crypto.randomUUID();
    await noteBy(decider, id, 'Le coût manque', {}, noteId);
    const path = `/api/reviews/${id}/notes/${noteId}`;
    for (const [who, status] of [
      [decider, 409],
      [second, 404],
      [colleague, 404],
    ] as const) {
      expect((await who.put(`${path}/discussed`)).status).toBe(status);
      expect((await who.post(`${path}/replies`, { text: 'Oui' })).status).toBe(status);
      expect((await who.post(`${path}/comment`)).status).toBe(status);
    }
    await enter(id, 'revealed');
    expect((await facilitator.put(`${path}/discussed`)).status).toBe(204);
    expect((await facilitator.post(`${path}/replies`, { text: 'Oui' })).status).toBe(403);
    expect((await author.post(`${path}/replies`, { text: 'Oui' })).status).toBe(403);
    expect((await second.post(`${path}/replies`, { text: 'D’accord' })).status).toBe(201);
    expect((await second.post(`${path}/comment`)).status).toBe(403);
    const twice = await Promise.all([decider.post(`${path}/comment`), decider.post(`${path}/comment`)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { items } = (await author.get(`/api/reviews/${id}/notes`)).body;
    expect(items).toMatchObject([
      { discussed: { name: 'Facilitateur' }, replies: [{ text: 'D’accord' }], commentId: expect.any(String) },
    ]);
    expect((await colleague.get(`/api/contributions/${release}/comments`)).body.items).toMatchObject([
      { comment: { text: 'Le coût manque' } },
    ]);
  });
});

describe('a score', () => {
  const score = async (who: TestPerson, id: string, ...values: number[]) => {
    const { scorecard } = (await who.get(`/api/reviews/${id}`)).body;
    const scores = scorecard.criteria.map((one: { id: string }, at: number) => ({
      criterionId: one.id,
      value: values[at],
      sentence,
    }));
    return who.put(`/api/reviews/${id}/scores`, { scores });
  };
  const scoresOf = async (who: TestPerson, id: string) => (await who.get(`/api/reviews/${id}/scores`)).body;

  it('is given by deciders alone, on the scale, for every criterion at once', async () => {
    const { id } = await begun();
    for (const unfit of [facilitator, reader, author, colleague, central])
      expect((await score(unfit, id, 3, 3)).status).toBe(403);
    expect((await score(decider, id, 6, 3)).body.failures).toMatchObject([
      { path: 'body.scores.0.value', code: 'range' },
    ]);
    const { scorecard } = (await decider.get(`/api/reviews/${id}`)).body;
    const one = { criterionId: scorecard.criteria[0].id, value: 3 };
    expect((await decider.put(`/api/reviews/${id}/scores`, { scores: [one] })).body.failures).toMatchObject([
      { code: 'incomplete' },
    ]);
    expect((await decider.put(`/api/reviews/${id}/scores`, { scores: [one, one] })).status).toBe(422);
    expect(await rowsFor(decider, 'score')).toBe(0);
  });

  it('does not exist for another decider until their own are in, in no answer and no row', async () => {
    const { id, release } = await begun();
    const others = [second, facilitator, reader, author, colleague, central];
    const before = await Promise.all(others.map((who) => rowsFor(who, 'score')));
    expect((await score(decider, id, 5, 2)).status).toBe(204);
    for (const [at, who] of others.entries()) {
      expect(await scoresOf(who, id)).toEqual({ mine: null, result: null, sheets: [] });
      expect(await everything(who, id, release)).not.toContain(sentence);
      expect(await rowsFor(who, 'score')).toBe(before[at]);
    }
    // That somebody has scored, and who has not yet, is known in the room and nowhere else.
    const scored = async (who: TestPerson) =>
      (await who.get(`/api/reviews/${id}`)).body.participants.map((one: { scored: boolean | null }) => one.scored);
    expect(await scored(facilitator)).toEqual([true, false, null]);
    expect(await scored(colleague)).toEqual([null, null, null]);
    expect((await score(second, id, 1, 2)).status).toBe(204);
    expect(await scoresOf(second, id)).toMatchObject({
      mine: { scores: [{ value: 1 }, { value: 2 }] },
      sheets: [{ member: { name: 'Décideuse' }, scores: [{ value: 5, sentence }, { value: 2 }] }],
      result: {
        scored: 2,
        total: 2.75,
        criteria: [
          { mean: 3, spread: 2, agreement: 'far' },
          { mean: 2, spread: 0, agreement: 'close' },
        ],
      },
    });
    // All are in: the others in the room have the means and no sheet.
    for (const who of [facilitator, reader]) {
      expect(await scoresOf(who, id)).toMatchObject({ mine: null, sheets: [], result: { scored: 2 } });
      expect(await everything(who, id, release)).not.toContain(sentence);
    }
    expect((await scoresOf(colleague, id)).result).toBeNull();
  });

  it('changes until it is decided, each change kept, and the readers learn the means of at least three', async () => {
    const { id, request } = await begun([decider, second, third]);
    await score(decider, id, 2, 2);
    await score(decider, id, 4, 2);
    await score(second, id, 4, 3);
    await score(third, id, 4, 4);
    expect((await scoresOf(second, id)).sheets[0]).toMatchObject({ changes: 1, scores: [{ value: 4 }, { value: 2 }] });
    const kept = await house.owner.query('SELECT 1 FROM score_sheet WHERE review_id = $1', [id]);
    expect(kept.rowCount).toBe(4);
    expect((await scoresOf(colleague, id)).result).toBeNull();
    await decider.post(`/api/decision-requests/${request}/decision`, {
      outcome: 'validated',
      reason: 'Une raison assez longue pour être lue.',
    });
    expect((await score(second, id, 1, 1)).status).toBe(403);
    const result = { scored: 3, total: 3.75, mostApart: expect.any(String) };
    for (const who of [colleague, author])
      expect(await scoresOf(who, id)).toMatchObject({ mine: null, sheets: [], result });
  });

  it('of two people is not told to the readers: one of them would know the other’s', async () => {
    const { id, request } = await begun();
    await score(decider, id, 2, 2);
    await score(second, id, 4, 2);
    await second.post(`/api/decision-requests/${request}/decision`, {
      outcome: 'refused',
      reason: 'Une raison assez longue pour être lue.',
    });
    expect((await scoresOf(colleague, id)).result).toBeNull();
    expect((await scoresOf(reader, id)).result).toMatchObject({ scored: 2 });
  });
});

describe('a scorecard', () => {
  it('is changed by whoever runs the whole organisation, and by nobody else', async () => {
    const local = await house.person('Locale', { roles: [{ role: 'central-team', entity: house.entities.lyon }] });
    for (const unfit of [local, facilitator, decider, colleague])
      expect((await unfit.put('/api/scorecard', scorecardOf({ Client: 1 }))).status).toBe(403);
    const wrong = { ...scorecardOf({ Client: 0 }), highest: 11 };
    expect(
      (await central.put('/api/scorecard', wrong)).body.failures.map((one: { path: string }) => one.path).sort(),
    ).toEqual(['body.criteria.0.weight', 'body.highest']);
  });

  it('changed in the middle of a review is for the next one', async () => {
    const { id } = await begun();
    const { scorecard } = (await decider.get(`/api/reviews/${id}`)).body;
    expect((await central.put('/api/scorecard', scorecardOf({ Risque: 2, Élan: 1, Coût: 1 }))).status).toBe(200);
    const room = (await decider.get(`/api/reviews/${id}`)).body;
    expect([room.scorecard, room.newerScorecard]).toEqual([scorecard, true]);
    const scores = scorecard.criteria.map((one: { id: string }) => ({ criterionId: one.id, value: 3 }));
    expect((await decider.put(`/api/reviews/${id}/scores`, { scores })).status).toBe(204);
    const next = await begun();
    const newer = (await decider.get(`/api/reviews/${next.id}`)).body;
    expect(newer.scorecard.criteria.map((one: { names: { fr: string } }) => one.names.fr)).toEqual([
      'Risque',
      'Élan',
      'Coût',
    ]);
    expect((await decider.put(`/api/reviews/${next.id}/scores`, { scores })).status).toBe(422);
  });
});
