// An idea given elsewhere enriches a press release: proposed from a phone, answered by whoever writes, credited for all to read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';
import { findRelease } from './find.ts';

let company: Company;
let release: string;
beforeAll(async () => {
  company = await openCompany();
  release = `/press-releases/${await findRelease(company, /carte Horizon/)}`;
});
afterAll(() => company?.close());

const why = 'Les clients le demandent en rayon, chaque semaine.';

describe('enriching a section with an idea', () => {
  it('goes from a reader’s phone to the writer’s page and back, with credit', async () => {
    const [hugo, claire] = [await company.as('Hugo', { phone: true }), await company.as('Claire')];
    await claire.page.goto(release);
    await claire.page.getByRole('heading', { name: 'Les idées qui l’enrichissent' }).waitFor();

    await hugo.page.goto(release);
    await hugo.page.getByRole('button', { name: 'Proposer une idée' }).click();
    await hugo.page.getByLabel('Pour quelle partie').selectOption({ label: 'Problème' });
    await hugo.page.getByLabel('Quelle idée').fill('ticket');
    await hugo.page.getByText('Imprimer au bas du ticket').first().click();
    await hugo.page.getByLabel('Pourquoi ici').fill(why);
    await expectAccessible(hugo.page);
    await hugo.page.getByRole('button', { name: 'Proposer', exact: true }).click();
    const proposed = hugo.page.getByRole('listitem').filter({ hasText: why });
    await proposed.waitFor();
    expect(await proposed.getByRole('button', { name: 'La faire entrer' }).count()).toBe(0);
    await proposed.getByRole('button', { name: 'Retirer ma proposition' }).waitFor();

    // The writer's page hears of it by itself.
    const waiting = claire.page.getByRole('listitem').filter({ hasText: why });
    await waiting.getByRole('button', { name: 'La faire entrer' }).click();
    await claire.page.getByText('2 réponses données').waitFor({ state: 'detached' });
    await claire.page.getByText('3 réponses données').waitFor();
    await claire.page
      .getByText(/apporté une idée/)
      .first()
      .waitFor();
    await expectAccessible(claire.page);

    await hugo.page.getByText('3 réponses données').waitFor();
    await company.application.reactions.settle();
    await hugo.page.goto('/notifications');
    await hugo.page
      .getByText(/l’idée y est entrée/)
      .first()
      .waitFor();
    await Promise.all([hugo, claire].map(({ context }) => context.close()));
  });

  it('declined, says why to whoever proposed it', async () => {
    const [claire, beatriz] = [
      await company.as('Claire'),
      await company.as('Beatriz', { language: 'pt', phone: true }),
    ];
    await claire.page.goto(release);
    const row = claire.page.getByRole('listitem').filter({ hasText: 'Uma hora de limpeza' });
    await row.getByRole('button', { name: 'Décliner' }).click();
    await row.getByLabel('Pourquoi elle n’entre pas').fill('Le texte le dit déjà deux lignes plus haut.');
    await row.getByRole('button', { name: 'Décliner avec cette raison' }).click();
    await row.waitFor({ state: 'hidden' });
    await company.application.reactions.settle();
    await beatriz.page.goto(release);
    await beatriz.page.locator('summary').filter({ hasText: 'respostas dadas' }).click();
    await beatriz.page.getByText('Le texte le dit déjà deux lignes plus haut.').waitFor();
    await expectAccessible(beatriz.page);
    await Promise.all([claire, beatriz].map(({ context }) => context.close()));
  });

  it('loses nobody who works by keyboard when a form opens, closes or gives way', async () => {
    const [claire, hugo] = [await company.as('Claire'), await company.as('Hugo')];
    await hugo.page.goto(release);
    await hugo.page.getByRole('button', { name: 'Proposer une idée' }).press('Enter');
    await hugo.page.locator('select:focus').waitFor();
    await hugo.page.getByRole('button', { name: 'Renoncer' }).press('Enter');
    await hugo.page.locator('div:focus').filter({ hasText: 'Les idées qui l’enrichissent' }).waitFor();
    const ideas = (await (await hugo.context.request.get('/api/contributions?kind=idea&limit=100')).json()).items;
    const { id } = ideas.find(({ title }: { title: string }) => title.startsWith('Prêter la shampouineuse'));
    const body = { ideaId: id, section: 'solution', why: 'Les deux vont ensemble.' };
    expect((await hugo.context.request.post(`/api${release}/enrichments`, { data: body })).status()).toBe(201);

    await claire.page.goto(release);
    const row = claire.page.getByRole('listitem').filter({ hasText: 'Les deux vont ensemble.' });
    await row.getByRole('button', { name: 'Décliner' }).press('Enter');
    await row.locator('textarea:focus').waitFor();
    await row.getByRole('button', { name: 'Annuler' }).press('Enter');
    await row.locator(':focus').waitFor();
    await row.getByRole('button', { name: 'La faire entrer' }).press('Enter');
    await row.waitFor({ state: 'hidden' });
    await claire.page.locator('div:focus').filter({ hasText: 'Les idées qui l’enrichissent' }).waitFor();
    await Promise.all([hugo, claire].map(({ context }) => context.close()));
  });

  it('stands with all who made the text at the foot of its page and of its longer print, under seal without a name', async () => {
    const [sandrine, claire] = [await company.as('Sandrine'), await company.as('Claire', { phone: true, dark: true })];
    for (const { page } of [sandrine, claire])
      for (const print of ['/print', '/print?faq=1']) {
        await page.goto(`${release}${print}`);
        const credits = page
          .getByRole('contentinfo')
          .or(page.locator('article footer'))
          .filter({ hasText: 'Écrit par' });
        await credits
          .getByText(/Écrit par Claire Lambert.*Idées apportées par.*Questions posées par .* et sous scellé\./)
          .waitFor();
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    // The one page stays one sheet, whatever its foot holds.
    await sandrine.page.goto(`${release}/print`);
    await sandrine.page.getByText(/Écrit par/).waitFor();
    const pdf = await sandrine.page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await Promise.all([sandrine, claire].map(({ context }) => context.close()));
  });
});
