// Suggestions and comments on passages, by the requests that a browser makes: who may not first, then what becomes of them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import { elementNamed, writeIn } from '../../../seeds/testing/writer.ts';
import { emptyRelease } from '../release-text.ts';

let house: House;
let claire: TestPerson;
let jonas: TestPerson;
let ines: TestPerson;
let release: string;

const summary =
  'Dès aujourd’hui, les points s’échangent via un formulaire dédié, sans rien perdre.\nIls paient des vacances.';

beforeAll(async () => {
  house = await openHouse();
  claire = await house.person('Claire');
  jonas = await house.person('Jonas');
  ines = await house.person('Inês');
});
afterAll(() => house.close());

const begin = async () => {
  const text = { ...emptyRelease('fr'), product: 'Horizon', headline: 'La carte Horizon change tout', summary };
  const body = { product: 'Horizon', language: 'fr', opensTo: 'organisation', entityId: house.entities.lyon, text };
  const id = (await claire.post('/api/press-releases', body)).body.id as string;
  expect((await claire.put(`/api/press-releases/${id}/stage`, { stage: 'open' })).status).toBe(204);
  return id;
};
beforeEach(async () => {
  release = await begin();
});

const speak = (who: TestPerson, quote: string, more: object = {}) =>
  who.post(`/api/press-releases/${release}/passages`, {
    section: 'summary',
    quote,
    at: 0,
    text: 'Pourquoi ?',
    ...more,
  });
