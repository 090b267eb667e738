// From the demonstration to the first two people of a real organisation, without the server's console.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendWaiting } from '../core/mail/send.ts';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

describe('a real organisation', () => {
  it('takes the place of the demonstration, and its founder invites a colleague who finds an empty home with an example', async () => {
    const bystander = await company.as('Claire');
    await bystander.page.goto('/manage');
    await bystander.page.getByText('Démonstration : l’entreprise').waitFor();
    expect(await bystander.page.getByRole('link', { name: 'Fonder votre organisation' }).count()).toBe(0);

    const { page, context } = await company.as('Sylvain');
    await page.goto('/');
    await page.getByRole('link', { name: 'Fonder votre organisation' }).click();
    await page.getByRole('button', { name: 'Effacer la démonstration et fonder mon organisation' }).click();
    await page.getByText('Cela ne se défait pas.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tout effacer' }).click();

    await page.waitForURL('**/setup#code=*');
    await page.getByText('La démonstration est effacée').waitFor();
    expect(await page.getByLabel('Le code affiché au démarrage').count()).toBe(0);
    await expectAccessible(page);
    await page.getByLabel('Nom de l’organisation').fill('Coopérative des Halles');
    await page.getByLabel('Votre nom').fill('Odile Marchand');
    await page.getByLabel('Votre adresse e-mail').fill('odile@halles.example');
    await page.getByLabel('Votre mot de passe').fill('une phrase assez longue');
    await page.getByRole('button', { name: 'Fonder l’organisation' }).click();
    await page.getByRole('heading', { level: 1, name: /Bonjour Odile/ }).waitFor();
    expect(await page.getByText('Démonstration :').count()).toBe(0);

    // Whoever stood in the demonstration is nobody here any more.
    await bystander.page.reload();
    await bystander.page.waitForURL('**/sign-in**');
    expect(await bystander.page.getByText('Claire Lambert').count()).toBe(0);
    await bystander.context.close();

    await page.goto('/manage/invitations');
    await page.getByLabel('Adresse e-mail').fill('yann@halles.example');
    await page.getByRole('textbox', { name: /^Nom/ }).fill('Yann Le Goff');
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText('L’e-mail pour yann@halles.example est en route.').waitFor();
    await page.goto('/manage/mails');
    await page.getByText('yann@halles.example').waitFor();
    expect(await page.getByRole('button', { name: 'Lire' }).count()).toBe(0);
    await context.close();

    // No mail server is set: the letter is kept, and only the database knows what it says.
    await sendWaiting({ worker: company.connection.worker, transport: null, from: 'sillage@localhost' });
    const { rows } = await company.connection.worker.query(
      `SELECT text, state FROM mail WHERE recipient = 'yann@halles.example' AND kind = 'invitation'`,
    );
    expect(rows[0].state).toBe('kept');
    const link = new URL(rows[0].text.match(/https?:\/\/\S+\/invitation#\S+/)[0]);

    const invited = await company.visitor({ phone: true });
    await invited.page.goto(`${link.pathname}${link.hash}`);
    await invited.page.getByRole('heading', { name: /Coopérative des Halles/ }).waitFor();
    await invited.page.getByRole('button', { name: 'Rejoindre Coopérative des Halles' }).click();
    await invited.page.getByRole('heading', { level: 1, name: /Bonjour Yann/ }).waitFor();
    await invited.page.getByText('Par exemple').first().waitFor();
    expect(await (await invited.context.request.get('/api/contributions')).json()).toMatchObject({ items: [] });
    await expectAccessible(invited.page);
    await invited.context.close();
  });
});
