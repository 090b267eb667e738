// By consent: one person speaks at a time, objections are tested, an amendment lifts them, and the decision comes back on its day.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { returnDue } from './returning.ts';

let house: House;
let author: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let third: TestPerson;
let facilitator: TestPerson;
let elsewhere: TestPerson;
let colleague: TestPerson;
let clock = Date.parse('2027-03-01T09:00:00Z');

beforeAll(async () => {
  house = await openHouse({ now: () => new Date(clock) });
  const { portugal } = house.entities;
  author = await house.person('Autrice', { roles: [{ role: 'facilitator' }] });
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }, { role: 'facilitator' }] });
  second = await house.person('Second');
  third = await house.person('Troisième');
  facilitator = await house.person('Facilitateur', { roles: [{ role: 'facilitator' }] });
  elsewhere = await house.person('Facilitadora', {
    entity: portugal,
    roles: [{ role: 'facilitator', entity: portugal }],
  });
  colleague = await house.person('Collègue');
});
afterAll(() => house.close());

const open = (by: TestPerson, request: string, more: object = {}) =>
  by.post(`/api/decision-requests/${request}/consent`, {
    aim: 'Ne pas perdre de clients',
    participants: [second.id, third.id],
    ...more,
  });
const meetingOf = async (id: string, by = facilitator) => (await by.get(`/api/consents/${id}`)).body;
const enter = (id: string, step: string, by = facilitator) => by.put(`/api/consents/${id}/step`, { step });
const say = (by: TestPerson, id: string, text = '', objects = false) =>
  by.put(`/api/consents/${id}/turn`, { text, objects });
const currentOf = async (id: string) => {
  const meeting = await meetingOf(id);
  return meeting.participants.find((one: { id: string }) => one.id === meeting.current)?.name ?? null;
};
const propose = (id: string, text: string, objections: string[] = [], by = author) =>
  by.post(`/api/consents/${id}/proposals`, { text, objections });

async function opened() {
  const asked = await askedRelease(house, author, [decider]);
  const answer = await open(facilitator, asked.request);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { ...asked, id: answer.body.id as string };
}
const everyone = () => [second, third, decider];
async function atObjections() {
  const meeting = await opened();
  await propose(meeting.id, 'Un essai de six mois dans tous les magasins.');
  for (const step of ['questions', 'reactions']) {
    await enter(meeting.id, step);
    for (const who of everyone()) expect((await say(who, meeting.id)).status).toBe(204);
  }
  await enter(meeting.id, 'amendment');
  await enter(meeting.id, 'objections');
  return meeting;
}
async function objected() {
  const meeting = await atObjections();
  await say(second, meeting.id, 'Six mois dans tous les magasins nous engagent trop.', true);
  await say(third, meeting.id);
  await say(decider, meeting.id);
  await enter(meeting.id, 'integration');
  const objection = (await meetingOf(meeting.id)).objections[0];
  const path = `/api/consents/${meeting.id}/objections/${objection.id}`;
  return { ...meeting, objection, path };
}
const holds = { reasoned: true, noPreference: true, risk: true };

describe('who may not', () => {
  it('open one: who wrote it, who decides on it, who facilitates elsewhere, a colleague', async () => {
    const { request, release } = await askedRelease(house, author, [decider]);
    for (const unfit of [author, decider, elsewhere, colleague]) {
      expect([unfit.name, (await open(unfit, request)).status]).toEqual([unfit.name, 403]);
      expect((await unfit.get(`/api/press-releases/${release}/consents`)).body.mayOpen).toBe(false);
    }
    expect((await open(facilitator, request)).status).toBe(201);
    expect((await open(facilitator, request)).status).toBe(409);
  });

  it('invite somebody who does not see the release', async () => {
    const { request } = await askedRelease(house, author, [decider], { opensTo: 'entity' });
    expect((await open(facilitator, request, { participants: [elsewhere.id] })).status).toBe(422);
  });

  it('speak out of turn, lead or propose without being the one who does', async () => {
    const { id } = await opened();
    for (const unfit of [facilitator, decider, colleague])
      expect((await propose(id, 'Moi', [], unfit)).status).toBe(403);
    expect((await enter(id, 'questions')).status).toBe(409);
    expect((await propose(id, 'La proposition')).status).toBe(201);
    expect((await enter(id, 'questions', decider)).status).toBe(403);
    expect((await enter(id, 'questions')).status).toBe(204);
    for (const unfit of [third, decider, author, facilitator, colleague])
      expect((await say(unfit, id, 'Moi')).status).toBe(403);
    expect((await say(second, id, 'Une objection', true)).status).toBe(422);
    expect((await enter(id, 'reactions')).status).toBe(409);
  });

  it('test, lift or withdraw an objection but those whose it is to do so', async () => {
    const { path } = await objected();
    for (const unfit of [second, third, author, colleague])
      expect((await unfit.put(`${path}/test`, holds)).status).toBe(403);
    for (const unfit of [facilitator, third, author, colleague]) {
      expect((await unfit.put(`${path}/lifted`, { lifted: true })).status).toBe(403);
      expect((await unfit.delete(path)).status).toBe(403);
    }
    expect((await second.put(`${path}/lifted`, { lifted: true })).status).toBe(409);
  });
});

