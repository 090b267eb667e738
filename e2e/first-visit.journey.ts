// A first visit, as a browser makes it: the document says what its page needs, and brings the answers that it asks first.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Company, openCompany } from './browser.ts';

let company: Company;
let paths: Record<string, string>;
beforeAll(async () => {
  company = await openCompany();
  const { context } = await company.as('Claire');
  const { items } = await (await context.request.get('/api/contributions?limit=100')).json();
  const find = (kind: string) => items.find((item: { kind: string }) => item.kind === kind).id;
  paths = {
    home: '/',
    explore: '/explore',
    write: '/write',
    'an idea': `/ideas/${find('idea')}`,
    'a release': `/press-releases/${find('press-release')}`,
    'its print': `/press-releases/${find('press-release')}/print`,
    decide: '/decide',
    notifications: '/notifications',
    manage: '/manage',
  };
  await context.close();
});
afterAll(() => company?.close());

/** What the browser fetched until it painted something, and what it asked of the server since. */
async function seen(page: Page, path: string) {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  return page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const pathOf = ({ name }: { name: string }) => name.replace(location.origin, '');
    return {
      early: entries.filter((entry) => entry.startTime < painted).map(pathOf),
      asked: entries.map(pathOf).filter((name) => name.startsWith('/api/')),
      shown: document.querySelector('h1')?.textContent ?? '',
    };
  });
}

describe('a first visit', () => {
  it.each(['home', 'explore', 'write', 'an idea', 'a release', 'its print', 'decide', 'notifications', 'manage'])(
    'of %s fetches no part that its document does not name, and asks for nothing twice',
    async (name) => {
      const { page, context } = await company.as('Claire');
      const path = paths[name] as string;
      const html = await (await context.request.get(path)).text();
      const { early, asked, shown } = await seen(page, path);
      expect(shown).not.toBe('');
      const parts = early.filter((part) => /\.(js|css)$/.test(part));
      expect(parts.length).toBeGreaterThan(4);
      // What comes once the page is shown may begin a moment before the paint: only what the page itself is made of counts.
      const later =
        /\/assets\/(agenda-bar|contribution-dialogs|credits|decided-versions|decline-form|delegation-section|difference|difference-view|join-meeting|merge-dialog|open-consent|palette|panels|prepare-review|quorum-form|restore|revealed-notes|scorecard-form|scores-section|similar|what-changes|editor|checks|margin|decisions|consents|discussions|enrichments|passages|cards|word-edits|words(?!-\w\w-)|diff3|questions|release-text|release-wake|reviews|web|wake|organisations|page|words-\w\w-(decisions|consents|enrichments|passages|questions|reviews))-/;
      expect(parts.filter((part) => !html.includes(part) && !later.test(part))).toEqual([]);
      const brought = JSON.parse(html.match(/id="answers">(.*?)<\/script>/s)?.[1] ?? '{}');
      expect(Object.keys(brought)).toContain('/api/session');
      expect(asked.filter((address) => address in brought)).toEqual([]);
      await context.close();
    },
  );

  it('is read in the member’s language from the first paint on, whatever this browser read before', async () => {
    const { page, context } = await company.as('Claire', { language: 'de' });
    await page.addInitScript(() => localStorage.setItem('sillage.language', 'pt'));
    const words: string[] = [];
    page.on('request', (request) => words.push(...(request.url().match(/words-\w\w/) ?? [])));
    await page.goto('/');
    await page.locator('h1').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(new Set(words)).toEqual(new Set(['words-de']));
    await context.close();
  });

  it('leads back to where one was, as far as one had read', async () => {
    const { page, context } = await company.as('Claire', { language: 'fr' });
    await page.goto('/explore');
    await page.locator('h1').first().waitFor();
    const link = page.locator('main a[href^="/ideas/"]').nth(8);
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(200);
    await link.click();
    await page.waitForURL(/\/ideas\//);
    await page.waitForFunction(() => scrollY === 0);
    await page.goBack();
    await page.waitForURL(/\/explore/);
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, before);
    await context.close();
  });

  it('of an address without a page says so, within the shell', async () => {
    const { page, context } = await company.as('Claire', { language: 'fr' });
    await page.goto('/nowhere/at/all');
    await page.getByRole('heading', { name: 'Rien à cette adresse' }).waitFor();
    await page.getByRole('navigation').first().waitFor();
    await context.close();
  });
});
