// A release of six pages with 300 suggestions and 300 comments in a real browser: when it stands, and the longest frame while one types.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { start } from '../app/start.ts';
import { launch } from '../e2e/browser.ts';
import type { Row } from './table.ts';

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

type As = (memberId: string) => Promise<BrowserContext>;

const signingIn =
  (browser: Browser, address: string): As =>
  async (memberId) => {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
    });
    await context.request.post('/api/session/by-demonstration', { data: { memberId } });
    return context;
  };

/** As many speak as it takes: each writes no faster than hands can. */
async function fill(as: As, persons: { id: string }[], release: string, each: number): Promise<void> {
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

/** Milliseconds from the address to the passages upon the text and beside it. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; took: number }> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.ProseMirror [data-passage]') && document.querySelector('[data-card]'))
        Object.assign(window, { stood: performance.now() });
      else setTimeout(look, 5);
    };
    look();
  });
  await page.goto(path);
  const stood = await page.waitForFunction(() => (window as unknown as { stood?: number }).stood, undefined, {
    polling: 50,
  });
  return { page, took: Number(await stood.jsonValue()) };
}

/** The longest time between two frames while somebody types here, and while somebody else does. */
async function frames(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const frame = { last: performance.now(), longest: 0, count: 0, on: true };
    Object.assign(window, { frame });
    const next = (now: number) => {
      const took = now - frame.last;
      frame.last = now;
      frame.longest = Math.max(frame.longest, took);
      frame.count++;
      if (frame.on) requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      frame.last = now;
      next(now);
    });
  });
  await act();
  const { longest, count } = await page.evaluate(() => {
    const { frame } = window as unknown as { frame: { longest: number; count: number; on: boolean } };
    frame.on = false;
    return frame;
  });
  if (count < 60) throw new Error(`Only ${count} frames were drawn: nothing can be said of them`);
  return longest;
}

const type = async (page: Page, section: string) => {
  await page
    .locator(`[data-part=${section}] p`)
    .nth(1)
    .click({ position: { x: 30, y: 8 } });
  return page.keyboard.type(typed, { delay: 40 });
};
const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A release with all of it, its author and a second writer. */
async function publish(browser: Browser, address: string, each: number) {
  const as = signingIn(browser, address);
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
  await fill(as, [second, ...others], id, each);
  return { as, writer, second, path: `/press-releases/${id}` };
}

async function measure(browser: Browser, address: string, runs: number, each: number) {
  const { as, writer, second, path } = await publish(browser, address, each);
  const opened: number[] = [];
  const own: number[] = [];
  const theirs: number[] = [];
  const beside = await as(second.id);
  const there = await open(beside, path);
  for (let run = 0; run <= runs; run++) {
    const { page, took } = await open(writer, path);
    if (run > 0) opened.push(took);
    await page.waitForLoadState('networkidle');
    if (run > 0) {
      own.push(await frames(page, () => type(page, 'problem')));
      theirs.push(await frames(page, () => type(there.page, 'benefits')));
    }
    await page.close();
  }
  return { opened, own, theirs };
}

/** The first visit fills the browser's cache and is not counted. */
export async function benchPassages({ runs, each }: { runs: number; each: number }): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-passages-'));
  // The database server is another user: it must be able to enter.
  chmodSync(folder, 0o755);
  const { address, stop } = await start({ ...process.env, PORT: '0', DATA_DIR: folder });
  const browser = await launch();
  try {
    const { opened, own, theirs } = await measure(browser, address, runs, each);
    const row = (what: string, values: number[], bar: number): Row => {
      const value = middle(values);
      return {
        name: `${each} suggestions and ${each} comments on six pages: ${what}`,
        unit: 'ms',
        value,
        baseline: bar,
        ratio: value / bar,
        bar: '≤ 1',
      };
    };
    return [
      row('all stand upon the text and beside it', opened, 1000),
      row('longest frame while one types', own, 50),
      row('longest frame while another types', theirs, 50),
    ];
  } finally {
    await browser.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