describe('a round', () => {
  it('goes person by person, in the order of the meeting, and says whose turn it is', async () => {
    const { id } = await opened();
    await propose(id, 'La proposition');
    await enter(id, 'questions');
    expect(await currentOf(id)).toBe('Second');
    expect((await say(second, id, 'Pour qui ?')).status).toBe(204);
    expect(await currentOf(id)).toBe('Troisième');
    expect((await say(third, id)).status).toBe(204);
    expect(await currentOf(id)).toBe('Décideuse');
    const { turns } = await meetingOf(id);
    expect(turns.map((one: { state: string }) => one.state)).toEqual(['spoke', 'passed', 'waiting']);
    const answer = { text: 'Pour celles et ceux qui ont la carte.' };
    expect((await colleague.put(`/api/consents/${id}/turns/${turns[0].id}/answer`, answer)).status).toBe(403);
    expect((await author.put(`/api/consents/${id}/turns/${turns[0].id}/answer`, answer)).status).toBe(204);
    expect((await meetingOf(id)).turns[0]).toMatchObject({ text: 'Pour qui ?', answer: answer.text });
  });

  it('skips who is away, notes it, and gives them a turn at its end when they come back', async () => {
    const { id } = await opened();
    await propose(id, 'La proposition');
    await enter(id, 'questions');
    const first = (await meetingOf(id)).turns[0];
    expect((await third.put(`/api/consents/${id}/turns/${first.id}/absence`)).status).toBe(403);
    expect((await facilitator.put(`/api/consents/${id}/turns/${first.id}/absence`)).status).toBe(204);
    expect(await currentOf(id)).toBe('Troisième');
    expect((await say(second, id, 'Me voici')).status).toBe(403);
    expect((await second.delete(`/api/consents/${id}/turns/${first.id}/absence`)).status).toBe(204);
    expect((await second.delete(`/api/consents/${id}/turns/${first.id}/absence`)).status).toBe(409);
    await say(third, id);
    await say(decider, id);
    expect(await currentOf(id)).toBe('Second');
    expect((await enter(id, 'reactions')).status).toBe(409);
    expect((await say(second, id, 'Me voici')).status).toBe(204);
    const states = (await meetingOf(id)).turns.map((one: { member: { name: string }; state: string }) => [
      one.member.name,
      one.state,
    ]);
    expect(states).toEqual([
      ['Second', 'absent'],
      ['Troisième', 'passed'],
      ['Décideuse', 'passed'],
      ['Second', 'spoke'],
    ]);
    expect((await enter(id, 'reactions')).status).toBe(204);
  });

  it('goes on without somebody who is away to its end, and without who has left', async () => {
    const { id } = await opened();
    await propose(id, 'La proposition');
    await enter(id, 'questions');
    for (const turn of (await meetingOf(id)).turns)
      await facilitator.put(`/api/consents/${id}/turns/${turn.id}/absence`);
    expect(await currentOf(id)).toBeNull();
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [third.id]);
    expect((await enter(id, 'reactions')).status).toBe(204);
    const names = (await meetingOf(id)).turns
      .filter((one: { lap: number }) => one.lap === 2)
      .map((one: { member: { name: string } }) => one.member.name);
    expect(names).toEqual(['Second', 'Décideuse']);
    await house.owner.query(`UPDATE member SET standing = 'active' WHERE id = $1`, [third.id]);
  });

  it('takes one turn of one person who sends it twice at once', async () => {
    const { id } = await opened();
    await propose(id, 'La proposition');
    await enter(id, 'questions');
    const answers = await Promise.all([say(second, id, 'Une fois'), say(second, id, 'Deux fois')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403]);
    expect(await currentOf(id)).toBe('Troisième');
  });
});

