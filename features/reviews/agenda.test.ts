// Several releases in one meeting: on one agenda, in an order that whoever leads sets, and each person sees of it what they may.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let decider: TestPerson;
let facilitator: TestPerson;
let other: TestPerson;
let reader: TestPerson;
let outsider: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  facilitator = await house.person('Facilitateur', { roles: [{ role: 'facilitator' }] });
  other = await house.person('Autre facilitatrice', { roles: [{ role: 'facilitator' }] });
  reader = await house.person('Lectrice');
  outsider = await house.person('Ailleurs', { entity: house.entities.portugal });
});
afterAll(() => house.close());

const startsAt = '2031-05-06T07:00:00.000Z';
async function prepared(by: TestPerson, more: object = {}, opensTo = 'organisation') {
  const { release, request } = await askedRelease(house, author, [decider], { opensTo });
  const answer = await by.post(`/api/decision-requests/${request}/review`, { readingMinutes: 20, ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { id: answer.body.id as string, release, request };
}
const put = (by: TestPerson, id: string, given: object) => by.put(`/api/reviews/${id}/agenda`, given);
const agendaOf = async (id: string, by = facilitator) =>
  (await by.get(`/api/reviews/${id}`)).body.items.map((one: { id: string }) => one.id);

describe('an agenda', () => {
  it('is arranged by nobody but whoever leads both reviews, and as long as they wait', async () => {
    const [mine, theirs] = [await prepared(facilitator), await prepared(other)];
    for (const unfit of [author, decider, reader, facilitator, other])
      expect([unfit.name, (await put(unfit, mine.id, { with: theirs.id })).status]).toEqual([unfit.name, 403]);
    const { request } = await askedRelease(house, author, [decider]);
    const joining = { readingMinutes: 20, with: theirs.id };
    expect((await facilitator.post(`/api/decision-requests/${request}/review`, joining)).status).toBe(403);
    // Nothing is left of what was refused.
    expect((await facilitator.post(`/api/decision-requests/${request}/review`, { readingMinutes: 20 })).status).toBe(
      201,
    );
    const second = await prepared(facilitator);
    await author.delete(`/api/decision-requests/${second.request}`);
    expect((await put(facilitator, second.id, { with: mine.id })).body.code).toBe('review.closed');
    expect((await put(facilitator, mine.id, { with: mine.id })).status).toBe(422);
    expect(await agendaOf(mine.id)).toEqual([]);
  });

  it('has each further review at its end, with the time and the readers of the meeting', async () => {
    const first = await prepared(facilitator, { startsAt, readers: [reader.id] });
    const second = await prepared(facilitator, { with: first.id });
    const third = await prepared(facilitator, { with: second.id });
    expect(await agendaOf(second.id)).toEqual([first.id, second.id, third.id]);
    const room = (await reader.get(`/api/reviews/${third.id}`)).body;
    expect(room).toMatchObject({ startsAt, takesPart: true, agenda: { place: 3, of: 3 } });
    const meetings = (await facilitator.get('/api/meetings')).body.items.map((one: { id: string }) => one.id);
    expect(meetings).toContain(first.id);
    expect(meetings).not.toContain(second.id);
    expect((await decider.get('/api/meetings')).body.items).toEqual([]);
  });

  it('is put in another order, also by two hands at once, and no place is lost or taken twice', async () => {
    const first = await prepared(facilitator);
    const second = await prepared(facilitator, { with: first.id });
    const third = await prepared(facilitator, { with: first.id });
    expect((await put(facilitator, third.id, { with: first.id, place: 1 })).status).toBe(204);
    expect(await agendaOf(first.id)).toEqual([third.id, first.id, second.id]);
    const moves = [third, first, second].flatMap(({ id }, at, all) => [
      put(facilitator, id, { with: (all[(at + 1) % 3] as { id: string }).id, place: at + 1 }),
      put(facilitator, id, { with: (all[(at + 2) % 3] as { id: string }).id, place: 3 - at }),
    ]);
    expect((await Promise.all(moves)).map(({ status }) => status)).toEqual(moves.map(() => 204));
    expect((await agendaOf(first.id)).toSorted()).toEqual([first.id, second.id, third.id].toSorted());
    const { rows } = await house.owner.query('SELECT place FROM review WHERE id = ANY ($1) ORDER BY place', [
      [first.id, second.id, third.id],
    ]);
    expect(rows.map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  it('of one is none: whoever takes the last but one out leaves a review that is held alone', async () => {
    const first = await prepared(facilitator);
    const second = await prepared(facilitator, { with: first.id });
    expect((await facilitator.delete(`/api/reviews/${first.id}/agenda`)).status).toBe(204);
    expect((await facilitator.delete(`/api/reviews/${first.id}/agenda`)).status).toBe(204);
    for (const { id } of [first, second])
      expect((await facilitator.get(`/api/reviews/${id}`)).body).toMatchObject({ items: [], agenda: null });
  });

  it('tells nobody of a release that they do not see, not even by a number that is missing', async () => {
    const first = await prepared(facilitator);
    await prepared(facilitator, { with: first.id }, 'entity');
    const third = await prepared(facilitator, { with: first.id });
    expect(await agendaOf(third.id)).toHaveLength(3);
    expect(await agendaOf(third.id, outsider)).toEqual([first.id, third.id]);
    expect((await outsider.get(`/api/reviews/${third.id}`)).body.agenda).toMatchObject({ place: 2, of: 2 });
  });
});
