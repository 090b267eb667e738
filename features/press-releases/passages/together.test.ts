// Five people at once: they write, suggest, accept, decline, cut their connections and come back, in an order drawn by a seed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { type Writer, writeIn } from '../../../seeds/testing/writer.ts';
import { atlasOf, locate } from '../document/anchors.ts';
import { sectionsOf, textsOf } from '../document/blocks.ts';
import { documentFails } from '../document/gate.ts';
import { emptyRelease } from '../release-text.ts';
import type { Passage } from './contract.ts';

let house: House;
let people: TestPerson[];

beforeAll(async () => {
  house = await openHouse();
  people = await Promise.all(['Anne', 'Bruno', 'Carla', 'Dora', 'Emil'].map((name) => house.person(name)));
});
afterAll(() => house.close());

/** mulberry32: the same seed gives the same afternoon. */
function drawer(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, oneOf: <T>(list: readonly T[]): T | undefined => list[below(list.length)] };
}

const sections = ['summary', 'problem', 'solution', 'benefits'] as const;
const sentence = (of: string) =>
  `Voici ${of} de la maison. Elle tient en trois phrases simples. Chacun peut y changer un mot.`;
const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

interface Given {
  id: string;
  by: TestPerson;
  replacement: string | null;
}

async function play(seed: number, steps: number) {
  const draw = drawer(seed);
  const [author, second] = people as [TestPerson, TestPerson];
  const text = { ...emptyRelease('fr'), product: 'Maison' };
  for (const section of sections) text[section] = `${sentence(section)}\n${sentence(`${section} encore`)}`;
  const body = { product: 'Maison', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon, text };
  const release = (await author.post('/api/press-releases', body)).body.id as string;
  await author.put(`/api/press-releases/${release}/stage`, { stage: 'open' });
  await author.put(`/api/contributions/${release}/grants/${second.id}`, { level: 'write' });
  const writers = [author, second];
  const docs = people.map(() => new Y.Doc());
  const open: (Writer | null)[] = people.map((person, at) =>
    writeIn(house, person, release, { doc: docs[at] as Y.Doc }),
  );
  await Promise.all(open.map((one) => one?.synced));
  /** Words that only ever stand once, each put in by somebody, and those that somebody deleted or may have. */
  const put = new Set<string>();
  const touched = new Set<string>();
  const given: Given[] = [];
  const results: Record<string, number> = {};
  const count = (what: string) => {
    results[what] = (results[what] ?? 0) + 1;
  };
  const blockOf = (doc: Y.Doc) => {
    const blocks = sectionsOf(doc)
      .filter(({ section }) => (sections as readonly string[]).includes(section))
      .flatMap(({ section, blocks: all }) => all.map((block) => ({ section, ...block })));
    return draw.oneOf(blocks.filter((block) => block.text.length > 0));
  };
  const markers = (words: string) => words.match(/m\d+x/g) ?? [];

  for (let step = 0; step < steps; step++) {
    const at = draw.below(people.length);
    const person = people[at] as TestPerson;
    const here = open[at] ?? null;
    const doc = docs[at] as Y.Doc;
    const kind = draw.below(12);
    if (kind < 4 && writers.includes(person)) {
      // Writes offline too: it arrives later.
      const block = blockOf(doc);
      const inside = block && textsOf(block.element)[0];
      if (!inside) continue;
      const word = `m${seed}${step}x`;
      put.add(word);
      inside.insert(draw.below(inside.length + 1), ` ${word} `);
      count('written');
    } else if (kind === 4 && writers.includes(person)) {
      const block = blockOf(doc);
      const inside = block && textsOf(block.element)[0];
      if (!inside || inside.length < 8) continue;
      const from = draw.below(inside.length - 5);
      for (const one of markers(inside.toString().slice(Math.max(0, from - 12), from + 17))) touched.add(one);
      inside.delete(from, 5);
      count('deleted');
    } else if (kind < 8) {
      const block = blockOf(doc);
      if (!block) continue;
      const words = block.text.split(' ');
      const first = draw.below(words.length);
      const quote = words
        .slice(first, first + 1 + draw.below(4))
        .join(' ')
        .trim();
      if (quote === '') continue;
      const replacement = kind < 7 ? quote.replace(/\p{L}{3,}/u, (word) => `${word}${step}`) : null;
      // Words that a suggestion names are touched on purpose when it is accepted.
      for (const one of markers(quote)) touched.add(one);
      const answer = await person.post(`/api/press-releases/${release}/passages`, {
        section: block.section,
        quote,
        at: block.start + block.text.indexOf(quote),
        text: replacement === null ? 'Pourquoi ?' : '',
        ...(replacement !== null && { replacement }),
      });
      count(`spoken ${answer.status}`);
      // Not yet stored, or the same words: refused, and nothing of it stays.
      expect([201, 409, 422]).toContain(answer.status);
      if (answer.status === 201) given.push({ id: answer.body.comment.id, by: person, replacement });
    } else if (kind < 10) {
      const one = draw.oneOf(given.filter(({ replacement }) => replacement !== null));
      if (!one) continue;
      const body = draw.below(3) === 0 ? { outcome: 'declined', reason: 'Non.' } : { outcome: 'accepted' };
      // Two at once now and then: one of them comes second.
      const askers = draw.below(3) === 0 ? writers : [draw.oneOf(writers) as TestPerson];
      const answers = await Promise.all(askers.map((who) => who.put(`/api/suggestions/${one.id}/settlement`, body)));
      for (const { status, body: said } of answers) {
        count(`settled ${status} ${said?.code ?? body.outcome}`);
        expect([204, 409]).toContain(status);
      }
      expect(answers.filter(({ status }) => status === 204).length).toBeLessThanOrEqual(1);
    } else if (here) {
      // A socket that is still opening cannot be cut; what was typed in it may not have left yet.
      await here.synced;
      here.leave();
      open[at] = null;
      count('left');
    } else {
      open[at] = writeIn(house, person, release, { doc });
      count('came back');
    }
  }

  for (const [at, person] of people.entries()) open[at] ??= writeIn(house, person, release, { doc: docs[at] as Y.Doc });
  await Promise.all(open.map((one) => one?.synced));
  await Promise.all(open.map((one) => one?.saved()));
  const said = (doc: Y.Doc) => JSON.stringify(doc.getXmlFragment('release').toJSON());
  await expect
    .poll(() => new Set(docs.map(said)).size, { timeout: 20_000, message: `seed ${seed}: all converge` })
    .toBe(1);
  const whole = docs[0] as Y.Doc;
  expect(documentFails(whole)).toBeNull();
  for (const one of open) one?.leave();
  return { release, whole, given, put, touched, results };
}

