// How well what resembles is found, within a language and across languages, on a labelled set that we wrote.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { connect, findServer } from '../core/database/connect.ts';
import { scoped } from '../core/database/scope.ts';
import { fill } from './data.ts';
import type { Row } from './table.ts';

interface Item {
  id: string;
  /** Those of one idea have one group; null: resembles nothing. */
  group: string | null;
  language: string;
  title: string;
  text: string;
}

const read = (line: string, group: string | null): Item => {
  const [title = '', text = ''] = line.slice(3).split(' | ');
  return { id: crypto.randomUUID(), group, language: line.slice(0, 2), title, text };
};

/**
 * `language title | text`: `groups` of things that are the same idea, on which the ranking was tuned; groups that were `heldOut`,
 * written after the dictionary of concepts and before anybody looked at what it does to them; and things `alone`.
 */
export function readSet(): Item[] {
  const set = JSON.parse(readFileSync(join(import.meta.dirname, 'similar.json'), 'utf8')) as {
    groups: string[][];
    heldOut: string[][];
    alone: string[];
  };
  return [
    ...set.groups.flatMap((lines, at) => lines.map((line) => read(line, `tuned ${at}`))),
    ...set.heldOut.flatMap((lines, at) => lines.map((line) => read(line, `held out ${at}`))),
    ...set.alone.map((line) => read(line, null)),
  ];
}

export interface Similarity {
  /** Of the others of the same idea in the same language: how many are among the five shown. */
  sameLanguage: number;
  /** The same for those in other languages. */
  acrossLanguages: number;
  /** Of everything shown for an idea that has others, how much is the same idea. */
  precision: number;
  /** How many are shown on average, at most five. */
  shown: number;
}

/** Asks for each of `asked` as its author would while typing: `search` answers with the ids that are shown. */
export async function measure(
  items: Item[],
  asked: Item[],
  search: (item: Item) => Promise<string[]>,
): Promise<Similarity> {
  const counted = { same: [0, 0], across: [0, 0], shown: [0, 0] } satisfies Record<string, [number, number]>;
  const add = (of: number[], hit: boolean) => {
    of[0] = (of[0] ?? 0) + Number(hit);
    of[1] = (of[1] ?? 0) + 1;
  };
  for (const item of asked) {
    const shown = await search(item);
    const others = items.filter((one) => one.group !== null && one.group === item.group && one !== item);
    for (const one of others)
      add(one.language === item.language ? counted.same : counted.across, shown.includes(one.id));
    for (const id of shown)
      add(
        counted.shown,
        others.some((one) => one.id === id),
      );
  }
  const share = ([hits = 0, all = 0]: number[]) => (all === 0 ? 0 : hits / all);
  return {
    sameLanguage: share(counted.same),
    acrossLanguages: share(counted.across),
    precision: share(counted.shown),
    shown: counted.shown[1] / asked.length,
  };
}

/** In a company of a thousand other ideas. */
async function measureAll(): Promise<Record<'tuned' | 'held out' | 'alone', Similarity>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sillage-similar-'));
  chmodSync(dataDir, 0o755);
  const server = await findServer({ dataDir, databaseUrl: null, databaseOwnerUrl: null });
  const connection = await connect(server);
  const owner = new pg.Client(server.owner);
  await owner.connect();
  try {
    const { organisationId, memberId, entityId } = await fill(owner, 1000);
    const items = readSet();
    for (const { id, title, text, language } of items) {
      await owner.query(
        `INSERT INTO contribution (organisation_id, id, kind, title, excerpt, search_text, language, author_id, entity_id, audience)
         VALUES ($1, $2, 'idea', $3, $4, $4, $5, $6, $7, 'organisation')`,
        [organisationId, id, title, text, language, memberId, entityId],
      );
    }
    const scope = { organisationId, memberId };
    const search = async ({ id, title, text }: Item) => {
      const { rows } = await sql<{ id: string }>`SELECT id FROM similar_contributions(${`${title} ${text}`}, 6)
        WHERE id <> ${id} LIMIT 5`.execute(scoped(connection.app, scope));
      return rows.map((row) => row.id);
    };
    const of = (start: string | null) =>
      measure(
        items,
        items.filter((one) => (start === null ? one.group === null : one.group?.startsWith(start))),
        search,
      );
    return { tuned: await of('tuned'), 'held out': await of('held out'), alone: await of(null) };
  } finally {
    await owner.end();
    await connection.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** As shares; the bars are ours, below what was reached, so that a change that loses much is seen. */
export async function benchSimilar(): Promise<Row[]> {
  const found = await measureAll();
  const row = (what: string, value: number, bar: string): Row => ({
    name: `what resembles: ${what}`,
    unit: 'share',
    value,
    baseline: 1,
    ratio: value,
    bar,
  });
  return [
    row('the same idea found, same language', found.tuned.sameLanguage, '≥ 0.7'),
    row('the same idea found, other languages', found.tuned.acrossLanguages, '≥ 0.7'),
    row('the same idea found, other languages, held out', found['held out'].acrossLanguages, '≥ 0.6'),
    row('shown that is the same idea', found.tuned.precision, '≥ 0.65'),
    row('shown that is the same idea, held out', found['held out'].precision, '≥ 0.65'),
  ];
}
