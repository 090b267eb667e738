// What was merged is kept to the last voice, and comes back to the last voice.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let author: TestPerson;
let other: TestPerson;
let manager: TestPerson;
let people: TestPerson[];

beforeAll(async () => {
  house = await openHouse();
  author = await house.person('Autrice');
  other = await house.person('Autre', { entity: house.entities.portugal });
  manager = await house.person('Animatrice', { roles: [{ role: 'community-manager' }] });
  people = await Promise.all(Array.from({ length: 20 }, (_, at) => house.person(`Membre ${at}`)));
});
afterAll(() => house.close());

const give = async (by: TestPerson, more: object = {}) =>
  (
    await by.post('/api/ideas', {
      title: 'Une carte sans points',
      text: 'Des bons à dépenser en vacances.',
      language: 'fr',
      audience: 'organisation',
      entityId: house.entities.group,
      ...more,
    })
  ).body.id as string;
const merge = (by: TestPerson, id: string, targetId: string) =>
  by.put(`/api/contributions/${id}/merge`, { targetId, reason: 'La même idée.' });
const undo = (by: TestPerson, id: string) => by.delete(`/api/contributions/${id}/merge`);
const comment = async (by: TestPerson, id: string, more: object = {}) =>
  (await by.post(`/api/contributions/${id}/comments`, { text: 'Oui', question: false, ...more })).body.id as string;

/** All voices of a contribution, as its readers find them. */
async function voicesOf(id: string) {
  const [page, supporters, threads] = await Promise.all([
    manager.get(`/api/contributions/${id}`),
    manager.get(`/api/contributions/${id}/supports?limit=100`),
    manager.get(`/api/contributions/${id}/comments?limit=100`),
  ]);
  const { rows: follows } = await house.owner.query('SELECT member_id FROM follow WHERE contribution_id = $1', [id]);
  const { standing, supports, comments, openQuestions } = page.body.contribution;
  return {
    standing,
    supports,
    comments,
    openQuestions,
    supporters: supporters.body.items.map((one: { member: { id: string } }) => one.member.id).sort(),
    threads: threads.body.items.map((one: { comment: { id: string }; replies: { id: string }[] }) => [
      one.comment.id,
      ...one.replies.map((reply) => reply.id),
    ]),
    follows: follows.map((row) => row.member_id).sort(),
    grants: page.body.grants.map((one: { member: { id: string }; level: string }) => [one.member.id, one.level]).sort(),
  };
}

describe('who may not', () => {
  it('merge what is not theirs, into what is not theirs, or see what they do not', async () => {
    const [mine, theirs, hidden] = [await give(author), await give(other), await give(other, { audience: 'private' })];
    expect((await merge(other, mine, theirs)).status).toBe(403);
    expect((await merge(author, mine, theirs)).body.code).toBe('merge.not_theirs');
    expect((await merge(author, mine, hidden)).status).toBe(404);
    const guest = await house.person('Cliente', { guest: true });
    expect((await merge(guest, mine, theirs)).status).toBe(404);
    const { organisationId, entityId } = await house.foundOther();
    const foreign = await house.person('Étrangère', { organisation: organisationId, entity: entityId });
    const abroad = await give(foreign, { entityId });
    expect((await merge(foreign, mine, abroad)).status).toBe(404);
    expect((await merge(manager, mine, abroad)).status).toBe(404);
    expect((await undo(author, mine)).body.code).toBe('merge.none');
    await merge(manager, mine, theirs);
    expect((await undo(people[0] as TestPerson, mine)).status).toBe(403);
  });

  it('see the target without having seen the source', async () => {
    const wide = await give(author);
    const narrow = await give(author, { audience: 'entity', entityId: house.entities.lyon });
    const inFrance = await give(author, { audience: 'entity', entityId: house.entities.france });
    expect((await merge(author, narrow, wide)).body.code).toBe('merge.unseen');
    expect((await merge(author, narrow, inFrance)).body.code).toBe('merge.unseen');
    expect((await merge(author, inFrance, narrow)).status).toBe(204);
    // Somebody in Portugal, invited by name, sees the target: the source was never shown to them.
    const other2 = await give(author, { audience: 'entity', entityId: house.entities.lyon });
    const target = await give(author, { audience: 'private' });
    await author.put(`/api/contributions/${target}/grants/${other.id}`, { level: 'read' });
    expect((await merge(author, other2, target)).body.code).toBe('merge.unseen');
  });
});

