// A release of six pages with 300 suggestions and 300 comments in a real browser: when it stands, and the longest frame while one types.
// Run it by itself: `node scripts/run.mjs bench/passages.ts`.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { start } from '../app/start.ts';
import { launch } from '../e2e/browser.ts';

const runs = Number(process.env.RUNS ?? 5);
const each = Number(process.env.EACH ?? 300);
const typed = 'une phrase que quelqu’un écrit pendant que d’autres lisent, ni vite ni lentement. ';

const words =
  'la carte les points une famille vingt magasins chaque semaine le client revient parce que son temps compte'.split(
    ' ',
  );
/** Sentences of twelve words, each a little different, so that a passage is found where it was seen. */
const prose = (sentences: number, from: number) =>
  Array.from({ length: sentences }, (_, at) => {
    const said = Array.from({ length: 11 }, (__, word) => words[(at * 7 + word * 3 + from) % words.length]);
    return `Phrase ${from + at} ${said.join(' ')}.`;
  });
const paragraphs = (sentences: number, from: number) =>
  prose(sentences, from)
    .reduce<string[]>((all, one, at) => {
      if (at % 4 === 0) all.push(one);
      else all[all.length - 1] += ` ${one}`;
      return all;
    }, [])
    .join('\n');

const bodies = ['summary', 'problem', 'solution', 'benefits', 'howToStart', 'callToAction'] as const;
const quote = { text: 'Nous vendons du temps.', attribution: 'Anne Martin, directrice' };
const text = {
  language: 'fr',
  product: 'Horizon',
  headline: 'La carte Horizon change chaque achat en vacances',
  subtitle: 'Les familles y gagnent.',
  place: 'Lyon',
  date: '2031-03-03',
  spokespersonQuote: quote,
  customerQuote: quote,
  ...Object.fromEntries(bodies.map((name, at) => [name, paragraphs(20, at * 100)])),
  customerFaq: Array.from({ length: 12 }, (_, at) => ({
    question: `Question ${at} ?`,
    answer: paragraphs(4, 1000 + at * 10),
  })),
  internalFaq: Array.from({ length: 12 }, (_, at) => ({
    question: `Demande ${at} ?`,
    answer: paragraphs(4, 2000 + at * 10),
  })),
};

const folder = mkdtempSync(join(tmpdir(), 'sillage-passages-'));
// The database server is another user: it must be able to enter.
chmodSync(folder, 0o755);
const { address, stop } = await start({ ...process.env, PORT: '0', DATA_DIR: folder });
const browser = await launch();

async function as(memberId: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
  });
  await context.request.post('/api/session/by-demonstration', { data: { memberId } });
  return context;
}

/** As many speak as it takes: each writes no faster than hands can. */
async function fill(persons: { id: string }[], release: string): Promise<void> {
  const all = bodies.flatMap((section) =>
    String(text[section as keyof typeof text])
      .split(/[\n]|(?<=\.) /)
      .map((sentence) => ({ section, sentence })),
  );
  let done = 0;
  for (let at = 0; done < each * 2; at++) {
    const person = persons[at % persons.length] as { id: string };
    const context = await as(person.id);
    for (let here = 0; here < 100 && done < each * 2; here++, done++) {
      const { section, sentence } = all[done % all.length] as (typeof all)[number];
      const part = sentence
        .split(' ')
        .slice(done % 5, (done % 5) + 5)
        .join(' ');
      const suggestion =
        done % 2 === 0 ? { replacement: part.replace(/\S+$/, 'mieux dit') } : { text: `Remarque ${done}` };
      const answer = await context.request.post(`/api/press-releases/${release}/passages`, {
        data: { section, quote: part, at: 0, ...suggestion },
      });
      if (answer.status() !== 201) throw new Error(`${answer.status()} ${await answer.text()}`);
    }
    await context.close();
  }
}

