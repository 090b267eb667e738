// ⌘K by the keyboard alone: any page, action, contribution and person, found at once, without accents.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');

const current = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.querySelector('[class*=label]')?.textContent) ?? '';
  });

async function open(page: Page, path = '/') {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
}

/** Types, and waits until what is found is shown. */
async function type(page: Page, words: string, found: RegExp) {
  await field(page).press('Control+a');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: found }).first().waitFor();
}

describe('in French', () => {
  it('leads by the keyboard to a page, a contribution and a person, and gives focus back on Escape', async () => {
    const { page, context } = await company.as('Claire', { language: 'fr' });
    await open(page);
    await type(page, 'explor', /Explorer/);
    expect(await current(page)).toBe('Explorer');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explore$/);

    await open(page, '/explore');
    await type(page, 'CARTE horizon', /La carte Horizon/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/press-releases\//);
    await page.getByRole('heading', { level: 1, name: /La carte Horizon/ }).waitFor();

    await page.keyboard.press('Control+k');
    await type(page, 'benali', /Farida Benali/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Farida Benali' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);

    const link = page.getByRole('link', { name: 'Notifications' }).first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
  });

  it('opens on where one was last, and its keys go round', async () => {
    const { page, context } = await company.as('Claire', { language: 'fr' });
    await page.goto('/notifications');
    await page.locator('h1').first().waitFor();
    await page.goto('/decide');
    await page.locator('h1').first().waitFor();
    await open(page);
    const recent = page.getByRole('group', { name: 'Récemment' });
    await recent.getByRole('option', { name: 'Notifications' }).waitFor();
    expect(await current(page)).toBe(await recent.getByRole('option').first().locator('[class*=label]').textContent());
    const first = await current(page);
    await page.keyboard.press('ArrowDown');
    expect(await current(page)).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await current(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    const last = await current(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    expect(await current(page)).toBe(last);
    await expectAccessible(page);
    await context.close();
  });

  it('answers within 100 ms of a keystroke, before any server has', async () => {
    const { page, context } = await company.as('Claire', { language: 'fr' });
    await open(page);
    await type(page, 'carte', /La carte Horizon/);
    await context.setOffline(true);
    const took = await page.evaluate(async () => {
      const input = document.activeElement as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const times: number[] = [];
      const wanted = {
        'horizon carte': 'La carte Horizon',
        notif: 'Notifications',
        'fàrida b': 'Farida Benali',
        'TROP DE C': 'Trop de cartes',
        'donner une': 'Donner une idée',
      };
      const first = () => document.querySelector('[role=option] [class*=label]')?.textContent ?? '';
      for (const [words, label] of Object.entries(wanted)) {
        const start = performance.now();
        set?.call(input, words);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (!first().startsWith(label) && performance.now() - start < 2000)
          await new Promise((turn) => setTimeout(turn));
        times.push(performance.now() - start);
      }
      return Math.max(...times);
    });
    expect(took).toBeLessThan(100);
    await context.close();
  });

  it('says so when nothing goes by a name, and leads to the search of all texts', async () => {
    const { page, context } = await company.as('Claire', { language: 'fr' });
    await open(page);
    await type(page, 'zzzz', /dans Explorer/);
    await page.getByText('Rien ne porte ce nom.', { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/explore\?q=zzzz/);
    await context.close();
  });
});

describe('in German', () => {
  it('finds without its dots, changes how the page looks, and has no accessibility violation', async () => {
    const { page, context } = await company.as('Claire', { language: 'de', dark: true });
    await open(page);
    await expectAccessible(page);
    await type(page, 'ersatzteilbrief', /Der Ersatzteilbrief/);
    await expectAccessible(page);
    await type(page, 'bestatigen', /Entscheiden|unter Entdecken/);
    await type(page, 'hell', /Darstellung/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    await context.close();
  });

  it('opens from the rest of the places on a phone, and fills its screen', async () => {
    const { page, context } = await company.as('Claire', { language: 'de', phone: true });
    await page.goto('/');
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Suchen' }).click();
    await field(page).waitFor();
    const box = await page.getByRole('dialog').boundingBox();
    expect([box?.width, box?.height].map((side) => Math.round(side ?? 0))).toEqual([360, 740]);
    await expectAccessible(page);
    await page.getByRole('option', { name: 'Entdecken' }).first().click();
    await page.waitForURL(/\/explore/);
    await context.close();
  });
});

describe('who may not', () => {
  it('reaches, as a guest, no colleague, no place of colleagues, and nothing that they may not see', async () => {
    const { page, context } = await company.visitor();
    const persons = await (await context.request.get('/api/session/persons')).json();
    const guest = persons.items.find((one: { guest: boolean }) => one.guest);
    await context.request.post('/api/session/by-demonstration', { data: { memberId: guest.id } });
    await context.request.patch('/api/me', { data: { language: 'fr' } });
    await open(page);
    await page.getByRole('option', { name: 'Accueil' }).waitFor();
    for (const word of ['Explorer', 'Donner une idée', 'Personnes'])
      expect(await page.getByRole('option', { name: word }).count()).toBe(0);
    await page.keyboard.type('claire lambert');
    await page.getByText('Rien ne porte ce nom.', { exact: true }).first().waitFor();
    await context.close();
  });

  it('finds no palette before they are signed in', async () => {
    const { page, context } = await company.visitor();
    await page.goto('/sign-in');
    await page.locator('h1').first().waitFor();
    await page.keyboard.press('Control+k');
    expect(await field(page).count()).toBe(0);
    await context.close();
  });
});
