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
    // How soon answers come is for everybody to read.
    await page.getByRole('link', { name: 'Délais de réponse' }).click();
    await page.getByRole('rowheader', { name: /^Ensemble/ }).waitFor();
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

describe('a refusal', () => {
  it('is appealed once with new facts, and reversed by a decision that names it', async () => {
    const author = await company.as('Fatou', { phone: true });
    const { items } = await (await author.context.request.get('/api/contributions?stage=refused')).json();
    const refused = `/press-releases/${items[0].id}#decision`;
    const decider = await company.as('Samira', { dark: true });
    await Promise.all([author.page.goto(refused), decider.page.goto(refused)]);
    await decider.page.getByText('Ce qui changerait la réponse').waitFor();
    await author.page.getByRole('button', { name: 'Faire appel, avec des faits nouveaux' }).click();
    await author.page.getByRole('checkbox', { name: 'Samira Haddad' }).check();
    const facts = 'La course coûte maintenant 5,40 euros, mesurés sur 240 commandes groupées.';
    await author.page.getByLabel('Les faits nouveaux').fill(facts);
    await expectAccessible(author.page);
    await author.page.getByRole('button', { name: 'Faire appel', exact: true }).click();
    // Whoever is asked reads the facts at once, beside the decision of which they speak.
    await decider.page.getByText(/fait appel du refus de la version/).waitFor();
    await decider.page.getByText(facts).waitFor();
    await decider.page.getByText('Oui : le communiqué devient le guide').click();
    await decider.page.getByLabel('Vos raisons').fill('Les faits nouveaux lèvent ce qui justifiait le refus.');
    await decider.page.getByRole('button', { name: 'Rendre ma décision' }).click();
    await author.page.getByText(/^Sur appel, revient sur le refus du/).waitFor();
    await expectAccessible(decider.page);
    expect(await author.page.getByRole('button', { name: /Faire appel/ }).count()).toBe(0);
    for (const { context } of [author, decider]) await context.close();
  });
});

describe('a decider who is away', () => {
  it('has a colleague decide beside them for a time, who finds at once what waits', async () => {
    const samira = await company.as('Samira');
    const bruno = await company.as('Bruno', { phone: true });
    await Promise.all([samira, bruno].map(({ page }) => page.goto('/decide')));
    const waiting = bruno.page.getByRole('link', { name: /^Décider\s: L’Établi/ });
    await bruno.page.getByRole('heading', { name: 'Ce qui attend votre réponse' }).waitFor();
    expect(await waiting.count()).toBe(0);
    await samira.page.getByText('Confier mes décisions pendant une absence').click();
    await samira.page.getByRole('combobox', { name: 'À qui' }).fill('Bruno');
    await samira.page.getByRole('option', { name: /Bruno/ }).click();
    await samira.page.getByLabel('Jusqu’au').fill('2099-01-01');
    await expectAccessible(samira.page);
    await samira.page.getByRole('button', { name: 'Confier mes décisions' }).click();
    await samira.page.getByText('Bruno Castaing décide à côté de vous').waitFor();
    await waiting.waitFor();
    await expectAccessible(bruno.page);
    await samira.page.getByRole('button', { name: 'Y mettre fin' }).click();
    await samira.page.getByText('Confier mes décisions pendant une absence').waitFor();
    for (const { context } of [samira, bruno]) await context.close();
  });
});