describe('an objection', () => {
  it('that is no risk to the aim is set aside, and the decision goes on', async () => {
    const { id, path } = await objected();
    expect((await enter(id, 'record')).status).toBe(409);
    expect((await facilitator.put(`${path}/test`, { ...holds, noPreference: false })).status).toBe(204);
    expect((await meetingOf(id)).objections[0].state).toBe('set_aside');
    expect((await enter(id, 'record')).status).toBe(204);
  });

  it('that holds is lifted by the amendment that names it, once who objected says so', async () => {
    const { id, path, objection } = await objected();
    expect((await propose(id, 'Trop tôt', [objection.id])).status).toBe(422);
    await facilitator.put(`${path}/test`, holds);
    expect((await meetingOf(id)).objections[0].state).toBe('holds');
    expect((await enter(id, 'record')).status).toBe(409);
    expect((await propose(id, 'Un essai de trois mois dans tous les magasins.', [objection.id])).status).toBe(201);
    expect((await meetingOf(id)).objections[0]).toMatchObject({ state: 'answered', proposal: 2 });
    expect((await second.put(`${path}/lifted`, { lifted: false })).status).toBe(204);
    expect((await meetingOf(id)).objections[0]).toMatchObject({ state: 'holds', proposal: null });
    await propose(id, 'Un essai de trois mois dans deux magasins.', [objection.id]);
    expect((await second.put(`${path}/lifted`, { lifted: true })).status).toBe(204);
    const meeting = await meetingOf(id, colleague);
    expect(meeting.objections[0]).toMatchObject({ state: 'lifted', proposal: 3 });
    expect(meeting.proposals.map((one: { text: string }) => one.text)).toEqual([
      'Un essai de six mois dans tous les magasins.',
      'Un essai de trois mois dans tous les magasins.',
      'Un essai de trois mois dans deux magasins.',
    ]);
    // What was amended is put to everybody once more.
    expect((await enter(id, 'objections')).status).toBe(204);
    for (const who of everyone()) await say(who, id);
    expect((await enter(id, 'record')).status).toBe(204);
  });

  it('that does not hold is lifted by no amendment', async () => {
    const { id, path, objection } = await objected();
    await facilitator.put(`${path}/test`, { ...holds, risk: false });
    expect((await propose(id, 'Un autre texte', [objection.id])).status).toBe(422);
    expect((await propose(id, 'Un autre texte')).status).toBe(201);
  });

  it('of somebody who has left is settled by whoever leads, and by nobody else', async () => {
    const { id, path, objection } = await objected();
    await facilitator.put(`${path}/test`, holds);
    await propose(id, 'Un essai de trois mois.', [objection.id]);
    expect((await facilitator.put(`${path}/lifted`, { lifted: true })).status).toBe(403);
    const standing = (now: string) =>
      house.owner.query('UPDATE member SET standing = $2 WHERE id = $1', [second.id, now]);
    await standing('suspended');
    // A suspended person’s window is answered nothing from that moment on.
    // Until word of it has come through, the database shows them nothing.
    expect([401, 404]).toContain((await second.put(`${path}/lifted`, { lifted: true })).status);
    for (const unfit of [decider, author, third, elsewhere])
      expect([unfit.name, (await unfit.put(`${path}/lifted`, { lifted: true })).status]).toEqual([unfit.name, 403]);
    expect((await meetingOf(id)).objections[0].settles).toBe(true);
    expect((await facilitator.put(`${path}/lifted`, { lifted: true })).status).toBe(204);
    expect((await enter(id, 'record')).status).toBe(204);
    await standing('active');
  });

  it('is withdrawn by who raised it, and settled it stays', async () => {
    const { id, path } = await objected();
    expect((await second.delete(path)).status).toBe(204);
    expect((await second.delete(path)).status).toBe(409);
    expect((await enter(id, 'record')).status).toBe(204);
  });
});

