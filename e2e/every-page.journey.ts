// Every page, in each language and both themes: no accessibility violation, no sideways scrolling, nothing on the console.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../core/languages.ts';
import { type Company, expectAccessible, openCompany } from './browser.ts';

let company: Company;
let idea: string;
let release: string;
let person: string;
let running: string;
let kept: string;
let consent: string;
let meeting: string;
beforeAll(async () => {
  company = await openCompany();
  const { context } = await company.as('Claire');
  const { items } = await (await context.request.get('/api/contributions?limit=100')).json();
  const find = (kind: string, title: RegExp) =>
    items.find((item: { kind: string; title: string }) => item.kind === kind && title.test(item.title)).id;
  idea = find('idea', /Trop de cartes/);
  release = find('press-release', /La carte Horizon/);
  person = (await (await context.request.get('/api/session')).json()).member.id;
  const reviews = (await (await context.request.get('/api/reviews')).json()).items;
  running = reviews.find((one: { review: { phase: string } }) => one.review.phase === 'reading').review.id;
  kept = reviews.find((one: { review: { over: boolean } }) => one.review.over).review.id;
  const decided = find('press-release', /Allô Rayon/);
  consent = (await (await context.request.get(`/api/press-releases/${decided}/consents`)).json()).consents[0].id;
  const late = find('press-release', /^L’Établi/);
  meeting = (await (await context.request.get(`/api/press-releases/${late}/consents`)).json()).consents[0].id;
  await context.close();
});
afterAll(() => company?.close());

const decidingPages = () => [
  '/reviews',
  `/reviews/${running}`,
  `/reviews/${kept}`,
  `/consents/${consent}`,
  `/consents/${meeting}`,
  '/answers',
];
const pages = () => [
  '/',
  '/write',
  '/explore',
  `/ideas/${idea}`,
  `/press-releases/${release}`,
  `/people/${person}`,
  '/notifications',
  '/decide',
  '/profile',
  '/explore?q=zzzqqq',
  `/press-releases/${release}/print`,
  `/press-releases/${release}/versions`,
  `/press-releases/${release}/versions?from=3`,
  `/press-releases/${release}?questions=open#discussion`,
  '/api-docs',
  '/nothing-here',
];

describe.each(languages)('in %s', (language) => {
  it.each([
    ['on a desktop, light', { phone: false, dark: false }],
    ['on a phone, dark', { phone: true, dark: true }],
  ])('every page is accessible %s', (_, options) => lookAt(pages(), language, options));

  it.each([
    ['on a desktop, light', { phone: false, dark: false }],
    ['on a phone, dark', { phone: true, dark: true }],
  ])('every page of deciding is accessible %s', (_, options) => lookAt(decidingPages(), language, options));
});

async function lookAt(paths: string[], language: Language, options: { phone: boolean; dark: boolean }) {
  const { page, context } = await company.as('Claire', { ...options, language });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of paths) {
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(400);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang), path).toBe(language);
  }
  expect(complaints).toEqual([]);
  await context.close();
}

describe('whoever holds a mail', () => {
  it('stops it on an accessible page, in each language', async () => {
    for (const language of languages) {
      const { page, context } = await company.visitor({ phone: true, dark: language === 'de' });
      await page.goto(`/unsubscribe/${'0'.repeat(64)}`);
      await page.locator('h1').first().waitFor();
      await page.locator(`nav [lang=${language}]`).click();
      await page.waitForTimeout(300);
      await expectAccessible(page);
      await context.close();
    }
  });
});

describe('those who run the place', () => {
  it('find every page of theirs accessible', async () => {
    const { page, context } = await company.as('Sylvain');
    for (const path of [
      '/manage',
      '/manage/invitations',
      '/manage/entities',
      '/manage/organisation',
      '/manage/deciding',
      '/manage/audit',
      '/manage/mails',
    ]) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(400);
      await expectAccessible(page);
    }
    await context.close();
  });
});
