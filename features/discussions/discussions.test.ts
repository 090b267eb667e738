// What people say to one another: threads, questions and their answers, edits that stay readable, moderation with reasons.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let colleague: TestPerson;
let manager: TestPerson;
let guest: TestPerson;

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  colleague = await house.person('Collègue', { entity: house.entities.portugal });
  manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
  guest = await house.person('Cliente', { guest: true });
});
afterAll(() => house.close());

const giveIdea = async (audience = 'organisation') => {
  const idea = { title: 'Une idée', text: 'Un texte', language: 'fr', audience, entityId: house.entities.lyon };
  return (await author.post('/api/ideas', idea)).body.id as string;
};
const say = async (by: TestPerson, id: string, text: string, more: object = {}) => {
  const answer = await by.post(`/api/contributions/${id}/comments`, { text, ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as { id: string };
};
const threads = async (by: TestPerson, id: string, query = '') =>
  (await by.get(`/api/contributions/${id}/comments${query}`)).body.items as {
    comment: Record<string, unknown>;
    replies: Record<string, unknown>[];
  }[];
const waitFor = async (held: () => Promise<boolean>) => {
  while (!(await held())) await new Promise((resolve) => setImmediate(resolve));
};
const page = async (id: string) => (await author.get(`/api/contributions/${id}`)).body.contribution;

describe('who may not', () => {
  it('comment what they do not see, what is withdrawn, or under a comment of something else', async () => {
    const [hidden, closed, other] = [await giveIdea('private'), await giveIdea(), await giveIdea()];
    expect((await colleague.post(`/api/contributions/${hidden}/comments`, { text: 'Ah' })).status).toBe(404);
    expect((await guest.post(`/api/contributions/${closed}/comments`, { text: 'Ah' })).status).toBe(404);
    const parent = await say(colleague, other, 'Ailleurs');
    const misplaced = await colleague.post(`/api/contributions/${closed}/comments`, {
      text: 'Ah',
      parentId: parent.id,
    });
    expect(misplaced.status).toBe(404);
    await author.put(`/api/contributions/${closed}/standing`, { standing: 'withdrawn', reason: '' });
    expect((await author.post(`/api/contributions/${closed}/comments`, { text: 'Ah' })).status).toBe(403);
    expect((await page(closed)).comments).toBe(0);
  });

  it('edit, remove or settle what another person said, moderators included', async () => {
    const id = await giveIdea();
    const { id: comment } = await say(colleague, id, 'Une question ?', { question: true });
    for (const other of [author, manager]) {
      expect((await other.patch(`/api/comments/${comment}`, { text: 'Autre chose' })).status).toBe(403);
      expect((await other.delete(`/api/comments/${comment}`)).status).toBe(403);
    }
    const passer = await house.person('Passante');
    expect((await passer.put(`/api/comments/${comment}/answer`, { answerId: null })).status).toBe(403);
    expect((await passer.post(`/api/comments/${comment}/moderation`, { hidden: true, reason: 'Non' })).status).toBe(
      403,
    );
  });
});

describe('a thread', () => {
  it('keeps its order and its replies, whoever is mentioned being told by name', async () => {
    const id = await giveIdea();
    const first = await say(colleague, id, 'Premier');
    await say(author, id, 'Second');
    const reply = await say(author, id, 'Réponse à @Collègue', { parentId: first.id, mentions: [colleague.id] });
    await say(colleague, id, 'Réponse à la réponse', { parentId: reply.id });
    const [one, two] = await threads(manager, id);
    expect([one?.comment.text, two?.comment.text]).toEqual(['Premier', 'Second']);
    expect(one?.replies.map((each) => [each.text, each.parentId])).toEqual([
      ['Réponse à @Collègue', first.id],
      ['Réponse à la réponse', reply.id],
    ]);
    expect(one?.replies[0]?.mentions).toEqual([{ id: colleague.id, name: 'Collègue' }]);
    expect(one?.comment.replies).toBe(2);
    expect((await page(id)).comments).toBe(4);
    await house.settle();
    const told = (await colleague.get('/api/notifications')).body.items;
    expect(told.some((each: { why: string }) => each.why === 'mention')).toBe(true);
  });

  it('stays when a comment in it is removed: its words are gone, its replies are not', async () => {
    const id = await giveIdea();
    const first = await say(colleague, id, 'À retirer');
    await say(author, id, 'Reste', { parentId: first.id });
    expect((await colleague.delete(`/api/comments/${first.id}`)).status).toBe(204);
    const [one] = await threads(author, id);
    expect(one).toMatchObject({
      comment: { text: '', removed: true, author: { kind: 'former' } },
      replies: [{ text: 'Reste' }],
    });
    expect(
      (await author.post(`/api/contributions/${id}/comments`, { text: 'Trop tard', parentId: first.id })).status,
    ).toBe(409);
    expect((await page(id)).comments).toBe(1);
  });

  it('shows what a comment said before it was edited', async () => {
    const id = await giveIdea();
    const { id: comment } = await say(colleague, id, 'Un premier jet');
    await colleague.patch(`/api/comments/${comment}`, { text: 'Mieux dit' });
    expect((await threads(author, id))[0]?.comment).toMatchObject({ text: 'Mieux dit', edited: true });
    const edits = (await author.get(`/api/comments/${comment}/edits`)).body.items;
    expect(edits.map((each: { text: string }) => each.text)).toEqual(['Un premier jet']);
  });
});

describe('a comment', () => {
  it('moves what it is about up once in ten seconds, and counts each time', async () => {
    const id = await giveIdea();
    await house.owner.query("UPDATE contribution SET moved_at = now() - interval '1 hour' WHERE id = $1", [id]);
    await say(colleague, id, 'Oui');
    const first = await page(id);
    expect(Date.now() - Date.parse(first.movedAt)).toBeLessThan(60_000);
    await say(colleague, id, 'Et encore');
    expect(await page(id)).toMatchObject({ movedAt: first.movedAt, comments: 2 });
  });
});

describe('a question', () => {
  it('counts until a reply answers it, and a thread with an open one is listed even if it stands in a reply', async () => {
    const id = await giveIdea();
    const asked = await say(colleague, id, 'Combien ?', { question: true });
    const talk = await say(colleague, id, 'Une remarque');
    const inside = await say(manager, id, 'Et quand ?', { parentId: talk.id, question: true });
    await say(colleague, id, 'Autre remarque');
    expect((await page(id)).openQuestions).toBe(2);
    const open = async () => (await threads(author, id, '?questions=open')).map((each) => each.comment.id);
    expect(await open()).toEqual([asked.id, talk.id]);
    const answer = await say(author, id, 'Trois', { parentId: asked.id });
    expect((await author.put(`/api/comments/${asked.id}/answer`, { answerId: answer.id })).status).toBe(204);
    expect((await page(id)).openQuestions).toBe(1);
    expect(await open()).toEqual([talk.id]);
    const elsewhere = await author.put(`/api/comments/${inside.id}/answer`, { answerId: answer.id });
    expect(elsewhere.status).toBe(422);
    await author.put(`/api/comments/${asked.id}/answer`, { answerId: null });
    expect((await page(id)).openQuestions).toBe(2);
    await manager.post(`/api/comments/${asked.id}/moderation`, { hidden: true, reason: 'Déjà posée ailleurs.' });
    expect((await page(id)).openQuestions).toBe(1);
  });
});

describe('moderation', () => {
  it('hides a comment from its readers with a reason, keeps it for its author and moderators, and can be undone', async () => {
    const id = await giveIdea();
    const { id: comment } = await say(colleague, id, 'Des mots de trop');
    await manager.post(`/api/comments/${comment}/moderation`, { hidden: true, reason: 'Une attaque personnelle.' });
    const read = async (by: TestPerson) => (await threads(by, id))[0]?.comment;
    expect(await read(author)).toMatchObject({ text: '', hidden: { reason: 'Une attaque personnelle.' } });
    expect(await read(colleague)).toMatchObject({ text: 'Des mots de trop' });
    expect(await read(manager)).toMatchObject({ text: 'Des mots de trop' });
    expect((await author.get(`/api/comments/${comment}/edits`)).status).toBe(404);
    await house.settle();
    const told = (await colleague.get('/api/notifications')).body.items;
    expect(told.some((each: { name: string }) => each.name === 'comment.hidden')).toBe(true);
    await manager.post(`/api/comments/${comment}/moderation`, { hidden: false, reason: 'Relue, elle va.' });
    expect(await read(author)).toMatchObject({ text: 'Des mots de trop', hidden: null });
  });
});

describe('an audience that widens', () => {
  it('leaves earlier comments with those for whom they were written', async () => {
    const id = await giveIdea('entity');
    const lyon = await house.person('Lyonnaise', { entity: house.entities.lyon });
    await say(lyon, id, 'Entre nous');
    await author.put(`/api/contributions/${id}/audience`, { audience: 'organisation', entityId: house.entities.lyon });
    await say(colleague, id, 'Bonjour à toutes et tous');
    expect((await threads(colleague, id)).map((each) => each.comment.text)).toEqual(['Bonjour à toutes et tous']);
    expect((await threads(lyon, id)).map((each) => each.comment.text)).toEqual([
      'Entre nous',
      'Bonjour à toutes et tous',
    ]);
    expect((await threads(author, id)).length).toBe(2);
    const counted = async (by: TestPerson) =>
      (await by.get('/api/contributions?limit=100')).body.items.find((card: { id: string }) => card.id === id).comments;
    expect([await counted(colleague), await counted(lyon), await counted(author)]).toEqual([1, 2, 2]);
  });

  it('tells no one outside that there is a comment, when it was hidden or arrived while the audience changed', async () => {
    const lyon = await house.person('Lyonnaise discrète', { entity: house.entities.lyon });
    const counts = async (id: string) => {
      const { comments, openQuestions } = (await colleague.get(`/api/contributions/${id}`)).body.contribution;
      return [comments, openQuestions];
    };
    const widen = (id: string) =>
      author.put(`/api/contributions/${id}/audience`, { audience: 'organisation', entityId: house.entities.lyon });
    const first = await giveIdea('entity');
    const { id: comment } = await say(lyon, first, 'Entre nous ?', { question: true });
    await manager.post(`/api/comments/${comment}/moderation`, { hidden: true, reason: 'À relire ensemble.' });
    await widen(first);
    await manager.post(`/api/comments/${comment}/moderation`, { hidden: false, reason: 'Relue, elle va.' });
    expect(await counts(first)).toEqual([0, 0]);

    const second = await giveIdea('entity');
    const client = await house.owner.connect();
    await client.query('BEGIN');
    await client.query(`UPDATE contribution SET audience = 'organisation' WHERE id = $1`, [second]);
    const posting = lyon.post(`/api/contributions/${second}/comments`, { text: 'Au même instant', question: true });
    await waitFor(async () => {
      const { rows } = await house.owner.query(`SELECT 1 FROM pg_locks WHERE NOT granted`);
      return rows.length > 0;
    });
    await client.query('COMMIT');
    client.release();
    expect((await posting).status).toBe(201);
    expect(await threads(colleague, second)).toEqual([]);
    expect(await counts(second)).toEqual([0, 0]);
  });

  it('counts in a thread the replies that its reader sees', async () => {
    const id = await giveIdea();
    const lyon = await house.person('Lyonnaise du fil', { entity: house.entities.lyon });
    const root = await say(colleague, id, 'Bonjour à toutes et tous');
    const set = (audience: string) =>
      author.put(`/api/contributions/${id}/audience`, { audience, entityId: house.entities.lyon });
    await set('entity');
    await say(lyon, id, 'Entre nous', { parentId: root.id });
    await set('organisation');
    const seen = async (by: TestPerson) => {
      const [thread] = await threads(by, id);
      return [thread?.comment.replies, thread?.replies.length];
    };
    expect(await seen(colleague)).toEqual([0, 0]);
    expect(await seen(lyon)).toEqual([1, 1]);
    const edited = await colleague.patch(`/api/comments/${root.id}`, { text: 'Bonjour à tout le monde' });
    expect([edited.status, edited.body.replies]).toEqual([200, 0]);
  });

  it('leaves an answer with those who read what it answers', async () => {
    const id = await giveIdea('entity');
    const lyon = await house.person('Lyonnaise qui répond', { entity: house.entities.lyon });
    const root = await say(lyon, id, 'Entre nous');
    await author.put(`/api/contributions/${id}/audience`, { audience: 'organisation', entityId: house.entities.lyon });
    const reply = await say(lyon, id, 'Vraiment entre nous ?', { parentId: root.id, question: true });
    expect((await colleague.get(`/api/comments/${reply.id}/replies`)).status).toBe(404);
    const { comments, openQuestions } = (await colleague.get(`/api/contributions/${id}`)).body.contribution;
    expect([comments, openQuestions]).toEqual([0, 0]);
    expect((await threads(author, id))[0]?.replies).toHaveLength(1);
    // The other way round, it is for whoever sees the contribution now.
    const { group, lyon: place } = house.entities;
    const wide = await say(colleague, id, 'À tous');
    await author.put(`/api/contributions/${id}/audience`, { audience: 'entity', entityId: place });
    const near = await say(lyon, id, 'Pour Lyon', { parentId: wide.id });
    await author.put(`/api/contributions/${id}/audience`, { audience: 'organisation', entityId: group });
    expect((await colleague.get(`/api/comments/${near.id}/replies`)).status).toBe(404);
  });
});
