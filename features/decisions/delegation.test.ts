// A decider who is away: they hand over one request, or for a time have somebody named beside them in all of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let elsewhere: TestPerson;
let colleague: TestPerson;
let clock = Date.parse('2027-03-01T09:00:00Z');

beforeAll(async () => {
  house = await openHouse({ now: () => new Date(clock) });
  const { portugal } = house.entities;
  author = await house.person('Autrice', { roles: [{ role: 'decider' }] });
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  elsewhere = await house.person('Decisora', { entity: portugal, roles: [{ role: 'decider', entity: portugal }] });
  colleague = await house.person('Collègue');
});
afterAll(() => house.close());

const reason = 'Une raison assez longue pour être lue par tout le monde.';
const decide = (request: string, outcome: string, by: TestPerson) =>
  by.post(`/api/decision-requests/${request}/decision`, { outcome, reason });
const stageOf = async (release: string) =>
  (await colleague.get(`/api/press-releases/${release}`)).body.contribution.stage;
const decidersOf = async (release: string) =>
  (await colleague.get(`/api/press-releases/${release}/decisions`)).body.request.deciders.map(
    (one: { name: string }) => one.name,
  );
const delegate = (by: TestPerson, to: TestPerson, until = '2027-03-10') =>
  by.put('/api/delegation', { to: to.id, until });

describe('a named decider who is away', () => {
  it('hands over to somebody who may decide, and to nobody else', async () => {
    const { release, request } = await askedRelease(house, author, [decider]);
    const hand = (by: TestPerson, to: TestPerson) => by.put(`/api/decision-requests/${request}/deciders/${to.id}`, {});
    for (const unfit of [second, colleague]) expect((await hand(unfit, second)).status).toBe(403);
    expect((await hand(decider, colleague)).status).toBe(422);
    expect((await hand(decider, second)).status).toBe(204);
    expect((await decide(request, 'validated', second)).status).toBe(201);
    expect(await stageOf(release)).toBe('validated');
  });

  it('delegates for a time to somebody who decides: not a colleague, not themselves, not for the past', async () => {
    expect((await delegate(colleague, second)).status).toBe(403);
    expect((await colleague.get('/api/delegation')).body).toEqual({ delegation: null, mayDelegate: false });
    expect((await delegate(decider, colleague)).status).toBe(422);
    expect((await delegate(decider, decider)).status).toBe(422);
    expect((await delegate(decider, second, '2027-02-01')).status).toBe(422);
    expect((await decider.get('/api/delegation')).body).toEqual({ delegation: null, mayDelegate: true });
  });

  it('has them named in what waits already and in what is asked until that day, and in nothing afterwards', async () => {
    const before = await askedRelease(house, author, [decider]);
    expect((await delegate(decider, second)).status).toBe(204);
    expect((await decider.get('/api/delegation')).body.delegation).toEqual({
      to: { id: second.id, name: 'Second' },
      until: '2027-03-10',
    });
    expect(await decidersOf(before.release)).toEqual(['Décideuse', 'Second']);
    await house.settle();
    const told = (await second.get('/api/notifications')).body.items;
    const ofIt = told.filter((one: { contribution: { id: string } }) => one.contribution.id === before.release);
    expect(ofIt).toMatchObject([{ name: 'decision.decider_named' }]);
    const meanwhile = await askedRelease(house, author, [decider]);
    expect(await decidersOf(meanwhile.release)).toEqual(['Décideuse', 'Second']);
    expect((await decide(meanwhile.request, 'validated', second)).status).toBe(201);
    // The last day counts to its end where the release belongs, and not an hour more.
    clock = Date.parse('2027-03-10T22:30:00Z');
    expect(await decidersOf((await askedRelease(house, author, [decider])).release)).toEqual(['Décideuse', 'Second']);
    clock = Date.parse('2027-03-10T23:30:00Z');
    expect(await decidersOf((await askedRelease(house, author, [decider])).release)).toEqual(['Décideuse']);
    clock = Date.parse('2027-03-12T09:00:00Z');
    expect((await decider.get('/api/delegation')).body.delegation).toBeNull();
  });

  it('never has somebody decide who may not: beyond their place, or on what they wrote', async () => {
    for (const to of [elsewhere, author]) {
      expect((await delegate(decider, to, '2027-04-01')).status).toBe(204);
      expect(await decidersOf((await askedRelease(house, author, [decider])).release)).toEqual(['Décideuse']);
    }
    expect((await decider.delete('/api/delegation')).status).toBe(204);
    expect((await decider.delete('/api/delegation')).status).toBe(204);
    expect((await decider.get('/api/delegation')).body.delegation).toBeNull();
  });
});
