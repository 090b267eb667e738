// The main job as the people of the demonstration live it: an idea, a press release written by two, opened, supported,
// discussed, decided.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const addressOf = async (page: Page, title: string): Promise<string> => {
  const answer = await page.context().request.get('/api/contributions?limit=100');
  const { items } = (await answer.json()) as { items: { id: string; kind: string; title: string }[] };
  const found = items.find((item) => item.title.includes(title));
  if (!found) throw new Error(`Nothing is called ${title}`);
  return `/${found.kind === 'idea' ? 'ideas' : 'press-releases'}/${found.id}`;
};

describe('a visitor', () => {
  it('chooses a person to be and is greeted by name', async () => {
    const { page, context } = await company.visitor();
    await page.goto('/');
    await page.waitForURL('**/sign-in**');
    await page
      .getByRole('button', { name: /Claire Lambert/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Bonjour Claire/ }).waitFor();
    await context.close();
  });
});

describe('an employee', () => {
  it('gives an idea, on a phone, after being shown similar ones and who will see it', async () => {
    const { page, context } = await company.as('Sandrine', { phone: true });
    await page.goto('/write');
    await page.getByLabel('L’idée en une phrase').fill('Des points de fidélité contre des heures de ménage');
    await page.getByRole('link', { name: /Échanger ses points contre des heures de ménage/ }).waitFor();
    await page.getByText('sous votre nom, Sandrine').first().waitFor();
    await page.getByLabel('Pourquoi, et comment').fill('Une cliente me l’a demandé hier, en caisse.');
    await page.getByRole('button', { name: 'Donner cette idée' }).click();
    await page.waitForURL('**/ideas/**');
    await page.getByRole('heading', { level: 1, name: 'Des points de fidélité contre des heures de ménage' }).waitFor();
    await context.close();
  });
});

describe('a press release', () => {
  it('is written by two people at once, each seeing what the other types, and says saved only when it is stored', async () => {
    const author = await company.as('Claire');
    const coWriter = await company.as('Jonas');
    const path = await addressOf(author.page, 'La carte Horizon');
    await Promise.all([author.page.goto(path), coWriter.page.goto(path)]);
    const headline = (page: Page) => page.locator('.ProseMirror h1, .ProseMirror [data-name="headline"]').first();
    await Promise.all([headline(author.page).waitFor(), headline(coWriter.page).waitFor()]);
    await headline(author.page).click();
    await author.page.keyboard.press('End');
    await author.page.keyboard.type(' au soleil');
    await coWriter.page
      .getByText(/au soleil/)
      .first()
      .waitFor({ timeout: 5000 });
    await author.page.getByText('Enregistré').first().waitFor();
    const id = path.split('/').at(-1);
    const stored = await (await author.context.request.get(`/api/press-releases/${id}`)).json();
    expect(stored.text.headline).toContain(' au soleil');
    await author.context.close();
    await coWriter.context.close();
  });

  it('keeps what was typed offline, even when the tab was closed meanwhile', async () => {
    const { page, context } = await company.as('Claire');
    const path = await addressOf(page, 'La Ronde');
    await page.goto(path);
    const headline = page.locator('.ProseMirror h1, .ProseMirror [data-name="headline"]').first();
    await headline.waitFor();
    await page.getByText('Enregistré').first().waitFor();
    await context.setOffline(true);
    await headline.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' (hors ligne)');
    await page.waitForTimeout(600);
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(path);
    await again
      .getByText(/\(hors ligne\)/)
      .first()
      .waitFor();
    await expect
      .poll(
        async () =>
          (await (await context.request.get(`/api/press-releases/${path.split('/').at(-1)}`)).json()).text.headline,
        { timeout: 10_000 },
      )
      .toContain('(hors ligne)');
    await context.close();
  });

  it('is supported and questioned by a colleague in Lisbon, in Portuguese', async () => {
    const { page, context } = await company.as('Diogo', { language: 'pt' });
    await page.goto(await addressOf(page, 'Sans Carton'));
    const button = page.getByRole('button', { name: /apoi/i }).first();
    await button.waitFor();
    const id = page.url().split('/').at(-1);
    const before = (await (await context.request.get(`/api/contributions/${id}`)).json()).contribution;
    if (!before.supported) {
      await button.click();
      await expect
        .poll(async () => (await (await context.request.get(`/api/contributions/${id}`)).json()).contribution.supports)
        .toBe(before.supports + 1);
    }
    await context.close();
  });

  it('is kept as a page to hand out, and printed as the same page', async () => {
    const { page, context } = await company.as('Sandrine');
    const path = await addressOf(page, 'Sans Carton');
    await page.goto(path);
    await page
      .getByRole('heading', { name: /Sans Carton/ })
      .first()
      .waitFor();
    await page.locator('header button[aria-haspopup]').last().click();
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Télécharger le PDF' }).click(),
    ]);
    expect(kept.suggestedFilename()).toMatch(/^Sans Carton .*\.pdf$/);
    await page.goto(`${path}/print`);
    await page.getByRole('link', { name: 'Télécharger le PDF' }).waitFor();
    await expectAccessible(page);
    await context.close();
  });
});
