// Whoever runs the place: invites a whole list, closes an access and opens it again, hands over what a leaver carried.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

/** Looks somebody up in the directory and opens what there is about them. */
async function open(page: Page, name: string) {
  await page.goto('/manage');
  await page.getByLabel('Chercher un nom').fill(name);
  // The list has followed what was typed once nobody else stands in it.
  await page.getByRole('link', { name: 'Agnès Roche' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name }).click();
  return page.getByRole('dialog');
}

describe('an administrator', () => {
  it('invites a list that was tried first: what is wrong is said by line, and nothing leaves before it is right', async () => {
    const { page, context } = await company.as('Sylvain');
    await page.goto('/manage');
    await page.getByRole('link', { name: 'Inviter des personnes' }).click();
    await page.getByText('Par une liste').click();
    const list = page.getByLabel('Ou collez les lignes ici');
    await list.fill(
      'nom;courriel;entité\nZoé Lemoine;zoe@maison-brevent.example;Nantes\nAbel Roux;abel chez nous;Nantes',
    );
    await page.getByRole('button', { name: 'Vérifier d’abord' }).click();
    await page.getByText('« abel chez nous » n’est pas une adresse.').waitFor();
    await page.getByText('Ligne 3').waitFor();
    await expectAccessible(page);

    await list.fill(
      'nom;courriel;entité\nZoé Lemoine;zoe@maison-brevent.example;Nantes\nAbel Roux;abel@maison-brevent.example;Nantes',
    );
    await page.getByRole('button', { name: 'Vérifier d’abord' }).click();
    await page.getByText('Tout est en ordre : 2 e-mails partiront.').waitFor();
    await page.getByRole('button', { name: 'Inviter 2 personnes' }).click();
    await page.getByText('2 personnes sont invitées.').waitFor();
    await page.getByText('Abel Roux').first().waitFor();
    await context.close();
  });

  it('suspends a person, who is out at once, and lets them in again', async () => {
    const cashier = await company.as('Moussa', { phone: true });
    await cashier.page.goto('/');
    await cashier.page.getByRole('heading', { level: 1, name: /Bonjour Moussa/ }).waitFor();

    const { page, context } = await company.as('Sylvain');
    const sheet = await open(page, 'Moussa Keita');
    await sheet.getByRole('button', { name: 'Suspendre' }).click();
    await sheet.getByText('L’accès est suspendu.').waitFor();
    await expectAccessible(page);

    await cashier.page.goto('/explore');
    await cashier.page.waitForURL('**/sign-in**');
    expect(await cashier.page.getByText('Moussa Keita').count()).toBe(0);

    await sheet.getByRole('button', { name: 'Lever la suspension' }).click();
    await sheet.getByRole('button', { name: 'Suspendre' }).waitFor();
    await context.close();
    await cashier.context.close();
    const again = await company.as('Moussa', { phone: true });
    await again.page.goto('/');
    await again.page.getByRole('heading', { level: 1, name: /Bonjour Moussa/ }).waitFor();
    await again.context.close();
  });

  it('hands over what a leaver carried, after reading what it is, and the successor finds it', async () => {
    const { page, context } = await company.as('Sylvain');
    const sheet = await open(page, 'Jonas Keller');
    await sheet.getByRole('button', { name: 'Préparer le départ' }).click();
    await sheet.getByRole('link', { name: /Das Preisgedächtnis/ }).waitFor();
    expect(await sheet.getByRole('button', { name: 'Confirmer le départ' }).isDisabled()).toBe(true);
    await sheet.getByRole('combobox', { name: 'Qui prend la suite' }).fill('Amel');
    await sheet.getByRole('option', { name: /Amelia Hart/ }).click();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Confirmer le départ' }).click();
    await sheet.getByText('Le départ est enregistré.').waitFor();
    await sheet.getByText(/Passé à Amelia Hart/).waitFor();
    await page.goto('/manage/audit');
    await page
      .getByText(/Jonas Keller/)
      .first()
      .waitFor();
    await context.close();

    const successor = await company.as('Amelia', { language: 'en' });
    await successor.page.goto('/');
    await successor.page
      .getByRole('link', { name: /^Das Preisgedächtnis/ })
      .first()
      .waitFor();
    await successor.page.getByText('You are asked for changes').first().waitFor();
    await successor.context.close();
  });
});
