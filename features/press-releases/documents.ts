// The live documents of releases: who may open one, and how it is stored. The rooms of core/realtime do the rest.
import type pg from 'pg';
import * as Y from 'yjs';
import type { Actor } from '../../core/actor.ts';
import { makeContext } from '../../core/context.ts';
import type { Language } from '../../core/languages.ts';
import { channel, writeNotice } from '../../core/realtime/notice.ts';
import type { Access, DocumentKey, DocumentKind, StoredUpdates } from '../../core/realtime/document-kind.ts';
import { findSubject, type Stage } from '../contributions/index.ts';
import { keepDerived } from './document/derived.ts';
import { mostBytes } from './document/edit.ts';
import { changeFails, repair } from './document/gate.ts';
import { frozenStages, mayWriteText } from './policy.ts';
import { followQuestions, tellAnswered } from './questions/follow.ts';
import { keepVersion, versionEvery } from './versions/keeping.ts';

const limits = { bytes: mostBytes, writers: 500 };

interface RecheckRow {
  id: string;
  stage: Stage;
  standing: string;
  author_id: string | null;
  level: 'read' | 'write' | null;
  guest: boolean;
}

async function load(
  worker: Pick<pg.Pool, 'query'>,
  { organisationId, name }: DocumentKey,
  after?: number,
): Promise<StoredUpdates | null> {
  const { rows } = await worker.query<{ state: Buffer; updates: Buffer[] | null; last: number | null }>(
    `SELECT d.state, u.updates, u.last FROM live_document d CROSS JOIN LATERAL (
       SELECT array_agg(l.updates ORDER BY l.id) AS updates, max(l.id) AS last FROM live_update l
       WHERE l.organisation_id = d.organisation_id AND l.contribution_id = d.contribution_id AND l.id > $3) u
     WHERE d.organisation_id = $1 AND d.contribution_id = $2`,
    [organisationId, name, after ?? 0],
  );
  const row = rows[0];
  if (!row) return null;
  const later = (row.updates ?? []).map((update) => new Uint8Array(update));
  return { updates: after === undefined ? [new Uint8Array(row.state), ...later] : later, last: row.last ?? after ?? 0 };
}

/**
 * One statement for all documents that were written in the last few milliseconds. A document that was frozen since is left
 * out: its row is read again behind the lock of whoever froze it. The lock is also what numbers one document's updates in the order
 * in which they commit, so that a node that reads on from a number misses none. Other nodes hear of it when it commits.
 */
async function store(
  worker: pg.Pool,
  nodeId: () => string,
  batch: (DocumentKey & { update: Uint8Array; members: string[] })[],
) {
  const { rows } = await worker.query<{ contribution_id: string; id: number }>({
    name: 'store_updates',
    text: `WITH given AS (
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[]) AS g (organisation_id, contribution_id, updates, members)),
      open AS (
        SELECT d.organisation_id, d.contribution_id FROM live_document d JOIN given g USING (organisation_id, contribution_id)
        WHERE NOT d.frozen ORDER BY d.contribution_id FOR NO KEY UPDATE OF d),
      told AS (SELECT pg_notify('${channel}', $5))
      INSERT INTO live_update (organisation_id, contribution_id, updates, members)
      SELECT g.organisation_id, g.contribution_id, g.updates, g.members::uuid[]
      FROM given g JOIN open USING (organisation_id, contribution_id), told
      RETURNING contribution_id, id`,
    values: [
      batch.map((one) => one.organisationId),
      batch.map((one) => one.name),
      batch.map((one) => Buffer.from(one.update.buffer, one.update.byteOffset, one.update.byteLength)),
      batch.map((one) => `{${one.members.join(',')}}`),
      writeNotice({ from: nodeId(), names: batch.map((one) => one.name), whole: false }),
    ],
  });
  const stored = new Map<string, number | null>(batch.map((one) => [one.name, null]));
  for (const { contribution_id, id } of rows) stored.set(contribution_id, id);
  return stored;
}

