// Whoever asks has a right to a reasoned answer by a day that the organisation set; who owes it is reminded, and it is told when it does not come.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { daysOf, reachedBy, remindOfAnswers } from './reminders.ts';
import { figuresOf, shownOf } from './response-times.ts';
import { calendarOf } from './working-days.ts';

let house: House;
let author: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let lyonSponsor: TestPerson;
let franceSponsor: TestPerson;
let portugalSponsor: TestPerson;
let central: TestPerson;
let colleague: TestPerson;
/** A Friday, nine in the morning in Paris. */
let clock = Date.parse('2027-07-09T07:00:00Z');

beforeAll(async () => {
  house = await openHouse({ now: () => new Date(clock) });
  const { lyon, france, portugal } = house.entities;
  author = await house.person('Autrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  lyonSponsor = await house.person('Sponsor Lyon', { roles: [{ role: 'sponsor', entity: lyon }] });
  franceSponsor = await house.person('Sponsor France', { roles: [{ role: 'sponsor', entity: france }] });
  portugalSponsor = await house.person('Sponsor Portugal', { roles: [{ role: 'sponsor', entity: portugal }] });
  central = await house.person('Centrale', { roles: [{ role: 'central-team' }] });
  colleague = await house.person('Collègue');
});
afterAll(() => house.close());

const asked = () => askedRelease(house, author, [decider], { dueOn: '' });
const turn = async () => {
  await remindOfAnswers({ worker: house.connection.worker, now: () => new Date(clock), committed: () => {} });
  await house.settle();
};
const told = async (who: TestPerson, release: string) =>
  (await who.get('/api/notifications?limit=100')).body.items
    .filter(
      (one: { name: string; contribution: { id: string } }) =>
        /remind|overdue/.test(one.name) && one.contribution.id === release,
    )
    .map(
      (one: { name: string; why: string; detail: { reminder: string } }) =>
        `${one.name} ${one.why} ${one.detail.reminder}`,
    );
const recordOf = async (release: string) => (await author.get(`/api/press-releases/${release}/decisions`)).body;
const decide = (request: string, by = decider) =>
  by.post(`/api/decision-requests/${request}/decision`, {
    outcome: 'changes_requested',
    reason: 'Une raison assez longue pour être lue.',
    changes: [{ what: 'Chiffrer', memberId: null, dueOn: null }],
  });

describe('the day by which an answer is owed', () => {
  it('is so many working days of the release’s country away, and never sooner than the organisation set', async () => {
    const { release } = await asked();
    // The fourteenth of July is a holiday in France: ten working days from a Friday end on a Monday.
    expect((await recordOf(release)).request).toMatchObject({
      dueOn: '2027-07-26',
      workingDaysLeft: 10,
      escalatedAt: null,
    });
    await house.owner.query(`UPDATE contribution SET stage = 'ready' WHERE id = $1`, [release]);
    const next = await askedRelease(house, author, [decider], { dueOn: '2027-08-30' });
    expect((await recordOf(next.release)).request.dueOn).toBe('2027-08-30');
    const sooner = askedRelease(house, author, [decider], { dueOn: '2027-07-20' });
    await expect(sooner).rejects.toThrow('sooner');
  });

  it('is set by whoever runs the organisation, for what is asked from then on, and shorter after changes', async () => {
    const before = await asked();
    for (const unfit of [author, decider, lyonSponsor, colleague])
      expect((await unfit.put('/api/answer-days', { first: 3, again: 2 })).status).toBe(403);
    expect((await central.put('/api/answer-days', { first: 0, again: 61 })).body.failures).toHaveLength(2);
    expect((await central.put('/api/answer-days', { first: 3, again: 2 })).status).toBe(204);
    const { release, request } = await asked();
    expect((await recordOf(release)).request.dueOn).toBe('2027-07-15');
    expect((await recordOf(before.release)).request.dueOn).toBe('2027-07-26');
    expect((await decide(request)).status).toBe(201);
    await house.owner.query(`UPDATE contribution SET stage = 'ready' WHERE id = $1`, [release]);
    expect((await recordOf(release)).due).toEqual({ on: '2027-07-13', days: 2, country: 'FR' });
    await central.put('/api/answer-days', { first: 10, again: 5 });
  });

  it('is another day where the release’s calendar says so, and late at night is the next day there', async () => {
    const fr = await calendarOf('FR');
    expect(daysOf('2027-07-09', '2027-07-26', fr)).toEqual({
      soon: '2027-07-22',
      today: '2027-07-26',
      late: '2027-07-27',
    });
    expect(daysOf('2027-07-09', '2027-07-12', fr)).toEqual({ today: '2027-07-12', late: '2027-07-13' });
    const days = { today: '2027-07-26' };
    expect(reachedBy(new Date('2027-07-26T05:59:00Z'), 'Europe/Paris', days)).toEqual([]);
    expect(reachedBy(new Date('2027-07-26T06:00:00Z'), 'Europe/Paris', days)).toEqual(['today']);
    expect(reachedBy(new Date('2027-07-26T06:59:00Z'), 'Europe/Lisbon', days)).toEqual([]);
    // A clock an hour off reminds an hour off, once.
    expect(reachedBy(new Date('2027-07-26T07:00:00Z'), 'Europe/Lisbon', days)).toEqual(['today']);
  });
});

describe('who owes it', () => {
  it('is reminded two working days before and on the day, once each, however many nodes look', async () => {
    const { release } = await asked();
    const at = async (moment: string) => {
      clock = Date.parse(moment);
      await Promise.all([turn(), turn(), turn()]);
      await turn();
    };
    const start = clock;
    await at('2027-07-22T05:50:00Z');
    expect(await told(decider, release)).toEqual([]);
    await at('2027-07-22T06:10:00Z');
    expect(await told(decider, release)).toEqual(['decision.reminded decider soon']);
    await at('2027-07-26T06:10:00Z');
    expect(await told(decider, release)).toEqual(['decision.reminded decider today', 'decision.reminded decider soon']);
    for (const other of [author, lyonSponsor, colleague]) expect(await told(other, release)).toEqual([]);
    // The day after, it is told to the nearest sponsor, to its author and to those who owe it: once.
    await at('2027-07-27T06:10:00Z');
    await at('2027-07-29T06:10:00Z');
    expect(await told(lyonSponsor, release)).toEqual(['decision.overdue sponsor late']);
    expect(await told(author, release)).toEqual(['decision.overdue author late']);
    expect((await told(decider, release))[0]).toBe('decision.overdue decider late');
    for (const other of [franceSponsor, portugalSponsor, central, colleague, second])
      expect([other.name, await told(other, release)]).toEqual([other.name, []]);
    expect((await recordOf(release)).request).toMatchObject({
      workingDaysLeft: -3,
      escalatedAt: '2027-07-27T06:10:00.000Z',
    });
    clock = start;
  });

  it('hears of what was missed while nothing ran in one sentence, and of nothing once it is answered', async () => {
    const { release } = await asked();
    const answered = await asked();
    await decide(answered.request);
    const start = clock;
    clock = Date.parse('2027-08-10T10:00:00Z');
    await turn();
    expect(await told(decider, release)).toEqual(['decision.overdue decider late']);
    expect(await told(decider, answered.release)).toEqual([]);
    await decide((await recordOf(release)).request.id);
    clock = start;
  });

  it('is told to the sponsors of the next entity above where the nearest has none, and to the central team where there is none', async () => {
    const start = clock;
    await house.owner.query('DELETE FROM member_role WHERE member_id = $1', [lyonSponsor.id]);
    const first = await asked();
    clock = Date.parse('2027-08-10T10:00:00Z');
    await turn();
    expect(await told(franceSponsor, first.release)).toEqual(['decision.overdue sponsor late']);
    clock = start;
    await house.owner.query('DELETE FROM member_role WHERE member_id = $1', [franceSponsor.id]);
    const next = await asked();
    clock = Date.parse('2027-08-10T10:00:00Z');
    await turn();
    expect(await told(central, next.release)).toEqual(['decision.overdue sponsor late']);
    clock = start;
  });
});

describe('how soon answers came', () => {
  const times = async (who = colleague, period = 'all') => (await who.get(`/api/answers?period=${period}`)).body;

  it('is said of five answers at least, and of nothing that the reader does not see', async () => {
    await house.owner.query(`DELETE FROM decision_change; DELETE FROM decision;
      UPDATE decision_request SET closed_at = now() WHERE closed_at IS NULL`);
    const start = clock;
    const requests: string[] = [];
    for (let at = 0; at < 5; at++) requests.push((await asked()).request);
    for (const [at, request] of requests.entries()) {
      expect((await times()).all.answers).toBeNull();
      // On the 1st, 2nd, 3rd, 4th working day, and the last one too late.
      clock = Date.parse(['2027-07-12', '2027-07-13', '2027-07-15', '2027-07-16', '2027-07-30'][at] + 'T10:00:00Z');
      expect((await decide(request)).status).toBe(201);
    }
    clock = Date.parse('2027-08-01T10:00:00Z');
    expect((await times()).all).toEqual({ answers: { answered: 5, median: 3, inTime: 80 }, waiting: 0, late: 0 });
    expect((await times()).entities).toMatchObject([{ entity: { name: 'Lyon' }, answers: { answered: 5 } }]);
    clock = Date.parse('2028-07-20T10:00:00Z');
    expect((await times(colleague, 'year')).all.answers).toBeNull();
    clock = start;
    const guest = await house.person('Invitée', { guest: true });
    expect(await times(guest)).toEqual({ all: { answers: null, waiting: 0, late: 0 }, entities: [] });
  });

  it('never lets what is left out be worked out from the whole', () => {
    expect(
      shownOf(
        new Map([
          ['a', 9],
          ['b', 6],
          ['c', 2],
        ]),
      ),
    ).toEqual(new Set(['a']));
    expect(
      shownOf(
        new Map([
          ['a', 9],
          ['b', 6],
          ['c', 2],
          ['d', 1],
        ]),
      ),
    ).toEqual(new Set(['a', 'b']));
    expect(
      shownOf(
        new Map([
          ['a', 9],
          ['b', 6],
        ]),
      ),
    ).toEqual(new Set(['a', 'b']));
    expect(figuresOf([1, 2, 3, 4].map((days) => ({ days, inTime: true })))).toBeNull();
    expect(figuresOf([4, 1, 2, 3, 9, 8].map((days) => ({ days, inTime: days < 9 })))).toEqual({
      answered: 6,
      median: 3.5,
      inTime: 83,
    });
  });
});
