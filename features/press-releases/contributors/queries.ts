// Everybody to whom a release owes something, with why. Each line says one reason; what a reader may not see credits nobody to them.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import { findSubject, presentAuthor } from '../../contributions/index.ts';
import { type Credit, type CreditReason, creditReasons } from './contract.ts';

interface CreditRow {
  member_id: string | null;
  name: string | null;
  entity: string | null;
  sealed: boolean;
  mine: boolean;
  reasons: CreditReason[];
}

/** For each reason, a query of `member_id, sealed, mine` over the release; sealed rows name nobody. */
const owed = (organisation: string, id: string): Record<CreditReason, RawBuilder<unknown>> => ({
  began: sql`SELECT c.author_id AS member_id, c.sealed, c.sealed AND EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = c.organisation_id
      AND s.contribution_id = c.id) AS mine FROM contribution c
    WHERE c.organisation_id = ${organisation} AND c.id = ${id}`,
  wrote: sql`SELECT unnest(v.members), false, false FROM release_version v
    WHERE v.organisation_id = ${organisation} AND v.contribution_id = ${id}
    UNION SELECT unnest(u.members), false, false FROM live_update u
    WHERE u.organisation_id = ${organisation} AND u.contribution_id = ${id}`,
  suggested: sql`SELECT k.author_id, k.sealed, k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = k.organisation_id
      AND s.comment_id = k.id) FROM suggestion t
    JOIN comment k ON k.organisation_id = t.organisation_id AND k.id = t.comment_id AND k.removed_at IS NULL AND k.hidden_at IS NULL
    WHERE t.organisation_id = ${organisation} AND t.contribution_id = ${id} AND t.outcome = 'accepted'`,
  // Taken in, become or merged into it, or into what became it: as far back as the wake goes, through what the reader sees.
  enriched: sql`SELECT i.author_id, i.sealed, i.sealed AND EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = i.organisation_id
      AND s.contribution_id = i.id) FROM contribution i
    WHERE i.organisation_id = ${organisation} AND i.kind = 'idea' AND i.standing <> 'hidden' AND i.id IN (
      WITH RECURSIVE back AS (
        SELECT source_id, 1 AS steps FROM lineage WHERE organisation_id = ${organisation} AND target_id = ${id}
          AND relation IN ('becomes', 'merged_into', 'inspires')
        UNION SELECT l.source_id, b.steps + 1 FROM back b JOIN lineage l ON l.organisation_id = ${organisation}
          AND l.target_id = b.source_id AND l.relation IN ('becomes', 'merged_into', 'inspires') WHERE b.steps < 6)
      SELECT source_id FROM back UNION SELECT n.idea_id FROM enrichment n
        WHERE n.organisation_id = ${organisation} AND n.contribution_id = ${id} AND n.outcome = 'taken')`,
  asked: sql`SELECT k.author_id, k.sealed, k.sealed AND EXISTS (SELECT 1 FROM comment_seal s WHERE s.organisation_id = k.organisation_id
      AND s.comment_id = k.id) FROM faq_question q
    JOIN comment k ON k.organisation_id = q.organisation_id AND k.id = q.comment_id AND k.removed_at IS NULL AND k.hidden_at IS NULL
    WHERE q.organisation_id = ${organisation} AND q.contribution_id = ${id} AND q.gone_at IS NULL`,
});

export async function listContributors(ctx: Context, id: string): Promise<{ items: Credit[] }> {
  await findSubject(ctx, id);
  const lines = owed(ctx.actor.organisationId, id);
  const all = creditReasons.map(
    (reason) => sql`SELECT ${reason} AS reason, l.* FROM (${lines[reason]}) AS l (member_id, sealed, mine)`,
  );
  const { rows } = await sql<CreditRow>`
    SELECT m.id AS member_id, m.name, e.name AS entity, o.sealed, o.mine, array_agg(DISTINCT o.reason) AS reasons
    FROM (${sql.join(all, sql` UNION ALL `)}) o
    -- Whoever was erased has no name left: former colleagues are one line.
    LEFT JOIN member m ON m.organisation_id = ${ctx.actor.organisationId} AND m.id = o.member_id AND m.name <> '—'
    LEFT JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
    GROUP BY m.id, m.name, e.name, o.sealed, o.mine
    ORDER BY bool_or(o.reason = 'began') DESC, o.sealed, m.name LIMIT 300`.execute(ctx.db);
  return {
    items: rows.map((row) => ({
      who: presentAuthor(
        { author_id: row.member_id, author_name: row.name, author_entity: row.entity, sealed: row.sealed },
        row.mine,
      ),
      reasons: creditReasons.filter((reason) => row.reasons.includes(reason)),
    })),
  };
}
