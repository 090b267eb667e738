// First visits in a real browser, slowed down: when the largest thing is painted, and how much moves (UX 5).
// Run it by itself: `node scripts/run.mjs bench/first-paint.ts [url of a page…]`.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { start } from '../app/start.ts';
import { launch } from '../e2e/browser.ts';

const kilobit = 1000 / 8;
/** Two networks go by the name of fast 3G: what Lighthouse simulates, and what the tools of Chrome throttle to. */
const networks = {
  '150 ms, 1.6 Mbit/s': { latency: 150, downloadThroughput: 1600 * kilobit, uploadThroughput: 750 * kilobit },
  '562 ms, 1.44 Mbit/s': { latency: 562.5, downloadThroughput: 1440 * kilobit, uploadThroughput: 675 * kilobit },
};
const slower = 4;
const runs = Number(process.env.RUNS ?? 3);

interface Seen {
  first: number;
  largest: number;
  what: string;
  shift: number;
  requests: number;
  kilobytes: number;
}

/** One first visit with an empty cache; everything is seen until nothing more comes. */
async function visit(context: BrowserContext, url: string, network: (typeof networks)[keyof typeof networks]) {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  let kilobytes = 0;
  let requests = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests++;
    kilobytes += encodedDataLength / 1000;
  });
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: false });
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    const seen = { first: 0, largest: 0, what: '', shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element } = entry as PerformanceEntry & { element?: Element };
        seen.largest = entry.startTime;
        seen.what = `${element?.tagName.toLowerCase() ?? ''} ${(element?.textContent ?? '').slice(0, 40)}`;
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(Number(process.env.SETTLE ?? 5000));
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Seen, 'requests' | 'kilobytes'> }).seen);
  await page.close();
  return { ...seen, requests, kilobytes };
}

async function pagesOf(origin: string, browser: Browser) {
  const context = await browser.newContext({ baseURL: origin, locale: 'fr-FR' });
  const { items: persons } = await (await context.request.get('/api/session/persons')).json();
  const claire = persons.find((one: { name: string }) => one.name.startsWith('Claire'));
  await context.request.post('/api/session/by-demonstration', { data: { memberId: claire.id } });
  const { items } = await (await context.request.get('/api/contributions?limit=100')).json();
  const find = (kind: string, title: RegExp): string =>
    items.find((item: { kind: string; title: string }) => item.kind === kind && title.test(item.title)).id;
  const cookies = await context.cookies();
  await context.close();
  return {
    cookies,
    pages: {
      'sign-in': '/sign-in',
      home: '/',
      explore: '/explore',
      'an idea': `/ideas/${find('idea', /Trop de cartes/)}`,
      'a release': `/press-releases/${find('press-release', /La carte Horizon/)}`,
    },
  };
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'sillage-first-paint-'));
// The database server is another user: it must be able to enter.
chmodSync(folder, 0o755);
const { address, stop } = await start({ ...process.env, PORT: '0', DATA_DIR: folder });
const browser = await launch();
try {
  const { cookies, pages } = await pagesOf(address, browser);
  const only = process.argv.slice(2);
  for (const [name, network] of Object.entries(networks)) {
    console.log(`\n4× slower processor, ${name}, median of ${runs}\n`);
    console.log('| Page | First paint | Largest paint | Layout shift | Requests | kB | What is largest |');
    console.log('|---|---:|---:|---:|---:|---:|---|');
    for (const [page, path] of Object.entries(pages)) {
      if (only.length > 0 && !only.includes(page)) continue;
      const seen: Seen[] = [];
      for (let run = 0; run < runs; run++) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
        if (page !== 'sign-in') await context.addCookies(cookies);
        seen.push(await visit(context, address + path, network));
        await context.close();
      }
      const of = (key: 'first' | 'largest' | 'shift' | 'requests' | 'kilobytes') => middle(seen.map((one) => one[key]));
      console.log(
        `| ${page} | ${(of('first') / 1000).toFixed(2)} s | ${(of('largest') / 1000).toFixed(2)} s | ${of('shift').toFixed(3)} | ${of('requests')} | ${of('kilobytes').toFixed(0)} | ${seen[0]?.what} |`,
      );
    }
  }
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
