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

it('tells the newest of each thing that one gave, however much was said of one of them', async () => {
  const give = async (title: string) => {
    const idea = { title, text: '', language: 'fr', audience: 'organisation', entityId: house.entities.lyon };
    return (await author.post('/api/ideas', idea)).body.id as string;
  };
  const [quiet, discussed] = [await give('Peu discutée'), await give('Très discutée')];
  const say = (id: string, text: string) => colleague.post(`/api/contributions/${id}/comments`, { text });
  await say(quiet, 'Une seule remarque');
  for (let at = 0; at < 8; at++) await say(discussed, `Remarque ${at}`);
  await house.settle();
  const { wake } = (await author.get('/api/home')).body;
  expect(wake.map((row: { contribution: { id: string } }) => row.contribution.id)).toEqual([discussed, quiet]);
});
