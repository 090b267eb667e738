// A sealed author cannot be found through the product, by anyone: their name, id and place are searched in every answer,
// frame, mail, event and log line that anybody else can get.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let whistle: TestPerson;
let reader: TestPerson;
let manager: TestPerson;
let administrator: TestPerson;
let idea: string;
let comment: string;
let lines: string[];

const marks = () => [whistle.id, whistle.userId, 'Zénobie', 'zenobie', house.entities.portugal];

beforeAll(async () => {
  house = await openHouse();
  const { entities } = house;
  // Alone in Portugal: her entity alone would name her.
  whistle = await house.person('Zénobie Quéméneur', { entity: entities.portugal });
  reader = await house.person('Lectrice');
  manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
  administrator = await house.person('Administratrice', {
    roles: [{ role: 'administrator' }, { role: 'central-team' }],
  });
  for (let at = 0; at < 22; at++) await house.person(`Collègue ${at}`);
  lines = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => Boolean(lines.push(String(line))));
  const body = {
    title: 'On nous demande de mentir',
    text: 'Un texte',
    language: 'fr',
    audience: 'organisation',
    entityId: entities.group,
    sealed: true,
  };
  const given = await whistle.post('/api/ideas', body);
  expect(given.status, JSON.stringify(given.body)).toBe(201);
  idea = given.body.id;
  comment = (
    await whistle.post(`/api/contributions/${idea}/comments`, { text: 'Et cela dure', sealed: true, question: true })
  ).body.id;
  await reader.post(`/api/contributions/${idea}/comments`, { text: 'Moi aussi', parentId: comment });
  await house.settle();
});
afterAll(() => house.close());

