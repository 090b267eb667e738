// Where several must agree: one of them proposes, the others agree to those very words, and nobody else reads them before they hold.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRelease } from '../../../seeds/testing/asked.ts';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let first: TestPerson;
let second: TestPerson;
let third: TestPerson;
let administrator: TestPerson;
let colleague: TestPerson;

const reason = 'Le besoin est réel et la première étape est peu coûteuse.';

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  first = await house.person('Première', { roles: [{ role: 'decider' }] });
  second = await house.person('Second', { roles: [{ role: 'decider' }] });
  third = await house.person('Troisième', { roles: [{ role: 'decider' }] });
  administrator = await house.person('Admin', { roles: [{ role: 'administrator' }] });
  colleague = await house.person('Collègue');
  expect((await administrator.put('/api/quorum', { quorum: 2 })).status).toBe(204);
});
afterAll(() => house.close());

const propose = (by: TestPerson, request: string, more: object = {}) =>
  by.post(`/api/decision-requests/${request}/decision`, { outcome: 'validated', reason, ...more });
const agree = (by: TestPerson, request: string, proposal: string) =>
  by.put(`/api/decision-requests/${request}/proposal/${proposal}/agreement`);
const withdraw = (by: TestPerson, request: string) => by.delete(`/api/decision-requests/${request}/proposal`);
const recordOf = async (release: string, by: TestPerson) =>
  (await by.get(`/api/press-releases/${release}/decisions`)).body;
const stageOf = async (release: string) => (await author.get(`/api/press-releases/${release}`)).body.contribution.stage;

