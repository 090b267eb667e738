// The right to a reasoned answer: the author reads the clock, who owes it is reminded, and a sponsor hears when it does not come.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOfAnswers } from '../features/decisions/index.ts';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
let release: string;
beforeAll(async () => {
  company = await openCompany();
  const { context } = await company.as('Owen');
  const { items } = await (await context.request.get('/api/contributions?stage=in_review')).json();
  release = `/press-releases/${items.find(({ title }: { title: string }) => title.startsWith('Home Shelf')).id}`;
  await context.close();
});
afterAll(() => company?.close());

/** The turn of the clock, as if so many days had passed. */
const turnIn = (days: number) =>
  remindOfAnswers({
    worker: company.connection.worker,
    now: () => new Date(Date.now() + days * 86_400_000),
    committed: company.application.services.committed,
  });

describe('who asked', () => {
  it('reads in a sentence how many working days are left, on a phone, in their language', async () => {
    const { page, context } = await company.as('Owen', { phone: true, language: 'en' });
    await page.goto(release);
    await page.getByText(/working days? (is|are) left until the answer that you have a right to|due today/).waitFor();
    await expectAccessible(page);
    await context.close();
  });
});

describe('an answer that does not come', () => {
  it('is told to those who owe it, to the sponsor and to the author while they look, and once', async () => {
    const bruno = await company.as('Bruno');
    const nadege = await company.as('Nadège', { dark: true });
    const owen = await company.as('Owen', { language: 'en' });
    await Promise.all([bruno, nadege, owen].map(({ page }) => page.goto('/notifications')));
    await Promise.all([bruno, nadege, owen].map(({ page }) => page.locator('h1').first().waitFor()));
    await Promise.all([turnIn(40), turnIn(40)]);
    await bruno.page.getByText(/La réponse que vous deviez le/).waitFor();
    const hers = nadege.page.getByText(/n’est pas venue, et vous en répondez.*Home Shelf/);
    await hers.waitFor();
    await owen.page.getByText(/those who answer for it have been told/).waitFor();
    expect(await hers.count()).toBe(1);
    await owen.page.goto(release);
    await owen.page.getByText(/Those who answer for it were told on/).waitFor();
    for (const { context } of [bruno, nadege, owen]) await context.close();
  });
});

describe('the rule', () => {
  it('is changed by the central team while an author asks, who then reads the new one', async () => {
    const central = await company.as('Philippine');
    await central.page.goto('/manage/deciding');
    await central.page.getByLabel('Première demande, en jours ouvrés').fill('7');
    await central.page.getByRole('button', { name: 'Enregistrer les délais' }).click();
    await central.page.getByText('C’est enregistré.').waitFor();
    await expectAccessible(central.page);
    const author = await company.as('Henning', { phone: true, language: 'de' });
    const { items } = await (await author.context.request.get('/api/contributions?stage=ready')).json();
    await author.page.goto(`/press-releases/${items[0].id}`);
    await author.page.getByRole('button', { name: 'Um eine Entscheidung bitten' }).first().click();
    await author.page.getByText('7 Arbeitstage, ohne die Feiertage des Landes').waitFor();
    await expectAccessible(author.page);
    await author.context.close();
    await central.page.goto('/answers');
    await central.page.getByRole('rowheader', { name: 'Ensemble' }).waitFor();
    await central.page.getByText('moins de cinq réponses').first().waitFor();
    await expectAccessible(central.page);
    await central.context.close();
  });
});
