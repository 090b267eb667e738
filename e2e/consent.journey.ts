// A decision by consent between five windows at once: turns, an absence, an objection lifted by an amendment, an ordinary decision.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
let meeting: string;
type Window = Awaited<ReturnType<Company['as']>>;
let odile: Window;
let owen: Window;
let bruno: Window;
let helene: Window;
let nadege: Window;

beforeAll(async () => {
  company = await openCompany();
  odile = await company.as('Odile');
  owen = await company.as('Owen', { language: 'en' });
  bruno = await company.as('Bruno', { phone: true });
  helene = await company.as('Hélène');
  nadege = await company.as('Nadège', { dark: true });
});
afterAll(() => company?.close());

const pass = (page: Page) => page.getByRole('button', { name: 'Passer mon tour' }).click();
const turnOf = (page: Page, name: string) => page.getByText(`C’est à ${name}`).waitFor();
const goOn = (to: string) => odile.page.getByRole('button', { name: `Passer à : ${to}` }).click();

describe('a decision by consent', () => {
  it('is opened by a facilitator, with its aim and who speaks beside the deciders', async () => {
    const { page, context } = odile;
    const { items } = await (await context.request.get('/api/contributions?stage=in_review')).json();
    const { id } = items.find(({ title }: { title: string }) => title.startsWith('Home Shelf'));
    await page.goto(`/press-releases/${id}`);
    await page.getByRole('button', { name: 'Décider par consentement' }).click();
    await page
      .getByLabel('Le but que la décision ne doit pas mettre en risque')
      .fill('Garder la confiance des clients');
    await page.getByRole('combobox', { name: 'Qui prend la parole' }).fill('Nadège');
    await page.getByRole('option', { name: /Nadège/ }).click();
    await page.getByRole('button', { name: 'Ouvrir la décision' }).click();
    await page.waitForURL('**/consents/**');
    meeting = new URL(page.url()).pathname;
    await page.getByText('La proposition n’est pas encore formulée.').waitFor();
    await expectAccessible(page);
    await Promise.all([owen, bruno, helene, nadege].map((one) => one.page.goto(meeting)));
    await owen.page.getByLabel('Your proposal').fill('We try it for six months in every store.');
    await owen.page.getByRole('button', { name: 'Propose' }).click();
    await bruno.page.getByText('We try it for six months in every store.').waitFor();
  });

  it('lets one person speak at a time, on a phone too, and skips who is away until they are back', async () => {
    await goOn('Questions');
    await nadege.page.getByText('C’est à vous').waitFor();
    await turnOf(bruno.page, 'Nadège Colin');
    expect(await bruno.page.getByRole('button', { name: 'Parler' }).count()).toBe(0);
    await nadege.page.getByLabel('Votre question').fill('Dans quels pays ?');
    await nadege.page.getByRole('button', { name: 'Parler' }).click();
    await bruno.page.getByText('C’est à vous').waitFor();
    await expectAccessible(bruno.page);
    expect(await bruno.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await odile.page.getByRole('button', { name: 'Noter absent' }).first().click();
    await helene.page.getByText('C’est à vous').waitFor();
    await bruno.page.getByRole('button', { name: 'Je suis là' }).click();
    await pass(helene.page);
    await bruno.page.getByText('C’est à vous').waitFor();
    await pass(bruno.page);
    await owen.page.getByLabel('Answer the question').fill('Portugal and Germany first.');
    await owen.page.getByRole('button', { name: 'Answer', exact: true }).click();
    await nadege.page.getByText('Portugal and Germany first.').waitFor();
    await goOn('Réactions');
    for (const { page } of [nadege, bruno, helene]) await pass(page);
    await goOn('Amendement');
    await owen.page.getByText('Those who propose rework their text').waitFor();
  });

  it('tests an objection, and lifts it with the amendment whose difference all see', async () => {
    await goOn('Objections');
    await nadege.page.getByRole('button', { name: 'Pas d’objection' }).click();
    await bruno.page
      .getByLabel('Votre objection')
      .fill('Six mois partout nous engagent trop : en cas d’erreur, tous nos clients la voient.');
    await bruno.page.getByRole('button', { name: 'J’ai une objection' }).click();
    await helene.page.getByRole('button', { name: 'Pas d’objection' }).click();
    await goOn('Intégration');
    for (const question of [
      'Est-elle argumentée ?',
      'Est-ce autre chose qu’une préférence ?',
      'Dit-elle un risque pour le but ?',
    ])
      await odile.page.getByLabel(question).check();
    await odile.page.getByRole('button', { name: 'Noter le test' }).click();
    await owen.page.getByLabel('The amended proposal').fill('We try it for three months in two stores.');
    await owen.page.getByLabel('Bruno Castaing').check();
    await owen.page.getByRole('button', { name: 'Propose the amendment' }).click();
    await helene.page.locator('ins', { hasText: 'three' }).first().waitFor();
    await helene.page.locator('del', { hasText: 'six' }).first().waitFor();
    await expectAccessible(helene.page);
    await bruno.page.getByRole('button', { name: 'L’amendement lève mon objection' }).click();
    await nadege.page.getByText('levée par la version 2').waitFor();
    await expectAccessible(nadege.page);
    await goOn('Accord');
  });

  it('ends as an ordinary decision, with the day on which it comes back', async () => {
    await odile.page.getByLabel('Revenir à cette décision le').fill('2099-06-01');
    await odile.page.getByRole('button', { name: 'Fixer ce jour' }).click();
    await helene.page.getByText('revient à l’examen le 1 juin 2099').waitFor();
    await helene.page.getByText('Oui : le communiqué devient le guide').click();
    const reason = 'Consentement donné, sur la version amendée de la proposition.';
    await helene.page.getByLabel('Vos raisons').fill(reason);
    await helene.page.getByRole('button', { name: 'Rendre ma décision' }).click();
    await bruno.page.getByText(reason).waitFor();
    await goOn('Terminée');
    const colleague = await company.as('Jonas', { phone: true, language: 'de' });
    await colleague.page.goto(meeting);
    await colleague.page.getByText('So kam sie zustande').waitFor();
    await colleague.page.getByText(reason).waitFor();
    await expectAccessible(colleague.page);
    // Each step stands in the wake of the release, and leads there.
    await colleague.page.getByRole('link', { name: 'Pressemitteilung öffnen' }).click();
    const wake = colleague.page.getByRole('region', { name: 'Sein Kielwasser' });
    await wake.getByText('Hélène Vasseur stimmt zu').waitFor();
    await wake.getByRole('link', { name: 'Kein Einwand hält mehr' }).waitFor();
    expect(await wake.getByRole('link', { name: 'Eine Entscheidung im Konsent beginnt' }).getAttribute('href')).toBe(
      meeting,
    );
    await colleague.context.close();
  });
});
