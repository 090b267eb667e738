// A question from a phone in Lisbon, in Portuguese, and its answer from a desk in Lyon, in French.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const question = 'E quem não tem telemóvel, como troca os pontos?';
const answer = 'Na caixa, com o cartão: é a mesma troca, em papel.';

it('a question asked on a phone waits for the author, is answered, and whoever asked is told', async () => {
  const reader = await company.as('Diogo', { phone: true, language: 'pt' });
  await reader.page.goto('/explore?kind=press-release');
  await reader.page.getByRole('link', { name: /La carte Horizon/ }).click();
  await reader.page.getByLabel('A sua pergunta, a sua opinião, o que sabe').fill(question);
  await reader.page.getByRole('checkbox', { name: 'É uma pergunta' }).check();
  await reader.page.getByRole('button', { name: 'Fazer a pergunta' }).click();
  const asked = reader.page.getByRole('article').filter({ hasText: question });
  await asked.getByText('Pergunta', { exact: true }).waitFor();
  await asked.getByText('a caminho…').waitFor({ state: 'detached' });
  await expectAccessible(reader.page);
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  const author = await company.as('Claire');
  await author.page.goto('/');
  await author.page.getByText('3 questions attendent votre réponse').waitFor();
  await author.page.getByRole('link', { name: /Répondre.*La carte Horizon/ }).click();
  const waiting = author.page.getByRole('article').filter({ hasText: question });
  await waiting.getByRole('button', { name: 'Répondre' }).click();
  await author.page.getByLabel(/Votre réponse à/).fill(answer);
  await author.page.getByLabel(/Votre réponse à/).press('Control+Enter');
  const reply = author.page.getByRole('article').filter({ hasText: answer });
  await reply.getByRole('button', { name: 'C’est la réponse' }).click();
  // It waits no more: in the discussion, none does.
  await author.page.getByRole('link', { name: 'Questions ouvertes', exact: true }).waitFor();
  await author.context.close();

  // The reader never left the page: the answer comes to them, and stays told.
  await reader.page.getByText(answer).first().waitFor();
  await company.application.reactions.settle();
  await reader.page.goto('/notifications');
  await reader.page
    .getByText(/Claire Lambert respondeu à sua pergunta/)
    .first()
    .waitFor();
  await reader.context.close();
});