const suggest = async (who: TestPerson, quote: string, replacement: string, more: object = {}) => {
  const { status, body } = await speak(who, quote, { text: '', replacement, ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.comment.id as string;
};
const settle = (who: TestPerson, id: string, body: object = { outcome: 'accepted' }) =>
  who.put(`/api/suggestions/${id}/settlement`, body);
const textNow = async (who = claire) => (await who.get(`/api/press-releases/${release}`)).body.text.summary as string;
const list = async (who: TestPerson, state = 'open') =>
  (await who.get(`/api/press-releases/${release}/passages?state=${state}`)).body.items;

describe('whoever may only suggest', () => {
  it('never changes the text, whatever they ask for', async () => {
    const id = await suggest(jonas, 'via un formulaire dédié', 'en trois gestes');
    expect(await textNow()).toBe(summary);
    expect((await settle(jonas, id)).status).toBe(403);
    expect((await settle(ines, id)).status).toBe(403);
    expect(
      (await jonas.put(`/api/press-releases/${release}/settlements`, { memberId: jonas.id, outcome: 'accepted' }))
        .status,
    ).toBe(403);
    expect(await textNow()).toBe(summary);
  });

  it('is refused by the database too, where the program would let them', async () => {
    const { makeContext } = await import('../../../core/context.ts');
    const { sql } = await import('kysely');
    const actor = { organisationId: house.organisationId, memberId: jonas.id } as never;
    const { rows } = await sql<{
      done: boolean;
    }>`SELECT append_to_document(${release}, ${Buffer.from([0, 0])}, '{}') AS done`.execute(
      makeContext(house.connection.app, actor).db,
    );
    expect(rows[0]?.done).toBe(false);
  });

  it('does not take back or resolve what is another’s', async () => {
    const id = await suggest(jonas, 'dédié', 'simple');
    expect((await ines.delete(`/api/suggestions/${id}`)).status).toBe(403);
    const spoken = (await speak(jonas, 'points')).body.comment.id;
    expect((await ines.put(`/api/passages/${spoken}/resolution`)).status).toBe(403);
  });

  it('finds nothing of another organisation', async () => {
    const other = await house.foundOther();
    const foreign = await house.person('Autre', { organisation: other.organisationId, entity: other.entityId });
    const id = await suggest(jonas, 'dédié', 'simple');
    for (const answer of [
      await speak(foreign, 'dédié', { replacement: 'x' }),
      await settle(foreign, id),
      await foreign.delete(`/api/suggestions/${id}`),
      await foreign.put(`/api/passages/${id}/resolution`),
      await foreign.get(`/api/press-releases/${release}/passages`),
      await foreign.put(`/api/press-releases/${release}/settlements`, { memberId: jonas.id, outcome: 'accepted' }),
    ])
      expect(answer.status).toBe(404);
  });
});

describe('what is sent', () => {
  it.each([
    ['twenty pages of selection', { quote: 'mot '.repeat(9000) }, 422, 'passage.too_long'],
    ['nothing but space', { quote: ' ' }, 422, 'passage.empty'],
    ['a passage that is not there', { quote: 'les points de Paris' }, 409, 'passage.changed'],
    ['the same words again', { replacement: 'les points' }, 422, 'suggestion.same'],
    ['a comment that says nothing', { text: '' }, 422, 'too_small'],
    ['half a character', { quote: '\ud83d' }, 422, 'input.invalid'],
    ['an unknown field', { stage: 'draft' }, 422, 'input.invalid'],
  ])('as %s is refused kindly', async (_, more, status, code) => {
    const answer = await speak(jonas, 'les points', more);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    if (code === 'passage.changed') expect(answer.body.facts.now).toBe(summary);
  });

  it('may not split a headline', async () => {
    const answer = await speak(jonas, 'carte', { section: 'headline', replacement: 'carte\nbleue' });
    expect([answer.status, answer.body.code]).toEqual([422, 'suggestion.borders']);
  });

  it('is text, whatever it looks like', async () => {
    const html = '<img src=x onerror=alert(1)><b>gras</b>';
    const id = await suggest(jonas, 'points', html);
    expect((await settle(claire, id)).status).toBe(204);
    expect(await textNow()).toContain(`les ${html} s’échangent`);
  });

  it('stands nearest to where it was seen', async () => {
    const first = (await speak(jonas, 's', { at: 0 })).body;
    const last = (await speak(jonas, 's', { at: 100 })).body;
    expect(first.anchors).not.toEqual(last.anchors);
  });
});

describe('an accepted suggestion', () => {
  it('changes the text for everybody who has it open, credits and tells its author', async () => {
    const reader = writeIn(house, ines, release);
    await reader.synced;
    const id = await suggest(jonas, 'via un formulaire dédié', 'en trois gestes');
    await house.settle();
    expect((await claire.get('/api/notifications')).body.items[0]).toMatchObject({
      name: 'suggestion.made',
      why: 'author',
    });
    expect((await settle(claire, id)).status).toBe(204);
    await expect.poll(() => elementNamed(reader.doc, 'summary').toString()).toContain('en trois gestes, sans');
    reader.leave();
    const { body } = await ines.get(`/api/press-releases/${release}`);
    expect(body.text.summary).toContain('s’échangent en trois gestes, sans rien perdre');
    expect(body.contributors.map((one: { name: string }) => one.name)).toEqual(['Claire', 'Jonas']);
    await house.settle();
    expect((await jonas.get('/api/notifications')).body.items[0]).toMatchObject({
      name: 'suggestion.accepted',
      why: 'author',
      by: { name: 'Claire' },
    });
    expect((await claire.get(`/api/contributions?q=gestes`)).body.items.map((one: { id: string }) => one.id)).toContain(
      release,
    );
    expect(await list(jonas)).toEqual([]);
    expect((await list(jonas, 'settled'))[0].suggestion.settled).toMatchObject({
      outcome: 'accepted',
      by: { name: 'Claire' },
    });
  });

  it('is accepted once, however many browsers ask at once', async () => {
    await claire.put(`/api/contributions/${release}/grants/${ines.id}`, { level: 'write' });
    const id = await suggest(jonas, 'dédié', 'dédié et court');
    const answers = await Promise.all([claire, ines, claire, ines].map((who) => settle(who, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
    const late = answers.find(({ status }) => status === 409)?.body;
    expect(late).toMatchObject({ code: 'suggestion.settled', facts: { outcome: 'accepted' } });
    expect(['Claire', 'Inês']).toContain(late.facts.by);
    expect((await textNow()).match(/et court/g)).toHaveLength(1);
  });

  it('joins another on the same words where both can be, and says so where they cannot', async () => {
    const one = await suggest(jonas, 'les points s’échangent', 'vos points s’échangent');
    const two = await suggest(ines, 'les points s’échangent', 'les points s’échangent enfin');
    const three = await suggest(ines, 'les points s’échangent', 'nos points s’échangent');
    await settle(claire, one);
    expect((await settle(claire, two)).status).toBe(204);
    expect(await textNow()).toContain('vos points s’échangent enfin via');
    const refused = await settle(claire, three);
    expect(refused.body).toMatchObject({ code: 'suggestion.conflict', facts: { now: 'vos points s’échangent' } });
    expect((await settle(claire, three, { outcome: 'accepted', over: 'autre chose' })).body.code).toBe(
      'suggestion.conflict',
    );
    const over = { outcome: 'accepted', over: refused.body.facts.now };
    expect((await settle(claire, three, over)).status).toBe(204);
    expect(await textNow()).toContain('nos points s’échangent enfin via');
  });

  it('follows its passage while somebody types, and waits for nothing that they typed', async () => {
    const id = await suggest(jonas, 'formulaire dédié', 'clic');
    const writer = writeIn(house, claire, release);
    await writer.synced;
    const first = elementNamed(writer.doc, 'summary').get(0) as Y.XmlElement;
    (first.get(0) as Y.XmlText).insert(0, 'Bonne nouvelle : ');
    await writer.saved();
    expect((await settle(claire, id)).status).toBe(204);
    await expect.poll(() => writer.doc.getXmlFragment('release').toString()).toContain('via un clic, sans');
    expect(await textNow()).toContain('Bonne nouvelle : Dès aujourd’hui');
    writer.leave();
  });

  it('is refused where its passage is gone, and can then be declined or taken back', async () => {
    const id = await suggest(jonas, 'Ils paient des vacances.', 'Ils paient du ménage.');
    const other = await suggest(jonas, 'vacances', 'congés');
    const writer = writeIn(house, claire, release);
    await writer.synced;
    elementNamed(writer.doc, 'summary').delete(1, 1);
    await writer.saved();
    writer.leave();
    expect((await settle(claire, id)).body.code).toBe('passage.gone');
    expect((await list(jonas)).map((one: { quote: string }) => one.quote)).toContain('Ils paient des vacances.');
    expect((await settle(claire, id, { outcome: 'declined', reason: 'La phrase est partie.' })).status).toBe(204);
    expect((await jonas.delete(`/api/suggestions/${other}`)).status).toBe(204);
  });
});

describe('a suggestion', () => {
  it('is declined with a reason, which everybody reads and its author is told of', async () => {
    const id = await suggest(jonas, 'dédié', 'spécifique');
    expect((await settle(claire, id, { outcome: 'declined', reason: '' })).status).toBe(422);
    expect((await settle(claire, id, { outcome: 'declined', reason: 'Plus long.' })).status).toBe(204);
    expect((await list(ines, 'settled'))[0].suggestion.settled).toMatchObject({
      outcome: 'declined',
      reason: 'Plus long.',
    });
    await house.settle();
    expect((await jonas.get('/api/notifications')).body.items[0].name).toBe('suggestion.declined');
    expect((await settle(claire, id)).body).toMatchObject({ code: 'suggestion.settled', facts: { by: 'Claire' } });
  });

  it('counts with the others that nobody has read of yet', async () => {
    await claire.put('/api/notifications/read');
    for (const words of ['dédié', 'points', 'vacances']) await suggest(jonas, words, `${words} !`);
    await house.settle();
    const made = (await claire.get('/api/notifications?unread=only')).body.items;
    expect(made.map((one: { detail: { count: number } }) => one.detail.count)).toEqual([3]);
  });

  it('of a whole person is settled at once, each answered for by itself', async () => {
    const ids = [
      await suggest(jonas, 'les points', 'vos points'),
      await suggest(jonas, 'dédié', 'simple'),
      await suggest(jonas, 'les points', 'nos points'),
    ];
    const own = await suggest(ines, 'vacances', 'congés');
    const path = `/api/press-releases/${release}/settlements`;
    const { status, body } = await claire.put(path, { memberId: jonas.id, outcome: 'accepted' });
    expect(status).toBe(200);
    const results = Object.fromEntries(body.items.map((one: { id: string; result: string }) => [one.id, one.result]));
    expect(Object.values(results).sort()).toEqual(['accepted', 'accepted', 'conflict']);
    expect(results[ids[1] as string]).toBe('accepted');
    expect(results[own]).toBeUndefined();
    await house.settle();
    const told = (await jonas.get('/api/notifications?unread=only')).body.items[0];
    expect(told).toMatchObject({ name: 'suggestion.accepted', detail: { count: 2 } });
    const declined = await claire.put(path, { memberId: jonas.id, outcome: 'declined', reason: 'Déjà dit.' });
    expect(declined.body.items.map((one: { result: string }) => one.result)).toEqual(['declined']);
  });

  it('of somebody suspended since is still settled, and credited', async () => {
    const leaver = await house.person('Partant');
    const id = await suggest(leaver, 'dédié', 'court');
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [leaver.id]);
    expect((await settle(claire, id)).status).toBe(204);
    const { contributors } = (await claire.get(`/api/press-releases/${release}`)).body;
    expect(contributors.map((one: { name: string }) => one.name)).toContain('Partant');
  });

  it('waits while the text is frozen or the release withdrawn, and none is made then', async () => {
    const id = await suggest(jonas, 'dédié', 'court');
    await house.owner.query(`UPDATE contribution SET stage = 'in_review' WHERE id = $1`, [release]);
    await house.owner.query('UPDATE live_document SET frozen = true WHERE contribution_id = $1', [release]);
    expect((await settle(claire, id)).body.code).toBe('release.frozen');
    expect((await speak(ines, 'points', { replacement: 'x' })).body.code).toBe('release.frozen');
    expect((await speak(ines, 'points')).status).toBe(201);
    expect(await list(jonas)).toHaveLength(2);
    await house.owner.query(`UPDATE contribution SET stage = 'open' WHERE id = $1`, [release]);
    // Frozen in that very moment: the lock has the last word.
    expect((await settle(claire, id)).body.code).toBe('release.frozen');
    await house.owner.query('UPDATE live_document SET frozen = false WHERE contribution_id = $1', [release]);
    await claire.put(`/api/contributions/${release}/standing`, { standing: 'withdrawn', reason: '' });
    expect((await settle(claire, id)).status).toBe(403);
    expect((await speak(ines, 'points', { replacement: 'x' })).status).toBe(403);
    expect(await list(jonas)).toHaveLength(2);
    expect(await textNow()).toBe(summary);
  });

  it('that was hidden or removed shows no words, and is not taken in', async () => {
    const manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
    const id = await suggest(jonas, 'dédié', 'grossier');
    await manager.post(`/api/comments/${id}/moderation`, { hidden: true, reason: 'Une grossièreté.' });
    expect(JSON.stringify(await list(claire))).not.toContain('grossier');
    expect((await settle(claire, id)).body.code).toBe('comment.gone');
    const own = await suggest(jonas, 'points', 'sous');
    await jonas.delete(`/api/comments/${own}`);
    expect(JSON.stringify(await list(claire))).not.toContain(own);
    expect((await settle(claire, own)).body.code).toBe('comment.gone');
  });
});

describe('a comment on a passage', () => {
  it('is a thread like any other, resolved and opened again', async () => {
    const { comment } = (await speak(jonas, 'points', { question: true })).body;
    const thread = await ines.post(`/api/contributions/${release}/comments`, {
      text: 'Moi aussi',
      parentId: comment.id,
    });
    expect(thread.status).toBe(201);
    expect((await list(claire))[0]).toMatchObject({
      comment: { replies: 1, question: true },
      mayResolve: true,
      resolved: null,
    });
    expect((await claire.put(`/api/passages/${comment.id}/resolution`)).status).toBe(204);
    expect((await claire.put(`/api/passages/${comment.id}/resolution`)).status).toBe(204);
    expect((await list(jonas, 'settled'))[0].resolved).toMatchObject({ by: { name: 'Claire' } });
    expect((await jonas.delete(`/api/passages/${comment.id}/resolution`)).status).toBe(204);
    expect((await list(jonas))[0].resolved).toBeNull();
  });

  it('takes hold of its words again where they were cut and pasted', async () => {
    await speak(jonas, 'Ils paient des vacances.');
    const before = (await list(jonas))[0].anchors;
    const writer = writeIn(house, claire, release);
    await writer.synced;
    elementNamed(writer.doc, 'summary').delete(1, 1);
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('Ils paient des vacances.')]);
    elementNamed(writer.doc, 'solution').insert(0, [paragraph]);
    await writer.saved();
    await expect.poll(async () => (await list(jonas))[0].anchors, { timeout: 15_000 }).not.toEqual(before);
    expect((await list(jonas))[0].section).toBe('solution');
    writer.leave();
  });
});

describe('under seal', () => {
  it('a suggestion tells nobody whose it was: not the list, the credits, the events, the notifications', async () => {
    const whistle = await house.person('Zénobie', { entity: house.entities.portugal });
    for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
    const id = await suggest(whistle, 'dédié', 'court', { sealed: true });
    const other = await suggest(whistle, 'points', 'sous', { sealed: true });
    const spoken = (await speak(whistle, 'vacances', { sealed: true })).body.comment.id;
    expect((await whistle.put(`/api/passages/${spoken}/resolution`)).status).toBe(204);
    expect((await settle(claire, id)).status).toBe(204);
    expect((await whistle.delete(`/api/suggestions/${other}`)).status).toBe(204);
    await house.settle();
    for (const who of [claire, jonas]) {
      for (const path of [
        `/api/press-releases/${release}/passages`,
        `/api/press-releases/${release}/passages?state=settled`,
        `/api/press-releases/${release}`,
        '/api/notifications',
      ]) {
        const said = JSON.stringify((await who.get(path)).body);
        for (const mark of [whistle.id, 'Zénobie']) expect(said, path).not.toContain(mark);
      }
    }
    const settled = await list(claire, 'settled');
    const withdrawn = settled.find((one: { comment: { id: string } }) => one.comment.id === other);
    expect(withdrawn.suggestion.settled).toMatchObject({ by: null, at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect((await claire.get(`/api/press-releases/${release}`)).body.sealedContributor).toBe(true);
    for (const table of ['passage', 'suggestion', 'resolution', 'event', 'notification']) {
      const { rows } = await house.connection.worker.query(`SELECT to_jsonb(t)::text AS row FROM ${table} t`);
      for (const { row } of rows) expect(row, table).not.toContain(whistle.id);
    }
    expect((await whistle.get('/api/notifications')).body.items[0]).toMatchObject({
      name: 'suggestion.accepted',
      why: 'author',
    });
    // Lifting the seal puts the name among those who are credited.
    expect((await whistle.delete(`/api/comments/${id}/seal`)).status).toBe(204);
    const { contributors, sealedContributor } = (await claire.get(`/api/press-releases/${release}`)).body;
    expect(contributors.map((one: { name: string }) => one.name)).toContain('Zénobie');
    expect(sealedContributor).toBe(false);
  });
});
