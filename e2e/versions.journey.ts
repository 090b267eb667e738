// The life of a text: what changed and who wrote it, and bringing a version back while a colleague writes on.
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

const first = 'Nos clients ont trop de cartes de fidélité';
const last = 'Une cliente garde en moyenne sept cartes';

describe('the life of a text', () => {
  it('shows what changed between two versions, what moved, and who wrote it, by keyboard too', async () => {
    const { page, context } = await company.as('Claire');
    await page.goto(`${release}?panel=versions`);
    await page.getByRole('link', { name: 'Parcourir et comparer' }).click();
    await page.getByRole('heading', { level: 1, name: 'La vie du texte' }).waitFor();
    await page.getByRole('button', { name: 'Premier jet (version 3)' }).click();
    await page
      .getByRole('combobox', { name: 'Comparer avec' })
      .selectOption({ label: 'Après les retours de Porto (version 5)' });
    await page.getByRole('button', { name: 'Après les retours de Porto (version 5)' }).click();
    await page.getByRole('combobox', { name: 'Comparer avec' }).selectOption({ label: 'Premier jet (version 3)' });
    await page.getByText(/Déplacé depuis.*Bénéfices/).waitFor();
    await page.locator('del').filter({ hasText: 'Nos clients ont trop de' }).waitFor();
    await page.locator('ins').filter({ hasText: 'Une cliente garde en moyenne sept' }).waitFor();
    await page.getByRole('link', { name: /Problème.*Jonas Keller/ }).waitFor();
    await expectAccessible(page);
    expect(new URL(page.url()).searchParams.get('from')).toBe('3');

    const slider = page.getByRole('slider', { name: 'Version montrée' });
    await slider.focus();
    await slider.press('Home');
    await page.getByText('C’est la première version').waitFor();
    await slider.press('End');
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    expect(await page.getByRole('button', { name: 'Revenir à ce texte' }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: 'Revenir à ce texte' }).waitFor();
    await context.close();
  });

  it('goes back to a version while a colleague writes on, and forth again', async () => {
    const [claire, ines] = [await company.as('Claire'), await company.as('Inês', { phone: true, language: 'pt' })];
    await ines.page.goto(release);
    const subtitle = ines.page.locator('[contenteditable=true] [data-part=subtitle]');
    await subtitle.waitFor();
    await claire.page.goto(`${release}/versions?to=3`);
    await claire.page.getByRole('button', { name: 'Revenir à ce texte' }).click();
    await claire.page.getByText('Le texte est revenu à').waitFor();
    await ines.page.locator('[data-part=problem]').filter({ hasText: first }).waitFor();
    await subtitle.click();
    await ines.page.keyboard.press('End');
    await ines.page.keyboard.type(' Enfim.');
    await ines.page.locator('[data-part=subtitle]').filter({ hasText: 'Enfim.' }).waitFor();
    await claire.page.getByRole('button', { name: 'Annuler' }).click();
    await ines.page.locator('[data-part=problem]').filter({ hasText: last }).waitFor();
    await expectAccessible(ines.page);
    await claire.page.goto(`${release}/versions`);
    await claire.page.getByRole('button', { name: /Retour à Premier jet/ }).waitFor();
    await claire.context.close();
    await ines.context.close();
  });

  it('says of words that only became bold that their formatting changed', async () => {
    const [claire, ines] = [await company.as('Claire'), await company.as('Inês')];
    await ines.page.goto(release);
    const summary = ines.page.locator('[contenteditable=true] [data-part=summary] p').first();
    await summary.click();
    await ines.page.keyboard.press('Control+Home');
    await summary.click({ clickCount: 3 });
    await ines.page.keyboard.press('Control+b');
    await expect
      .poll(async () => {
        const now = await claire.context.request.get(`/api${release}/text`);
        return (await now.json()).formatting.map(({ section, mark }: Record<string, string>) => `${section} ${mark}`);
      })
      .toEqual(['summary strong']);
    await claire.page.goto(`${release}/versions`);
    await claire.page.getByText(/Mise en forme changée.*gras ajouté/).waitFor();
    await claire.page.getByText('Les mots restent les mêmes.').waitFor();
    await expectAccessible(claire.page);
    await Promise.all([claire, ines].map(({ context }) => context.close()));
  });

  it('brought back by two at once goes back once, and the other is told that the text says so already', async () => {
    const people = [await company.as('Claire'), await company.as('Inês', { phone: true, language: 'fr' })];
    const restored = async () => {
      const list = await people[0]?.context.request.get(`/api${release}/versions?limit=100`);
      const { items } = await list?.json();
      return items.filter((one: { restoredFrom: { number: number } | null }) => one.restoredFrom?.number === 2).length;
    };
    for (const { page } of people) {
      await page.goto(`${release}/versions?to=2`);
      await page.getByRole('button', { name: 'Revenir à ce texte' }).waitFor();
    }
    await Promise.all(people.map(({ page }) => page.getByRole('button', { name: 'Revenir à ce texte' }).click()));
    const said = people.map(async ({ page }) => {
      const told = page.getByText(/Le texte est revenu à|Le texte dit déjà cela/).first();
      return (await told.textContent())?.slice(0, 13);
    });
    expect((await Promise.all(said)).sort()).toEqual(['Le texte dit ', 'Le texte est ']);
    expect(await restored()).toBe(1);
    await Promise.all(people.map(({ context }) => context.close()));
  });

  it('is read by colleagues on a phone, who bring nothing back', async () => {
    const { page, context } = await company.as('Sandrine', { phone: true, dark: true });
    await page.goto(`${release}/versions?from=2&to=5`);
    await page.locator('ins').first().waitFor();
    expect(await page.getByRole('button', { name: 'Revenir à ce texte' }).count()).toBe(0);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await context.close();
  });
});
