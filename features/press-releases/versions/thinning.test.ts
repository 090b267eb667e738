// Which versions stay after thirty days, as a property over many histories; and that nobody's credit is lost.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { thinVersions } from './thinning.ts';

let house: House;
let author: TestPerson;
const now = new Date('2027-03-03T12:00:00Z');
const day = 86_400_000;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
});
afterAll(() => house.close());

interface Made {
  id: string;
  number: number;
  at: Date;
  named: boolean;
  referred: 'no' | 'decided' | 'translated';
  members: string[];
}
const writers = Array.from({ length: 4 }, () => crypto.randomUUID());

const history = fc.array(
  fc.record({
    hoursLater: fc.integer({ min: 0, max: 60 }),
    named: fc.constantFrom(false, false, false, true),
    referred: fc.constantFrom('no', 'no', 'no', 'no', 'decided', 'translated'),
    members: fc.subarray(writers),
  }),
  { minLength: 4, maxLength: 40 },
);

const begin = async () => {
  const begun = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon };
  return (await author.post('/api/press-releases', begun)).body.id as string;
};

async function write(release: string, versions: Omit<Made, 'id'>[]): Promise<Made[]> {
  const made: Made[] = [];
  for (const version of versions) {
    const { rows } = await house.owner.query(
      `INSERT INTO release_version (organisation_id, contribution_id, number, name, content, text, members, made_at)
       VALUES ($1, $2, $3, $4, '{}', '{}', $5, $6) RETURNING id`,
      [house.organisationId, release, version.number, version.named ? 'Nommée' : null, version.members, version.at],
    );
    const { id } = rows[0];
    if (version.referred === 'decided')
      await house.owner.query(
        'INSERT INTO decision_request (organisation_id, contribution_id, version_id, due_on, closed_at) VALUES ($1, $2, $3, $4, now())',
        [house.organisationId, release, id, '2027-01-01'],
      );
    if (version.referred === 'translated')
      await house.owner.query('UPDATE press_release SET translated_version_id = $2 WHERE contribution_id = $1', [
        await begin(),
        id,
      ]);
    made.push({ ...version, id });
  }
  return made;
}

const stored = async (release: string) =>
  (
    await house.owner.query('SELECT id, members FROM release_version WHERE contribution_id = $1 ORDER BY number', [
      release,
    ])
  ).rows as { id: string; members: string[] }[];

/** The rule, said a second time and simply. */
function expected(made: Made[]) {
  const dayOf = (version: Made) => version.at.toISOString().slice(0, 10);
  const stays = (version: Made) =>
    version.named ||
    version.referred !== 'no' ||
    now.getTime() - version.at.getTime() <= 30 * day ||
    !made.some((later) => later.number > version.number && dayOf(later) === dayOf(version));
  const kept: { id: string; members: string[] }[] = [];
  let credit: string[] = [];
  for (const version of made) {
    credit.push(...version.members);
    if (!stays(version)) continue;
    kept.push({ id: version.id, members: [...new Set(credit)].toSorted() });
    credit = [];
  }
  return kept;
}

it('keeps the named, the young, the last of each day and what is referred to, and everybody’s credit', async () => {
  let went = 0;
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const release = await begin();
      await house.owner.query('DELETE FROM release_version WHERE contribution_id = $1', [release]);
      let at = now.getTime() - 45 * day;
      const versions = steps.map(({ hoursLater, ...step }, number) => {
        // Many within one day, as five minutes of writing make them.
        at += (hoursLater > 50 ? hoursLater : hoursLater % 3) * 3_600_000;
        return { ...step, number: number + 1, at: new Date(Math.min(at, now.getTime())) };
      });
      const made = await write(release, versions as Omit<Made, 'id'>[]);
      const thinned = await Promise.all([
        thinVersions(house.connection.worker, now),
        thinVersions(house.connection.worker, now),
      ]);
      const left = (await stored(release)).map((row) => ({ ...row, members: row.members.toSorted() }));
      expect(left).toEqual(expected(made));
      went += thinned[0] + thinned[1];
      // Again changes nothing.
      await thinVersions(house.connection.worker, now);
      expect((await stored(release)).length).toBe(left.length);
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(went).toBeGreaterThan(50);
}, 180_000);

it('takes more than fit into one statement, across releases', async () => {
  const release = await begin();
  await house.owner.query(
    `INSERT INTO release_version (organisation_id, contribution_id, number, content, text, members, made_at)
     SELECT $1, $2, n + 1000, '{}', '{}', ARRAY[$3::uuid], $4::timestamptz - interval '50 days' + make_interval(mins => n)
     FROM generate_series(1, 1200) n`,
    [house.organisationId, release, writers[0], '2027-03-03T00:00:00Z'],
  );
  await thinVersions(house.connection.worker, now);
  const left = await stored(release);
  expect(left.length).toBeLessThanOrEqual(2);
  expect(left.at(-1)?.members).toEqual([writers[0]]);
});
