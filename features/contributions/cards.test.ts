// What a node has read before never outlives a change of it: not of the card, of a name on it, or of what stands around a text.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let reader: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  reader = await house.person('Lectrice', { entity: house.entities.france });
});
afterAll(() => house.close());

const giveIdea = async (topics: string[] = []) => {
  const { group: entityId } = house.entities;
  const idea = { title: 'Une carte', text: 'Un texte', language: 'fr', audience: 'organisation', entityId, topics };
  return (await author.post('/api/ideas', idea)).body.id as string;
};
const cardOf = async (id: string) =>
  (await reader.get('/api/contributions?limit=100')).body.items.find((card: { id: string }) => card.id === id);
const newTopic = async () =>
  (
    await house.owner.query(`INSERT INTO topic (organisation_id, names) VALUES ($1, '{"fr": "Sujet"}') RETURNING id`, [
      house.organisationId,
    ])
  ).rows[0].id as string;

describe('a card that was read before', () => {
  it('shows a new title, new topics and new counts to the next reader', async () => {
    const id = await giveIdea();
    expect(await cardOf(id)).toMatchObject({
      title: 'Une carte',
      topics: [],
      supports: 0,
      comments: 0,
      supported: false,
    });
    await author.patch(`/api/ideas/${id}`, { title: 'Une autre carte' });
    const topic = await newTopic();
    await author.put(`/api/contributions/${id}/topics`, { topics: [topic] });
    await reader.put(`/api/contributions/${id}/support`, {});
    await reader.post(`/api/contributions/${id}/comments`, { text: 'Oui', question: false });
    expect(await cardOf(id)).toMatchObject({
      title: 'Une autre carte',
      topics: [topic],
      supports: 1,
      comments: 1,
      supported: true,
    });
    await author.put(`/api/contributions/${id}/topics`, { topics: [] });
    expect((await cardOf(id)).topics).toEqual([]);
  });

  it('shows the new name of its author, of their entity and of its own', async () => {
    const id = await giveIdea();
    expect((await cardOf(id)).author).toMatchObject({ name: 'Autrice', entity: 'Lyon' });
    await house.owner.query(`UPDATE member SET name = 'Nouveau nom' WHERE id = $1`, [author.id]);
    await house.owner.query(`UPDATE entity SET name = 'Lyon Est' WHERE id = $1`, [house.entities.lyon]);
    expect((await cardOf(id)).author).toMatchObject({ name: 'Nouveau nom', entity: 'Lyon Est' });
    await house.owner.query(`UPDATE member SET entity_id = $1 WHERE id = $2`, [house.entities.portugal, author.id]);
    expect((await cardOf(id)).author).toMatchObject({ entity: 'Portugal' });
    await house.owner.query(`UPDATE entity SET name = 'Le groupe' WHERE id = $1`, [house.entities.group]);
    expect((await cardOf(id)).entity.name).toBe('Le groupe');
  });

  it('says of each reader alone whether they support it', async () => {
    const id = await giveIdea();
    await reader.put(`/api/contributions/${id}/support`, {});
    expect((await cardOf(id)).supported).toBe(true);
    const own = await author.get(`/api/contributions/${id}`);
    expect(own.body.contribution).toMatchObject({ supports: 1, supported: false });
  });

  it('is gone for whoever no longer sees it, and for nobody else', async () => {
    const id = await giveIdea();
    expect(await cardOf(id)).toBeDefined();
    await author.put(`/api/contributions/${id}/audience`, { audience: 'private', entityId: house.entities.lyon });
    expect(await cardOf(id)).toBeUndefined();
    expect((await author.get(`/api/contributions/${id}`)).status).toBe(200);
  });
});

