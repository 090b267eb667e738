// Whatever somebody wrote in a title or a question stands on paper as text, and paper stays readable.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
beforeAll(async () => {
  company = await openCompany();
});
afterAll(() => company?.close());

const script = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const hostile = `${script} javascript:alert(1) \u202e${'W'.repeat(120)}`;

it('a release of hostile words is printed by two people, as words', async () => {
  const [claire, hugo] = [await company.as('Claire'), await company.as('Hugo', { phone: true, dark: true })];
  const { member } = await (await claire.context.request.get('/api/session')).json();
  const quote = { text: hostile, attribution: hostile.slice(0, 150) };
  const entry = { question: hostile, answer: `${hostile}\n${script}` };
  const text = {
    ...{
      language: 'fr',
      product: script.slice(0, 80),
      headline: hostile.slice(0, 190),
      subtitle: hostile,
      place: 'Lyon',
    },
    ...{ date: '2028-03-03', summary: hostile, problem: '', solution: '', benefits: hostile, howToStart: '' },
    ...{ spokespersonQuote: quote, customerQuote: quote, callToAction: '' },
    customerFaq: [entry, entry, { question: 'Sans réponse ?', answer: '' }],
    internalFaq: [entry],
  };
  const { product, language } = text;
  const begun = await claire.context.request.post('/api/press-releases', {
    data: { product, language, opensTo: 'organisation', entityId: member.entity.id, text },
  });
  expect(begun.status(), await begun.text()).toBe(201);
  const { id } = await begun.json();
  await claire.context.request.put(`/api/press-releases/${id}/stage`, { data: { stage: 'open' } });
  for (const { page } of [claire, hugo]) {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const print of ['', '?faq=1']) {
      await page.goto(`/press-releases/${id}/print${print}`);
      await page.getByText('Écrit par Claire Lambert.').waitFor();
      if (print) await page.getByText('Pas encore de réponse.').waitFor();
      expect(await page.locator('article').getByText('onerror').count()).toBeGreaterThan(3);
      expect(await page.locator('article :is(img, script, a)').count()).toBe(0);
      expect(await page.evaluate(() => ['hit' in window, document.documentElement.scrollWidth > innerWidth])).toEqual([
        false,
        false,
      ]);
      await expectAccessible(page);
    }
    expect(complaints).toEqual([]);
    const file = await page.context().request.get(`/api/press-releases/${id}/pdf`);
    expect(file.headers()['content-type']).toBe('application/pdf');
    expect((await file.body()).toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\/URI\b|\/Launch|\/EmbeddedFile/);
  }
  await Promise.all([claire, hugo].map(({ context }) => context.close()));
});
