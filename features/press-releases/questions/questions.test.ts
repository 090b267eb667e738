// Questions that colleagues ask become entries of a FAQ: who may not, what they keep, and when their askers are told.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { elementNamed, type Writer, writeIn } from '../../../seeds/testing/writer.ts';
import type { AskedQuestion } from './contract.ts';

let house: House;
let author: TestPerson;
let reader: TestPerson;
const open: Writer[] = [];

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  reader = await house.person('Lectrice');
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
});
afterEach(() => {
  for (const writer of open.splice(0)) writer.leave();
});
afterAll(() => house.close());

const begin = async () => {
  const sent = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.group };
  const id = (await author.post('/api/press-releases', sent)).body.id as string;
  await author.put(`/api/press-releases/${id}/stage`, { stage: 'open' });
  return id;
};
const ask = async (by: TestPerson, release: string, more = {}) =>
  (await by.post(`/api/contributions/${release}/comments`, { text: 'Quand, au juste ?', question: true, ...more })).body
    .id as string;
const promote = (by: TestPerson, comment: string, faq = 'customerFaq', question = 'Quand ?') =>
  by.put(`/api/comments/${comment}/faq-entry`, { faq, question });
const list = async (by: TestPerson, release: string): Promise<AskedQuestion[]> =>
  (await by.get(`/api/press-releases/${release}/questions`)).body.items;
const textOf = async (release: string) => (await reader.get(`/api/press-releases/${release}/text`)).body.text;
const openCount = async (release: string) =>
  (await reader.get(`/api/contributions/${release}`)).body.contribution.openQuestions;
const told = async (person: TestPerson, release: string) => {
  await house.settle();
  const { body } = await person.get('/api/notifications');
  return (body.items as { name: string; contribution: { id: string } }[])
    .filter(({ name, contribution }) => name.startsWith('question') && contribution.id === release)
    .map(({ name }) => name);
};
const join = async (release: string) => {
  const writer = writeIn(house, author, release);
  open.push(writer);
  await writer.synced;
  return writer;
};
const entry = (writer: Writer, at = 0) => elementNamed(writer.doc, 'customerFaq').get(at) as Y.XmlElement;
const answer = (writer: Writer, text: string) => {
  const paragraph = (entry(writer).get(1) as Y.XmlElement).get(0) as Y.XmlElement;
  const inside = paragraph.get(0);
  if (inside instanceof Y.XmlText) inside.insert(inside.length, text);
  else paragraph.insert(0, [new Y.XmlText(text)]);
};
const until = (look: () => Promise<void>) => vi.waitFor(look, { timeout: 25_000, interval: 100 });
const first = async (release: string) => (await list(reader, release))[0]?.inText;

