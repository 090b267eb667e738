// Four people in one review, in the room and on a phone: read in silence, note, reveal, score, decide; the record stays.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
let room: string;
type Window = Awaited<ReturnType<Company['as']>>;
let odile: Window;
let bruno: Window;
let helene: Window;
/** Everything that reached Hélène's browser. */
let received = '';

const secret = 'Je doute du chiffre de 44 %';

beforeAll(async () => {
  company = await openCompany();
  odile = await company.as('Odile');
  bruno = await company.as('Bruno');
  helene = await company.as('Hélène', { phone: true });
  const { items } = await (await odile.context.request.get('/api/reviews')).json();
  room = `/reviews/${items.find((one: { review: { phase: string } }) => one.review.phase === 'reading').review.id}`;
  const devtools = await helene.context.newCDPSession(helene.page);
  await devtools.send('Network.enable');
  devtools.on('Network.eventSourceMessageReceived', ({ data }) => {
    received += data;
  });
  helene.page.on('response', (response) => {
    if (response.url().includes('/api/') && !response.url().includes('/api/live'))
      response.text().then(
        (text) => {
          received += text;
        },
        () => {},
      );
  });
});
afterAll(() => company?.close());

const secondsLeft = async (page: Page) => {
  const shown = page.locator('[data-timer]');
  await shown.waitFor();
  return Number(await shown.getAttribute('data-timer'));
};
const notesOnPhone = (page: Page) => page.getByRole('button', { name: /^Notes \(/ });
/** The scale's buttons lie over their words. */
const choose = async (page: Page, criterion: string, value: number) =>
  page
    .getByRole('group', { name: criterion })
    .getByRole('radio', { name: String(value), exact: true })
    .check({ force: true });
const give = async (page: Page, values: number[]) => {
  const criteria = ['Besoin du client', 'Effet attendu', 'Coût maîtrisé', 'Simplicité'];
  for (const [at, criterion] of criteria.entries()) await choose(page, criterion, values[at] ?? 3);
  await page.getByRole('button', { name: 'Donner mes notes' }).click();
  await page.getByRole('button', { name: 'Changer mes notes' }).waitFor();
};

describe('the agenda of a meeting', () => {
  it('is put in another order where everybody sees it, in each of its rooms', async () => {
    const { items } = await (await odile.context.request.get('/api/reviews')).json();
    const other = items.find((one: { review: { phase: string } }) => one.review.phase === 'preparing').review.id;
    const samira = await company.as('Samira', { phone: true, language: 'de' });
    await Promise.all([odile.page.goto(room), samira.page.goto(`/reviews/${other}`)]);
    const onPhone = samira.page.getByRole('navigation', { name: 'Tagesordnung' });
    const first = onPhone.getByRole('listitem').first();
    await first.getByText('Home Shelf').waitFor();
    // Whoever does not lead has nothing to arrange.
    expect(await onPhone.getByRole('button').count()).toBe(0);
    await odile.page.getByRole('button', { name: /^Faire passer plus tôt\s: L’Établi/ }).press('Enter');
    await first.getByText('L’Établi').waitFor();
    await odile.page.getByText(/^L’Établi.*maintenant en place 1/).waitFor();
    // Whoever arranges by the keys stays on what they moved.
    expect(await odile.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('L’Établi');
    await odile.page.getByRole('button', { name: /^Faire passer plus tôt\s: Home Shelf/ }).press('Enter');
    await first.getByText('Home Shelf').waitFor();
    await expectAccessible(samira.page);
    expect(await samira.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(odile.page);
    await samira.context.close();
  });
});

describe('a review', () => {
  it('shows the same time to everybody, and what one notes to oneself alone, offline too', async () => {
    await Promise.all([odile, bruno, helene].map(({ page }) => page.goto(room)));
    const left = await Promise.all([odile, bruno, helene].map(({ page }) => secondsLeft(page)));
    expect(Math.max(...left) - Math.min(...left)).toBeLessThanOrEqual(2);
    const { page, context } = bruno;
    await page.getByRole('button', { name: 'Écrire une note' }).click();
    await page.keyboard.type(secret);
    await page.getByText('Enregistrée').waitFor();
    // What is asked for while the network is away would have the page start again once it is back.
    await page.getByRole('button', { name: 'Donner mes notes' }).waitFor();
    await page.getByRole('button', { name: 'Rendre ma décision' }).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Écrire une note' }).click();
    await page.keyboard.type('Écrite sans réseau');
    await page.getByText('Gardée sur cet appareil').waitFor();
    await context.setOffline(false);
    await page.getByText('Gardée sur cet appareil').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByText('Enregistrée').count()).toBe(2);
    await expectAccessible(page);
    await page.reload();
    await page.getByText('Écrite sans réseau').waitFor();
    // Somebody else's window, asked again, has nothing of it.
    await page.getByRole('button', { name: 'J’ai fini de lire' }).click();
    await helene.page.getByText('2 sur 4 ont fini de lire').waitFor();
    await helene.page.reload();
    await notesOnPhone(helene.page).waitFor();
    expect(received).toContain('readingEndsAt');
    expect(received).not.toContain('chiffre de 44');
    expect(received).not.toContain('sans réseau');
  });

  it('reveals all notes at once, and moves nobody who is typing', async () => {
    const { page } = helene;
    await notesOnPhone(page).click();
    await page.getByRole('button', { name: 'Écrire une note' }).click();
    await page.keyboard.type('Je suis en train de');
    // Hers from before, and this one.
    await expect.poll(() => page.getByText('Enregistrée').count()).toBe(2);
    await expectAccessible(page);
    await odile.page.getByRole('button', { name: 'Révéler les notes' }).click();
    await page.getByText(secret).waitFor();
    expect(received).toContain('chiffre de 44');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      'Je suis en train de',
    );
    // What is typed from here on leaves only by its author's own hand.
    await page.keyboard.type(' parler');
    await page.getByText('Les notes ont été révélées avant').waitFor();
    await odile.page.getByText('Je suis en train de', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'La partager maintenant' }).click();
    await odile.page.getByText('Je suis en train de parler').waitFor();
    await expectAccessible(odile.page);
  });

  it('is discussed note by note, each marked where all see it', async () => {
    await odile.page.getByRole('button', { name: 'Ouvrir la discussion' }).click();
    await bruno.page.getByText('On parle des notes, une par une.').waitFor();
    const note = bruno.page.locator('li', { hasText: secret }).last();
    await note.getByRole('button', { name: 'Marquer comme discutée' }).click();
    await odile.page.locator('li', { hasText: secret }).getByText('Discutée', { exact: true }).waitFor();
    await helene.page.locator('li', { hasText: secret }).getByText('Discutée', { exact: true }).waitFor();
    await helene.page.keyboard.press('Escape');
  });

  it('hides scores from a decider until their own are in', async () => {
    await give(bruno.page, [2, 3, 4, 5]);
    await odile.page.getByText('Notes attendues de Hélène Vasseur').waitFor();
    await helene.page.getByText('Les notes des autres vous seront montrées').waitFor();
    expect(received).not.toContain('"spread"');
    await give(helene.page, [5, 3, 4, 5]);
    await helene.page.getByRole('columnheader', { name: 'Bruno Castaing' }).waitFor();
    await helene.page.getByText('C’est sur « Besoin du client » que les avis diffèrent le plus').waitFor();
    await odile.page.getByText('moyenne pondérée de 2 personnes').waitFor();
    await expectAccessible(helene.page);
    expect(await helene.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('is decided before everybody’s eyes, and its record is read by a colleague who was not there', async () => {
    await odile.page.getByRole('button', { name: 'Passer à la décision' }).click();
    const { page } = bruno;
    await page.getByText('C’est le moment de décider').waitFor();
    await page.getByText('Oui : le communiqué devient le guide').click();
    const reason = 'Le besoin est chiffré, et la revue a levé le doute.';
    await page.getByLabel('Vos raisons').fill(reason);
    await page.getByRole('button', { name: 'Rendre ma décision' }).click();
    await helene.page.getByText(reason).waitFor();
    await odile.page.getByRole('button', { name: 'Clore la revue' }).click();
    await helene.page.getByText('La revue est terminée').waitFor();
    // The meeting goes on with what stands next on its agenda.
    await helene.page.getByRole('link', { name: /^Revue suivante\s: L’Établi/ }).click();
    await helene.page.getByText('La lecture n’a pas commencé').waitFor();
    await helene.page.goto(room);
    const colleague = await company.as('Sandrine', { dark: true });
    await colleague.page.goto(room);
    await colleague.page.getByText(reason).waitFor();
    await colleague.page.getByText(/^Notes révélées\s:/).waitFor();
    await colleague.page.getByText('Moins de trois personnes ont noté').waitFor();
    expect(await colleague.page.getByText(secret).count()).toBe(0);
    await expectAccessible(colleague.page);
    await colleague.page.goto('/reviews');
    await colleague.page.getByRole('heading', { name: 'Comptes rendus' }).waitFor();
    await expectAccessible(colleague.page);
    await colleague.context.close();
  });
});

describe('a facilitator', () => {
  it('prepares a review from the page of the release, on a phone, and a reader finds it at once', async () => {
    const author = await company.as('Henning');
    const { items } = await (await author.context.request.get('/api/contributions?stage=ready')).json();
    const id = items[0].id as string;
    const path = `/api/press-releases/${id}`;
    const possible = (await (await author.context.request.get(`${path}/possible-deciders`)).json()).items;
    const data = { deciders: possible.slice(0, 2).map((one: { id: string }) => one.id) };
    expect((await author.context.request.post(`${path}/decision-requests`, { data })).status()).toBe(201);
    await author.context.close();
    const reader = await company.as('Jonas', { language: 'de' });
    await reader.page.goto('/reviews');
    await reader.page.locator('h1').waitFor();
    const { page, context } = await company.as('Anke', { phone: true, language: 'de' });
    await page.goto(`/press-releases/${id}`);
    await page.getByRole('button', { name: 'Beratung vorbereiten' }).click();
    await page.getByLabel('Minuten zum Lesen').fill('15');
    await page.getByRole('combobox', { name: /Wer mitliest/ }).fill('Jonas');
    await page.getByRole('option', { name: /Jonas/ }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Beratung vorbereiten' }).click();
    await page.waitForURL('**/reviews/**');
    await page.getByText('Das Lesen hat noch nicht begonnen').waitFor();
    await reader.page.getByText('Sie nehmen teil').waitFor();
    await expectAccessible(page);
    await context.close();
    await reader.context.close();
  });
});

describe('a scorecard', () => {
  it('is changed for the reviews to come, with the keys and a second language', async () => {
    const { page, context } = await company.as('Sylvain');
    await page.goto('/manage/deciding');
    await page.getByRole('button', { name: 'Ajouter un critère' }).click();
    await page.getByLabel('Critère 5', { exact: true }).fill('Élan dans les équipes');
    await page.getByRole('button', { name: 'Enregistrer la grille' }).click();
    await page.getByText('Grille 2, en vigueur').waitFor();
    await expectAccessible(page);
    const { scorecard } = await (await context.request.get('/api/scorecard')).json();
    expect(scorecard.criteria[4].names).toMatchObject({ fr: 'Élan dans les équipes', de: 'Élan dans les équipes' });
    await context.close();
  });
});
