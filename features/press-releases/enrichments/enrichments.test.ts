// Ideas attached to a section: who may not, what they cannot see, and what becomes of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../../seeds/testing/house.ts';
import type { Credit } from '../contributors/contract.ts';
import type { Enrichment } from './contract.ts';

let house: House;
let author: TestPerson;
let coWriter: TestPerson;
let reader: TestPerson;
let other: TestPerson;
let inPortugal: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  coWriter = await house.person('Coautrice');
  reader = await house.person('Lectrice');
  other = await house.person('Autre');
  inPortugal = await house.person('Portugaise', { entity: house.entities.portugal });
  for (let at = 0; at < 20; at++) await house.person(`Foule ${at}`);
});
afterAll(() => house.close());

const begin = async (stage = 'open') => {
  const sent = {
    product: 'Horizon',
    headline: 'Un titre',
    language: 'fr',
    opensTo: 'organisation',
    entityId: house.entities.group,
  };
  const id = (await author.post('/api/press-releases', sent)).body.id as string;
  await author.put(`/api/contributions/${id}/grants/${coWriter.id}`, { level: 'write' });
  if (stage === 'open') await author.put(`/api/press-releases/${id}/stage`, { stage });
  return id;
};
const give = async (by: TestPerson, more = {}) => {
  const idea = {
    title: 'Des heures de ménage',
    text: 'Un texte',
    language: 'fr',
    audience: 'organisation',
    entityId: house.entities.group,
  };
  const given = await by.post('/api/ideas', { ...idea, ...more });
  expect(given.status, JSON.stringify(given.body)).toBe(201);
  return given.body.id as string;
};
const enrich = (by: TestPerson, release: string, ideaId: string) =>
  by.post(`/api/press-releases/${release}/enrichments`, {
    ideaId,
    section: 'solution',
    why: 'Les clients le demandent.',
  });
const list = async (by: TestPerson, release: string): Promise<Enrichment[]> =>
  (await by.get(`/api/press-releases/${release}/enrichments`)).body.items;
const settle = (by: TestPerson, enrichment: string, outcome: 'taken' | 'declined', reason = '') =>
  by.put(`/api/enrichments/${enrichment}/settlement`, { outcome, reason });
const credits = async (by: TestPerson, release: string): Promise<Credit[]> =>
  (await by.get(`/api/press-releases/${release}/contributors`)).body.items;
const told = async (person: TestPerson) => {
  await house.settle();
  const { body } = await person.get('/api/notifications');
  return (body.items as { name: string; why: string; contribution: { title: string } }[]).map(
    ({ name, why }) => `${name} ${why}`,
  );
};
/** What no request does here: a stage that decisions set, a standing that moderation sets. */
const set = (id: string, column: 'stage' | 'standing', value: string) =>
  house.owner.query(`UPDATE contribution SET ${column} = $2 WHERE id = $1`, [id, value]);

describe('an idea is not attached', () => {
  it('twice, by a guest, while the text is frozen, or where it is no idea', async () => {
    const [release, idea] = [await begin(), await give(reader)];
    expect((await enrich(reader, release, idea)).status).toBe(201);
    expect((await enrich(other, release, idea)).body.code).toBe('enrichment.there');
    expect((await enrich(reader, release, release)).status).toBe(404);
    const guest = await house.person('Invitée', { guest: true });
    await author.put(`/api/contributions/${release}/grants/${guest.id}`, { level: 'read' });
    await reader.put(`/api/contributions/${idea}/grants/${guest.id}`, { level: 'read' });
    expect((await enrich(guest, release, idea)).body.code).toBe('guest.cannot_give');
    expect((await list(guest, release)).length).toBe(1);
    await set(release, 'stage', 'in_review');
    expect((await enrich(reader, release, await give(reader))).body.code).toBe('release.frozen');
    expect((await author.get(`/api/press-releases/${release}/enrichments`)).body.mayEnrich).toBe(false);
  });

  it('where its author would be named to more people than they chose, unless they bring it themselves', async () => {
    const release = await begin();
    const narrow = { audience: 'entity', entityId: house.entities.lyon };
    const idea = await give(other, narrow);
    expect((await enrich(reader, release, idea)).body.code).toBe('enrichment.narrower');
    expect((await enrich(other, release, idea)).status).toBe(201);
    const sealed = await give(reader, { ...narrow, sealed: true });
    // Bringing it would say that she gave it.
    expect((await enrich(reader, release, sealed)).body.code).toBe('enrichment.narrower');
    // Whoever does not see the idea is told of nothing: no entry, no credit, once it is taken in.
    const [open] = await list(author, release);
    await settle(author, open?.id ?? '', 'taken');
    const events = await house.owner.query(
      `SELECT contribution_id FROM event WHERE name LIKE 'enrichment.%' AND data ->> 'release' = $1`,
      [release],
    );
    expect(events.rows.map((row) => row.contribution_id)).toEqual([idea, idea]);
    expect(await told(author)).toContain('enrichment.proposed author');
    expect(await list(inPortugal, release)).toEqual([]);
    expect(JSON.stringify(await credits(inPortugal, release))).not.toContain('Autre');
    expect(JSON.stringify(await credits(reader, release))).toContain('Autre');
    expect((await inPortugal.put(`/api/enrichments/${open?.id}/settlement`, { outcome: 'taken' })).status).toBe(404);
  });

  it('to what one may not see, nor with what one may not see', async () => {
    const draft = await begin('draft');
    expect((await enrich(reader, draft, await give(reader))).status).toBe(404);
    const hidden = await give(inPortugal, { audience: 'private' });
    expect((await enrich(reader, await begin(), hidden)).status).toBe(404);
  });
});

