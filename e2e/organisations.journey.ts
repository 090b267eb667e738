// Somebody who belongs to two organisations goes from one to the other in the menu at the foot of the rail.
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { toDatabase } from '../seeds/testing/server.ts';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
  // Claire is invited by the maker of the kettles that her company sells.
  const { database } = company.application.services.pool.options;
  const owner = new pg.Client(toDatabase(inject('server').owner, database as string));
  await owner.connect();
  await owner.query(`
    WITH maker AS (INSERT INTO organisation (name, language) VALUES ('Bouilloires Vasseur', 'fr') RETURNING id),
    root AS (INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language)
      SELECT maker.id, new.id, NULL, ARRAY[new.id], 'Vasseur', 'FR', 'fr'
      FROM maker, (SELECT gen_random_uuid() AS id) AS new RETURNING organisation_id, id)
    INSERT INTO member (organisation_id, user_id, name, entity_id, language)
    SELECT root.organisation_id, m.user_id, m.name, root.id, 'de' FROM member m, root WHERE m.name LIKE 'Claire Lambert'`);
  await owner.end();
});
afterAll(() => company?.close());

it('with one organisation nothing of others shows', async () => {
  const { page, context } = await company.as('Farida', { language: 'fr' });
  await page.goto('/');
  await page.getByRole('button', { name: /Farida/ }).click();
  await page.getByRole('menuitem', { name: 'Mon profil' }).waitFor();
  expect(await page.getByRole('group', { name: 'Organisation' }).count()).toBe(0);
  await context.close();
});

it('with two, each is a choice in the menu and in ⌘K, and every window of the person follows', async () => {
  const { page, context } = await company.as('Claire', { language: 'fr' });
  await page.goto('/');
  const second = await context.newPage();
  await second.goto('/explore');
  await second.locator('h1').first().waitFor();
  await page.getByRole('button', { name: /Claire Lambert/ }).click();
  const group = page.getByRole('group', { name: 'Organisation' });
  await group.waitFor();
  expect(await group.getByRole('menuitemradio', { checked: true }).count()).toBe(1);
  await expectAccessible(page);
  await group.getByRole('menuitemradio', { name: 'Bouilloires Vasseur' }).click();
  // There she reads in German, and finds a house that is still empty.
  await page.getByRole('heading', { level: 1, name: /Guten Tag|Claire/ }).waitFor();
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  expect(await page.getByText('La carte Horizon').count()).toBe(0);
  await second.waitForURL((url) => url.pathname === '/');

  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  await page.keyboard.type('wechseln');
  await page
    .getByRole('option', { name: /wechseln/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.lang === 'fr');
  await page.getByText('La carte Horizon').first().waitFor();
  await context.close();
});
