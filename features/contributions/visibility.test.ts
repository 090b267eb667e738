// What one may not see does not exist for them: on every way to a contribution, and the same in SQL, search and feeds.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type TestPerson } from '../../seeds/testing/house.ts';

let house: House;
let people: Record<'lyon' | 'france' | 'group' | 'portugal' | 'guest' | 'sponsor' | 'foreign', TestPerson>;

const giveIdea = async (by: TestPerson, title: string, audience: string, entityId: string, sealed = false) => {
  const answer = await by.post('/api/ideas', {
    title,
    text: `Texte de ${title}`,
    language: 'fr',
    audience,
    entityId,
    sealed,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.id as string;
};

const sees = async (person: TestPerson, id: string, title: string) => {
  const [page, idea, list, search, wake, comments, supports, similar] = await Promise.all([
    person.get(`/api/contributions/${id}`),
    person.get(`/api/ideas/${id}`),
    person.get('/api/contributions?limit=100'),
    person.get(`/api/contributions?q=${encodeURIComponent(title)}`),
    person.get(`/api/contributions/${id}/wake`),
    person.get(`/api/contributions/${id}/comments`),
    person.get(`/api/contributions/${id}/supports`),
    person.get(`/api/contributions/similar?text=${encodeURIComponent(title)}`),
  ]);
  const listed = [list, search, similar].map((answer) =>
    answer.body.items.some((item: { id: string }) => item.id === id),
  );
  const found = [page, idea, wake, comments, supports].map((answer) => answer.status === 200);
  const all = [...listed, ...found];
  // Every way must agree: a single one that differs is a leak or a loss.
  expect(new Set(all).size, JSON.stringify({ listed, found })).toBe(1);
  return all[0];
};

beforeAll(async () => {
  house = await openHouse();
  const { entities } = house;
  const other = await house.foundOther();
  people = {
    lyon: await house.person('Lyonnaise', { entity: entities.lyon }),
    france: await house.person('Francilien', { entity: entities.france }),
    group: await house.person('Groupe', { entity: entities.group }),
    portugal: await house.person('Portuguesa', { entity: entities.portugal }),
    guest: await house.person('Cliente', { guest: true }),
    sponsor: await house.person('Sponsor', {
      entity: entities.portugal,
      roles: [{ role: 'sponsor', entity: entities.france }],
    }),
    foreign: await house.person('Ailleurs', { organisation: other.organisationId, entity: other.entityId }),
  };
});
afterAll(() => house.close());

describe('an audience', () => {
  it('of an entity reaches its members and those below it, and roles granted above, but not members above or beside it', async () => {
    const id = await giveIdea(people.lyon, 'Vitrine ardoise', 'entity', house.entities.france);
    expect(await sees(people.lyon, id, 'Vitrine ardoise')).toBe(true);
    expect(await sees(people.france, id, 'Vitrine ardoise')).toBe(true);
    expect(await sees(people.sponsor, id, 'Vitrine ardoise')).toBe(true);
    expect(await sees(people.group, id, 'Vitrine ardoise')).toBe(false);
    expect(await sees(people.portugal, id, 'Vitrine ardoise')).toBe(false);
    expect(await sees(people.guest, id, 'Vitrine ardoise')).toBe(false);
    expect(await sees(people.foreign, id, 'Vitrine ardoise')).toBe(false);
  });

  it('of the organisation reaches every colleague, no guest and no other organisation', async () => {
    const id = await giveIdea(people.portugal, 'Sacola comum', 'organisation', house.entities.portugal);
    for (const who of ['lyon', 'france', 'group', 'portugal', 'sponsor'] as const)
      expect(await sees(people[who], id, 'Sacola comum')).toBe(true);
    expect(await sees(people.guest, id, 'Sacola comum')).toBe(false);
    expect(await sees(people.foreign, id, 'Sacola comum')).toBe(false);
  });

  it('that is private reaches its author and those invited by name, guests included, until the invitation ends', async () => {
    const id = await giveIdea(people.lyon, 'Carnet secret', 'private', house.entities.lyon);
    expect(await sees(people.france, id, 'Carnet secret')).toBe(false);
    await people.lyon.put(`/api/contributions/${id}/grants/${people.guest.id}`, { level: 'read' });
    expect(await sees(people.guest, id, 'Carnet secret')).toBe(true);
    await people.lyon.delete(`/api/contributions/${id}/grants/${people.guest.id}`);
    expect(await sees(people.guest, id, 'Carnet secret')).toBe(false);
  });

  it('follows a member who is moved, at once', async () => {
    const mover = await house.person('Déménageur', { entity: house.entities.portugal });
    const id = await giveIdea(people.lyon, 'Rayon fermé', 'entity', house.entities.lyon);
    expect(await sees(mover, id, 'Rayon fermé')).toBe(false);
    await house.owner.query('UPDATE member SET entity_id = $1 WHERE id = $2', [house.entities.lyon, mover.id]);
    expect(await sees(mover, id, 'Rayon fermé')).toBe(true);
  });

  it('ends for a suspended member in the very next request', async () => {
    const leaver = await house.person('Suspendue');
    expect((await leaver.get('/api/contributions')).status).toBe(200);
    await house.owner.query(`UPDATE member SET standing = 'suspended' WHERE id = $1`, [leaver.id]);
    const after = await leaver.get('/api/contributions');
    expect(after.status === 401 || after.body.items.length === 0).toBe(true);
  });
});

/** What row-level security itself shows a member of one contribution: the thing, and the threads about it. */
async function seenByPolicy(memberId: string, id: string): Promise<{ page: boolean; threads: string[] }> {
  const client = await house.connection.app.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT enter($1, $2)', [house.organisationId, memberId]);
    const things = await client.query('SELECT 1 FROM contribution WHERE id = $1', [id]);
    const threads = await client.query('SELECT id FROM comment WHERE contribution_id = $1 ORDER BY commented_at, id', [
      id,
    ]);
    return { page: things.rowCount === 1, threads: threads.rows.map((row) => row.id) };
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

describe('the five places that repeat the rule', () => {
  it('agree with row-level security for any mix of audiences, entities, roles and invitations', async () => {
    const { entities, owner, organisationId } = house;
    const places = Object.values(entities);
    const members = Object.values(people).filter((one) => one !== people.foreign);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('private', 'entity', 'organisation', 'guests'),
        fc.constantFrom(...places),
        fc.constantFrom(...members),
        fc.subarray(members, { maxLength: 2 }),
        fc.array(
          fc.record({
            by: fc.constantFrom(...members),
            audience: fc.constantFrom('private', 'entity', 'organisation', 'guests'),
            entityId: fc.constantFrom(...places),
          }),
          { maxLength: 3 },
        ),
        async (audience, entityId, author, invited, comments) => {
          const word = `mot${Math.random().toString(36).slice(2, 9)}`;
          const { rows } = await owner.query(
            `INSERT INTO contribution (organisation_id, kind, title, language, author_id, entity_id, audience)
             VALUES ($1, 'idea', $2, 'fr', $3, $4, $5) RETURNING id`,
            [organisationId, word, author.id, entityId, audience],
          );
          const id = rows[0].id as string;
          for (const one of invited) {
            await owner.query(
              `INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level) VALUES ($1, $2, $3, 'read')`,
              [organisationId, id, one.id],
            );
          }
          for (const one of comments) {
            await owner.query(
              `INSERT INTO comment (organisation_id, id, contribution_id, thread_id, author_id, text, audience, entity_id)
               SELECT $1, new_id, $2, new_id, $3, 'Dit', $4, $5 FROM (SELECT gen_random_uuid() AS new_id) n`,
              [organisationId, id, one.by.id, one.audience, one.entityId],
            );
          }
          const seers = await owner.query('SELECT who_sees($1, $2, $3) AS id', [
            organisationId,
            id,
            members.map((one) => one.id),
          ]);
          const fed = new Set(seers.rows.map((row) => row.id));
          for (const member of members) {
            const { page, threads } = await seenByPolicy(member.id, id);
            const opened = (await member.get(`/api/contributions/${id}`)).status === 200;
            const discussed = ((await member.get(`/api/contributions/${id}/comments`)).body.items ?? []).map(
              (item: { comment: { id: string } }) => item.comment.id,
            );
            const found = (await member.get(`/api/contributions?q=${word}`)).body.items.length === 1;
            const alike = (await member.get(`/api/contributions/similar?text=${word}`)).body.items.some(
              (item: { id: string }) => item.id === id,
            );
            expect({ who: member.name, opened, discussed, found, alike, fed: fed.has(member.id) }).toEqual({
              who: member.name,
              opened: page,
              discussed: threads,
              found: page,
              alike: page,
              fed: page,
            });
          }
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  }, 60_000);
});

describe('what resembles', () => {
  it('is as near as it was, whatever else is there that one may not see', async () => {
    const { lyon, portugal } = people;
    await giveIdea(lyon, 'Un quinquet pour la vitrine', 'organisation', house.entities.lyon);
    const near = async () => {
      const client = await house.connection.app.connect();
      try {
        await client.query('BEGIN');
        await client.query('SELECT enter($1, $2)', [house.organisationId, portugal.id]);
        return (await client.query(`SELECT * FROM similar_contributions('Le quinquet de la vitrine', 20)`)).rows;
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };
    const before = await near();
    expect(before.length).toBeGreaterThan(0);
    for (let at = 0; at < 5; at++) await giveIdea(lyon, `Quinquet ${at}`, 'private', house.entities.lyon);
    expect(await near()).toEqual(before);
  });
});

describe('a query without a scope', () => {
  it('returns no row from any table of an organisation', async () => {
    const { rows } = await house.owner.query(`SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'organisation_id'`);
    const client = await house.connection.app.connect();
    try {
      for (const { relname } of rows) {
        const readable = await client.query(`SELECT has_table_privilege(current_user, $1, 'SELECT') AS yes`, [relname]);
        if (!readable.rows[0].yes) continue;
        const found = await client.query(`SELECT 1 FROM ${relname} LIMIT 1`);
        expect({ relname, rows: found.rowCount }).toEqual({ relname, rows: 0 });
      }
    } finally {
      client.release();
    }
  });

  it('finds that every table of an organisation has row-level security', async () => {
    const { rows } = await house.owner.query(`SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attname = 'organisation_id' AND NOT c.relrowsecurity`);
    expect(rows.map((row) => row.relname)).toEqual([]);
  });
});
