// A decider answers with reasons; the author, who wrote in English, and a guest-free audience read what became of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
let release: string;
beforeAll(async () => {
  company = await openCompany();
  const { context } = await company.as('Bruno');
  const { items } = await (await context.request.get('/api/contributions?stage=in_review')).json();
  release = `/press-releases/${items.find(({ title }: { title: string }) => title.startsWith('Home Shelf')).id}`;
  await context.close();
});
afterAll(() => company?.close());

const reason = 'Je valide : le besoin est chiffré, et le texte dit ce qu’il ne sait pas encore.';

describe('a decision', () => {
  it('waits for its named decider, who answers with reasons that the author is told and everybody reads', async () => {
    const decider = await company.as('Bruno');
    await decider.page.goto('/decide');
    await decider.page.getByRole('heading', { name: 'Ce qui attend votre réponse' }).waitFor();
    await expectAccessible(decider.page);
    await decider.page.goto(release);
    await decider.page.getByRole('heading', { name: 'Votre décision' }).waitFor();
    await decider.page.getByText('Oui : le communiqué devient le guide').click();
    await decider.page.getByLabel('Vos raisons').fill(reason);
    await decider.page.getByRole('button', { name: 'Rendre ma décision' }).click();
    await decider.page.getByText(reason).first().waitFor();
    await expectAccessible(decider.page);
    await decider.context.close();

    await company.application.reactions.settle();
    const author = await company.as('Owen', { phone: true, language: 'en' });
    await author.page.goto('/notifications');
    await author.page
      .getByText(/Bruno Castaing/)
      .first()
      .waitFor();
    await author.page.goto(release);
    await author.page.getByText(reason).first().waitFor();
    await author.context.close();
  });

  it('is offered to nobody else: a colleague reads the record and has no form', async () => {
    const { page, context } = await company.as('Sandrine');
    await page.goto(release);
    await page.getByText(reason).first().waitFor();
    expect(await page.getByRole('button', { name: 'Rendre ma décision' }).count()).toBe(0);
    await context.close();
  });

  it('stays out of a guest’s sight, as does everything they were not invited to', async () => {
    const { page, context } = await company.as('Agnès', { phone: true });
    await page.goto(release);
    await page.getByRole('heading', { level: 1, name: 'Rien à cette adresse' }).waitFor();
    await page.goto('/');
    await page.locator('h1').first().waitFor();
    expect(await page.getByText('Home Shelf').count()).toBe(0);
    await context.close();
  });
});
