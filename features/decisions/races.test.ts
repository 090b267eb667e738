// Of two things done to a release in one moment, the second sees what the first has made of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let decider: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  decider = await house.person('Décideuse', { roles: [{ role: 'decider' }] });
});
afterAll(() => house.close());

const beginReady = async () => {
  const begin = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon };
  const { id } = (await author.post('/api/press-releases', begin)).body;
  await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
  await house.owner.query(`UPDATE contribution SET stage = 'ready' WHERE id = $1`, [id]);
  return id as string;
};
const ask = async (id: string) => {
  const answer = await author.post(`/api/press-releases/${id}/decision-requests`, {
    deciders: [decider.id],
    dueOn: '2999-01-01',
  });
  return answer.status === 201 ? (answer.body.id as string) : null;
};
const standOf = async (id: string) =>
  (
    await house.owner.query(
      `SELECT c.stage, c.standing, d.frozen, (SELECT count(*)::int FROM decision_request q WHERE q.contribution_id = c.id
         AND q.closed_at IS NULL) AS waiting
       FROM contribution c JOIN live_document d ON d.contribution_id = c.id WHERE c.id = $1`,
      [id],
    )
  ).rows[0];

/** Runs `second` while the rows of the release are held, lets `first` happen to them, and gives what `second` answers. */
async function meanwhile(id: string, first: string, second: () => Promise<{ status: number }>): Promise<number> {
  const client = await house.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      'SELECT 1 FROM contribution c JOIN live_document d ON d.contribution_id = c.id WHERE c.id = $1 FOR UPDATE',
      [id],
    );
    const answering = second();
    const waits = async () =>
      (await house.owner.query('SELECT 1 FROM pg_locks WHERE NOT granted LIMIT 1')).rows.length > 0;
    while (!(await waits())) await new Promise((resolve) => setImmediate(resolve));
    await client.query(first, [id]);
    await client.query('COMMIT');
    return (await answering).status;
  } finally {
    client.release();
  }
}

const nowInReview = `UPDATE contribution SET stage = 'in_review' WHERE id = $1`;

describe('a release that goes into review in this very moment', () => {
  it('is neither opened again nor stopped, and its text stays frozen', async () => {
    for (const stage of ['open', 'stopped']) {
      const id = await beginReady();
      const status = await meanwhile(id, nowInReview, () => author.put(`/api/press-releases/${id}/stage`, { stage }));
      expect([status, (await standOf(id)).stage]).toEqual([409, 'in_review']);
    }
  });

  it('is neither withdrawn nor archived', async () => {
    for (const standing of ['withdrawn', 'archived']) {
      const id = await beginReady();
      const set = () => author.put(`/api/contributions/${id}/standing`, { standing, reason: '' });
      expect([await meanwhile(id, nowInReview, set), (await standOf(id)).standing]).toEqual([403, 'published']);
    }
  });
});

describe('whatever arrives together', () => {
  it('asking twice asks once', async () => {
    const id = await beginReady();
    const asked = await Promise.all(Array.from({ length: 6 }, () => ask(id)));
    expect(asked.filter((one) => one !== null)).toHaveLength(1);
    expect(await standOf(id)).toMatchObject({ stage: 'in_review', frozen: true, waiting: 1 });
  });

  it('a release that was withdrawn is not in review, and one in review is not withdrawn', async () => {
    for (let at = 0; at < 6; at++) {
      const id = await beginReady();
      const withdraw = { standing: 'withdrawn', reason: '' };
      await Promise.all([ask(id), author.put(`/api/contributions/${id}/standing`, withdraw)]);
      const { stage, standing } = await standOf(id);
      expect(['in_review published', 'ready withdrawn']).toContain(`${stage} ${standing}`);
    }
  });

  it('a request is decided or taken back, never both, and the stage says which', async () => {
    const made = { outcome: 'validated', reason: 'Une raison assez longue pour être lue.' };
    for (let at = 0; at < 6; at++) {
      const id = await beginReady();
      const request = await ask(id);
      const [decided, , taken] = await Promise.all([
        decider.post(`/api/decision-requests/${request}/decision`, made),
        decider.post(`/api/decision-requests/${request}/decision`, made),
        author.delete(`/api/decision-requests/${request}`),
      ]);
      const { rows } = await house.owner.query('SELECT outcome FROM decision WHERE contribution_id = $1', [id]);
      const { stage, frozen, waiting } = await standOf(id);
      expect(waiting).toBe(0);
      if (stage === 'ready') expect([rows.length, taken.status, frozen]).toEqual([0, 204, false]);
      else expect([rows.length, stage, frozen]).toEqual([1, 'validated', true]);
      expect([decided.status, taken.status].every((status) => [201, 204, 403, 404, 409].includes(status))).toBe(true);
    }
  });
});