/** Milliseconds from the address to the text, and to the passages upon it and beside it. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; text: number; passages: number }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { text: 0, passages: 0 };
    Object.assign(window, { seen });
    const look = () => {
      if (!seen.text && document.querySelector('h1')?.textContent) seen.text = performance.now();
      if (
        !seen.passages &&
        document.querySelector('.ProseMirror [data-passage]') &&
        document.querySelector('[data-card]')
      )
        seen.passages = performance.now();
      if (!seen.passages) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(path);
  await page.waitForFunction(() => (window as unknown as { seen: { passages: number } }).seen.passages > 0);
  const seen = await page.evaluate(() => (window as unknown as { seen: { text: number; passages: number } }).seen);
  return { page, ...seen };
}

/** The longest time between two frames while somebody types here, and while somebody else does. */
async function frames(page: Page, act: () => Promise<void>): Promise<{ longest: number; over: number }> {
  await page.evaluate(() => {
    const frame = { last: performance.now(), longest: 0, over: 0, on: true };
    Object.assign(window, { frame });
    const next = (now: number) => {
      const took = now - frame.last;
      frame.last = now;
      frame.longest = Math.max(frame.longest, took);
      if (took > 50) frame.over++;
      if (frame.on) requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      frame.last = now;
      next(now);
    });
  });
  await act();
  return page.evaluate(() => {
    const { frame } = window as unknown as { frame: { longest: number; over: number; on: boolean } };
    frame.on = false;
    return { longest: frame.longest, over: frame.over };
  });
}

const type = async (page: Page, section: string) => {
  await page
    .locator(`[data-part=${section}] p`)
    .nth(1)
    .click({ position: { x: 30, y: 8 } });
  return page.keyboard.type(typed, { delay: 40 });
};
const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

try {
  const asking = await browser.newContext({ baseURL: address });
  const { items: persons } = await (await asking.request.get('/api/session/persons')).json();
  const [author, second, ...others] = persons.filter((one: { guest?: boolean }) => !one.guest) as { id: string }[];
  if (!author || !second) throw new Error('nobody there');
  const writer = await as(author.id);
  const found = await (await writer.request.get('/api/contributions?limit=100')).json();
  const entityId = found.items[0].entity.id;
  const begun = await writer.request.post('/api/press-releases', {
    data: { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId, text },
  });
  const { id } = await begun.json();
  if (!id) throw new Error(`${begun.status()} ${await begun.text()}`);
  await writer.request.put(`/api/contributions/${id}/grants/${second.id}`, { data: { level: 'write' } });
  await writer.request.put(`/api/press-releases/${id}/stage`, { data: { stage: 'open', reason: '' } });
  await fill([second, ...others], id);

  const path = `/press-releases/${id}`;
  const opened: { text: number; passages: number }[] = [];
  const own: { longest: number; over: number }[] = [];
  const theirs: { longest: number; over: number }[] = [];
  const beside = await as(second.id);
  const there = await open(beside, path);
  for (let run = 0; run <= runs; run++) {
    const { page, ...seen } = await open(writer, path);
    // The first visit fills the browser's cache.
    if (run > 0) opened.push(seen);
    await page.waitForLoadState('networkidle');
    if (run > 0) {
      own.push(await frames(page, () => type(page, 'problem')));
      theirs.push(await frames(page, () => type(there.page, 'benefits')));
    }
    await page.close();
  }
  const size = (await (await writer.request.get(`/api/press-releases/${id}/passages?limit=1000`)).body()).length;
  console.log(`\n${each} suggestions and ${each} comments on six pages, medians of ${runs}\n`);
  console.log('| What | ms | Bar |');
  console.log('|---|---:|---:|');
  console.log(`| The text is read | ${Math.round(middle(opened.map((one) => one.text)))} | |`);
  console.log(
    `| Passages stand upon it and beside it | ${Math.round(middle(opened.map((one) => one.passages)))} | 1000 |`,
  );
  console.log(`| Longest frame while one types | ${Math.round(middle(own.map(({ longest }) => longest)))} | 50 |`);
  console.log(
    `| Longest frame while another types | ${Math.round(middle(theirs.map(({ longest }) => longest)))} | 50 |`,
  );
  console.log(`\nWorst runs: ${JSON.stringify({ own, theirs })}`);
  console.log(`The list of passages: ${Math.round(size / 1000)} kB`);
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
