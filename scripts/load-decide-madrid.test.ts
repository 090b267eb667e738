// Real discussions through the public API: complete, rightly threaded, and every page of them works. Skipped, with a clear
// line, where the data are not beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../features/organisations/csv.ts';
import { seedDemonstration } from '../seeds/play.ts';
import { type House, openEmptyHouse } from '../seeds/testing/house.ts';
import { type Loaded, loadDecideMadrid, toPlain } from './load-decide-madrid.ts';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'decide-madrid');
const isThere = existsSync(join(folder, 'comments.csv'));
if (!isThere) console.log('The real proposals are not beside the project: loading them is not tested here.');

describe('text with markup', () => {
  it('is loaded as what its readers saw', () => {
    expect(toPlain('<p>Hola&nbsp;<b>Madrid</b> &amp; más</p><p>5 < 6</p>')).toBe('Hola Madrid & más\n5 < 6');
  });
});

describe.runIf(isThere)('the real proposals', () => {
  let house: House;
  let loaded: Loaded;
  beforeAll(async () => {
    house = await openEmptyHouse({ limits: false });
    await seedDemonstration(house.connection);
    loaded = await loadDecideMadrid(folder, house.origin);
  }, 300_000);
  afterAll(() => house?.close());

  it('are all there, and so are their comments', async () => {
    expect(loaded.ideas.size).toBe(40);
    expect(loaded.comments.size).toBe(2963);
    const { rows } = await house.owner.query(
      `SELECT count(*)::int AS n FROM comment WHERE contribution_id = ANY ($1)`,
      [[...loaded.ideas.values()]],
    );
    expect(rows[0].n).toBe(2963);
  });

  it('hang together as in the file', async () => {
    const { rows } = parseCsv(readFileSync(join(folder, 'comments.csv'), 'utf8'));
    const parents = await house.owner.query('SELECT id, parent_id FROM comment WHERE id = ANY ($1)', [
      [...loaded.comments.values()],
    ]);
    const parentOf = new Map(parents.rows.map((row) => [row.id, row.parent_id]));
    for (const { cells } of rows.slice(1)) {
      const [id = '', parentId = ''] = cells;
      expect(parentOf.get(loaded.comments.get(id) ?? '')).toBe(loaded.comments.get(parentId) ?? null);
    }
  });

  it('can be read to the last page, each comment once', async () => {
    const reader = await house.person('Lectora');
    for (const id of loaded.ideas.values()) {
      const seen = new Set<string>();
      let cursor = '';
      do {
        const { status, body } = await reader.get(
          `/api/contributions/${id}/comments?limit=100${cursor && `&cursor=${cursor}`}`,
        );
        expect(status).toBe(200);
        for (const { comment, replies } of body.items) {
          seen.add(comment.id);
          if (comment.replies > replies.length) {
            for (let more = ''; more !== null; ) {
              const page = await reader.get(
                `/api/comments/${comment.id}/replies?limit=100${more && `&cursor=${more}`}`,
              );
              for (const reply of page.body.items) seen.add(reply.id);
              more = page.body.next;
            }
          } else for (const reply of replies) seen.add(reply.id);
        }
        cursor = body.next ?? '';
      } while (cursor);
      const { body } = await reader.get(`/api/contributions/${id}`);
      expect(seen.size).toBe(body.contribution.comments);
    }
  }, 120_000);
});
