// A real browser in front of the real product: one demonstration company per file, each person in their own window.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import pg from 'pg';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { expect, inject } from 'vitest';
import { type Application, openApplication } from '../app/application.ts';
import { type Connection, connect } from '../core/database/connect.ts';
import type { Language } from '../core/languages.ts';
import { seedDemonstration } from '../seeds/play.ts';
import { toDatabase } from '../seeds/testing/server.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Company {
  origin: string;
  application: Application;
  connection: Connection;
  browser: Browser;
  /** Opens a window as one of the people, by the beginning of their name. */
  as: (
    name: string,
    options?: { phone?: boolean; dark?: boolean; language?: Language },
  ) => Promise<{ page: Page; context: BrowserContext }>;
  /** Opens a window as nobody yet. */
  visitor: (options?: { phone?: boolean; dark?: boolean }) => Promise<{ page: Page; context: BrowserContext }>;
  close: () => Promise<void>;
}

export async function launch(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  return playwright.launch({ executablePath: installed ?? (await chromium.executablePath()), args: flags });
}

export async function openCompany(): Promise<Company> {
  const server = inject('server');
  const database = `${server.template}_e2e_${Math.random().toString(36).slice(2, 8)}`;
  const admin = new pg.Client(server.owner);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database} TEMPLATE ${server.template}`);
  const own = toDatabase(server.owner, database);
  const connection = await connect({ owner: own, user: own, users: server.users, stop: async () => {} });
  await seedDemonstration(connection);
  const application = await openApplication({ settings: { publicUrl: 'http://localhost' }, connection });
  const listening = serve({ fetch: application.hono.fetch, port: 0, hostname: '127.0.0.1' });
  application.attach(listening as never);
  await new Promise((ready) => listening.once('listening', ready));
  const origin = `http://localhost:${(listening.address() as AddressInfo).port}`;
  const browser = await launch();

  const visitor: Company['visitor'] = async ({ phone = false, dark = false } = {}) => {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: phone ? { width: 360, height: 740 } : { width: 1440, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: phone,
      locale: 'fr-FR',
    });
    return { context, page: await context.newPage() };
  };

  return {
    origin,
    application,
    connection,
    browser,
    visitor,
    async as(name, options = {}) {
      const opened = await visitor(options);
      const persons = await (await opened.context.request.get('/api/session/persons')).json();
      const person = persons.items.find((one: { name: string }) => one.name.startsWith(name));
      if (!person) throw new Error(`Nobody is called ${name}`);
      await opened.context.request.post('/api/session/by-demonstration', { data: { memberId: person.id } });
      if (options.language) await opened.context.request.patch('/api/me', { data: { language: options.language } });
      return opened;
    },
    async close() {
      await browser.close();
      await application.close();
      (listening as unknown as { closeAllConnections: () => void }).closeAllConnections();
      await new Promise((done) => listening.close(done));
      await connection.close();
      await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await admin.end();
    },
  };
}

const isSmall = ({ id }: { id: string }) => id === 'target-size';

/** What a bar that stands still covers in part is small until one scrolls: each is looked at again in the middle of the window. */
async function isSmallInSight(page: Page, selector: string): Promise<boolean> {
  await page.evaluate((one) => document.querySelector(one)?.scrollIntoView({ block: 'center' }), selector);
  const { violations } = await new AxeBuilder({ page }).include(selector).withRules('target-size').analyze();
  return violations.some(isSmall);
}

/** No accessibility violation on the page once it stands: what still fades in has no contrast yet. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const fading = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map((one) => one.finished));
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  for (const small of violations.filter(isSmall)) {
    const still = [];
    for (const node of small.nodes) if (await isSmallInSight(page, String(node.target[0]))) still.push(node);
    small.nodes = still;
  }
  const found = violations.filter(({ nodes }) => nodes.length > 0);
  expect(
    found.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.html.slice(0, 200)) })),
  ).toEqual([]);
}
