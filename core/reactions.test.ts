// Every recorded event is handled once it can be, whatever another event of the same batch does.
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../seeds/testing/house.ts';
import { openReactions, type RecordedEvent } from './reactions.ts';

let house: House;
let idea: string;

beforeAll(async () => {
  house = await openHouse();
  const author = await house.person('Autrice');
  const { group: entityId } = house.entities;
  const given = { title: 'Une idée', text: '', language: 'fr', audience: 'organisation', entityId };
  idea = (await author.post('/api/ideas', given)).body.id;
  await house.settle();
});
afterAll(() => house.close());

const happen = (name: string, count: number) =>
  house.owner.query(
    `INSERT INTO event (organisation_id, name, contribution_id, data)
     SELECT $1, $2, $3, jsonb_build_object('n', n) FROM generate_series(1, $4::int) n RETURNING id`,
    [house.organisationId, name, idea, count],
  );

it('keeps the others of a batch when one cannot be reacted to, and tries that one again later', async () => {
  // Nobody else looks at these events while this test does.
  await house.application.reactions.close();
  await happen('contribution.edited', 5);
  const reacted: number[] = [];
  let broken = true;
  const react = async (events: RecordedEvent[], worker: pg.PoolClient) => {
    for (const event of events) {
      if (event.data.n === 3 && broken) await worker.query('SELECT 1 / 0');
      await worker.query(`UPDATE contribution SET support_count = support_count WHERE id = $1`, [event.contributionId]);
      reacted.push(event.data.n);
    }
  };
  const told: number[] = [];
  const on = new Set(['contribution.edited'] as const);
  const reactions = openReactions(house.connection.worker, [{ on, react }], async (events) => {
    told.push(...events.map((event) => event.data.n));
  });
  await reactions.settle();
  expect(told).toEqual([1, 2, 4, 5]);
  broken = false;
  await reactions.settle();
  await reactions.close();
  expect(told).toEqual([1, 2, 4, 5, 3]);
  const left = await house.owner.query('SELECT count(*)::int AS n FROM event WHERE handled_at IS NULL');
  expect(left.rows[0].n).toBe(0);
});
