// A review is prepared, read in silence, revealed, discussed and decided; whoever leaves, it goes on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let cowriter: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let facilitator: TestPerson;
let elsewhere: TestPerson;
let reader: TestPerson;
let colleague: TestPerson;
let administrator: TestPerson;
let clock = Date.parse('2027-03-01T09:00:00Z');

beforeAll(async () => {
  house = await openHouse({ now: () => new Date(clock) });
  const { france, portugal } = house.entities;
  author = await house.person('Autrice', { roles: [{ role: 'facilitator' }] });
  cowriter = await house.person('Coautrice', { roles: [{ role: 'decider' }, { role: 'facilitator' }] });
  decider = await house.person('Décideuse', { roles: [{ role: 'decider', entity: france }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  facilitator = await house.person('Facilitateur', { roles: [{ role: 'facilitator', entity: france }] });
  elsewhere = await house.person('Facilitadora', {
    entity: portugal,
    roles: [{ role: 'facilitator', entity: portugal }],
  });
  reader = await house.person('Lectrice');
  colleague = await house.person('Collègue');
  administrator = await house.person('Administratrice', { roles: [{ role: 'administrator' }] });
});
afterAll(() => house.close());

const prepare = (by: TestPerson, request: string, more: object = {}) =>
  by.post(`/api/decision-requests/${request}/review`, { readingMinutes: 20, ...more });
const enter = (by: TestPerson, id: string, phase: string) => by.put(`/api/reviews/${id}/phase`, { phase });
const roomOf = async (id: string, by = facilitator) => (await by.get(`/api/reviews/${id}`)).body;

async function prepared(deciders = [decider, second], readers = [reader]) {
  const { release, request } = await askedRelease(house, author, deciders);
  const answer = await prepare(facilitator, request, { readers: readers.map(({ id }) => id) });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { release, request, id: answer.body.id as string };
}

describe('who may not', () => {
  it('prepare one: who wrote the release, who facilitates elsewhere, any colleague', async () => {
    const { release, request } = await askedRelease(house, author, [decider]);
    await author.put(`/api/contributions/${release}/grants/${cowriter.id}`, { level: 'write' });
    for (const unfit of [author, cowriter, elsewhere, reader, colleague]) {
      expect([unfit.name, (await prepare(unfit, request)).status]).toEqual([unfit.name, 403]);
      expect((await unfit.get(`/api/press-releases/${release}/reviews`)).body.mayPrepare).toBe(false);
    }
    expect((await facilitator.get(`/api/press-releases/${release}/reviews`)).body.mayPrepare).toBe(true);
    expect((await prepare(facilitator, request)).status).toBe(201);
    expect((await prepare(decider, request)).status).toBe(409);
  });

  it('invite somebody who does not see the release: a review opens nothing', async () => {
    const { release, request } = await askedRelease(house, author, [decider], { opensTo: 'entity' });
    const answer = await prepare(facilitator, request, { readers: [reader.id, elsewhere.id] });
    expect([answer.status, answer.body.failures]).toMatchObject([
      422,
      [{ path: 'body.readers.1', code: 'not_reader' }],
    ]);
    expect((await prepare(facilitator, request, { readers: [reader.id] })).status).toBe(201);
    const { reviews } = (await facilitator.get(`/api/press-releases/${release}/reviews`)).body;
    expect((await facilitator.put(`/api/reviews/${reviews[0].id}/readers/${elsewhere.id}`)).status).toBe(422);
    expect((await elsewhere.get(`/api/reviews/${reviews[0].id}`)).status).toBe(404);
    expect(JSON.stringify((await elsewhere.get('/api/reviews')).body)).not.toContain(reviews[0].id);
  });

  it('lead it: a decider while a facilitator leads, a reader, the author', async () => {
    const { id } = await prepared();
    for (const unfit of [decider, reader, author, colleague])
      expect((await enter(unfit, id, 'reading')).status).toBe(403);
    expect((await decider.post(`/api/reviews/${id}/extensions`, { minutes: 5 })).status).toBe(403);
    expect((await enter(facilitator, id, 'reading')).status).toBe(204);
  });

  it('note or be in the room: whoever was not invited, and the facilitator, who takes no part in the content', async () => {
    const { id } = await prepared();
    await enter(facilitator, id, 'reading');
    const note = { section: 'problem', text: 'Une note', shared: false };
    for (const unfit of [facilitator, author, colleague]) {
      expect((await unfit.put(`/api/reviews/${id}/notes/${crypto.randomUUID()}`, note)).status).toBe(403);
      expect((await unfit.put(`/api/reviews/${id}/attendance`, { percent: 10, finished: false })).status).toBe(403);
    }
    expect((await colleague.get(`/api/reviews/${id}/notes`)).status).toBe(403);
    expect((await colleague.get(`/api/reviews/${id}`)).body.abilities).toMatchObject({
      lead: false,
      note: false,
      score: false,
    });
  });
});

describe('the phases', () => {
  it('are entered one after the other, each kept with who and when, and of two at once one is told', async () => {
    const { id } = await prepared();
    expect((await enter(facilitator, id, 'discussion')).status).toBe(409);
    const twice = await Promise.all([enter(facilitator, id, 'reading'), enter(facilitator, id, 'reading')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 409]);
    for (const phase of ['revealed', 'discussion', 'decision', 'closed'])
      expect((await enter(facilitator, id, phase)).status, phase).toBe(204);
    const room = await roomOf(id, colleague);
    expect(room.phases.map((one: { phase: string; by: { name: string } }) => [one.phase, one.by.name])).toEqual(
      ['preparing', 'reading', 'revealed', 'discussion', 'decision', 'closed'].map((phase) => [phase, 'Facilitateur']),
    );
    expect((await enter(facilitator, id, 'closed')).status).toBe(409);
  });

  it('give the reading its time by the server’s clock, and more of it on request', async () => {
    const { id } = await prepared();
    await enter(facilitator, id, 'reading');
    const room = await roomOf(id, decider);
    expect(Date.parse(room.readingEndsAt) - Date.parse(room.now)).toBe(20 * 60_000);
    expect(room.now).toBe(new Date(clock).toISOString());
    await facilitator.post(`/api/reviews/${id}/extensions`, { minutes: 5 });
    expect(Date.parse((await roomOf(id)).readingEndsAt) - clock).toBe(25 * 60_000);
    const before = clock;
    clock += 60 * 60_000;
    await facilitator.post(`/api/reviews/${id}/extensions`, { minutes: 3 });
    expect(Date.parse((await roomOf(id)).readingEndsAt) - clock).toBe(3 * 60_000);
    clock = before;
    await enter(facilitator, id, 'revealed');
    expect((await facilitator.post(`/api/reviews/${id}/extensions`, { minutes: 3 })).status).toBe(409);
  });

  it('are the deciders’ to enter where one of them prepared it', async () => {
    const { request } = await askedRelease(house, author, [decider, second]);
    const { id } = (await prepare(decider, request)).body;
    expect((await roomOf(id, second)).ledBy).toBeNull();
    expect((await enter(second, id, 'reading')).status).toBe(204);
    expect((await enter(decider, id, 'revealed')).status).toBe(204);
  });

  it('end when it is decided or taken back: what is left is to close it', async () => {
    const { id, request } = await prepared();
    await enter(facilitator, id, 'reading');
    await author.delete(`/api/decision-requests/${request}`);
    const room = await roomOf(id);
    expect([room.over, room.waits, room.abilities.next]).toEqual([true, false, 'closed']);
    expect((await enter(facilitator, id, 'revealed')).status).toBe(409);
    expect((await enter(facilitator, id, 'closed')).status).toBe(204);
  });
});

describe('those in the room', () => {
  it('are shown as here and as finished, and how far each has read is in no answer', async () => {
    const { id } = await prepared();
    await enter(facilitator, id, 'reading');
    await decider.put(`/api/reviews/${id}/attendance`, { percent: 37, finished: false });
    await reader.put(`/api/reviews/${id}/attendance`, { percent: 100, finished: true });
    for (const who of [facilitator, second, decider]) {
      const room = await roomOf(id, who);
      const states = room.participants.map((one: { name: string; here: boolean; finished: boolean }) => [
        one.name,
        one.here,
        one.finished,
      ]);
      expect(states).toEqual([
        ['Décideuse', true, false],
        ['Second', false, false],
        ['Lectrice', true, true],
      ]);
      expect(room.readPercent).toBeNull();
      expect(JSON.stringify(room)).not.toMatch(/[:,]37\b/);
    }
  });

  it('have read so far together, once at least five are there', async () => {
    const more = await Promise.all(['Un', 'Deux', 'Trois'].map((name) => house.person(`Lecteur ${name}`)));
    const { id } = await prepared([decider], [reader, ...more]);
    await enter(facilitator, id, 'reading');
    const all = [decider, reader, ...more];
    for (const [at, one] of all.entries()) {
      expect((await roomOf(id)).readPercent).toBeNull();
      await one.put(`/api/reviews/${id}/attendance`, { percent: at * 10, finished: at === 4 });
    }
    expect((await roomOf(id)).readPercent).toBe(32);
    expect((await roomOf(id, colleague)).readPercent).toBeNull();
  });
});

describe('a decider who leaves in the middle', () => {
  it('leaves the review going: their notes stay theirs and are revealed, and somebody else is named', async () => {
    const leaving = await house.person('Partante', { roles: [{ role: 'decider' }] });
    const { id, request, release } = await prepared([leaving]);
    await enter(facilitator, id, 'reading');
    await leaving.put(`/api/reviews/${id}/notes/${crypto.randomUUID()}`, {
      section: 'whole',
      text: 'Ce que je pensais',
      shared: false,
    });
    await administrator.put(`/api/members/${leaving.id}/suspension`, {});
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [leaving.id]);
    expect((await leaving.get(`/api/reviews/${id}`)).status).toBe(401);
    expect((await colleague.put(`/api/decision-requests/${request}/deciders/${second.id}`)).status).toBe(403);
    expect((await facilitator.put(`/api/decision-requests/${request}/deciders/${reader.id}`)).status).toBe(422);
    expect((await facilitator.put(`/api/decision-requests/${request}/deciders/${second.id}`)).status).toBe(204);
    const room = await roomOf(id);
    expect(
      room.participants.map((one: { name: string; part: string; left: boolean }) => [one.name, one.part, one.left]),
    ).toEqual([
      ['Partante', 'decider', true],
      ['Second', 'decider', false],
      ['Lectrice', 'reader', false],
    ]);
    expect((await second.get(`/api/reviews/${id}/notes`)).body.items).toEqual([]);
    await enter(facilitator, id, 'revealed');
    expect((await second.get(`/api/reviews/${id}/notes`)).body.items).toMatchObject([
      { text: 'Ce que je pensais', author: { name: 'Partante' }, mine: false },
    ]);
    const made = { outcome: 'validated', reason: 'Une raison assez longue pour être lue.' };
    expect((await second.post(`/api/decision-requests/${request}/decision`, made)).status).toBe(201);
    expect((await colleague.get(`/api/press-releases/${release}/reviews`)).body.reviews[0].over).toBe(true);
  });

  it('and is forgotten leaves no note that was never revealed', async () => {
    const leaving = await house.person('Oubliée', { roles: [{ role: 'decider' }] });
    const { id } = await prepared([leaving]);
    await enter(facilitator, id, 'reading');
    const note = { section: 'whole', text: 'Pour moi seule', shared: false };
    await leaving.put(`/api/reviews/${id}/notes/${crypto.randomUUID()}`, note);
    const left = { successorId: second.id, erase: true };
    expect((await administrator.post(`/api/members/${leaving.id}/departure`, left)).status).toBe(201);
    expect((await house.owner.query('SELECT 1 FROM review_note WHERE review_id = $1', [id])).rowCount).toBe(0);
    const room = await roomOf(id);
    const named = room.participants.map((one: { name: string; left: boolean }) => [one.name, one.left]);
    expect(named).toEqual(
      expect.arrayContaining([
        ['Second', false],
        ['—', true],
      ]),
    );
    expect((await enter(facilitator, id, 'revealed')).status).toBe(204);
  });

  it('who led it leaves the lead to the deciders', async () => {
    const leading = await house.person('Animateur', { roles: [{ role: 'facilitator' }] });
    const { request } = await askedRelease(house, author, [decider]);
    const { id } = (await prepare(leading, request)).body;
    expect((await enter(decider, id, 'reading')).status).toBe(403);
    await house.owner.query(`UPDATE member SET standing = 'former' WHERE id = $1`, [leading.id]);
    expect((await enter(decider, id, 'reading')).status).toBe(204);
  });
});

describe('the list', () => {
  it('refuses a cursor that it did not write', async () => {
    const some = crypto.randomUUID();
    const keys = [[9007199254740991, '2027-01-01', some], [1, '2027-02-31', some], [1, '2027-01-01', '-'], [some], []];
    for (const key of keys) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      expect((await decider.get(`/api/reviews?cursor=${cursor}`)).status, JSON.stringify(key)).toBe(422);
    }
  });

  it('has those under way first, pages through all, and says who takes part', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await decider.get(`/api/reviews?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((one: { review: { over: boolean } }) => (one.review.over ? 'over' : 'open')));
      cursor = body.next;
    } while (cursor);
    const { rows } = await house.owner.query(
      `SELECT count(*)::int AS n FROM review r JOIN contribution c ON c.id = r.contribution_id
      WHERE c.audience = 'organisation' OR c.entity_id = $1`,
      [house.entities.lyon],
    );
    expect(seen.length).toBe(rows[0].n);
    expect([...seen].sort().reverse()).toEqual([...seen].sort((a, b) => (a === b ? 0 : a === 'over' ? -1 : 1)));
    expect(seen.indexOf('over')).toBe(seen.filter((one) => one === 'open').length);
  });
});