/** Folds the log into the snapshot: exactly the rows that are read here, under the document's lock. */
export async function compact(worker: pg.Pool, { organisationId, name }: DocumentKey, nodeId = ''): Promise<void> {
  const client = await worker.connect();
  try {
    await client.query('BEGIN');
    const locked = await client.query<{ state: Buffer }>(
      'SELECT state FROM live_document WHERE organisation_id = $1 AND contribution_id = $2 FOR UPDATE',
      [organisationId, name],
    );
    const log = await client.query<{ id: number; updates: Buffer }>(
      'SELECT id, updates FROM live_update WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY id',
      [organisationId, name],
    );
    const state = locked.rows[0]?.state;
    if (state && log.rows.length > 0) {
      const doc = new Y.Doc();
      for (const update of [state, ...log.rows.map((row) => row.updates)]) Y.applyUpdate(doc, new Uint8Array(update));
      const folded = Buffer.from(Y.encodeStateAsUpdate(doc));
      doc.destroy();
      await client.query(
        'UPDATE live_document SET state = $3, changed_at = now() WHERE organisation_id = $1 AND contribution_id = $2',
        [organisationId, name, folded],
      );
      await client.query(
        'DELETE FROM live_update WHERE organisation_id = $1 AND contribution_id = $2 AND id = ANY ($3)',
        [organisationId, name, log.rows.map((row) => row.id)],
      );
      const notice = writeNotice({ from: nodeId, names: [name], whole: true });
      await client.query('SELECT pg_notify($1, $2)', [channel, notice]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function recheck(
  worker: pg.Pool,
  { organisationId, name }: DocumentKey,
  memberIds: string[],
): Promise<Map<string, Access>> {
  const { rows } = await worker.query<RecheckRow>(
    `SELECT m.id, c.stage, c.standing, c.author_id, g.level, m.guest
     FROM who_sees($1, $2, $3) seer (id)
     JOIN member m ON m.organisation_id = $1 AND m.id = seer.id
     JOIN contribution c ON c.organisation_id = $1 AND c.id = $2
     LEFT JOIN contribution_grant g ON g.organisation_id = $1 AND g.contribution_id = $2 AND g.member_id = m.id`,
    [organisationId, name, memberIds],
  );
  // As `authorise` lets them in: what was withdrawn or archived is still read.
  const seen = rows.filter((row) => row.standing !== 'hidden' || row.author_id === row.id);
  return new Map(
    seen.map((row) => {
      const writes = row.author_id === row.id || row.level === 'write';
      const open = row.standing === 'published' && !frozenStages.has(row.stage) && !row.guest;
      return [row.id, writes && open ? 'write' : 'read'];
    }),
  );
}

/** How releases are live documents; `app` reads as the person who joins, `worker` stores for everyone in the room. */
export function releaseDocuments(app: pg.Pool, worker: pg.Pool, nodeId: () => string): DocumentKind {
  const versioned = new Map<string, { at: number; members: Set<string> }>();

  const remember = (name: string, members: string[]) => {
    const known = versioned.get(name) ?? { at: Date.now(), members: new Set<string>() };
    for (const member of members) known.members.add(member);
    versioned.set(name, known);
    return known;
  };
  const version = async (key: DocumentKey, doc: Y.Doc) => {
    const known = versioned.get(key.name);
    if (!known || known.members.size === 0) return;
    versioned.delete(key.name);
    await keepVersion(worker, key, doc, [...known.members]);
    await followQuestions(worker, key, doc, new Date());
    await tellAnswered(worker, key, [...known.members]);
  };

  return {
    limits,
    fails: changeFails,
    repair,
    load: (key, after) => load(worker, key, after),
    store: (batch) => store(worker, nodeId, batch),
    recheck: (key, members) => recheck(worker, key, members),
    async authorise(actor: Actor, name: string) {
      const ctx = makeContext(app, actor);
      const { subject } = await findSubject(ctx, name).catch(() => ({ subject: null }));
      if (subject?.kind !== 'press-release') return null;
      return mayWriteText(actor, subject) ? 'write' : 'read';
    },
    async settled(key, doc, members) {
      // Before anything is waited for: whoever leaves meanwhile makes the version, and must know who wrote.
      const known = remember(key.name, members);
      const { rows } = await worker.query<{ language: Language }>(
        'SELECT language FROM contribution WHERE organisation_id = $1 AND id = $2',
        [key.organisationId, key.name],
      );
      if (!rows[0]) return;
      await keepDerived(worker, key, doc, rows[0].language, new Date());
      if (Date.now() - known.at > versionEvery) await version(key, doc);
    },
    async left(key, doc) {
      await version(key, doc);
      await compact(worker, key, nodeId());
    },
  };
}
