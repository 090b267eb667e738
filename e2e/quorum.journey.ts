// Two must agree: one proposes on a phone, the author reads nothing of it, the other agrees while they look, and it is the decision.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const reasons = 'Die Pilotläden zeigen, dass Kundinnen und Kunden wiederkommen.';

it('a decision that two must agree to is proposed by one, read by no author, and agreed to by the other', async () => {
  const central = await company.as('Philippine');
  await central.page.goto('/manage/deciding');
  await central.page.getByLabel('Pour qu’une décision vaille').selectOption('2');
  await central.page.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await central.page.getByText('C’est enregistré.').waitFor();
  await expectAccessible(central.page);
  await central.context.close();

  const author = await company.as('Henning', { language: 'de' });
  const { items } = await (await author.context.request.get('/api/contributions?stage=ready')).json();
  const address = `/press-releases/${items[0].id}`;
  await author.page.goto(address);
  await author.page.getByRole('button', { name: 'Um eine Entscheidung bitten' }).first().click();
  await author.page.getByLabel('Katrin Brandt').check();
  await author.page.getByRole('button', { name: 'Um die Entscheidung bitten' }).click();
  await author.page.getByText('Wählen Sie mindestens 2 Personen').waitFor();
  await author.page.getByLabel('Bruno Castaing').check();
  await author.page.getByRole('button', { name: 'Um die Entscheidung bitten' }).click();
  await author.page.getByText('Die Entscheidung gilt, sobald 2 dieser Personen einverstanden sind.').waitFor();

  const katrin = await company.as('Katrin', { phone: true, language: 'de', dark: true });
  await katrin.page.goto(`${address}#decision`);
  await katrin.page.getByRole('radio', { name: 'Zugestimmt' }).check();
  await katrin.page.getByLabel('Ihre Gründe').fill(reasons);
  await katrin.page.getByRole('button', { name: 'Diese Entscheidung vorschlagen' }).click();
  await katrin.page.getByText('Sie schlagen eine Entscheidung vor').waitFor();
  await expectAccessible(katrin.page);

  const bruno = await company.as('Bruno', { language: 'fr' });
  await bruno.page.goto(`${address}#decision`);
  await bruno.page.getByText('Katrin Brandt propose une décision').waitFor();
  await bruno.page.getByText(reasons).waitFor();
  await expectAccessible(bruno.page);
  expect(await author.page.getByText(reasons).count()).toBe(0);
  await bruno.page.getByRole('button', { name: 'Donner mon accord : la décision est rendue' }).click();
  await bruno.page.getByText('avec l’accord de Bruno Castaing').waitFor();
  // Whoever looks reads it without asking again.
  await author.page.getByText('im Einvernehmen mit Bruno Castaing').waitFor();
  await author.page.getByText(reasons).first().waitFor();
  await katrin.page.getByText('im Einvernehmen mit Bruno Castaing').waitFor();
  for (const { context } of [author, katrin, bruno]) await context.close();
});
