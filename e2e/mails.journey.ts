// What comes by mail is chosen in the profile and stopped from the mail itself; a release opens by itself on its day.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tasksOf } from '../app/jobs.ts';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const turns = (now?: () => Date) => {
  const { connection, origin } = company;
  return tasksOf({ connection, publicUrl: origin, transport: null, mailFrom: 'a@example.org', ...(now && { now }) });
};

describe('mails', () => {
  it('are chosen in the profile, and the choice is there when one comes back', async () => {
    const { page, context } = await company.as('Élodie');
    await page.goto('/profile');
    await page.getByRole('radio', { name: /Chaque jour/ }).check();
    await page.getByText('C’est enregistré.').waitFor();
    await expectAccessible(page);
    await page.reload();
    const daily = page.getByRole('radio', { name: /Chaque jour/ });
    await daily.waitFor();
    expect(await daily.isChecked()).toBe(true);
    await context.close();
  });

  it('are read by whoever runs the demonstration, and stopped by their reader without signing in', async () => {
    await turns().send_digests.run({});
    await turns().send_mail.run({});
    const admin = await company.as('Sylvain');
    await admin.page.goto('/manage/mails');
    await admin.page.getByText('Lire', { exact: true }).first().click();
    await admin.page.locator('pre').first().waitFor();
    const { items } = await (await admin.context.request.get('/api/mails?limit=100')).json();
    const digest = items.find(
      (mail: { kind: string; recipient: string }) => mail.kind === 'digest' && mail.recipient.startsWith('elodie'),
    );
    await admin.context.close();

    const { page, context } = await company.visitor({ phone: true });
    await page.goto(digest.text.match(/http\S+\/unsubscribe\/\S+/)[0]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Arrêter le résumé' }).click();
    await page.getByRole('heading', { name: 'Le résumé est arrêté' }).waitFor();
    await expectAccessible(page);
    await context.close();

    const reader = await company.as('Élodie');
    await reader.page.goto('/profile');
    const never = reader.page.getByRole('group', { name: /Le résumé du reste/ }).getByRole('radio', { name: /Jamais/ });
    await never.waitFor();
    expect(await never.isChecked()).toBe(true);
    await reader.context.close();
  });
});

describe('a release under embargo', () => {
  it('is asked to open by itself, says so, and has opened when its day has come', async () => {
    const author = await company.as('Élodie');
    const { member } = await (await author.context.request.get('/api/session')).json();
    const begun = {
      product: 'Horizon',
      headline: 'Horizon',
      language: 'fr',
      opensTo: 'organisation',
      entityId: member.entity.id,
      topics: [],
    };
    const { id } = await (await author.context.request.post('/api/press-releases', { data: begun })).json();
    await author.context.request.patch(`/api/press-releases/${id}`, {
      data: { embargoUntil: '2099-03-03T08:00:00.000Z' },
    });
    await author.page.goto(`/press-releases/${id}`);
    await author.page.getByRole('button', { name: 'Ouvrir aux lecteurs' }).click();
    await expectAccessible(author.page);
    await author.page.getByRole('button', { name: 'L’ouvrir à cette date' }).click();
    await author.page.getByRole('button', { name: 'S’ouvre le 3 mars 2099' }).waitFor();
    await author.context.close();

    const reader = await company.as('Bruno');
    await reader.page.goto(`/press-releases/${id}`);
    await reader.page.getByRole('heading', { level: 1, name: 'Rien à cette adresse' }).waitFor();
    await turns(() => new Date('2099-03-03T08:00:30Z')).open_releases.run({});
    await reader.page.goto(`/press-releases/${id}`);
    await reader.page.getByText('Horizon').first().waitFor();
    await reader.context.close();
  });
});
