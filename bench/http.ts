// Pages and writes on a large organisation, against a bare server and against their own SQL.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Actor } from '../core/actor.ts';
import { type Context, makeContext } from '../core/context.ts';
import { connect, findServer } from '../core/database/connect.ts';
import { listContributions } from '../features/contributions/index.ts';
import { postComment } from '../features/discussions/index.ts';
import { listThreads } from '../features/discussions/queries.ts';
import { findReleasePage } from '../features/press-releases/queries.ts';
import { support } from '../features/support/index.ts';
import { type Filled, fill } from './data.ts';
import { load, type Measured, type Request } from './load.ts';
import type { Row } from './table.ts';
import { memoryOf, spawnServer } from './servers.ts';
import { afresh, recordStatements, replay } from './statements.ts';

const connections = 64;
interface Case {
  name: string;
  /** The bar against the bare server. */
  bar: number;
  request: (filled: Filled) => Request;
  work: (ctx: Context, filled: Filled) => Promise<unknown>;
}

const anyOf = <T>(list: T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const words = ['points', 'carte', 'livraison', 'magasin', 'téléphone', 'vacances'];
const newest = { limit: 20, sort: 'newest' } as const;
const threads = { limit: 50 };

const cases: Case[] = [
  {
    name: 'explore, newest',
    bar: 0.1,
    request: ({ cookie }) => ({ method: 'GET', path: '/api/contributions?sort=newest', cookie }),
    work: (ctx) => listContributions(ctx, newest),
  },
  {
    name: 'explore, most supported',
    bar: 0.1,
    request: ({ cookie }) => ({ method: 'GET', path: '/api/contributions?sort=supported', cookie }),
    work: (ctx) => listContributions(ctx, { limit: 20, sort: 'supported' }),
  },
  {
    name: 'release page',
    bar: 0.08,
    request: ({ cookie, releaseId }) => ({ method: 'GET', path: `/api/press-releases/${releaseId}`, cookie }),
    work: (ctx, { releaseId }) => findReleasePage(ctx, releaseId),
  },
  {
    name: 'its 50 comments',
    bar: 0.08,
    request: ({ cookie, releaseId }) => ({ method: 'GET', path: `/api/contributions/${releaseId}/comments`, cookie }),
    work: (ctx, { releaseId }) => listThreads(ctx, releaseId, threads),
  },
  {
    name: 'search, a common word',
    bar: 0.03,
    request: ({ cookie }) => ({
      method: 'GET',
      path: `/api/contributions?sort=relevant&q=${encodeURIComponent(anyOf(words))}`,
      cookie,
    }),
    work: (ctx) => listContributions(ctx, { limit: 20, sort: 'relevant', q: 'points' }),
  },
  {
    name: 'support',
    bar: 0.05,
    request: ({ cookie, ideaIds }) => ({
      method: Math.random() < 0.5 ? 'PUT' : 'DELETE',
      path: `/api/contributions/${anyOf(ideaIds)}/support`,
      cookie,
      body: {},
    }),
    work: (ctx, { ideaIds }) => support(ctx, anyOf(ideaIds)),
  },
  {
    name: 'comment',
    bar: 0.04,
    request: ({ cookie, ideaIds }) => ({
      method: 'POST',
      path: `/api/contributions/${anyOf(ideaIds)}/comments`,
      cookie,
      body: { text: 'Un commentaire qui répond en une phrase.', question: false },
    }),
    work: (ctx, { ideaIds }) =>
      postComment(ctx, anyOf(ideaIds), { text: 'Un commentaire.', question: false, sealed: false, mentions: [] }),
  },
];

async function measureAt(
  count: number,
  seconds: number,
  runs: number,
): Promise<{ name: string; bar: number; measured: Measured; bare: Measured; sql: Measured }[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sillage-bench-'));
  chmodSync(dataDir, 0o755);
  const server = await findServer({ dataDir, databaseUrl: null, databaseOwnerUrl: null });
  const connection = await connect(server);
  const owner = new pg.Client(server.owner);
  await owner.connect();
  const started = Date.now();
  const filled = await fill(owner, count);
  console.log(`${count} contributions filled in ${Math.round((Date.now() - started) / 1000)} s`);
  const product = await spawnServer('app/start.ts', { DATA_DIR: dataDir, DEMO: 'off', PORT: '0' });
  const bareServer = await spawnServer('bench/bare.ts');
  const actor = {
    ...filled,
    entityName: 'Mesure',
    entityPath: [filled.entityId],
    sessionId: '',
    name: 'Mesure',
    language: 'fr',
    guest: false,
    demonstration: false,
    roles: [],
  } as unknown as Actor;
  const ctx = makeContext(connection.app, actor);
  const { organisationId, memberId, entityId, releaseId, ideaIds } = filled;
  const known = new Set([organisationId, memberId, entityId, releaseId, ...ideaIds]);
  const median = (all: Measured[]) =>
    all.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)] as Measured;
  const results = [];
  for (const { name, bar, request, work } of cases) {
    const [measured, bare, sql]: Measured[][] = [[], [], []];
    for (let run = 0; run < runs; run++) {
      const recorded: Awaited<ReturnType<typeof recordStatements>>[] = [];
      for (let at = 0; at < 20; at++)
        recorded.push(
          (await recordStatements(() => work(ctx, filled))).filter(
            ({ text }) => !/^(BEGIN|COMMIT|SELECT enter)/.test(text),
          ),
        );
      await load(product.port, 1, connections, () => request(filled));
      measured?.push(await load(product.port, seconds, connections, () => request(filled)));
      bare?.push(await load(bareServer.port, seconds, connections, () => ({ method: 'GET', path: '/' })));
      sql?.push(await replay(connection.app, ctx, seconds, connections, () => afresh(anyOf(recorded), known)));
    }
    results.push({ name, bar, measured: median(measured ?? []), bare: median(bare ?? []), sql: median(sql ?? []) });
  }
  const memory = memoryOf(product.child.pid ?? 0);
  console.log(`the server holds ${memory.toFixed(0)} MB after the load on ${count} contributions`);
  memories.set(count, memory);
  product.child.kill('SIGKILL');
  bareServer.child.kill('SIGKILL');
  await owner.end();
  await connection.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return results;
}

