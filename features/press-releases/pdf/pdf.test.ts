import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../core/languages.ts';
import { demonstration } from '../../../seeds/demonstration/index.ts';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { layOut } from '../checks/page/page.ts';
import { emptyRelease, type ReleaseText } from '../release-text.ts';
import { draw } from './draw.ts';
import { disposition, fileNameOf, imprintOf } from './imprint.ts';

let house: House;
let author: TestPerson;
const carte = demonstration.releases[0]?.text as ReleaseText;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Claire Lambert');
});
afterAll(() => house.close());

const begin = async (text: ReleaseText) => {
  const { language, product, headline } = text;
  const answer = await author.post('/api/press-releases', {
    product,
    headline,
    language,
    opensTo: 'organisation',
    entityId: house.entities.lyon,
    text,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.id as string;
};
const print = async (id: string, who: { cookie?: string }) => {
  const response = await fetch(`${house.origin}/api/press-releases/${id}/pdf`, {
    headers: who.cookie ? { cookie: who.cookie } : {},
  });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
};
const read = async (bytes: Uint8Array) => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  return { document, totalPages, text: text.replaceAll(/\s+/g, ' ') };
};

describe('the page of a release', () => {
  it('is for those who see it, and does not exist for others', async () => {
    const id = await begin(carte);
    const colleague = await house.person('Colin Collègue');
    const guest = await house.person('Gaël Client', { guest: true });
    const other = await house.foundOther();
    const foreign = await house.person('Olga Ailleurs', { organisation: other.organisationId, entity: other.entityId });
    expect((await print(id, {})).status).toBe(401);
    for (const who of [colleague, guest, foreign]) expect((await print(id, who)).status).toBe(404);
    expect((await print('nonsense', author)).status).toBe(404);
    expect((await print(id, author)).status).toBe(200);
    await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
    expect((await print(id, colleague)).status).toBe(200);
    for (const who of [guest, foreign]) expect((await print(id, who)).status).toBe(404);
  });

  it('holds the release in order, without its questions, with who wrote it and its stage', async () => {
    const { headers, bytes } = await print(await begin(carte), author);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="La carte Horizon/);
    const { totalPages, text, document } = await read(bytes);
    expect(totalPages).toBe(1);
    let at = -1;
    for (const part of [
      'POUR PUBLICATION LE',
      carte.headline,
      carte.subtitle,
      'Lyon, le 3 mars 2028.',
      'Le problème',
      'La solution',
      'Ce que cela change',
      'Nadège Colin',
      'Pour commencer',
      'Delphine M.',
      'Où, quand, à quel prix',
      'Écrit par Claire Lambert',
      'Brouillon',
    ]) {
      const next = text.indexOf(part, at);
      expect(next, part).toBeGreaterThan(at);
      at = next;
    }
    const wordsOf = (given: string) => given.replaceAll(/\s+/g, ' ').trim();
    expect(text).toContain(wordsOf(carte.problem));
    expect(text).not.toContain(carte.customerFaq[0]?.question);
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info.Title).toBe(carte.headline);
    expect(info.Language).toBe('fr');
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title).slice(0, 3)).toEqual([carte.headline, 'Le problème', 'La solution']);
    expect((await document.getMarkInfo())?.Marked).toBe(true);
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'BlockQuote']) expect(tree).toContain(`"role":"${role}"`);
  });

  it('is one sheet for every release of the demonstration', async () => {
    for (const { text } of demonstration.releases) expect(layOut(text).sheets, text.product).toHaveLength(1);
    // What is laid out is what is drawn: one in each language says so.
    for (const language of languages) {
      const text = demonstration.releases.find((one) => one.text.language === language)?.text as ReleaseText;
      const imprint = imprintOf({ text, credits: [], stage: 'ready', day: '2026-11-25' });
      expect((await read(await draw(layOut(text), imprint))).totalPages, text.product).toBe(1);
    }
  });

  it('stands whatever is written, within a bounded time and size', async () => {
    const hostile = [
      'x'.repeat(9000),
      '🎉👩‍👩‍👧 '.repeat(900),
      'שלום مرحبا '.repeat(800),
      '中文'.repeat(4000),
      '\u202e\u0000\ufffe)%PDF (\\) endobj'.repeat(300),
    ];
    const ids = await Promise.all(
      hostile.map((text) =>
        begin({
          ...emptyRelease('de'),
          product: 'Probe',
          headline: text.slice(0, 150),
          summary: text,
          customerQuote: { text: text.slice(0, 1500), attribution: text.slice(0, 150) },
        }).catch(() => null),
      ),
    );
    const began = Date.now();
    for (const id of ids.filter((one) => one !== null)) {
      const { status, bytes } = await print(id, author);
      expect(status).toBe(200);
      expect(bytes.length).toBeLessThan(400_000);
      expect((await read(bytes)).totalPages).toBeLessThanOrEqual(4);
    }
    expect(ids.filter((one) => one !== null).length).toBeGreaterThanOrEqual(4);
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  it('credits at its foot all who made it, each once, and those under seal without a name', async () => {
    const [coWriter, suggester, giver] = [
      await house.person('Jonas Coauteur'),
      await house.person('Diogo Suggère'),
      await house.person('Sandrine Donne'),
    ];
    const [asker, sealer] = [await house.person('Gaspard Demande'), await house.person('Zénobie Quéméneur')];
    for (let at = 0; at < 16; at++) await house.person(`Foule ${at}`);
    const id = await begin(carte);
    await author.put(`/api/contributions/${id}/grants/${coWriter.id}`, { level: 'write' });
    await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
    for (const [who, sealed] of [
      [suggester, false],
      [sealer, true],
    ] as const) {
      const word = sealed ? 'Les clients de France' : 'Rien de ce qui';
      const passage = { section: 'summary', quote: word, at: carte.summary.indexOf(word), text: '', sealed };
      const made = await who.post(`/api/press-releases/${id}/passages`, { ...passage, replacement: `${word} tout ` });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const settled = await coWriter.put(`/api/suggestions/${made.body.comment.id}/settlement`, {
        outcome: 'accepted',
      });
      expect(settled.status, JSON.stringify(settled.body)).toBeLessThan(300);
    }
    const idea = { title: 'Une idée', text: 'Un texte', language: 'fr', audience: 'organisation' };
    const ideaId = (await giver.post('/api/ideas', { ...idea, entityId: house.entities.group })).body.id;
    const enriched = await giver.post(`/api/press-releases/${id}/enrichments`, {
      ideaId,
      section: 'solution',
      why: '1',
    });
    await author.put(`/api/enrichments/${enriched.body.id}/settlement`, { outcome: 'taken', reason: '' });
    for (const [who, sealed] of [
      [asker, false],
      [sealer, true],
    ] as const) {
      const said = { text: 'Quand ?', question: true, sealed };
      const comment = (await who.post(`/api/contributions/${id}/comments`, said)).body.id;
      await author.put(`/api/comments/${comment}/faq-entry`, { faq: 'customerFaq', question: 'Quand ?' });
    }
    for (const reader of [author, asker, sealer]) {
      const { bytes } = await print(id, reader);
      const { totalPages, text, document } = await read(bytes);
      expect(totalPages).toBe(1);
      const credits =
        'Écrit par Claire Lambert et Jonas Coauteur. Mots suggérés par Diogo Suggère et sous scellé. Idées apportées par Sandrine Donne. ' +
        'Questions posées par Gaspard Demande et sous scellé.';
      expect(text).toContain(credits);
      const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
      expect(info.Author).toBe(credits);
      expect(text + JSON.stringify(info)).not.toContain('Zénobie');
    }
  });
});

