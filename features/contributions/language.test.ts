import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let writer: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  writer = await house.person('Autrice');
});
afterAll(() => house.close());

const languageOf = async (text: string) =>
  (await writer.get(`/api/contributions/similar?text=${encodeURIComponent(text)}`)).body.language;

it('tells a writer the language of what they type, among those of their organisation', async () => {
  const german = 'Die Verpackung vor den Augen der Kundschaft entfernen';
  expect(await languageOf(german)).toBe('de');
  expect(await languageOf('Retirer l’emballage devant la cliente, au magasin comme à la livraison')).toBe('fr');
  expect(await languageOf('Ok')).toBe(undefined);
  expect(await languageOf('Points')).toBe(null);
  await house.owner.query(`UPDATE organisation SET languages = '{fr,en}' WHERE id = $1`, [house.organisationId]);
  expect(await languageOf(german)).not.toBe('de');
});