const memories = new Map<number, number>();

export async function benchHttp({
  large,
  small,
  seconds,
  runs,
}: {
  large: number;
  small: number;
  seconds: number;
  runs: number;
}): Promise<Row[]> {
  const few = await measureAt(small, seconds, runs);
  const many = await measureAt(large, seconds, runs);
  const rows: Row[] = [];
  for (const [at, { name, bar, measured, bare, sql }] of many.entries()) {
    const before = few[at]?.measured.perSecond ?? 0;
    if (measured.failed > 0) console.log(`${name}: ${measured.failed} requests failed`);
    rows.push({
      name: `${name}: against a bare server`,
      unit: 'requests/s',
      value: measured.perSecond,
      baseline: bare.perSecond,
      ratio: measured.perSecond / bare.perSecond,
      bar: `≥ ${bar}`,
    });
    rows.push({
      name: `${name}: against the same SQL`,
      unit: 'requests/s',
      value: measured.perSecond,
      baseline: sql.perSecond,
      ratio: measured.perSecond / sql.perSecond,
      bar: '≥ 0.5',
    });
    rows.push({
      name: `${name}: cost at ${large} against ${small}`,
      unit: 'requests/s',
      value: measured.perSecond,
      baseline: before,
      ratio: before / measured.perSecond,
      bar: '≤ 1.5',
    });
  }
  const memory = memories.get(large) ?? 0;
  rows.push({
    name: 'memory of the server',
    unit: 'MB',
    value: memory,
    baseline: 400,
    ratio: memory / 400,
    bar: '≤ 1',
  });
  return rows;
}