describe('who leads', () => {
  it('enters a step once, however many windows press at the same moment', async () => {
    const { id } = await opened();
    await propose(id, 'La proposition');
    const pressed = await Promise.all([enter(id, 'questions'), enter(id, 'questions')]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([204, 409]);
    const { turns } = await meetingOf(id);
    expect(turns).toHaveLength(3);
    // Somebody is noted as absent once, too.
    const absence = `/api/consents/${id}/turns/${turns[0].id}/absence`;
    const noted = await Promise.all([facilitator.put(absence), facilitator.put(absence)]);
    expect(noted.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('and has left is followed by another facilitator, or the central team, who takes no part', async () => {
    const leaving = await house.person('Partante', { roles: [{ role: 'facilitator' }] });
    const central = await house.person('Équipe centrale', { roles: [{ role: 'central-team' }] });
    const { request } = await askedRelease(house, author, [decider]);
    const { id } = (await open(leaving, request)).body;
    await propose(id, 'La proposition');
    expect((await enter(id, 'questions', central)).status).toBe(403);
    await house.owner.query(`UPDATE member SET standing = 'former' WHERE id = $1`, [leaving.id]);
    for (const unfit of [decider, author, elsewhere]) expect((await enter(id, 'questions', unfit)).status).toBe(403);
    expect((await enter(id, 'questions', central)).status).toBe(204);
  });
});

describe('what was agreed', () => {
  it('comes back on a day to come where the release belongs, and again when another day is set', async () => {
    const { id, path, release } = await objected();
    await second.delete(path);
    await enter(id, 'record');
    const on = (day: string | null) => facilitator.put(`/api/consents/${id}/return`, { on: day });
    // Half past eleven in the evening in London is the next day in Lyon.
    clock = Date.parse('2027-03-09T23:30:00Z');
    expect((await on('2027-03-10')).status).toBe(422);
    expect((await on('2027-03-11')).status).toBe(204);
    const turn = async (moment: string) => {
      await returnDue({ worker: house.connection.worker, now: () => new Date(moment), committed: () => {} });
      await house.settle();
    };
    const told = async () =>
      (await second.get('/api/notifications?limit=100')).body.items.filter(
        (one: { name: string; contribution: { id: string } }) =>
          one.name === 'consent.returned' && one.contribution.id === release,
      ).length;
    await turn('2027-03-11T09:00:00Z');
    expect(await told()).toBe(1);
    clock = Date.parse('2027-03-12T09:00:00Z');
    expect((await on('2027-09-01')).status).toBe(204);
    await turn('2027-09-01T09:00:00Z');
    await turn('2027-09-02T09:00:00Z');
    expect(await told()).toBe(2);
    clock = Date.parse('2027-03-01T09:00:00Z');
  });

  it('ends as a decision like any other, and comes back on its day, told once to those who took part', async () => {
    const { id, path, request, release } = await objected();
    expect((await facilitator.put(`/api/consents/${id}/return`, { on: '2027-06-01' })).status).toBe(409);
    await second.delete(path);
    await enter(id, 'record');
    for (const unfit of [decider, author, colleague])
      expect((await unfit.put(`/api/consents/${id}/return`, { on: '2027-06-01' })).status).toBe(403);
    expect((await facilitator.put(`/api/consents/${id}/return`, { on: '2027-02-01' })).status).toBe(422);
    expect((await facilitator.put(`/api/consents/${id}/return`, { on: '2027-06-01' })).status).toBe(204);
    const made = { outcome: 'validated', reason: 'Consentement donné après amendement.' };
    expect((await decider.post(`/api/decision-requests/${request}/decision`, made)).status).toBe(201);
    expect((await enter(id, 'closed')).status).toBe(204);
    const turn = async (moment: string) => {
      await returnDue({ worker: house.connection.worker, now: () => new Date(moment), committed: () => {} });
      await house.settle();
    };
    const told = async (who: TestPerson) =>
      (await who.get('/api/notifications?limit=100')).body.items.filter(
        (one: { name: string; contribution: { id: string } }) =>
          one.name === 'consent.returned' && one.contribution.id === release,
      ).length;
    await turn('2027-06-01T05:00:00Z');
    expect(await told(second)).toBe(0);
    await Promise.all(['2027-06-01T06:30:00Z', '2027-06-01T06:30:00Z'].map(turn));
    await turn('2027-06-09T06:30:00Z');
    expect([
      await told(second),
      await told(decider),
      await told(facilitator),
      await told(author),
      await told(colleague),
    ]).toEqual([1, 1, 1, 1, 0]);
  });
});
