// The document of a page brings answers along: only what its reader may see, and never anything that runs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../seeds/testing/house.ts';
import { wished } from './document.ts';
import { clientFiles } from './files.ts';

let house: House;
let author: TestPerson;
let other: TestPerson;
let secret: string;
let pages: Hono;

/** A client as it is built, with nothing in it. */
function builtClient(): string {
  const root = mkdtempSync(join(tmpdir(), 'sillage-client-'));
  const words = (name: string) => ({ fr: [`/assets/${name}-fr.js`], en: [], de: [`/assets/${name}-de.js`], pt: [] });
  const visit = (path: string) => ({
    path,
    scripts: ['/assets/main.js', '/assets/page.js'],
    styles: ['/assets/page.css'],
    namespaces: ['shell'],
    words: words('words'),
  });
  const visits = ['/', '/ideas/$id', '/sign-in'].map(visit);
  writeFileSync(join(root, 'visits.json'), JSON.stringify(visits));
  const head = '<head><script type="module" src="/assets/main.js"></script></head>';
  writeFileSync(join(root, 'index.html'), `<html lang="fr">${head}<body><div id="root"></div></body></html>`);
  return root;
}

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice', { language: 'de' });
  other = await house.person('Autre');
  const { body } = await author.post('/api/ideas', {
    title: 'Nur für mich </script><script>alert(1)</script><!--',
    text: 'Text',
    language: 'de',
    audience: 'private',
    entityId: house.entities.lyon,
  });
  secret = body.id;
  pages = new Hono();
  pages.use(clientFiles(builtClient(), house.application.hono, (http) => http.req.header('cookie') !== undefined));
});
afterAll(() => house.close());

const open = (path: string, person?: TestPerson, headers: Record<string, string> = {}) =>
  pages.request(
    `http://localhost${path}`,
    { headers: { ...(person && { cookie: person.cookie }), ...headers } },
    {
      incoming: { socket: { remoteAddress: '127.0.0.1' } },
    },
  );

const answersIn = (html: string): Record<string, unknown> =>
  JSON.parse(html.match(/<script type="application\/json" id="answers">(.*?)<\/script>/s)?.[1] ?? '');

describe('what somebody may not see', () => {
  it('is in no document of theirs: not for a visitor, not for another member', async () => {
    for (const person of [undefined, other]) {
      const html = await (await open(`/ideas/${secret}`, person)).text();
      expect(html).not.toContain('Nur für mich');
      expect(Object.keys(answersIn(html))).not.toContain(`/api/ideas/${secret}`);
    }
  });

  it('leaves no one’s name in the document of a session that has ended', async () => {
    const gone = await house.person('Partante');
    await gone.delete('/api/session');
    const answers = answersIn(await (await open('/', gone)).text());
    expect(Object.keys(answers)).toEqual(['/api/session']);
    expect(answers['/api/session']).toMatchObject({ member: null });
  });
});

describe('the document of a page', () => {
  it('brings its reader exactly what the page would ask, and is kept nowhere', async () => {
    const response = await open(`/ideas/${secret}`, author);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answers = answersIn(await response.text());
    expect(Object.keys(answers)).toEqual(['/api/session', '/api/counts', `/api/ideas/${secret}`]);
    expect(answers[`/api/ideas/${secret}`]).toEqual((await author.get(`/api/ideas/${secret}`)).body);
  });

  it('holds what people wrote as data: no tag of theirs begins or ends anything', async () => {
    const html = await (await open(`/ideas/${secret}`, author)).text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<!--');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });

  it('names the parts of its page once, with the words of the member', async () => {
    const html = await (await open('/', author, { 'accept-language': 'fr' })).text();
    expect(html).toContain('<html lang="de" data-words="shell" data-reads="de" data-at="');
    expect(html.match(/main\.js/g)).toHaveLength(1);
    for (const part of ['modulepreload" crossorigin href="/assets/page.js', 'href="/assets/page.css', 'words-de.js'])
      expect(html).toContain(part);
    expect(html).not.toContain('words-fr.js');
  });

  it('is there for an address without a page too, in the language that the browser wishes for', async () => {
    const html = await (await open('/nowhere', undefined, { 'accept-language': 'es, de-AT;q=0.9, fr' })).text();
    expect(html).toContain('<html lang="de" data-at="');
    expect(html).toContain('id="root"');
  });

  it.each([
    ['/ideas/%252e%252e%2Flive'],
    ['/ideas/x%2F%252e%252e%2F%252e%252e%2Flive'],
    ['/ideas/%252e%252e%2F%252e%252e%2Fexplore'],
    ['/ideas/%252e%252e%2Fhome'],
    ['/ideas/x%3Fa=1'],
    ['/ideas/%00'],
    ['/ideas/%E0%A4%A'],
  ])('asks nothing for an id that is none, or it would reach any route: %s', async (path) => {
    const html = await (await open(path, author)).text();
    expect(Object.keys(answersIn(html))).toEqual(['/api/session', '/api/counts']);
  });

  it('does not wait for answers that do not come', async () => {
    const silent = new Hono().get('*', () => new Promise<Response>(() => {}));
    const slow = new Hono().use(clientFiles(builtClient(), silent, () => true));
    const html = await (await slow.request('http://localhost/')).text();
    expect(answersIn(html)).toEqual({});
  });
});

it('a file that is missing stays missing, and no page stands below /assets', async () => {
  expect((await open('/assets/old-main.js', author)).status).toBe(404);
  expect((await open('/robots.txt', author)).status).toBe(404);
});

it.each([
  ['', 'fr'],
  ['*', 'fr'],
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
  ['ja, en-GB', 'en'],
])('who wishes for %o reads %s', (header, language) => expect(wished(header)).toBe(language));
