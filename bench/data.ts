// A large organisation, made in SQL: contributions with supports, comments and topics, and one press release to read.
import type pg from 'pg';
import { seedDocument } from '../features/press-releases/document/text.ts';
import { demonstration } from '../seeds/demonstration/index.ts';

export interface Filled {
  organisationId: string;
  memberId: string;
  userId: string;
  /** A session's cookie. */
  cookie: string;
  entityId: string;
  /** A press release with fifty comments. */
  releaseId: string;
  /** Ideas to support and to comment on. */
  ideaIds: string[];
}

const members = 2000;

/** Fills an empty database with `count` contributions, eight supports and two comments for each. */
export async function fill(owner: pg.Client, count: number): Promise<Filled> {
  const one = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows[0].id as string;
  await owner.query(`SET session_replication_role = replica`);
  const organisationId = await one(`INSERT INTO organisation (name) VALUES ('Mesure') RETURNING id`);
  const entityId = await one(
    `INSERT INTO entity (organisation_id, id, path, name, country, language)
     SELECT $1, i, ARRAY[i], 'Mesure', 'FR', 'fr' FROM (SELECT gen_random_uuid() AS i) n RETURNING id`,
    [organisationId],
  );
  await owner.query(
    `INSERT INTO entity (organisation_id, id, parent_id, path, name, country, language)
     SELECT $1, i, $2, ARRAY[$2::uuid, i], 'Mesure ' || n, 'FR', 'fr' FROM (SELECT n, gen_random_uuid() AS i FROM generate_series(1, 40) n) k`,
    [organisationId, entityId],
  );
  await owner.query(
    `INSERT INTO member (organisation_id, name, entity_id, language)
     SELECT $1, 'Membre ' || n, (SELECT id FROM entity WHERE organisation_id = $1 ORDER BY md5(id::text || n) LIMIT 1), 'fr' FROM generate_series(1, $2::int) n`,
    [organisationId, members],
  );
  const userId = await one(
    `INSERT INTO auth."user" (name, email) VALUES ('Mesure', 'mesure@example.org') RETURNING id`,
  );
  const memberId = await one(
    `INSERT INTO member (organisation_id, user_id, name, entity_id, language) VALUES ($1, $2, 'Mesure', $3, 'fr') RETURNING id`,
    [organisationId, userId, entityId],
  );
  const token = 'bench0123456789abcdefghij0123456';
  await owner.query(
    `INSERT INTO auth.session ("userId", token, "expiresAt") VALUES ($1, $2, now() + interval '1 day')`,
    [userId, token],
  );
  const texts = demonstration.ideas.map((idea) => `${idea.title}. ${idea.text}`);
  await owner.query(
    `CREATE TEMP TABLE m AS SELECT id, row_number() OVER () - 1 AS n FROM member WHERE organisation_id = '${organisationId}'`,
  );
  await owner.query('CREATE UNIQUE INDEX ON m (n)');
  await owner.query(
    `INSERT INTO contribution (organisation_id, kind, title, excerpt, search_text, language, author_id, entity_id, audience, contributed_at, moved_at)
     SELECT $1, 'idea', left(split_part(t, '. ', 1), 150) || ' ' || g.n, left(t, 200), t, 'fr', m.id,
       (SELECT entity_id FROM member WHERE member.id = m.id AND organisation_id = $1), CASE WHEN g.n % 10 = 0 THEN 'entity' ELSE 'organisation' END,
       now() - g.n * interval '40 seconds', now() - g.n * interval '40 seconds'
     FROM generate_series(1, $2::int) g (n) CROSS JOIN LATERAL (SELECT ($3::text[])[1 + g.n % ${texts.length}] AS t) x JOIN m ON m.n = g.n % ${members}`,
    [organisationId, count, texts],
  );
  await owner.query(
    `CREATE TEMP TABLE c AS SELECT id, row_number() OVER () AS n FROM contribution WHERE organisation_id = '${organisationId}'`,
  );
  await owner.query(`INSERT INTO idea (organisation_id, contribution_id, text) SELECT $1, id, 'Un texte' FROM c`, [
    organisationId,
  ]);
  await owner.query(
    `INSERT INTO support (organisation_id, contribution_id, member_id, supported_at)
     SELECT $1, c.id, m.id, now() - c.n * interval '30 seconds' FROM c CROSS JOIN generate_series(1, 8) k JOIN m ON m.n = (c.n * 7 + k * 131) % ${members}
     ON CONFLICT DO NOTHING`,
    [organisationId],
  );
  await owner.query(
    `INSERT INTO comment (organisation_id, contribution_id, id, thread_id, author_id, text, audience, entity_id, commented_at)
     SELECT $1, c.id, i, i, m.id, 'Un commentaire qui répond en une phrase ou deux à ce qui vient d’être dit.', 'organisation', $2, now() - c.n * interval '20 seconds'
     FROM c CROSS JOIN LATERAL (SELECT gen_random_uuid() AS i, k FROM generate_series(1, 2) k WHERE c.n > 0) x JOIN m ON m.n = (c.n * 3 + k * 17) % ${members}`,
    [organisationId, entityId],
  );
  const releaseId = await fillRelease(owner, organisationId, entityId, memberId);
  await owner.query(
    `UPDATE contribution t SET support_count = s.n FROM (SELECT contribution_id, count(*) AS n FROM support GROUP BY 1) s WHERE s.contribution_id = t.id`,
  );
  await owner.query(
    `UPDATE contribution t SET comment_count = s.n FROM (SELECT contribution_id, count(*) AS n FROM comment GROUP BY 1) s WHERE s.contribution_id = t.id`,
  );
  const ideas = await owner.query<{ id: string }>(
    `SELECT id FROM contribution WHERE kind = 'idea' AND audience = 'organisation' ORDER BY contributed_at LIMIT 2000`,
  );
  // Filled without triggers, for speed: what they keep in step is worked out once.
  await owner.query('SELECT work_out_sight($1, ARRAY(SELECT id FROM member WHERE organisation_id = $1))', [
    organisationId,
  ]);
  await owner.query(
    `INSERT INTO contribution_words (organisation_id, contribution_id, kind, stage, language, author_id, entity_id, audience, title, words, era)
     SELECT organisation_id, id, kind, stage, language, author_id, entity_id, audience, title, words_of(language, title, search_text, era), era
     FROM (SELECT *, (nextval('contribution_place') / 2048)::int AS era FROM (SELECT * FROM contribution ORDER BY contributed_at) c) c`,
  );
  await owner.query('SET session_replication_role = DEFAULT');
  await owner.query('VACUUM FULL ANALYZE');
  return {
    organisationId,
    memberId,
    userId,
    cookie: `sillage=${token}`,
    entityId,
    releaseId,
    ideaIds: ideas.rows.map((row) => row.id),
  };
}

