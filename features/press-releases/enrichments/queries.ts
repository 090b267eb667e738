import { sql } from 'kysely';
import type { Context } from '../../../core/context.ts';
import type { Language } from '../../../core/languages.ts';
import { type AuthorRow, findSubject, presentAuthor, type Standing, type Subject } from '../../contributions/index.ts';
import type { Section } from '../release-text.ts';
import type { Enrichment } from './contract.ts';
import { mayEnrich, maySettleEnrichment } from './policy.ts';

type Named = { id: string; name: string };

interface EnrichmentRow extends AuthorRow {
  id: string;
  section: Section;
  why: string;
  idea_id: string;
  title: string;
  excerpt: string;
  language: Language;
  standing: Standing;
  seal_mine: boolean;
  proposed_by: string | null;
  proposer: Named | null;
  proposed_at: Date;
  outcome: 'taken' | 'declined' | null;
  reason: string;
  settler: Named | null;
  settled_at: Date | null;
}

/** Row-level security leaves out those whose idea the reader does not see; what moderation hid is left out here. */
export async function listEnrichments(ctx: Context, id: string) {
  const { subject } = await findSubject(ctx, id);
  const who = (column: string) => sql`(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
    WHERE m.organisation_id = n.organisation_id AND m.id = ${sql.ref(column)})`;
  const { rows } = await sql<EnrichmentRow>`
    SELECT n.id, n.section, n.why, n.idea_id, c.title, c.excerpt, c.language, c.standing, c.sealed, c.author_id, a.name AS author_name,
      e.name AS author_entity, (c.sealed AND EXISTS (SELECT 1 FROM seal s WHERE s.organisation_id = c.organisation_id
        AND s.contribution_id = c.id)) AS seal_mine, n.proposed_by, ${who('n.proposed_by')} AS proposer, n.proposed_at, n.outcome,
      n.reason, ${who('n.settled_by')} AS settler, n.settled_at
    FROM enrichment n JOIN contribution c ON c.organisation_id = n.organisation_id AND c.id = n.idea_id
    LEFT JOIN member a ON a.organisation_id = c.organisation_id AND a.id = c.author_id
    LEFT JOIN entity e ON e.organisation_id = a.organisation_id AND e.id = a.entity_id
    WHERE n.organisation_id = ${ctx.actor.organisationId} AND n.contribution_id = ${id} AND n.outcome IS DISTINCT FROM 'withdrawn'
      AND c.standing <> 'hidden'
    ORDER BY n.outcome IS NOT NULL, coalesce(n.settled_at, n.proposed_at) DESC, n.id LIMIT 200`.execute(ctx.db);
  return { items: rows.map((row) => present(ctx, row, subject)), mayEnrich: mayEnrich(ctx.actor, subject) };
}

function present(ctx: Context, row: EnrichmentRow, release: Subject): Enrichment {
  const isOpen = row.outcome === null;
  const settles = isOpen && maySettleEnrichment(ctx.actor, release);
  return {
    id: row.id,
    section: row.section,
    why: row.why,
    idea: {
      id: row.idea_id,
      title: row.title,
      excerpt: row.excerpt,
      language: row.language,
      author: presentAuthor(row, row.seal_mine),
      standing: row.standing,
    },
    proposedBy: row.proposer,
    proposedAt: row.proposed_at.toISOString(),
    settled:
      row.outcome && row.settled_at
        ? { outcome: row.outcome, reason: row.reason, by: row.settler, at: row.settled_at.toISOString() }
        : null,
    abilities: {
      take: settles && row.standing === 'published',
      decline: settles,
      withdraw: isOpen && row.proposed_by === ctx.actor.memberId,
    },
  };
}