describe('its file', () => {
  it('has a name that no system minds, whatever the title', () => {
    expect(fileNameOf('La carte « Horizon » : 10 €')).toBe('La carte « Horizon » 10 €.pdf');
    expect(fileNameOf('../../etc/passwd')).toBe('etc passwd.pdf');
    expect(fileNameOf('a\r\nX-Evil: 1"; filename="b.exe')).toBe('a X-Evil 1 ; filename= b.exe.pdf');
    expect(fileNameOf('\ud800 \u202e...')).toBe('\ufffd.pdf');
    expect(fileNameOf(' . ')).toBe('Sillage.pdf');
    expect([...fileNameOf('🎉'.repeat(500))].length).toBeLessThanOrEqual(84);
  });

  it('has a header that holds nothing but itself', async () => {
    const title = 'Été\r\nSet-Cookie: a=b; filename="x.exe" \u{1f389} ’%41';
    const { headers } = await print(await begin({ ...carte, headline: title.replaceAll(/[\r\n]/g, ' ') }), author);
    const header = headers.get('content-disposition') ?? '';
    expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%~-]+$/);
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toContain('Été');
    expect(headers.get('set-cookie')).toBeNull();
    expect(disposition('Été.pdf')).toBe(`attachment; filename="Ete.pdf"; filename*=UTF-8''%C3%89t%C3%A9.pdf`);
  });
});

it('a release that outgrows its sheet is not ready, and is told why', async () => {
  const id = await begin({
    ...carte,
    benefits: `${carte.benefits}\n${'Une famille de Lyon gagne deux nuits par an. '.repeat(28)}`,
  });
  await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
  const { status, body } = await author.put(`/api/press-releases/${id}/stage`, { stage: 'ready' });
  expect(status).toBe(422);
  expect(body.code).toBe('stage.not_ready');
  expect(body.failures.map(({ code }: { code: string }) => code)).toContain('fits-sheet');
  // No explanation lifts it: paper does not stretch.
  expect(
    (await author.put(`/api/press-releases/${id}/explanations/fits-sheet`, { reason: 'Nous savons.' })).status,
  ).toBe(409);
});
