// Versions: who may bring one back, what they say of who wrote, and that nothing acknowledged is lost on the way.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { elementNamed, type Writer, writeIn } from '../../../seeds/testing/writer.ts';
import type { Version } from './contract.ts';

let house: House;
let author: TestPerson;
let coWriter: TestPerson;
let reader: TestPerson;
const open: Writer[] = [];

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  coWriter = await house.person('Coautrice');
  reader = await house.person('Lectrice');
});
afterEach(() => {
  for (const writer of open.splice(0)) writer.leave();
});
afterAll(() => house.close());

const begin = async () => {
  const sent = {
    product: 'Horizon',
    language: 'fr',
    opensTo: 'organisation',
    entityId: house.entities.lyon,
  };
  const begun = await author.post('/api/press-releases', sent);
  const id = begun.body.id as string;
  await author.put(`/api/contributions/${id}/grants/${coWriter.id}`, { level: 'write' });
  await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
  return id;
};
const join = async (person: TestPerson, id: string) => {
  const writer = writeIn(house, person, id);
  open.push(writer);
  await writer.synced;
  return writer;
};
const keep = async (id: string, name: string, by = author) =>
  (await by.post(`/api/press-releases/${id}/versions`, { name })).body.id as string;
const list = async (id: string): Promise<Version[]> =>
  (await author.get(`/api/press-releases/${id}/versions`)).body.items;
const restore = (id: string, version: string, by = author) =>
  by.post(`/api/press-releases/${id}/versions/${version}/restoration`, {});
const headline = async (id: string) => (await author.get(`/api/press-releases/${id}/text`)).body.text.headline;
const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 10_000, interval: 10 });

/** Types a headline of its own, so that there is something to go back from. */
async function write(id: string, text: string, by = author) {
  const writer = await join(by, id);
  writer.type(text);
  await writer.saved();
  return writer;
}

describe('a version is not brought back', () => {
  it('by a reader, to another release, or where it says what the text says already', async () => {
    const [id, other] = [await begin(), await begin()];
    const version = await keep(id, 'Avant');
    expect((await restore(id, version, reader)).body.code).toBe('contribution.not_yours');
    expect((await restore(other, version)).status).toBe(404);
    const before = (await list(id)).length;
    expect((await restore(id, version)).body.code).toBe('version.same');
    expect((await list(id)).length).toBe(before);
  });

  it('while the text is frozen', async () => {
    const id = await begin();
    const version = await keep(id, 'Avant');
    await write(id, 'Un titre');
    await house.owner.query(`UPDATE contribution SET stage = 'in_review' WHERE id = $1`, [id]);
    await house.owner.query('UPDATE live_document SET frozen = true WHERE contribution_id = $1', [id]);
    expect(await restore(id, version)).toMatchObject({ status: 409, body: { code: 'release.frozen' } });
    // Frozen between the policy and the lock.
    await house.owner.query(`UPDATE contribution SET stage = 'open' WHERE id = $1`, [id]);
    expect(await restore(id, version)).toMatchObject({ status: 409, body: { code: 'release.frozen' } });
  });
});