describe('a question is not put into the text', () => {
  it('by a reader, twice, while the text is frozen, or where its comment is gone', async () => {
    const release = await begin();
    const question = await ask(reader, release);
    expect((await promote(reader, question)).body.code).toBe('contribution.not_yours');
    const both = await Promise.all([promote(author, question), promote(author, question, 'internalFaq')]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('question.promoted');
    const { customerFaq, internalFaq } = await textOf(release);
    expect([...customerFaq, ...internalFaq]).toEqual([{ question: 'Quand ?', answer: '' }]);
    const removed = await ask(reader, release);
    await reader.delete(`/api/comments/${removed}`);
    expect((await promote(author, removed)).body.code).toBe('comment.gone');
    await house.owner.query(`UPDATE contribution SET stage = 'in_review' WHERE id = $1`, [release]);
    expect((await promote(author, await ask(reader, release))).body.code).toBe('release.frozen');
  });

  it('from an idea, or from a release that one does not see', async () => {
    const idea = {
      title: 'Une idée',
      text: '',
      language: 'fr',
      audience: 'organisation',
      entityId: house.entities.group,
    };
    const about = (await author.post('/api/ideas', idea)).body.id;
    expect((await promote(author, await ask(reader, about))).status).toBe(404);
    const { organisationId, entityId } = await house.foundOther();
    const stranger = await house.person('Étrangère', { organisation: organisationId, entity: entityId });
    expect((await promote(stranger, await ask(reader, await begin()))).status).toBe(404);
  });
});

describe('a question in the text', () => {
  it('counts once among what waits, blocks *ready* until it is answered, and its asker is told once of each', async () => {
    const release = await begin();
    const question = await ask(reader, release);
    expect(await openCount(release)).toBe(1);
    await promote(author, question);
    expect(await openCount(release)).toBe(0);
    const waiting = async () =>
      (await author.get('/api/home')).body.waiting.find(
        (one: { why: string; contribution: { id: string } }) =>
          one.why === 'answer_questions' && one.contribution.id === release,
      )?.count;
    expect(await waiting()).toBe(1);
    const refused = await author.put(`/api/press-releases/${release}/stage`, { stage: 'ready' });
    expect(JSON.stringify(refused.body)).toContain('questions-answered');
    expect(await told(reader, release)).toEqual(['question.promoted']);

    const writer = await join(release);
    answer(writer, 'En mars.');
    await writer.saved();
    writer.leave();
    await until(async () => expect(await told(reader, release)).toEqual(['question.answered', 'question.promoted']));
    expect(await first(release)).toMatchObject({ faq: 'customerFaq', answeredAt: expect.any(String), editedAt: null });
    expect(await waiting()).toBeUndefined();

    const again = await join(release);
    answer(again, ' Le 3.');
    await again.saved();
    again.leave();
    await until(async () => expect((await first(release))?.editedAt).toEqual(expect.any(String)));
    expect(await told(reader, release)).toEqual(['question.answered', 'question.promoted']);
    const credits = (await author.get(`/api/press-releases/${release}/contributors`)).body.items;
    expect(credits).toMatchObject([{ who: { name: 'Autrice' } }, { who: { name: 'Lectrice' }, reasons: ['asked'] }]);
  });

  it('waits in the discussion again when its entry is deleted, and is in the text again when it comes back', async () => {
    const release = await begin();
    const question = await ask(reader, release);
    await promote(author, question);
    const [promoted] = await list(reader, release);
    expect(promoted?.inText?.question).toBe('Quand ?');
    const version = (await author.post(`/api/press-releases/${release}/versions`, { name: 'Avec la question' })).body
      .id;
    const writer = await join(release);
    elementNamed(writer.doc, 'customerFaq').delete(0, 1);
    await writer.saved();
    await until(async () => expect(await first(release)).toBeNull());
    expect(await openCount(release)).toBe(1);
    await author.post(`/api/press-releases/${release}/versions/${version}/restoration`, {});
    expect((await first(release))?.question).toBe('Quand ?');
    expect(await openCount(release)).toBe(0);
    // Deleted once more, it can be put there anew.
    await until(async () => expect(elementNamed(writer.doc, 'customerFaq').length).toBe(1));
    elementNamed(writer.doc, 'customerFaq').delete(0, 1);
    await writer.saved();
    await until(async () => expect(await first(release)).toBeNull());
    expect((await promote(author, question, 'internalFaq')).status).toBe(204);
    expect((await first(release))?.faq).toBe('internalFaq');
  });

  it('asked under seal stays under seal, and its asker is told in the product', async () => {
    const release = await begin();
    const sealer = await house.person('Zénobie Quéméneur');
    await promote(author, await ask(sealer, release, { sealed: true }));
    const answers = [
      await list(reader, release),
      (await reader.get(`/api/press-releases/${release}/contributors`)).body,
    ];
    expect(JSON.stringify(answers)).not.toMatch(new RegExp(`Zénobie|${sealer.id}`));
    expect((await list(reader, release))[0]?.who).toEqual({ kind: 'sealed', mine: false });
    expect((await list(reader, release))[0]?.askedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await list(sealer, release))[0]?.who).toEqual({ kind: 'sealed', mine: true });
    expect(await told(sealer, release)).toEqual(['question.promoted']);
  });

  it('is listed before those that wait in the discussion, each once on one page, whoever asks meanwhile', async () => {
    const release = await begin();
    const asked: string[] = [];
    for (let count = 0; count < 5; count++) asked.push(await ask(reader, release));
    await promote(author, asked[0] as string);
    const page = async (cursor = '') =>
      (await author.get(`/api/press-releases/${release}/questions?limit=2${cursor && `&cursor=${cursor}`}`)).body;
    const read = [await page()];
    await ask(reader, release);
    while (read.at(-1).next) read.push(await page(read.at(-1).next));
    const ids = read.flatMap(({ items }) => items.map((one: { commentId: string }) => one.commentId));
    expect(ids[0]).toBe(asked[0]);
    expect(ids).toHaveLength(5);
    expect(new Set(ids)).toEqual(new Set(asked));
    expect(read.map(({ waiting }) => waiting)).toEqual([4, 5, 5]);
  });

  it('comes from a reply and from a comment on a passage too, under seal, and no row and no answer says whose it is', async () => {
    const release = await begin();
    const sealer = await house.person('Yseult Kermadec');
    const root = await ask(reader, release, { question: false });
    const passage = { section: 'product', quote: 'Horizon', at: 0, text: 'Et pourquoi ce nom ?', question: true };
    const made = await sealer.post(`/api/press-releases/${release}/passages`, { ...passage, sealed: true });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const reply = await ask(sealer, release, { parentId: root, sealed: true, text: 'Combien cela coûte-t-il ?' });
    expect((await list(author, release)).map(({ text }) => text).sort()).toEqual([
      'Combien cela coûte-t-il ?',
      'Et pourquoi ce nom ?',
    ]);
    expect(await openCount(release)).toBe(2);
    expect((await promote(author, reply, 'internalFaq', 'Combien ?')).status).toBe(204);
    expect((await promote(author, made.body.comment.id, 'customerFaq', 'Pourquoi ce nom ?')).status).toBe(204);
    // What is no question yet becomes one.
    expect((await promote(author, root, 'customerFaq', 'Quand ?')).status).toBe(204);
    expect(await openCount(release)).toBe(0);
    const writer = await join(release);
    answer(writer, 'Il porte loin.');
    await writer.saved();
    writer.leave();
    await until(async () => expect(await told(sealer, release)).toContain('question.answered'));
    const paths = ['', '/questions', '/contributors', '/versions', '/text', '/passages', '/passages?state=settled'];
    const answers = await Promise.all([
      ...paths.map((path) => author.get(`/api/press-releases/${release}${path}`)),
      author.get(`/api/contributions/${release}/comments`),
      author.get(`/api/contributions/${release}/wake`),
      author.get('/api/contributions?q=Yseult'),
      author.get('/api/notifications'),
      author.get('/api/home'),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`Yseult|${sealer.id}`));
    }
    for (const table of ['faq_question', 'event', 'release_version', 'live_update']) {
      const { rows } = await house.owner.query(`SELECT to_jsonb(t)::text AS row FROM ${table} t`);
      for (const { row } of rows) expect(row, table).not.toContain(sealer.id);
    }
  });

  it('does not stand before *ready* once its writers explained why it waits', async () => {
    const release = await begin();
    await promote(author, await ask(reader, release));
    const failing = async () =>
      JSON.stringify((await author.put(`/api/press-releases/${release}/stage`, { stage: 'ready' })).body);
    expect(await failing()).toContain('questions-answered');
    const path = `/api/press-releases/${release}/explanations/questions-answered`;
    expect((await author.put(path, { reason: 'La réponse dépend de l’essai de mars.' })).status).toBe(204);
    expect(await failing()).not.toContain('questions-answered');
    await author.delete(path);
    expect(await failing()).toContain('questions-answered');
  });

  it('is told of as too much where the document is full, and nothing is kept of it', async () => {
    const release = await begin();
    const question = await ask(reader, release);
    const writer = await join(release);
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('x'.repeat(1_499_000))]);
    elementNamed(writer.doc, 'problem').insert(0, [paragraph]);
    await writer.saved();
    const { status, body } = await promote(author, question, 'customerFaq', 'q'.repeat(1000));
    expect([status, body.code]).toEqual([409, 'document.full']);
    expect(await first(release)).toBeNull();
    expect(await openCount(release)).toBe(1);
  });

  it('stays there when its comment is removed or hidden, without saying who asked', async () => {
    const release = await begin();
    const [removed, hidden] = [await ask(reader, release), await ask(reader, release)];
    await promote(author, removed);
    await promote(author, hidden, 'customerFaq', 'Et combien ?');
    await reader.delete(`/api/comments/${removed}`);
    const moderator = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
    await moderator.post(`/api/comments/${hidden}/moderation`, { hidden: true, reason: 'Hors sujet ici.' });
    expect(await list(reader, release)).toEqual([]);
    expect((await textOf(release)).customerFaq).toHaveLength(2);
    expect(await openCount(release)).toBe(0);
    const credits = (await author.get(`/api/press-releases/${release}/contributors`)).body.items;
    expect(credits).toHaveLength(1);
  });
});