describe('a merge', () => {
  it('keeps each supporter once, all comments, followers and co-authors, and returns exactly what it moved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...Array(8).keys()]),
        fc.subarray([...Array(8).keys()]),
        fc.subarray([...Array(8).keys()]),
        fc.array(fc.record({ by: fc.nat(7), reply: fc.boolean(), question: fc.boolean(), sealed: fc.boolean() }), {
          maxLength: 6,
        }),
        async (supportersOfSource, supportersOfTarget, followersOfSource, said) => {
          const [source, target] = [await give(author), await give(other)];
          const at = (index: number) => people[index] as TestPerson;
          for (const one of supportersOfSource) await at(one).put(`/api/contributions/${source}/support`, {});
          for (const one of supportersOfTarget) await at(one).put(`/api/contributions/${target}/support`, {});
          for (const one of followersOfSource) await at(one).put(`/api/contributions/${source}/follow`, {});
          const root = await comment(at(0), source);
          for (const { by, reply, ...more } of said)
            await comment(at(by), source, { ...more, ...(reply && { parentId: root }) });
          await comment(at(1), target);
          const before = [await voicesOf(source), await voicesOf(target)];

          expect((await merge(manager, source, target)).status).toBe(204);
          const [emptied, joined] = [await voicesOf(source), await voicesOf(target)];
          expect(emptied).toMatchObject({ standing: 'merged', comments: 0, openQuestions: 0, threads: [] });
          const all = new Set([...supportersOfSource, ...supportersOfTarget].map((one) => at(one).id));
          expect(joined.supporters).toEqual([...all].sort());
          expect(joined.supports).toBe(all.size);
          expect(joined.comments).toBe((before[0]?.comments ?? 0) + (before[1]?.comments ?? 0));
          expect(joined.openQuestions).toBe(before[0]?.openQuestions);
          expect(new Set(joined.threads.flat())).toEqual(
            new Set([...(before[0]?.threads.flat() ?? []), ...(before[1]?.threads.flat() ?? [])]),
          );
          for (const one of followersOfSource) expect(joined.follows).toContain(at(one).id);
          expect(joined.grants).toEqual([[author.id, 'write']]);

          expect((await undo(manager, source)).status).toBe(204);
          expect([await voicesOf(source), await voicesOf(target)]).toEqual(before);
        },
      ),
      { numRuns: 8, seed: 5 },
    );
  });

  it('takes back with a thread what was answered in it since', async () => {
    const [source, target] = [await give(author), await give(other)];
    const root = await comment(people[0] as TestPerson, source);
    await merge(manager, source, target);
    const reply = await comment(people[1] as TestPerson, target, { parentId: root });
    const stays = await comment(people[1] as TestPerson, target);
    await undo(manager, source);
    expect((await voicesOf(source)).threads).toEqual([[root, reply]]);
    expect((await voicesOf(target)).threads).toEqual([[stays]]);
  });

  it('is found on the page of what was merged, in its wake and in its author’s notifications, and in no list', async () => {
    const word = `carte${Math.random().toString(36).slice(2, 8)}`;
    const [source, target] = [await give(author, { title: `Une ${word}` }), await give(other, { title: 'Horizon' })];
    await merge(manager, source, target);
    await house.settle();
    const page = (await author.get(`/api/contributions/${source}`)).body;
    expect(page.mergedInto).toEqual({ id: target, kind: 'idea', title: 'Horizon' });
    expect(page.standingReason).toBe('La même idée.');
    const wake = (await author.get(`/api/contributions/${source}/wake`)).body;
    expect(wake.edges).toMatchObject([{ from: source, to: target, relation: 'merged_into' }]);
    expect((await author.get(`/api/contributions?q=${word}`)).body.items).toEqual([]);
    const told = (await author.get('/api/notifications')).body.items;
    expect(told[0]).toMatchObject({ name: 'contribution.linked', detail: { relation: 'merged_into' } });
  });

  it('moves what was said under seal under seal, there and back, and tells nobody whose it is', async () => {
    const sealer = await house.person('Zénobie Quéméneur');
    const [source, target] = [await give(author), await give(other, { title: 'Horizon' })];
    const said = await comment(sealer, source, { sealed: true, question: true });
    const look = async () => {
      await house.settle();
      const pages = [source, target].flatMap((id) => [
        `/api/contributions/${id}`,
        `/api/contributions/${id}/comments`,
        `/api/contributions/${id}/wake`,
        `/api/contributions/${id}/supports`,
      ]);
      for (const path of [...pages, '/api/notifications', '/api/contributions?q=Zénobie']) {
        const answer = await manager.get(path);
        expect(answer.status, path).toBe(200);
        expect(JSON.stringify(answer.body), path).not.toMatch(new RegExp(`Zénobie|${sealer.id}`));
      }
      for (const table of ['merge', 'merge_addition', 'lineage', 'event', 'standing_change', 'contribution_grant']) {
        const { rows } = await house.owner.query(`SELECT to_jsonb(t)::text AS row FROM ${table} t`);
        for (const { row } of rows) expect(row, table).not.toContain(sealer.id);
      }
    };
    await merge(manager, source, target);
    await look();
    const mine = await sealer.get(`/api/contributions/${target}/comments`);
    expect(mine.body.items[0].comment).toMatchObject({ id: said, author: { kind: 'sealed', mine: true } });
    expect((await sealer.patch(`/api/comments/${said}`, { text: 'Et pour qui ?' })).status).toBe(200);
    await undo(manager, source);
    await look();
    expect((await voicesOf(source)).threads).toEqual([[said]]);
  });

  it('names nobody where a sealed author merged what is theirs', async () => {
    const source = await give(author, { sealed: true });
    const target = await give(author, { title: 'Horizon' });
    expect((await merge(author, source, target)).status).toBe(204);
    const { rows } = await house.owner.query(
      `SELECT e.member_id, m.merged_by, l.linked_by, s.changed_by FROM merge m
       JOIN event e ON e.contribution_id = m.source_id AND e.name IN ('contribution.linked', 'contribution.merged')
       JOIN lineage l ON l.source_id = m.source_id JOIN standing_change s ON s.contribution_id = m.source_id
       WHERE m.source_id = $1`,
      [source],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toEqual({ member_id: null, merged_by: null, linked_by: null, changed_by: null });
    const page = (await other.get(`/api/contributions/${target}`)).body;
    expect(page.grants).toEqual([]);
  });
});

