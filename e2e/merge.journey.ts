// Two ideas that are one: the community manager merges them, whoever gave one sees it happen, and it can be taken back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const portuguese = 'Deixar a caixa na loja e levar só o aparelho';
const french = 'Laisser le carton au comptoir de retrait';

it('an idea joins another across languages, with its supports and its discussion, and parts from it again', async () => {
  const author = await company.as('Oksana', { phone: true, language: 'pt' });
  await author.page.goto('/explore?q=deixar a caixa');
  await author.page.getByRole('link', { name: portuguese }).click();
  await author.page.getByRole('heading', { level: 1, name: portuguese }).waitFor();

  const manager = await company.as('Amandine');
  await manager.page.goto(new URL(author.page.url()).pathname);
  await manager.page.getByRole('button', { name: 'Autres actions' }).click();
  await manager.page.getByRole('menuitem', { name: 'Réunir à une autre contribution' }).click();
  await manager.page.getByLabel('Chercher une contribution').fill('carton comptoir');
  await manager.page.getByRole('radio', { name: french }).check();
  await manager.page.getByLabel(/^Pourquoi/).fill('La même idée, à Lisbonne et à Lyon.');
  await expectAccessible(manager.page);
  await manager.page.getByRole('button', { name: 'Réunir', exact: true }).click();
  await manager.page.getByText('Réuni à une autre contribution').waitFor();

  // The author never left their page, nor asked again.
  await author.page
    .getByRole('link', { name: new RegExp(french) })
    .first()
    .waitFor();
  await author.page.getByText('La même idée, à Lisbonne et à Lyon.').waitFor();
  await expectAccessible(author.page);
  expect(await author.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await author.page.getByRole('link', { name: new RegExp(`Ir para .*${french}`) }).click();
  await author.page.getByRole('heading', { level: 1, name: french }).waitFor();

  // Whoever did it thinks again.
  await manager.page.getByRole('button', { name: 'Séparer à nouveau' }).click();
  await manager.page.getByText('Réuni à une autre contribution').waitFor({ state: 'detached' });
  await author.context.close();
  await manager.context.close();
});