describe('a comment that was read before', () => {
  it('shows its new text, reactions and moderation, and whose reaction is whose', async () => {
    const id = await giveIdea();
    const posted = await author.post(`/api/contributions/${id}/comments`, { text: 'Avant', question: false });
    const read = async (by: TestPerson) => (await by.get(`/api/contributions/${id}/comments`)).body.items[0].comment;
    expect(await read(reader)).toMatchObject({ text: 'Avant', reactions: [] });
    await author.patch(`/api/comments/${posted.body.id}`, { text: 'Après' });
    await reader.put(`/api/comments/${posted.body.id}/reactions/thanks`);
    expect(await read(reader)).toMatchObject({
      text: 'Après',
      reactions: [{ reaction: 'thanks', count: 1, mine: true }],
    });
    expect(await read(author)).toMatchObject({ reactions: [{ reaction: 'thanks', count: 1, mine: false }] });
    await reader.delete(`/api/comments/${posted.body.id}/reactions/thanks`);
    expect((await read(author)).reactions).toEqual([]);
    const manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
    await manager.post(`/api/comments/${posted.body.id}/moderation`, { hidden: true, reason: 'Hors sujet, pardon.' });
    expect(await read(reader)).toMatchObject({ text: '', hidden: { reason: 'Hors sujet, pardon.' } });
  });

  it('counts reactions as they are after any mix of giving and taking back at once', async () => {
    const id = await giveIdea();
    const crowd = await Promise.all([0, 1, 2, 3].map((at) => house.person(`Réagit ${at}`)));
    const { body } = await author.post(`/api/contributions/${id}/comments`, { text: 'À compter', question: false });
    const kinds = ['thanks', 'agree', 'curious'] as const;
    const act = fc.record({ who: fc.nat(3), give: fc.boolean(), kind: fc.constantFrom(...kinds) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
        const path = `/api/comments/${body.id}/reactions`;
        await Promise.all(acts.map(({ who, give, kind }) => crowd[who]?.[give ? 'put' : 'delete'](`${path}/${kind}`)));
        const { rows } = await house.owner.query(
          'SELECT reaction, count(*)::int AS count FROM reaction WHERE comment_id = $1 GROUP BY 1',
          [body.id],
        );
        const shown = (await reader.get(`/api/contributions/${id}/comments`)).body.items[0].comment.reactions;
        const told = (list: { reaction: string; count: number }[]) =>
          Object.fromEntries(list.map(({ reaction, count }) => [reaction, count]));
        expect(told(shown)).toEqual(told(rows));
      }),
      { numRuns: 10, seed: 11 },
    );
  });
});

describe('a release that was read before', () => {
  it('shows what changed around its text: invitations, explanations, stages, translations', async () => {
    const begun = await author.post('/api/press-releases', {
      product: 'Horizon',
      headline: 'Horizon arrive',
      language: 'fr',
      opensTo: 'organisation',
      entityId: house.entities.lyon,
      topics: [],
    });
    const id = begun.body.id as string;
    const page = async () => (await author.get(`/api/press-releases/${id}`)).body;
    expect(await page()).toMatchObject({ grants: [], explanations: [], translations: [] });
    await author.put(`/api/contributions/${id}/grants/${reader.id}`, { level: 'write' });
    expect((await page()).grants).toMatchObject([{ level: 'write', member: { id: reader.id } }]);
    await author.put(`/api/press-releases/${id}/explanations/headline-short`, { reason: 'Nous le savons.' });
    expect((await page()).explanations).toMatchObject([{ checkId: 'headline-short', reason: 'Nous le savons.' }]);
    await author.delete(`/api/press-releases/${id}/explanations/headline-short`);
    expect((await page()).explanations).toEqual([]);
    await author.put(`/api/press-releases/${id}/stage`, { stage: 'open', reason: '' });
    expect((await page()).stages.map((entry: { stage: string }) => entry.stage)).toEqual(['draft', 'open']);
    await author.post(`/api/press-releases/${id}/translations`, { language: 'pt' });
    expect((await page()).translations).toMatchObject([{ language: 'pt', master: false }]);
    await author.delete(`/api/contributions/${id}/grants/${reader.id}`);
    expect((await page()).grants).toEqual([]);
  });
});