describe('a version that is brought back', () => {
  it('makes a new one that says from which, keeps what the text was, and is undone by bringing that back', async () => {
    const id = await begin();
    const first = await keep(id, 'Sans titre');
    await write(id, 'Un titre', coWriter);
    const { status, body } = await restore(id, first);
    expect(status).toBe(201);
    const [made, before] = await list(id);
    expect(made).toMatchObject({
      id: body.id,
      name: null,
      restoredFrom: { id: first, number: 1, name: 'Sans titre' },
      contributors: [{ name: 'Autrice' }],
      changed: ['headline'],
    });
    expect(before).toMatchObject({ id: body.before, restoredFrom: null, changed: ['headline'] });
    expect(before?.contributors.map(({ name }) => name)).toContain('Coautrice');
    expect(await headline(id)).toBe('');
    await restore(id, body.before);
    expect(await headline(id)).toBe('Un titre');
    const card = await author.get(`/api/contributions/${id}`);
    expect(card.body.contribution.title).toBe('Un titre');
  });

  it('reaches whoever is writing at once, and loses nothing that was acknowledged', async () => {
    const id = await begin();
    const one = await join(author, id);
    const text = new Y.XmlText('Les points dorment sur la carte.');
    (elementNamed(one.doc, 'problem').get(0) as Y.XmlElement).insert(0, [text]);
    one.type('Titre');
    await one.saved();
    const version = await keep(id, 'Titre');
    const two = await join(coWriter, id);
    one.type(' plus long');
    await one.saved();
    // Both are typing in what both texts have while it is brought back.
    const restoring = restore(id, version);
    for (let at = 0; at < 20; at++) {
      text.insert(text.length, 'a');
      ((elementNamed(two.doc, 'problem').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'b');
      await Promise.resolve();
    }
    const { body } = await restoring;
    await Promise.all([one.saved(), two.saved()]);
    await until(() => one.headline() === 'Titre' && two.headline() === 'Titre');
    const problem = (writer: Writer) => elementNamed(writer.doc, 'problem').toString();
    await until(() => problem(one) === problem(two));
    const now = await author.get(`/api/press-releases/${id}/text`);
    const before = await author.get(`/api/press-releases/${id}/versions/${body.before}`);
    expect(now.body.text.problem).toContain('Les points dorment sur la carte.');
    // What came before the lock is kept in what the text was, what came after it is in what it is: each letter once.
    for (const letter of ['a'.repeat(20), 'b'.repeat(20)]) {
      const count = (text: string) =>
        text.replace('Les points dorment sur la carte.', '').split(letter.charAt(0)).length - 1;
      expect(count(before.body.text.problem) + count(now.body.text.problem)).toBe(letter.length);
    }
    const credited = [...(await list(id)).flatMap(({ contributors }) => contributors), ...now.body.contributors];
    expect(credited.map(({ name }: { name: string }) => name)).toContain('Coautrice');
  });

  it('tells of bold, italic and links by their lines, is kept for them alone, and takes them back', async () => {
    const id = await begin();
    const writer = await join(author, id);
    const [text, second] = [new Y.XmlText('Les points dorment.'), new Y.XmlElement('paragraph')];
    const problem = elementNamed(writer.doc, 'problem');
    (problem.get(0) as Y.XmlElement).insert(0, [text]);
    second.insert(0, [new Y.XmlText('Voir ici.')]);
    // An empty line before what is said is none of the plain text's lines.
    problem.insert(0, [new Y.XmlElement('paragraph')]);
    problem.insert(2, [second]);
    await writer.saved();
    const plain = await keep(id, 'Sans gras');
    text.format(4, 6, { strong: {} });
    (second.get(0) as Y.XmlText).format(5, 3, { link: { href: 'https://exemple.fr' } });
    await writer.saved();
    const formatting = [
      { section: 'problem', entry: null, paragraph: 0, from: 4, to: 10, mark: 'strong', href: null },
      { section: 'problem', entry: null, paragraph: 1, from: 5, to: 8, mark: 'link', href: 'https://exemple.fr' },
    ];
    const read = async (version: string) => (await author.get(`/api/press-releases/${id}/versions/${version}`)).body;
    const now = async () => (await author.get(`/api/press-releases/${id}/text`)).body.formatting;
    expect(await now()).toEqual(formatting);
    const { body } = await restore(id, plain);
    expect((await read(body.before)).formatting).toEqual(formatting);
    expect((await list(id)).map(({ changed }) => changed).slice(0, 2)).toEqual([['problem'], ['problem']]);
    expect((await read(plain)).formatting).toEqual([]);
    expect(await now()).toEqual([]);
    await restore(id, body.before);
    expect(await now()).toEqual(formatting);
  });

  it('names whoever suggested words that it took in, where they stand, and nobody who did so under seal', async () => {
    const id = await begin();
    const sealer = await house.person('Zénobie Quéméneur');
    for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
    await keep(id, 'Avant');
    const take = async (by: TestPerson, section: string, quote: string, sealed = false) => {
      const passage = { section, quote, at: 0, text: '', replacement: `${quote} !`, sealed };
      const made = await by.post(`/api/press-releases/${id}/passages`, passage);
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      await author.put(`/api/suggestions/${made.body.comment.id}/settlement`, { outcome: 'accepted' });
    };
    await take(reader, 'product', 'Horizon');
    const named = [{ section: 'product', member: { id: reader.id, name: 'Lectrice' } }];
    expect((await author.get(`/api/press-releases/${id}/text`)).body.suggested).toEqual(named);
    await keep(id, 'Avec ses mots');
    await take(sealer, 'product', 'Horizon !', true);
    await keep(id, 'Et d’autres');
    expect((await list(id)).map(({ name, suggested }) => [name, suggested])).toEqual([
      ['Et d’autres', []],
      ['Avec ses mots', named],
      ['Avant', []],
    ]);
    expect(JSON.stringify(await list(id))).not.toMatch(new RegExp(`Zénobie|${sealer.id}`));
  });

  it('twice at once is brought back once', async () => {
    const id = await begin();
    const version = await keep(id, 'Vide');
    await write(id, 'Un titre');
    const answers = await Promise.all([restore(id, version), restore(id, version, coWriter)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await list(id)).filter(({ restoredFrom }) => restoredFrom).length).toBe(1);
  });

  it('cannot make the document larger than it may be', async () => {
    const id = await begin();
    const version = await keep(id, 'Énorme');
    await house.owner.query(
      `UPDATE release_version SET content = jsonb_set(content, '{content,1}', jsonb_build_object('type', 'headline', 'content',
         jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('x', 1600000))))) WHERE id = $1`,
      [version],
    );
    expect((await restore(id, version)).body.code).toBe('document.full');
    expect(await headline(id)).toBe('');
  });

  it('is refused where its content is no longer a press release', async () => {
    const id = await begin();
    const version = await keep(id, 'Ancienne');
    await house.owner.query(`UPDATE release_version SET content = '{"type": "doc"}' WHERE id = $1`, [version]);
    expect((await restore(id, version)).body.code).toBe('version.unreadable');
  });
});
