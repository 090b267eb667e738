// The network goes away and comes back: what is on the screen stays, what cannot be shown says why, and nothing restarts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

it('a page stays on the screen when the network is lost, and another one says that the server does not answer', async () => {
  const { page, context } = await company.as('Claire');
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: /Bonjour Claire/ }).waitFor();
  // A page that starts again forgets what was left on its window.
  await page.evaluate(() => Object.assign(window, { left: 'here' }));
  await context.setOffline(true);
  // The words of the other pages are read ahead now, and do not come: nobody may notice.
  await page.waitForEvent('requestfailed');
  await page.getByRole('link', { name: 'Explorer' }).first().hover();
  await page.getByRole('link', { name: 'Explorer' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Le serveur ne répond pas' }).waitFor();
  await expectAccessible(page);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /Bonjour Claire/ }).waitFor();

  await context.setOffline(false);
  await page.getByRole('link', { name: 'Écrire' }).first().click();
  await page.getByLabel('L’idée en une phrase').waitFor();
  expect(await page.evaluate(() => (window as unknown as { left?: string }).left)).toBe('here');
  await context.close();
});

it('what is only read ahead and gets lost on the way does not start the page again', async () => {
  const { page, context } = await company.as('Claire');
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: /Bonjour Claire/ }).waitFor();
  await page.evaluate(() => Object.assign(window, { left: 'here' }));
  await page.route(/\/assets\/words-/, (route) => route.abort());
  // Asked whether it still has the program that the page runs, the server says yes.
  await page.waitForResponse((response) => response.request().method() === 'HEAD' && response.ok());
  await page.unroute(/\/assets\/words-/);
  await page.getByRole('link', { name: 'Écrire' }).first().click();
  await page.getByLabel('L’idée en une phrase').waitFor();
  expect(await page.evaluate(() => (window as unknown as { left?: string }).left)).toBe('here');
  await context.close();
});

it('a press release whose live channel is shut is read whole, and says that it is kept here', async () => {
  const { page, context } = await company.as('Claire', { phone: true });
  await page.routeWebSocket(/\/documents/, (socket) => socket.close());
  await page.goto('/explore?kind=press-release');
  await page.getByRole('link', { name: /La carte Horizon/ }).click();
  await page.getByText('Hors ligne, gardé ici').waitFor();
  await page.getByText('Une cliente garde en moyenne').first().waitFor();
  await expectAccessible(page);
  await context.close();
});

it('an address opened in the same window begins at its top, and a page left comes back where it was', async () => {
  const { page, context } = await company.as('Claire');
  await page.goto('/explore');
  await page.locator('article').nth(12).scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(500);
  await page.waitForFunction((y) => sessionStorage.getItem('sillage.scrolled')?.includes(`:${Math.round(y)}`), left);
  await page.goto('/notifications');
  await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
  await page.locator('main li').nth(8).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 60, left);
  await context.close();
});
