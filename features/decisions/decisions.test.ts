// A release is decided in the open: by whom it was asked, on the exact version, with a reason that its whole audience reads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstration } from '../../seeds/demonstration/index.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let cowriter: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let elsewhere: TestPerson;
let supporter: TestPerson;
let stranger: TestPerson;

const reason = 'Le besoin est réel et la première étape est peu coûteuse.';
const dueOn = '2099-03-01';

beforeAll(async () => {
  house = await openHouse();
  const { france, portugal } = house.entities;
  author = await house.person('Autrice', { roles: [{ role: 'decider' }] });
  cowriter = await house.person('Coautrice', { roles: [{ role: 'decider' }] });
  decider = await house.person('Décideuse', { roles: [{ role: 'decider', entity: france }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  elsewhere = await house.person('Decisora', { entity: portugal, roles: [{ role: 'decider', entity: portugal }] });
  supporter = await house.person('Soutien', { entity: portugal });
  stranger = await house.person('Invitée', { guest: true });
});
afterAll(() => house.close());

/** A release that everybody may read, with a co-writer and a supporter. */
async function opened(): Promise<string> {
  const written = demonstration.releases.find((one) => one.key === 'carte-horizon') ?? demonstration.releases[0];
  const { body } = await author.post('/api/press-releases', {
    product: written?.text.product,
    headline: written?.text.headline,
    language: 'fr',
    opensTo: 'organisation',
    entityId: house.entities.lyon,
    topics: [],
    text: written?.text,
  });
  const id = body.id as string;
  await author.put(`/api/contributions/${id}/grants/${cowriter.id}`, { level: 'write' });
  await author.put(`/api/press-releases/${id}/stage`, { stage: 'open', reason: '' });
  await supporter.put(`/api/contributions/${id}/support`, {});
  return id;
}

async function ready(): Promise<string> {
  const id = await opened();
  const claim = () => author.put(`/api/press-releases/${id}/stage`, { stage: 'ready', reason: '' });
  for (const check of (await claim()).body.failures ?? [])
    await author.put(`/api/press-releases/${id}/explanations/${check.code}`, { reason: 'Nous le savons.' });
  await claim();
  expect((await author.get(`/api/press-releases/${id}`)).body.contribution.stage).toBe('ready');
  return id;
}

const ask = (id: string, deciders: TestPerson[], by = author) =>
  by.post(`/api/press-releases/${id}/decision-requests`, { deciders: deciders.map((one) => one.id), note: '', dueOn });
const decide = (by: TestPerson, request: string, more: object = {}) =>
  by.post(`/api/decision-requests/${request}/decision`, { outcome: 'validated', reason, ...more });
const stageOf = async (id: string) => (await supporter.get(`/api/press-releases/${id}`)).body.contribution.stage;
const recordOf = async (id: string, by = supporter) => (await by.get(`/api/press-releases/${id}/decisions`)).body;

describe('who may not decide', () => {
  it('is the author, a co-writer, and a decider whose role does not reach the release', async () => {
    const id = await ready();
    const possible = (await author.get(`/api/press-releases/${id}/possible-deciders`)).body.items;
    expect(possible.map((one: { name: string }) => one.name).sort()).toEqual(['Décideuse', 'Second']);
    for (const unfit of [author, cowriter, elsewhere, supporter]) {
      const answer = await ask(id, [decider, unfit]);
      expect([answer.status, answer.body.failures?.[0]]).toMatchObject([
        422,
        { path: 'body.deciders.1', code: 'not_decider' },
      ]);
    }
    expect(await stageOf(id)).toBe('ready');
    expect((await ask(id, [decider], supporter)).status).toBe(403);
    const { body } = await ask(id, [decider]);
    for (const unfit of [author, cowriter, second, elsewhere, supporter])
      expect((await decide(unfit, body.id)).status).toBe(403);
    expect(await stageOf(id)).toBe('in_review');
  });

  it('is whoever was a decider when asked and is none any more', async () => {
    const id = await ready();
    const leaving = await house.person('Partante', { roles: [{ role: 'decider' }] });
    const { body } = await ask(id, [leaving, decider]);
    await house.owner.query('DELETE FROM member_role WHERE member_id = $1', [leaving.id]);
    expect((await decide(leaving, body.id)).status).toBe(403);
    expect((await decide(decider, body.id)).status).toBe(201);
  });

  it('is nobody twice: of two deciders at one moment, one decides and the other is told', async () => {
    const id = await ready();
    const { body } = await ask(id, [decider, second]);
    const answers = await Promise.all([decide(decider, body.id), decide(second, body.id, { outcome: 'refused' })]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect((await recordOf(id)).decisions.length).toBe(1);
  });
});

describe('asking', () => {
  it('fixes the version that is decided and freezes the text, until the author takes the request back', async () => {
    const id = await ready();
    const { body } = await ask(id, [decider]);
    const page = (await cowriter.get(`/api/press-releases/${id}`)).body;
    expect(page).toMatchObject({ access: 'read', frozen: true });
    const { request } = await recordOf(id);
    const version = await supporter.get(`/api/press-releases/${id}/versions/${request.versionId}`);
    expect(version.body.text).toEqual(page.text);
    expect((await ask(id, [second])).status).toBe(409);
    expect((await decider.delete(`/api/decision-requests/${body.id}`)).status).toBe(403);
    expect((await author.delete(`/api/decision-requests/${body.id}`)).status).toBe(204);
    expect(await stageOf(id)).toBe('ready');
    expect((await decide(decider, body.id)).status).toBe(409);
    expect((await author.get(`/api/press-releases/${id}`)).body).toMatchObject({ access: 'write', frozen: false });
  });

  it('needs a day to come and a release that is ready', async () => {
    const id = await ready();
    const late = { deciders: [decider.id], note: '', dueOn: '2020-01-01' };
    expect((await author.post(`/api/press-releases/${id}/decision-requests`, late)).status).toBe(422);
    expect((await ask(await opened(), [decider])).status).toBe(409);
  });
});

describe('an outcome', () => {
  it.each(['validated', 'deployment', 'refused'] as const)(
    'of %s is the stage, with its reason in the record',
    async (outcome) => {
      const id = await ready();
      const { body } = await ask(id, [decider]);
      const asked = (await recordOf(id)).request;
      expect((await decide(decider, body.id, { outcome, wouldChange: 'Un essai à Lyon.' })).status).toBe(201);
      expect(await stageOf(id)).toBe(outcome);
      expect((await recordOf(id)).decisions[0]).toMatchObject({
        outcome,
        reason,
        wouldChange: 'Un essai à Lyon.',
        versionId: asked.versionId,
        decidedBy: { name: 'Décideuse' },
      });
    },
  );

  it('of changes says which, by whom, until when, and opens the text again', async () => {
    const id = await ready();
    const { body } = await ask(id, [decider]);
    expect((await decide(decider, body.id, { outcome: 'changes_requested' })).status).toBe(422);
    const changes = [{ what: 'Chiffrer le coût', memberId: cowriter.id, dueOn: '2099-02-01' }];
    for (const unfit of [stranger.id, crypto.randomUUID()]) {
      const toStranger = { outcome: 'changes_requested', changes: [{ ...changes[0], memberId: unfit }] };
      const refused = await decide(decider, body.id, toStranger);
      expect([refused.status, refused.body.failures?.[0]?.path]).toEqual([422, 'body.changes.0.memberId']);
    }
    expect(await stageOf(id)).toBe('in_review');
    expect((await decide(decider, body.id, { changes })).status).toBe(422);
    expect((await decide(decider, body.id, { outcome: 'changes_requested', changes })).status).toBe(201);
    expect((await recordOf(id)).decisions[0]?.changes).toEqual([
      { what: 'Chiffrer le coût', by: { id: cowriter.id, name: 'Coautrice' }, dueOn: '2099-02-01' },
    ]);
    expect((await author.get(`/api/press-releases/${id}`)).body).toMatchObject({ access: 'write', frozen: false });
  });

  it('of changes is told to whoever is named for one, once, also where they wrote nothing', async () => {
    const id = await ready();
    const { body } = await ask(id, [decider]);
    const changes = [elsewhere, author].map(({ id: memberId }) => ({ what: 'Chiffrer', memberId, dueOn: null }));
    await decide(decider, body.id, { outcome: 'changes_requested', changes });
    await house.settle();
    for (const who of [elsewhere, author]) {
      const told = (await who.get('/api/notifications')).body.items.filter(
        (one: { name: string; contribution: { id: string } }) =>
          one.name === 'decision.made' && one.contribution.id === id,
      );
      expect(told).toMatchObject([{ why: 'author', detail: { outcome: 'changes_requested' } }]);
    }
  });

  it('without a reason of twenty characters is refused, and nothing is decided', async () => {
    const id = await ready();
    const { body } = await ask(id, [decider]);
    expect((await decide(decider, body.id, { reason: 'Non.' })).status).toBe(422);
    expect(await stageOf(id)).toBe('in_review');
  });

  it('is told to the author, the co-writer and whoever supports, in one notification each', async () => {
    const id = await ready();
    const { body } = await ask(id, [decider]);
    await house.settle();
    const toldOf = async (who: TestPerson, name: string) =>
      (await who.get('/api/notifications')).body.items.filter(
        (one: { name: string; contribution: { id: string } }) => one.name === name && one.contribution.id === id,
      );
    expect(await toldOf(decider, 'decision.asked')).toMatchObject([{ why: 'decider' }]);
    await decide(decider, body.id, { outcome: 'refused' });
    await house.settle();
    for (const who of [author, cowriter, supporter]) expect((await toldOf(who, 'decision.made')).length).toBe(1);
    expect(await toldOf(decider, 'decision.made')).toEqual([]);
    expect(await toldOf(elsewhere, 'decision.made')).toEqual([]);
  });
});