describe('a moderator who is the sealed author of the target', () => {
  it('is named neither to those who are told nor in the journal of administrators, which together would name them', async () => {
    const journal = async (id: string) =>
      (await house.owner.query('SELECT member_id FROM audit_entry WHERE subject_id = $1', [id])).rows;
    const [source, target] = [await give(author), await give(manager, { sealed: true })];
    expect((await merge(manager, source, target)).status).toBe(204);
    await house.settle();
    // What was done under seal is told as of its day, so below what has a time.
    const { items } = (await author.get('/api/notifications?limit=100')).body;
    const told = items.filter((one: { contribution: { id: string } }) => one.contribution.id === source);
    expect(told).toMatchObject([{ name: 'contribution.linked', by: null }]);
    expect(await journal(source)).toEqual([]);
    const named = await give(author);
    await merge(manager, named, await give(other));
    expect(await journal(named)).toEqual([{ member_id: manager.id }]);
  });
});

describe('words that were said among few', () => {
  const readBy = async (who: TestPerson, id: string) => {
    const { body } = await who.get(`/api/contributions/${id}/comments?limit=100`);
    const threads = (body.items ?? []) as { comment: { text: string }; replies: { text: string }[] }[];
    return threads.flatMap(({ comment: root, replies }) => [root, ...replies].map(({ text }) => text)).sort();
  };

  it('stay where they were said when others join the discussion by a merge', async () => {
    const [friend, owner] = [people[0] as TestPerson, people[1] as TestPerson];
    const source = await give(author, { audience: 'private' });
    await author.put(`/api/contributions/${source}/grants/${friend.id}`, { level: 'read' });
    const root = await comment(friend, source, { text: 'Entre nous' });
    await author.put(`/api/contributions/${source}/audience`, {
      audience: 'organisation',
      entityId: house.entities.group,
    });
    await comment(people[2] as TestPerson, source, { text: 'À tous' });
    await comment(friend, source, { text: 'Et ceci à tous', parentId: root });
    const target = await give(owner);
    await owner.put(`/api/contributions/${target}/grants/${other.id}`, { level: 'read' });
    for (const who of [owner, other]) expect(await readBy(who, source)).not.toContain('Entre nous');

    const before = await voicesOf(source);
    expect((await merge(manager, source, target)).status).toBe(204);
    for (const who of [owner, other, manager]) expect(await readBy(who, target)).toEqual(['À tous']);
    expect(await readBy(friend, source)).toEqual(['Entre nous', 'Et ceci à tous']);
    expect((await friend.get(`/api/contributions/${source}`)).body.contribution.comments).toBe(2);
    expect((await owner.get(`/api/contributions/${target}`)).body.contribution.comments).toBe(1);
    expect((await undo(manager, source)).status).toBe(204);
    expect(await voicesOf(source)).toEqual(before);
    expect(await readBy(author, source)).toEqual(['Entre nous', 'Et ceci à tous', 'À tous'].sort());
  });

  it('stay where they were said when the merge is taken back', async () => {
    const [guest, writer] = [await house.person('Invitée', { guest: true }), people[3] as TestPerson];
    const source = await give(author);
    await author.put(`/api/contributions/${source}/grants/${guest.id}`, { level: 'read' });
    const root = await comment(guest, source, { text: 'Bonjour' });
    const target = await give(writer, { audience: 'private' });
    await writer.put(`/api/contributions/${target}/grants/${author.id}`, { level: 'write' });
    expect((await merge(author, source, target)).status).toBe(204);
    const among = await comment(writer, target, { text: 'Entre nous', parentId: root });
    await comment(author, target, { text: 'Et encore', parentId: among });
    await comment(writer, target, { text: 'À part' });
    expect((await guest.get(`/api/contributions/${target}/comments`)).status).toBe(404);

    expect((await undo(author, source)).status).toBe(204);
    expect(await readBy(guest, source)).toEqual(['Bonjour']);
    expect(await readBy(author, source)).toEqual(['Bonjour']);
    expect(await readBy(writer, target)).toEqual(['Entre nous', 'Et encore', 'À part'].sort());
    expect((await author.get(`/api/contributions/${source}`)).body.contribution.comments).toBe(1);
    const [thread] = (await guest.get(`/api/contributions/${source}/comments`)).body.items;
    expect(thread.comment.replies).toBe(0);
  });
});

describe('a merge that cannot be', () => {
  it('of itself, of a merged thing, into a merged thing, or in a circle is refused with a reason', async () => {
    const [a, b, c] = [await give(author), await give(author), await give(author)];
    expect((await merge(author, a, a)).status).toBe(422);
    await merge(author, a, b);
    for (const [from, to] of [
      [a, c],
      [c, a],
      [b, a],
    ] as [string, string][])
      expect((await merge(author, from, to)).body.code).toBe('merge.closed');
    await merge(author, b, c);
    expect((await undo(author, a)).body.code).toBe('merge.behind');
    expect((await undo(author, b)).status).toBe(204);
    expect((await undo(author, a)).status).toBe(204);
    expect((await undo(author, a)).body.code).toBe('merge.none');
  });

  it('both ways at once, or twice at once, happens once', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await give(author), await give(author)];
      const answers = await Promise.all([merge(author, a, b), merge(author, b, a), merge(author, a, b)]);
      expect(answers.map((one) => one.status).sort()).toEqual([204, 409, 409]);
    }
  });
});
