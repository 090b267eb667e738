// A page is read a moment before it listens: what moved in between is told when it does, to whoever may see it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let colleague: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  colleague = await house.person('Collègue');
});
afterAll(() => house.close());

/** What a feed tells until it has told `wanted`, or for half a second. */
async function hear(person: TestPerson, since: number | string, wanted: string): Promise<string> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), 500);
  let said = '';
  try {
    const { body } = await fetch(`${house.origin}/api/live?since=${since}`, {
      headers: { cookie: person.cookie },
      signal: ending.signal,
    });
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      said += new TextDecoder().decode(part);
      if (said.includes(wanted)) break;
    }
  } catch {
    // Ended by the clock.
  } finally {
    clearTimeout(timer);
    ending.abort();
  }
  return said;
}

it('tells what moved since, of what its reader may see, and nothing from before', async () => {
  const { lyon: entityId } = house.entities;
  const give = async (audience: string) =>
    (await author.post('/api/ideas', { title: 'Une idée', text: '', language: 'fr', audience, entityId })).body.id;
  const before = await give('organisation');
  await house.settle();
  await new Promise((later) => setTimeout(later, 30));
  const since = Date.now();
  const [open, hidden] = [await give('organisation'), await give('private')];
  await house.settle();
  await expect.poll(() => hear(colleague, since, open)).toContain(open);
  expect(await hear(colleague, since, 'nothing')).not.toMatch(new RegExp(`${before}|${hidden}`));
  expect(await hear(author, since, hidden)).toContain(hidden);
  for (const wrong of ['', 'x', '-1', 'NaN']) expect(await hear(colleague, wrong, open)).not.toContain(open);
});
