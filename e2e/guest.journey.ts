// A customer is invited to one press release: sees it, asks, supports, and sees nothing else of the company.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const question = 'E se eu mudar de casa antes de gastar os pontos?';

describe('a guest', () => {
  it('is invited by name to one press release by its author, who is told what that means', async () => {
    const author = await company.as('Jonas', { language: 'fr' });
    await author.page.goto('/');
    await author.page.getByRole('link', { name: 'Reprendre' }).first().click();
    await author.page
      .getByRole('heading', { level: 1, name: /Das Preisgedächtnis/ })
      .first()
      .waitFor();
    await author.page.locator('header button[aria-haspopup]').last().click();
    await author.page.getByRole('menuitem', { name: 'Qui écrit, qui lit' }).click();
    const sheet = author.page.getByRole('dialog');
    await sheet.getByRole('combobox', { name: 'Inviter quelqu’un' }).fill('Lucas');
    await sheet.getByRole('option', { name: /Lucas Ferreira Pinto/ }).click();
    await sheet.getByText(/Lucas Ferreira Pinto vient de l’extérieur/).waitFor();
    await expectAccessible(author.page);
    await sheet.getByRole('button', { name: 'Inviter', exact: true }).click();
    await sheet.getByRole('button', { name: 'Retirer' }).first().waitFor();
    await sheet.getByRole('listitem').filter({ hasText: 'Lucas Ferreira Pinto' }).waitFor();
    await author.context.close();
  });

  it('finds on the first page what they were invited to, and nothing else anywhere', async () => {
    const { page, context } = await company.as('Lucas', { phone: true, language: 'pt' });
    await page.goto('/');
    await page.getByRole('heading', { level: 2, name: 'O que tem convite para ler' }).waitFor();
    await page
      .getByRole('link', { name: /Das Preisgedächtnis/ })
      .first()
      .waitFor();
    expect(await page.getByText('Home Shelf').count()).toBe(0);
    await expectAccessible(page);
    const { items } = await (await context.request.get('/api/contributions?limit=100')).json();
    expect(items.map((item: { title: string }) => item.title.split(' ').slice(0, 3).join(' ')).toSorted()).toEqual([
      'Das Preisgedächtnis zeigt',
      'La carte Horizon',
    ]);
    const decider = await company.as('Bruno');
    const all = await (await decider.context.request.get('/api/contributions?stage=in_review')).json();
    await decider.context.close();
    await page.goto(
      `/press-releases/${all.items.find(({ title }: { title: string }) => title.startsWith('Home Shelf')).id}`,
    );
    await page.getByRole('heading', { level: 1, name: 'Não há nada neste endereço' }).waitFor();
    await page.getByRole('link', { name: 'Voltar ao início' }).click();
    await page.getByRole('heading', { level: 1, name: /Lucas/ }).waitFor();
    await context.close();
  });

  it('asks a question there, which its author is told', async () => {
    const { page, context } = await company.as('Lucas', { phone: true, language: 'pt' });
    await page.goto('/');
    await page
      .getByRole('link', { name: /La carte Horizon/ })
      .first()
      .click();
    await page.getByLabel('A sua pergunta, a sua opinião, o que sabe').fill(question);
    await page.getByRole('checkbox', { name: 'É uma pergunta' }).check();
    await page.getByRole('button', { name: 'Fazer a pergunta' }).click();
    await page.getByRole('article').filter({ hasText: question }).getByText('Pergunta').first().waitFor();
    await context.close();
    await company.application.reactions.settle();
    const author = await company.as('Claire');
    await author.page.goto('/notifications');
    await author.page
      .getByText(/Lucas Ferreira Pinto pose une question/)
      .first()
      .waitFor();
    await author.context.close();
  });
});
