// The main job without a mouse: an idea, the press release that it becomes, a support, a comment, a decision.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

/** What has focus, by its name; it must be on the screen, and be seen to have it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { top, bottom } = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
    return { name, inSight: bottom > 0 && top < innerHeight };
  });

/** Goes on with Tab until something of that name has focus. */
async function tabTo(page: Page, name: RegExp, most = 120) {
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!name.test(now.name)) continue;
    expect(now.inSight, now.name).toBe(true);
    return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

it('an idea is given and becomes a press release that is written, with the keys alone', async () => {
  const { page, context } = await company.as('Sandrine');
  await page.goto('/write');
  await page.getByLabel('L’idée en une phrase').waitFor();
  await tabTo(page, /^L’idée en une phrase/);
  await page.keyboard.type('Une borne qui lit les étiquettes à voix haute');
  await tabTo(page, /^Pourquoi, et comment/);
  await page.keyboard.type('Deux clients par jour me demandent de lire pour eux.');
  await tabTo(page, /^Donner cette idée/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ideas/**');
  await page.getByRole('heading', { level: 1, name: /Une borne/ }).waitFor();

  await tabTo(page, /^En faire un communiqué/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await page.keyboard.type('La Voix du Rayon');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/press-releases/**');
  await page.locator('.ProseMirror').waitFor();
  await tabTo(page, /^Le texte du communiqué/);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('La Voix du Rayon lit les étiquettes. ');
  await page.getByText('Enregistré').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).not.toMatch(/^Le texte du communiqué/);
  await context.close();
});

it('a release is supported and commented with the keys alone, and another window sees it come', async () => {
  const reader = await company.as('Élodie');
  const witness = await company.as('Hugo');
  const { items } = await (await reader.context.request.get('/api/contributions?stage=open')).json();
  const release = items.find((item: { title: string; author: { name?: string } }) => /Dia Claro/.test(item.title));
  await Promise.all([reader, witness].map(({ page }) => page.goto(`/press-releases/${release.id}`)));
  const { page } = reader;
  await page.getByLabel('Votre question, votre avis, ce que vous savez').waitFor();
  await witness.page.getByLabel('Votre question, votre avis, ce que vous savez').waitFor();
  const { supported, supports } = (await (await reader.context.request.get(`/api/contributions/${release.id}`)).json())
    .contribution;
  await tabTo(page, /soutiens|soutenez/);
  await page.keyboard.press('Space');
  const count = supported ? supports - 1 : supports + 1;
  await witness.page.getByRole('button', { name: new RegExp(`(soutiens|soutenez) · ${count}$`) }).waitFor();
  await tabTo(page, /^Votre question, votre avis/);
  await page.keyboard.type('Essayé hier à Nantes, les clients ont compris.');
  await page.keyboard.press('Control+Enter');
  await witness.page.getByText('Essayé hier à Nantes, les clients ont compris.').waitFor();
  await reader.context.close();
  await witness.context.close();
});

it('a decision is taken with the keys alone, from the first page to the reasons', async () => {
  const { page, context } = await company.as('Bruno');
  await page.goto('/');
  await page.getByRole('link', { name: /Décider.*Home Shelf/ }).waitFor();
  await tabTo(page, /^Décider.*Home Shelf/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Votre décision' }).waitFor();
  await tabTo(page, /^Validé/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Vos raisons/);
  await page.keyboard.type('Le besoin est chiffré, et le texte dit ce qu’il ne sait pas encore.');
  await tabTo(page, /^Rendre ma décision/);
  await page.keyboard.press('Enter');
  await page.getByText('Le besoin est chiffré, et le texte dit').first().waitFor();
  await page.getByRole('button', { name: 'Rendre ma décision' }).waitFor({ state: 'detached' });
  await context.close();
});
