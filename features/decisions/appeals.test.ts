// What was decided is asked about again in two ways only: deployment of what was validated, and one appeal with new facts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let cowriter: TestPerson;
let decider: TestPerson;
let second: TestPerson;
let colleague: TestPerson;
let clock = Date.parse('2027-03-01T09:00:00Z');

beforeAll(async () => {
  house = await openHouse({ now: () => new Date((clock += 1000)) });
  author = await house.person('Autrice');
  cowriter = await house.person('Coautrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  colleague = await house.person('Collègue');
});
afterAll(() => house.close());

const reason = 'Une raison assez longue pour être lue par tout le monde.';
const facts = 'Le fournisseur a baissé son prix de trente pour cent en avril.';
const decide = (request: string, outcome: string, by = decider) =>
  by.post(`/api/decision-requests/${request}/decision`, {
    outcome,
    reason,
    wouldChange: outcome === 'refused' ? 'Un prix plus bas' : '',
  });
const ask = (release: string, note = facts, by = author, deciders = [second]) =>
  by.post(`/api/press-releases/${release}/decision-requests`, { deciders: deciders.map(({ id }) => id), note });
const recordOf = async (release: string, by = colleague) =>
  (await by.get(`/api/press-releases/${release}/decisions`)).body;
const stageOf = async (release: string) =>
  (await colleague.get(`/api/press-releases/${release}`)).body.contribution.stage;

async function decided(outcome: string) {
  const asked = await askedRelease(house, author, [decider]);
  await author.put(`/api/contributions/${asked.release}/grants/${cowriter.id}`, { level: 'write' });
  expect((await decide(asked.request, outcome)).status).toBe(201);
  return asked.release;
}

describe('a refusal', () => {
  it('names what would change it, where everybody reads it', async () => {
    const release = await decided('refused');
    expect((await recordOf(release)).decisions[0]).toMatchObject({
      outcome: 'refused',
      wouldChange: 'Un prix plus bas',
    });
  });

  it('is appealed by nobody but its author, and not without facts', async () => {
    const release = await decided('refused');
    for (const unfit of [cowriter, decider, colleague]) {
      expect([unfit.name, (await ask(release, facts, unfit)).status]).toEqual([unfit.name, 403]);
      expect((await recordOf(release, unfit)).asks).toBeNull();
    }
    expect((await recordOf(release, author)).asks).toBe('appeal');
    expect((await ask(release, 'Allez !')).status).toBe(422);
    expect((await ask(release, facts, author, [cowriter])).status).toBe(422);
    expect(await stageOf(release)).toBe('refused');
  });

  it('is appealed once, and reversed by a new decision that names the old, whose text stays as it was', async () => {
    const release = await decided('refused');
    const [first] = (await recordOf(release)).decisions;
    const asked = await ask(release);
    expect(asked.status).toBe(201);
    expect((await recordOf(release)).request).toMatchObject({ asks: 'appeal', note: facts, earlier: { id: first.id } });
    // Its text is frozen before and after.
    expect((await author.put(`/api/press-releases/${release}/stage`, { stage: 'open', reason: '' })).status).toBe(409);
    expect((await decide(asked.body.id, 'validated', second)).status).toBe(201);
    const { decisions, request } = await recordOf(release);
    expect(request).toBeNull();
    expect(decisions.map((one: { outcome: string }) => one.outcome)).toEqual(['validated', 'refused']);
    expect(decisions[0].earlier).toMatchObject({ id: first.id, outcome: 'refused' });
    expect(decisions[1]).toMatchObject({ id: first.id, reason, earlier: null });
    expect(await stageOf(release)).toBe('validated');
  });

  it('upheld on appeal is not appealed again, and says so', async () => {
    const release = await decided('refused');
    await decide((await ask(release)).body.id, 'refused', second);
    expect((await recordOf(release, author)).asks).toBeNull();
    const again = await ask(release);
    expect([again.status, again.body.code]).toEqual([409, 'decision.appealed']);
  });

  it('stays when its appeal is taken back, which may then be made after all', async () => {
    const release = await decided('refused');
    const { id } = (await ask(release)).body;
    expect((await author.delete(`/api/decision-requests/${id}`)).status).toBe(204);
    expect(await stageOf(release)).toBe('refused');
    expect((await recordOf(release, author)).asks).toBe('appeal');
    const twice = await Promise.all([ask(release), ask(release)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('what was validated', () => {
  it('moves to deployment by a decision of its own, and stays validated when that is taken back', async () => {
    const release = await decided('validated');
    expect((await recordOf(release, author)).asks).toBe('deployment');
    const back = (await ask(release, '')).body.id;
    await author.delete(`/api/decision-requests/${back}`);
    expect(await stageOf(release)).toBe('validated');
    const asked = await ask(release, '');
    expect((await decide(asked.body.id, 'deployment', second)).status).toBe(201);
    expect(await stageOf(release)).toBe('deployment');
    expect((await recordOf(release)).decisions[0]).toMatchObject({
      outcome: 'deployment',
      earlier: { outcome: 'validated' },
    });
    expect((await recordOf(release, author)).asks).toBeNull();
  });
});
