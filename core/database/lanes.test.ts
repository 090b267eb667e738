// Statements of many requests travel on few connections: each keeps its own scope, its own error and its own time.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';
import { scoped } from './scope.ts';

let house: House;
let people: TestPerson[];

beforeAll(async () => {
  house = await openHouse();
  people = await Promise.all(Array.from({ length: 12 }, (_, at) => house.person(`Personne ${at}`)));
});
afterAll(() => house.close());

const as = (person: TestPerson) =>
  scoped(house.connection.app, { organisationId: house.organisationId, memberId: person.id });

it('each is answered as whoever asked, however many ask at once', async () => {
  const asked = Array.from({ length: 300 }, (_, at) => people[at % people.length] as TestPerson);
  const answers = await Promise.all(
    asked.map((person) => sql<{ me: string }>`SELECT me() AS me`.execute(as(person)).then(({ rows }) => rows[0]?.me)),
  );
  expect(answers).toEqual(asked.map((person) => person.id));
  const nobody = await sql<{ me: string | null }>`SELECT me() AS me`.execute(
    scoped(house.connection.app, { organisationId: null, memberId: null }),
  );
  expect(nobody.rows[0]?.me).toBe(null);
});

it('one that is refused leaves the others as they are', async () => {
  const [person] = people as [TestPerson];
  const all = await Promise.allSettled(
    Array.from({ length: 60 }, (_, at) =>
      at % 7 === 3
        ? sql`SELECT 1 / ${0}::int`.execute(as(person))
        : sql<{ n: number }>`SELECT ${at}::int AS n`.execute(as(person)).then(({ rows }) => rows[0]?.n),
    ),
  );
  for (const [at, one] of all.entries())
    expect(one.status === 'fulfilled' ? one.value : 'refused').toBe(at % 7 === 3 ? 'refused' : at);
});

it('one that takes long does not hold up those that come after it', async () => {
  const [slow, quick] = people as [TestPerson, TestPerson];
  let done = false;
  const long = sql`SELECT pg_sleep(1.5)`.execute(as(slow)).then(() => {
    done = true;
  });
  await sql`SELECT 1`.execute(as(quick));
  for (let at = 0; at < 40; at++) await sql`SELECT ${at}::int`.execute(as(quick));
  expect(done).toBe(false);
  await long;
});

it('a connection that ends under them fails them and nothing later', async () => {
  const [person] = people as [TestPerson];
  const cut = sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(as(person));
  await expect(cut).rejects.toThrow();
  const after = await Promise.all(Array.from({ length: 20 }, () => sql`SELECT 1`.execute(as(person))));
  expect(after.length).toBe(20);
});

it('a transaction has a connection of its own, and what it sees of itself nobody else does', async () => {
  const [one, other] = people as [TestPerson, TestPerson];
  const rollback = new Error('rolled back');
  const named = () => sql<{ name: string }>`SELECT name FROM member WHERE id = ${one.id}`;
  const work = as(one)
    .transaction()
    .execute(async (tx) => {
      await sql`UPDATE member SET name = 'Autre nom' WHERE id = ${one.id}`.execute(tx);
      expect((await named().execute(tx)).rows[0]?.name).toBe('Autre nom');
      expect((await named().execute(as(other))).rows[0]?.name).toBe('Personne 0');
      throw rollback;
    });
  await expect(work).rejects.toBe(rollback);
  expect((await named().execute(as(one))).rows[0]?.name).toBe('Personne 0');
});