/** How many rows of a proposal and of agreements to it the database shows somebody. */
async function rowsFor({ id }: TestPerson, proposal: string): Promise<number> {
  const client = await house.connection.app.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT enter($1, $2)', [house.organisationId, id]);
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM decision_proposal WHERE id = $1) + (SELECT count(*) FROM decision_agreement
        WHERE proposal_id = $1) AS shown`,
      [proposal],
    );
    return Number(rows[0].shown);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function proposed(more: object = {}) {
  const asked = await askedRelease(house, author, [first, second]);
  expect(await propose(first, asked.request, more)).toMatchObject({ status: 201, body: { id: null } });
  const { id } = (await recordOf(asked.release, second)).request.proposal;
  return { ...asked, proposal: id as string };
}

describe('the rule', () => {
  it('is changed by administrators and the central team only, and holds for what is asked from then on', async () => {
    const before = await askedRelease(house, author, [first, second]);
    for (const unfit of [author, first, colleague])
      expect((await unfit.put('/api/quorum', { quorum: 1 })).status).toBe(403);
    expect((await administrator.put('/api/quorum', { quorum: 0 })).status).toBe(422);
    expect((await administrator.put('/api/quorum', { quorum: 1 })).status).toBe(204);
    const after = await askedRelease(house, author, [first]);
    expect((await propose(first, after.request)).body.id).toEqual(expect.any(String));
    expect(await propose(first, before.request)).toMatchObject({ body: { id: null } });
    expect((await colleague.get('/api/quorum')).body).toEqual({ quorum: 1, mayChange: false });
    expect((await administrator.put('/api/quorum', { quorum: 2 })).status).toBe(204);
  });

  it('asks for as many deciders, and for no more than there are', async () => {
    await expect(askedRelease(house, author, [first])).rejects.toThrow('below_quorum');
    await administrator.put('/api/quorum', { quorum: 5 });
    await expect(askedRelease(house, author, [first, second])).rejects.toThrow('below_quorum');
    const { release } = await askedRelease(house, author, [first, second, third]);
    expect((await recordOf(release, author)).request.quorum).toBe(3);
    await administrator.put('/api/quorum', { quorum: 2 });
  });
});

describe('a proposal', () => {
  it('is read by those who are asked and by nobody else, in no answer and no row, and decides nothing', async () => {
    const words = 'Des raisons que seules lisent les personnes qui décident.';
    const { release, proposal } = await proposed({ reason: words });
    expect(await stageOf(release)).toBe('in_review');
    expect(await rowsFor(second, proposal)).toBe(2);
    expect((await recordOf(release, second)).request.proposal).toMatchObject({
      reason: words,
      agreed: [{ name: 'Première' }],
      mine: false,
    });
    for (const other of [author, third, colleague, administrator]) {
      for (const path of [`/api/press-releases/${release}/decisions`, '/api/decision-requests', '/api/home'])
        expect(JSON.stringify((await other.get(path)).body), other.name).not.toContain(words);
      expect(await rowsFor(other, proposal), other.name).toBe(0);
    }
  });

  it('is told to the others who are asked, and waits for them, but not for who has agreed', async () => {
    const { release } = await proposed();
    await expect
      .poll(async () => (await second.get('/api/notifications')).body.items[0])
      .toMatchObject({ name: 'decision.proposed', contribution: { id: release } });
    const waits = async (who: TestPerson) =>
      (await who.get('/api/home')).body.waiting.some(
        (one: { why: string; contribution: { id: string } }) => one.why === 'decide' && one.contribution.id === release,
      );
    expect([await waits(first), await waits(second)]).toEqual([false, true]);
  });

  it('is the decision once enough agree to it: by its proposer, with the names of who agreed', async () => {
    const { release, request, proposal } = await proposed({ outcome: 'refused' });
    expect((await agree(second, request, proposal)).body.id).toEqual(expect.any(String));
    expect(await stageOf(release)).toBe('refused');
    expect((await recordOf(release, colleague)).decisions).toMatchObject([
      { outcome: 'refused', reason, decidedBy: { name: 'Première' }, agreed: [{ name: 'Second' }] },
    ]);
    expect((await agree(second, request, proposal)).status).toBe(404);
  });

  it('is agreed to by who is asked, and by its proposer not twice', async () => {
    const { release, request, proposal } = await proposed();
    for (const unfit of [author, third, colleague, administrator])
      expect([unfit.name, (await agree(unfit, request, proposal)).status]).toEqual([unfit.name, 403]);
    expect(await agree(first, request, proposal)).toMatchObject({ status: 200, body: { id: null } });
    expect(await stageOf(release)).toBe('in_review');
  });

  it('replaced meanwhile is not agreed to unread, and replaces none unread', async () => {
    const { release, request, proposal } = await proposed();
    expect((await propose(second, request, { outcome: 'refused' })).body.code).toBe('decision.proposal_changed');
    expect((await propose(second, request, { outcome: 'refused', replaces: proposal })).status).toBe(201);
    expect((await agree(first, request, proposal)).body.code).toBe('decision.proposal_changed');
    const other = (await recordOf(release, first)).request.proposal;
    expect(other).toMatchObject({ outcome: 'refused', proposedBy: { name: 'Second' }, agreed: [{ name: 'Second' }] });
    expect((await agree(first, request, other.id)).status).toBe(200);
    expect(await stageOf(release)).toBe('refused');
  });

  it('of two at the same moment is one', async () => {
    const { release, request } = await askedRelease(house, author, [first, second]);
    const answers = await Promise.all([propose(first, request), propose(second, request)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await recordOf(release, first)).request.proposal.agreed).toHaveLength(1);
  });

  it('that two agree to at the same moment makes one decision', async () => {
    await administrator.put('/api/quorum', { quorum: 2 });
    const { release, request } = await askedRelease(house, author, [first, second, third]);
    await propose(first, request);
    const { id } = (await recordOf(release, second)).request.proposal;
    const answers = await Promise.all([agree(second, request, id), agree(third, request, id)]);
    expect(answers.filter(({ body }) => typeof body?.id === 'string' && !body.code)).toHaveLength(1);
    expect((await recordOf(release, author)).decisions).toHaveLength(1);
  });

  it('is taken back by its proposer and by nobody else', async () => {
    const { release, request } = await proposed();
    for (const unfit of [second, author]) expect((await withdraw(unfit, request)).status).toBe(403);
    expect((await withdraw(first, request)).status).toBe(204);
    expect((await recordOf(release, second)).request.proposal).toBeNull();
    expect((await withdraw(first, request)).status).toBe(409);
  });

  it('does not count the agreement of somebody who has left', async () => {
    const leaving = await house.person('Partante', { roles: [{ role: 'decider' }] });
    await administrator.put('/api/quorum', { quorum: 3 });
    const { release, request } = await askedRelease(house, author, [first, second, third, leaving]);
    await propose(first, request);
    const { id } = (await recordOf(release, second)).request.proposal;
    expect((await agree(leaving, request, id)).status).toBe(200);
    await administrator.put(`/api/members/${leaving.id}/suspension`);
    expect(await agree(second, request, id)).toMatchObject({ status: 200, body: { id: null } });
    expect(await stageOf(release)).toBe('in_review');
    expect((await agree(third, request, id)).body.id).toEqual(expect.any(String));
    await administrator.put('/api/quorum', { quorum: 2 });
  });

  it('of somebody who has come to write the release, or has left, is nobody’s decision until another proposes it', async () => {
    const { release, request, proposal } = await proposed();
    await house.owner.query(
      `INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level) VALUES ($1, $2, $3, 'write')`,
      [house.organisationId, release, first.id],
    );
    expect((await recordOf(release, first)).request.proposal).toBeNull();
    expect((await agree(first, request, proposal)).status).toBe(403);
    expect((await agree(second, request, proposal)).body.code).toBe('decision.proposer_gone');
    expect(await stageOf(release)).toBe('in_review');
    expect((await propose(second, request, { replaces: proposal })).status).toBe(201);
  });
});