describe('an idea that is attached', () => {
  it('is told to the writers, taken in with lineage and credit, and its author and proposer hear of it once', async () => {
    const giver = await house.person('Donneuse');
    const [release, idea] = [await begin(), await give(giver)];
    const { body } = await enrich(reader, release, idea);
    expect(await told(author)).toContain('enrichment.proposed author');
    expect((await settle(reader, body.id, 'taken')).status).toBe(403);
    const both = await Promise.all([settle(author, body.id, 'taken'), settle(coWriter, body.id, 'taken')]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await list(reader, release))[0]?.settled).toMatchObject({ outcome: 'taken' });
    const wake = await reader.get(`/api/contributions/${release}/wake`);
    expect(wake.body.edges).toMatchObject([{ from: idea, to: release, relation: 'inspires' }]);
    expect(await credits(reader, release)).toMatchObject([
      { who: { name: 'Autrice' }, reasons: ['began'] },
      { who: { name: 'Donneuse' }, reasons: ['enriched'] },
    ]);
    expect((await told(reader)).filter((one) => one.startsWith('enrichment'))).toEqual(['enrichment.taken credited']);
    expect((await told(giver)).filter((one) => /enrichment|linked/.test(one))).toEqual(['contribution.linked author']);
    expect((await enrich(reader, release, idea)).body.code).toBe('enrichment.there');
  });

  it('is declined with a reason that its author and its proposer are told of, in one sentence each', async () => {
    const [release, idea] = [await begin(), await give(coWriter)];
    const proposer = await house.person('Passeuse');
    const { body } = await enrich(proposer, release, idea);
    expect((await settle(author, body.id, 'declined', ' ')).status).toBe(422);
    expect((await settle(author, body.id, 'declined', 'Trop loin de ce produit.')).status).toBe(204);
    expect((await list(reader, release))[0]?.settled).toMatchObject({
      outcome: 'declined',
      reason: 'Trop loin de ce produit.',
      by: { name: 'Autrice' },
    });
    expect(await told(proposer)).toEqual(['enrichment.declined credited']);
    expect((await told(coWriter)).filter((one) => one.startsWith('enrichment.declined'))).toEqual([
      'enrichment.declined author',
    ]);
    expect(await credits(reader, release)).toHaveLength(1);
    expect((await settle(author, body.id, 'taken')).body.code).toBe('enrichment.settled');
  });

  it('given under seal stays under seal, in the credits too, and its author is told in the product', async () => {
    const release = await begin();
    const sealer = await house.person('Zénobie Quéméneur');
    const idea = await give(sealer, { sealed: true });
    const taken = (await enrich(reader, release, idea)).body.id;
    await settle(author, taken, 'taken');
    const second = await give(sealer, { sealed: true });
    await settle(author, (await enrich(reader, release, second)).body.id, 'declined', 'Pas cette fois.');
    const said = JSON.stringify([await list(reader, release), await credits(reader, release), await told(reader)]);
    expect(said).not.toContain('Zénobie');
    expect(said).not.toContain(sealer.id);
    expect(await credits(reader, release)).toContainEqual({
      who: { kind: 'sealed', mine: false },
      reasons: ['enriched'],
    });
    expect(await credits(sealer, release)).toContainEqual({
      who: { kind: 'sealed', mine: true },
      reasons: ['enriched'],
    });
    expect((await told(sealer)).sort()).toEqual(['contribution.linked author', 'enrichment.declined author']);
  });

  it('is taken back by whoever proposed it, and can be proposed again', async () => {
    const [release, idea] = [await begin(), await give(other)];
    const { body } = await enrich(reader, release, idea);
    expect((await other.delete(`/api/enrichments/${body.id}`)).status).toBe(403);
    expect((await reader.delete(`/api/enrichments/${body.id}`)).status).toBe(204);
    expect(await list(reader, release)).toEqual([]);
    expect((await settle(author, body.id, 'taken')).status).toBe(404);
    expect((await enrich(other, release, idea)).status).toBe(201);
  });

  it('and hidden or withdrawn meanwhile is not taken in; a frozen text takes in nothing', async () => {
    const release = await begin();
    const [gone, hidden, late] = [await give(other), await give(other), await give(other)];
    const [a, b, c] = await Promise.all([gone, hidden, late].map((idea) => enrich(reader, release, idea)));
    await other.put(`/api/contributions/${gone}/standing`, { standing: 'withdrawn', reason: '' });
    await set(hidden, 'standing', 'hidden');
    expect((await settle(author, a?.body.id, 'taken')).body.code).toBe('enrichment.idea_gone');
    expect((await settle(author, b?.body.id, 'taken')).status).toBe(404);
    expect((await list(author, release)).map(({ idea, abilities }) => [idea.id, abilities.take]).sort()).toEqual(
      [
        [gone, false],
        [late, true],
      ].sort(),
    );
    await set(release, 'stage', 'validated');
    expect((await settle(author, c?.body.id, 'taken')).body.code).toBe('release.frozen');
  });
});
