// The wake: what a contribution comes from and what became of it, walked only through what the actor may see.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import type { ContributionKind, Relation, Stage, Wake } from './contract.ts';
import { type AuthorRow, presentAuthor, presentMoment } from './present.ts';
import { findSubject } from './queries.ts';

interface EdgeRow {
  source_id: string;
  target_id: string;
  relation: Relation;
  linked_at: Date;
  depth: number;
}

interface NodeRow extends AuthorRow {
  id: string;
  kind: ContributionKind;
  title: string;
  stage: Stage | null;
  support_count: number;
  contributed_at: Date;
  seal_mine: boolean;
}

const deepest = 6;
const mostEdges = 200;

/** Row-level security stands in the walk itself: a link to something unseen ends it, so nothing behind it is told. */
export async function findWake(ctx: Context, id: string): Promise<Wake> {
  await findSubject(ctx, id);
  const organisation = ctx.actor.organisationId;
  const walk = (from: 'source_id' | 'target_id', to: 'source_id' | 'target_id', step: number) => sql<EdgeRow>`
    WITH RECURSIVE walk AS (
      SELECT source_id, target_id, relation, linked_at, ${sql.lit(step)} AS depth FROM lineage
      WHERE organisation_id = ${organisation} AND ${sql.ref(from)} = ${id}
      UNION
      SELECT l.source_id, l.target_id, l.relation, l.linked_at, w.depth + ${sql.lit(step)} FROM walk w
      JOIN lineage l ON l.organisation_id = ${organisation} AND l.${sql.ref(from)} = w.${sql.ref(to)}
      WHERE abs(w.depth) < ${sql.lit(deepest)})
    SELECT * FROM walk ORDER BY abs(depth) LIMIT ${sql.lit(mostEdges)}`;
  const [back, forth] = await Promise.all([
    walk('target_id', 'source_id', -1).execute(ctx.db),
    walk('source_id', 'target_id', 1).execute(ctx.db),
  ]);
  const column = new Map<string, number>([[id, 0]]);
  const edges = new Map<string, EdgeRow>();
  for (const edge of [...back.rows, ...forth.rows]) {
    const reached = edge.depth < 0 ? edge.source_id : edge.target_id;
    if (reached !== id)
      column.set(
        reached,
        Math.abs(edge.depth) > Math.abs(column.get(reached) ?? 0) ? edge.depth : (column.get(reached) as number),
      );
    edges.set(`${edge.source_id} ${edge.target_id} ${edge.relation}`, edge);
  }
  const { rows } = await sql<NodeRow>`
    SELECT c.id, c.kind, c.title, c.stage, c.support_count, c.contributed_at, c.author_id, c.sealed, a.name AS author_name,
      e.name AS author_entity, (c.sealed AND EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = c.organisation_id
        AND s.contribution_id = c.id)) AS seal_mine
    FROM contribution c
    LEFT JOIN member a ON a.organisation_id = c.organisation_id AND a.id = c.author_id
    LEFT JOIN entity e ON e.organisation_id = a.organisation_id AND e.id = a.entity_id
    WHERE c.organisation_id = ${organisation} AND c.id = ANY (${[...column.keys()]}::uuid[])
      AND (c.standing <> 'hidden' OR c.id = ${id})`.execute(ctx.db);
  const seen = new Set(rows.map((row) => row.id));
  const sealed = new Set(rows.filter((row) => row.sealed).map((row) => row.id));
  return {
    nodes: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      author: presentAuthor(row, row.seal_mine),
      stage: row.stage,
      supports: row.support_count,
      column: column.get(row.id) ?? 0,
    })),
    edges: [...edges.values()]
      .filter((edge) => seen.has(edge.source_id) && seen.has(edge.target_id))
      .map((edge) => ({
        from: edge.source_id,
        to: edge.target_id,
        relation: edge.relation,
        at: presentMoment(edge.linked_at, sealed.has(edge.source_id) || sealed.has(edge.target_id)),
      })),
  };
}