async function fillRelease(
  owner: pg.Client,
  organisationId: string,
  entityId: string,
  memberId: string,
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO contribution (organisation_id, kind, title, language, author_id, entity_id, audience, stage)
     VALUES ($1, 'press-release', 'La carte Horizon', 'fr', (SELECT id FROM m WHERE n = 5), $2, 'organisation', 'open') RETURNING id`,
    [organisationId, entityId],
  );
  const id = (rows[0] as { id: string }).id;
  const release = demonstration.releases[0];
  if (!release) throw new Error('The demonstration has no release.');
  const key = [organisationId, id];
  await owner.query(
    `INSERT INTO press_release (organisation_id, contribution_id, opens_to) VALUES ($1, $2, 'organisation')`,
    key,
  );
  await owner.query('INSERT INTO live_document (organisation_id, contribution_id, state) VALUES ($1, $2, $3)', [
    ...key,
    Buffer.from(seedDocument(release.text)),
  ]);
  await owner.query(
    `INSERT INTO comment (organisation_id, contribution_id, id, thread_id, author_id, text, audience, entity_id)
     SELECT $1, $2, i, i, m.id, 'Un commentaire qui répond en une phrase ou deux.', 'organisation', $3
     FROM (SELECT gen_random_uuid() AS i, n FROM generate_series(1, 50) n) x JOIN m ON m.n = x.n * 7`,
    [...key, entityId],
  );
  await owner.query(
    `INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level) VALUES ($1, $2, $3, 'write')`,
    [...key, memberId],
  );
  return id;
}
