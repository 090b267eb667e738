// A reader suggests and comments, the writers settle, and each sees it as it happens: at a desk and on a phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
let release: string;
beforeAll(async () => {
  company = await openCompany();
  const claire = await company.as('Claire');
  const list = await claire.context.request.get('/api/contributions?kind=press-release&limit=100');
  const { items } = await list.json();
  release = items.find((one: { title: string }) => one.title.startsWith('La carte Horizon')).id;
  await claire.context.close();
});
afterAll(() => company?.close());

/** Selects words of the text as a pointer would, once the document is here. */
async function select(page: Page, words: string) {
  await page.locator('[role=textbox], [role=group]').filter({ hasText: words }).first().waitFor();
  await page.evaluate((wanted) => {
    const surface = document.querySelector('.ProseMirror') as HTMLElement;
    const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      if (surface.isContentEditable) surface.focus();
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`Not in the text: ${wanted}`);
  }, words);
}

const open = async (page: Page) => {
  await page.goto(`/press-releases/${release}`);
  await page.locator('.ProseMirror').waitFor();
};
const card = (page: Page, text: string) => page.locator('[data-card]').filter({ hasText: text });

it('a reader suggests other words, a writer takes them in, and the reader is told and credited', async () => {
  const reader = await company.as('Diogo', { language: 'fr' });
  const author = await company.as('Claire');
  await Promise.all([open(reader.page), open(author.page)]);

  await select(reader.page, 'Rien de ce qui existait ne se perd');
  await reader.page.getByRole('toolbar').getByRole('button', { name: 'Suggérer' }).click();
  await reader.page.getByLabel('Vos mots à la place').fill('Chacun garde tout');
  const compose = reader.page.getByRole('form', { name: 'Suggérer d’autres mots' });
  await compose.locator('ins', { hasText: 'Chacun garde tout' }).waitFor();
  await reader.page.getByLabel('Pourquoi ?').fill('Plus court, plus chaleureux.');
  await expectAccessible(reader.page);
  await compose.getByRole('button', { name: 'Suggérer', exact: true }).click();

  // It stands upon the text and in the margin of both, and the text itself is as it was.
  for (const { page } of [reader, author]) {
    await card(page, 'Plus court, plus chaleureux.').waitFor();
    await page.locator('.ProseMirror ins', { hasText: 'Chacun garde tout' }).waitFor();
  }
  await author.page.locator('.ProseMirror del', { hasText: 'Rien de ce qui existait ne se perd' }).waitFor();
  const before = await (await reader.context.request.get(`/api/press-releases/${release}`)).json();
  expect(before.text.summary).toContain('Rien de ce qui existait ne se perd');
  expect(
    await card(reader.page, 'Plus court, plus chaleureux.').getByRole('button', { name: 'Accepter' }).count(),
  ).toBe(0);
  await expectAccessible(author.page);

  await author.page.locator('.ProseMirror ins', { hasText: 'Chacun garde tout' }).click();
  await card(author.page, 'Plus court, plus chaleureux.').getByRole('button', { name: 'Accepter' }).click();
  await author.page.getByText('Suggestion acceptée : le texte a changé.').waitFor({ state: 'attached' });
  for (const { page } of [reader, author]) {
    await page.locator('.ProseMirror p', { hasText: 'Chacun garde tout. Les clients' }).waitFor();
    await card(page, 'Plus court, plus chaleureux.').waitFor({ state: 'detached' });
  }
  const after = await (await reader.context.request.get(`/api/press-releases/${release}`)).json();
  expect(after.text.summary).toContain('dédié. Chacun garde tout. Les clients');
  expect(after.contributors.map((one: { name: string }) => one.name)).toContain('Diogo Almada');
  await company.application.reactions.settle();
  await reader.page.goto('/notifications');
  await reader.page.getByText(/Claire Lambert a repris votre suggestion/).waitFor();
  await reader.context.close();
  await author.context.close();
});

it('two writers who settle the same suggestion at once settle it once, and it can be declined with a reason', async () => {
  const reader = await company.as('Diogo', { language: 'fr' });
  const suggest = (quote: string, replacement: string, text: string) =>
    reader.context.request.post(`/api/press-releases/${release}/passages`, {
      data: { section: 'problem', quote, at: 0, replacement, text },
    });
  await suggest('n’en utilise que deux', 'n’en sort que deux', 'Plus vif.');
  await suggest('L’an dernier', 'En 2025', 'Pour qui lira plus tard.');
  const claire = await company.as('Claire');
  const jonas = await company.as('Jonas', { language: 'fr' });
  await Promise.all([open(claire.page), open(jonas.page)]);
  const both = [claire.page, jonas.page];
  // At once: whichever comes second is pressed as it goes, so neither waits until it stands still.
  const buttons = await Promise.all(
    both.map(async (page) => {
      const accept = card(page, 'Plus vif.').getByRole('button', { name: 'Accepter' });
      await accept.waitFor();
      return accept.elementHandle();
    }),
  );
  await Promise.all(buttons.map((button) => button?.evaluate((element) => (element as HTMLElement).click())));
  for (const page of both) await card(page, 'Plus vif.').waitFor({ state: 'detached' });
  const { text } = await (await reader.context.request.get(`/api/press-releases/${release}`)).json();
  expect(text.problem.includes('dans son sac et n’en sort que deux.')).toBe(true);

  await card(jonas.page, 'Pour qui lira plus tard.').getByRole('button', { name: 'Décliner…' }).click();
  await jonas.page.getByLabel('Pourquoi déclinez-vous ?').fill('La date bouge encore.');
  await jonas.page.getByRole('button', { name: 'Décliner', exact: true }).click();
  await card(claire.page, 'Pour qui lira plus tard.').waitFor({ state: 'detached' });
  await claire.page.getByLabel('Lesquelles montrer').selectOption('settled');
  await card(claire.page, 'La date bouge encore.').getByText('Déclinée par Jonas Keller').waitFor();
  for (const one of [reader, claire, jonas]) await one.context.close();
});