describe('five people at once', () => {
  it.each([1, 22, 333, 4444])(
    'converge, lose nothing that nobody deleted, and know whose each suggestion is (seed %i)',
    async (seed) => {
      const { release, whole, given, put, touched, results } = await play(seed, 120);
      const text = sectionsOf(whole)
        .map((one) => one.text)
        .join('\n');
      for (const word of put) if (!touched.has(word)) expect(text, `seed ${seed}`).toContain(word);
      const stored = (await (people[0] as TestPerson).get(`/api/press-releases/${release}`)).body.text;
      for (const section of sections)
        expect(stored[section]).toBe(
          sectionsOf(whole)
            .find((one) => one.section === section)
            ?.text.replace(/^\n+|\n+$/g, ''),
        );
      const lists = await Promise.all(
        ['open', 'settled'].map((state) =>
          (people[2] as TestPerson).get(`/api/press-releases/${release}/passages?limit=1000&state=${state}`),
        ),
      );
      const passages: Passage[] = lists.flatMap(({ body }) => body.items);
      expect(passages.map(({ comment }) => comment.id).sort()).toEqual(given.map(({ id }) => id).sort());
      const atlas = atlasOf(whole);
      for (const { id, by, replacement } of given) {
        const found = passages.find(({ comment }) => comment.id === id) as Passage;
        expect(found.comment.author).toMatchObject({ kind: 'member', id: by.id });
        expect(found.suggestion?.replacement ?? null).toBe(replacement);
        // Its words are read in the text, or it says that they are gone; the quote is there in any case.
        const { section, quote, anchors } = found;
        const place = locate(atlas, { section, quote, anchorFrom: base64(anchors.from), anchorTo: base64(anchors.to) });
        expect(quote).not.toBe('');
        if (place) expect(place.text.trim()).not.toBe('');
      }
      // A run in which nothing was accepted would show nothing.
      expect(results['settled 204 accepted'] ?? 0, JSON.stringify(results)).toBeGreaterThan(2);
      expect(results['came back'] ?? 0).toBeGreaterThan(1);
    },
    180_000,
  );
});