describe('what a member sees of the tree', () => {
  // The rule, said once more and slowly: what PRODUCT and RULINGS say of entities and roles.
  const rule = `SELECT m.id, NOT m.guest AS colleague, ARRAY(SELECT e.id FROM entity e WHERE e.organisation_id = m.organisation_id
      AND NOT m.guest AND (e.id = ANY (home.path) OR EXISTS (SELECT 1 FROM member_role r WHERE r.organisation_id = m.organisation_id
        AND r.member_id = m.id AND (r.entity_id IS NULL OR r.entity_id = ANY (e.path)))) ORDER BY e.id) AS sight
    FROM member m JOIN entity home ON home.organisation_id = m.organisation_id AND home.id = m.entity_id
    WHERE m.organisation_id = $1 AND m.standing = 'active' ORDER BY m.id`;
  const kept = `SELECT s.member_id AS id, s.colleague, ARRAY(SELECT unnest(s.sight) ORDER BY 1) AS sight
    FROM member_sight s WHERE s.organisation_id = $1 ORDER BY s.member_id`;

  it('stays what the rule says, however members, roles and entities change at once', async () => {
    const { owner, organisationId, entities } = house;
    const people = await Promise.all([0, 1, 2, 3].map((at) => house.person(`Bouge ${at}`)));
    const place = fc.constantFrom(...Object.values(entities));
    const change = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), who: fc.nat(3), to: place }),
      fc.record({ kind: fc.constant('grant' as const), who: fc.nat(3), to: fc.option(place) }),
      fc.record({ kind: fc.constant('end' as const), who: fc.nat(3) }),
      fc.record({ kind: fc.constant('standing' as const), who: fc.nat(3), to: fc.constantFrom('active', 'suspended') }),
      fc.record({ kind: fc.constant('guest' as const), who: fc.nat(3), to: fc.boolean() }),
      fc.record({ kind: fc.constant('entity' as const), under: place }),
    );
    const make = (one: typeof change extends fc.Arbitrary<infer T> ? T : never) => {
      const id = 'who' in one ? people[one.who]?.id : null;
      if (one.kind === 'move') return owner.query('UPDATE member SET entity_id = $1 WHERE id = $2', [one.to, id]);
      if (one.kind === 'standing') return owner.query('UPDATE member SET standing = $1 WHERE id = $2', [one.to, id]);
      if (one.kind === 'guest') return owner.query('UPDATE member SET guest = $1 WHERE id = $2', [one.to, id]);
      if (one.kind === 'end') return owner.query('DELETE FROM member_role WHERE member_id = $1', [id]);
      if (one.kind === 'grant')
        return owner.query(
          `INSERT INTO member_role (organisation_id, member_id, role, entity_id) VALUES ($1, $2, 'sponsor', $3) ON CONFLICT DO NOTHING`,
          [organisationId, id, one.to],
        );
      return owner.query(
        `INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language)
         SELECT $1, i, $2, (SELECT path FROM entity WHERE id = $2) || i, 'Lieu', 'FR', 'fr' FROM (SELECT gen_random_uuid() AS i) n`,
        [organisationId, one.under],
      );
    };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        await Promise.all(changes.map(make));
        const [wanted, found] = await Promise.all([
          owner.query(rule, [organisationId]),
          owner.query(kept, [organisationId]),
        ]);
        expect(found.rows).toEqual(wanted.rows);
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('takes in a new entity for whoever was given a role above it in that moment', async () => {
    const { owner, organisationId, entities } = house;
    const { id } = await house.person('Nommée');
    const role = await owner.connect();
    await role.query('BEGIN');
    await role.query(
      `INSERT INTO member_role (organisation_id, member_id, role, entity_id) VALUES ($1, $2, 'sponsor', $3)`,
      [organisationId, id, entities.portugal],
    );
    const adding = owner.query(
      `INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language)
       SELECT $1, i, $2, (SELECT path FROM entity WHERE id = $2) || i, 'Lieu', 'PT', 'pt' FROM (SELECT gen_random_uuid() AS i) n`,
      [organisationId, entities.portugal],
    );
    const waits = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await role.query(waits)).rows[0].n).toBeGreaterThan(0);
    await role.query('COMMIT');
    role.release();
    await adding;
    expect((await owner.query(kept, [organisationId])).rows).toEqual((await owner.query(rule, [organisationId])).rows);
  });
});