describe('a sealed author', () => {
  it('stands in no answer that anybody else gets', async () => {
    const paths = [
      `/api/contributions/${idea}`,
      `/api/ideas/${idea}`,
      `/api/contributions/${idea}/wake`,
      `/api/contributions/${idea}/comments`,
      `/api/comments/${comment}/replies`,
      `/api/comments/${comment}/edits`,
      `/api/contributions/${idea}/supports`,
      '/api/contributions?limit=100',
      '/api/contributions?q=mentir',
      '/api/contributions/similar?text=mentir',
      '/api/contributions?sort=moved',
      '/api/contributions?sort=supported',
      '/api/home',
      '/api/notifications',
      '/api/decisions',
      '/api/audit',
      '/api/mails',
      `/api/contributions?author=${whistle.id}`,
    ];
    for (const person of [reader, manager, administrator]) {
      for (const path of paths) {
        const { body } = await person.get(path);
        // The names of entities are public; what must not stand there is that this came from hers.
        for (const mark of marks()) expect(JSON.stringify(body), `${person.name} ${path}`).not.toContain(mark);
      }
    }
  });

  it('stands in no row that the application may read as anybody else, nor in any that the worker may read', async () => {
    const { rows } = await house.owner.query(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    for (const { relname } of rows) {
      if (['member', 'member_role', 'entity', 'audit_entry'].includes(relname)) continue;
      const found = await house.connection.worker
        .query(`SELECT to_jsonb(t)::text AS row FROM ${relname} t`)
        .catch(() => ({ rows: [] }));
      for (const { row } of found.rows) expect(row, relname).not.toContain(whistle.id);
    }
  });

  it('stands in no frame of the live feed, which tells that something moved and nothing more', async () => {
    const leaving = new AbortController();
    const { body } = await fetch(`${house.origin}/api/live`, {
      headers: { cookie: manager.cookie },
      signal: leaving.signal,
    });
    let told = '';
    const listening = (async () => {
      for await (const part of body as unknown as AsyncIterable<Uint8Array>) told += Buffer.from(part).toString();
    })().catch(() => {});
    await expect.poll(() => told).toContain('ready');
    await whistle.patch(`/api/ideas/${idea}`, { text: 'Un texte, encore' });
    await whistle.patch(`/api/comments/${comment}`, { text: 'Et cela dure encore' });
    await house.settle();
    await expect.poll(() => told.match(/edited/g)?.length).toBeGreaterThanOrEqual(2);
    leaving.abort();
    await listening;
    for (const mark of marks()) expect(told).not.toContain(mark);
    expect(told).not.toContain(comment);
  });

  it('is not found by the order in which things were given: within a day it is drawn by lot', async () => {
    const texts = Array.from({ length: 12 }, (_, at) => `Sous scellé ${at}`);
    for (const text of texts)
      await whistle.post(`/api/contributions/${idea}/comments`, { text, sealed: true, parentId: comment });
    const { items } = (await manager.get(`/api/comments/${comment}/replies?limit=100`)).body;
    const shown = items.map((one: { text: string }) => one.text).filter((text: string) => texts.includes(text));
    expect([...shown].sort()).toEqual([...texts].sort());
    expect(shown).not.toEqual(texts);
    expect(shown).not.toEqual([...texts].reverse());
  });

  it('stands in no line of the log', () => {
    for (const line of lines) for (const mark of marks()) expect(line).not.toContain(mark);
  });

  it('shows a day and no more', async () => {
    const { body } = await reader.get(`/api/contributions/${idea}`);
    expect(body.contribution.contributedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(body.contribution.author).toEqual({ kind: 'sealed', mine: false });
    const events = await house.owner.query(
      'SELECT occurred_at, member_id FROM event WHERE contribution_id = $1 AND sealed',
      [idea],
    );
    expect(events.rows.length).toBeGreaterThan(0);
    for (const { occurred_at, member_id } of events.rows)
      expect([occurred_at.toISOString().slice(11), member_id]).toEqual(['00:00:00.000Z', null]);
  });

  it('still finds it as theirs, edits it, and is told of what happens to it', async () => {
    const { body } = await whistle.get(`/api/contributions/${idea}`);
    expect(body.contribution.author).toEqual({ kind: 'sealed', mine: true });
    expect((await whistle.patch(`/api/ideas/${idea}`, { text: 'Un texte plus précis' })).status).toBe(204);
    expect(
      (await whistle.get('/api/contributions?author=me')).body.items.map((item: { id: string }) => item.id),
    ).toEqual([idea]);
    const told = await whistle.get('/api/notifications');
    expect(told.body.items.map((item: { why: string }) => item.why).sort()).toEqual(['author', 'reply']);
  });

  it('is not named by what they do in the discussion of what is theirs, which others may not do', async () => {
    const asked = await reader.post(`/api/contributions/${idea}/comments`, { text: 'Depuis quand ?', question: true });
    const { id: answerId } = (
      await manager.post(`/api/contributions/${idea}/comments`, { text: 'Depuis mai.', parentId: asked.body.id })
    ).body;
    await house.settle();
    expect((await whistle.put(`/api/comments/${asked.body.id}/answer`, { answerId })).status).toBe(204);
    expect((await whistle.delete(`/api/comments/${answerId}/question`)).status).toBe(204);
    expect((await whistle.put(`/api/comments/${answerId}/question`, {})).status).toBe(204);
    await house.settle();
    const told = (await reader.get('/api/notifications')).body.items as { name: string; by: unknown; at: string }[];
    expect(told.filter((one) => one.name === 'question.answered')).toMatchObject([
      { by: null, at: expect.stringMatching(/T00:00:00.000Z$/) },
    ]);
    const { rows } = await house.owner.query('SELECT name, comment_id, member_id FROM event WHERE member_id = $1', [
      whistle.id,
    ]);
    expect(rows).toEqual([]);
  });

  it('leaves no hour behind, not even in what only a backup shows', async () => {
    await whistle.patch(`/api/ideas/${idea}`, { text: 'Un texte revu' });
    for (const standing of ['withdrawn', 'published'])
      await whistle.put(`/api/contributions/${idea}/standing`, { standing, reason: '' });
    const { rows } = await house.owner.query(
      `SELECT edited_at AS at FROM idea WHERE contribution_id = $1
       UNION SELECT changed_at FROM standing_change WHERE contribution_id = $1`,
      [idea],
    );
    for (const { at } of rows) expect(at.toISOString().slice(11)).toBe('00:00:00.000Z');
  });

  it('may not support what is theirs, which would name them', async () => {
    expect((await whistle.put(`/api/contributions/${idea}/support`, {})).status).toBe(403);
  });

  it('is refused where fewer than twenty people could have written it, and in an entity that is not theirs', async () => {
    const body = { title: 'Trop peu', text: '', language: 'fr', audience: 'organisation', sealed: true };
    expect(
      (await whistle.post('/api/ideas', { ...body, entityId: house.entities.portugal })).body.failures,
    ).toMatchObject([{ code: 'seal.too_few' }]);
    expect((await whistle.post('/api/ideas', { ...body, entityId: house.entities.lyon })).body.failures).toMatchObject([
      { code: 'seal.too_few' },
    ]);
  });

  it('who lifts the seal is named from then on', async () => {
    expect((await whistle.delete(`/api/contributions/${idea}/seal`)).status).toBe(204);
    const { body } = await reader.get(`/api/contributions/${idea}`);
    expect(body.contribution.author).toMatchObject({ kind: 'member', name: 'Zénobie Quéméneur' });
  });
});