it('out of reach nothing is accepted, and nothing is kept for later', async () => {
  const reader = await company.as('Diogo');
  await reader.context.request.post(`/api/press-releases/${release}/passages`, {
    data: { section: 'headline', quote: 'chaque achat', at: 0, replacement: 'un achat', text: 'Plus court.' },
  });
  const author = await company.as('Claire');
  await open(author.page);
  await card(author.page, 'Plus court.').getByRole('button', { name: 'Accepter' }).waitFor();
  await author.context.setOffline(true);
  await author.page.getByText('Il faut la connexion pour accepter').first().waitFor();
  expect(await card(author.page, 'Plus court.').getByRole('button', { name: 'Accepter' }).isDisabled()).toBe(true);
  await author.context.setOffline(false);
  await card(author.page, 'Plus court.')
    .getByRole('button', { name: 'Accepter' })
    .and(author.page.locator(':enabled'))
    .waitFor();
  const { text } = await (await reader.context.request.get(`/api/press-releases/${release}`)).json();
  expect(text.headline).toContain('chaque achat');
  await reader.context.close();
  await author.context.close();
});

it('by the keyboard alone, in German: a passage is chosen from a list, commented, answered and resolved', async () => {
  const reader = await company.as('Diogo', { language: 'de', dark: true });
  await open(reader.page);
  await reader.page.getByRole('tab', { name: /Vorschläge/ }).focus();
  await reader.page.keyboard.press('Enter');
  await reader.page.getByRole('button', { name: 'Vorschlagen' }).first().focus();
  await reader.page.keyboard.press('Enter');
  const passage = reader.page.getByLabel('Die Stelle');
  await expect.poll(() => passage.evaluate((element) => element === document.activeElement)).toBe(true);
  await passage.selectOption({ index: 4 });
  await reader.page.getByLabel('Ihre Worte stattdessen').press('End');
  await reader.page.keyboard.type(' Jeden Tag.');
  await expectAccessible(reader.page);
  await reader.page.keyboard.press('Control+Enter');
  await card(reader.page, 'Jeden Tag.').waitFor();
  await card(reader.page, 'Jeden Tag.').getByRole('button', { name: 'Meinen Vorschlag zurückziehen' }).focus();
  await reader.page.keyboard.press('Enter');
  await card(reader.page, 'Jeden Tag.').waitFor({ state: 'detached' });
  await reader.context.close();
});

it('on a phone a passage that is pressed opens its card, where one answers and resolves', async () => {
  const asking = await company.as('Diogo', { language: 'fr' });
  const made = await asking.context.request.post(`/api/press-releases/${release}/passages`, {
    data: { section: 'howToStart', quote: 'La carte actuelle suffit.', at: 0, text: 'Même abîmée ?', question: true },
  });
  expect(made.status()).toBe(201);
  const author = await company.as('Claire', { phone: true });
  await open(author.page);
  const words = author.page.locator('.ProseMirror [data-passage]', { hasText: 'La carte actuelle suffit.' });
  await words.tap();
  const sheet = author.page.getByRole('dialog');
  await card(author.page, 'Même abîmée ?').waitFor();
  await expectAccessible(author.page);
  expect(await author.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await sheet.getByRole('button', { name: 'Répondre' }).click();
  await sheet.getByLabel('Votre réponse').fill('Oui, même sans la puce.');
  await sheet.getByRole('button', { name: 'Envoyer' }).click();
  await card(author.page, 'Oui, même sans la puce.').waitFor();
  await sheet.getByRole('button', { name: 'Résolu' }).click();
  await card(author.page, 'Même abîmée ?').waitFor({ state: 'detached' });

  // Below the page the comment stands with the words that it is about.
  await open(asking.page);
  const below = asking.page.getByRole('article').filter({ hasText: 'Même abîmée ?' });
  await below.getByRole('link', { name: 'À propos de ces mots :' }).waitFor();
  await below.getByText('La carte actuelle suffit.').waitFor();
  await author.context.close();
  await asking.context.close();
});
