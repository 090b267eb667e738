import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import { findSubject } from '../contributions/index.ts';
import type { Help } from './contract.ts';

interface SupportRow {
  id: string;
  name: string;
  entity: string;
  supported_at: Date;
  offers: { help: Help; note: string }[];
}

/** Who supports it, newest first. */
export async function listSupports(
  ctx: Context,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  await findSubject(ctx, id);
  const after = fromCursor(cursor, ['time', 'id']);
  const { rows } = await sql<SupportRow>`
    SELECT m.id, m.name, e.name AS entity, s.supported_at,
      coalesce((SELECT jsonb_agg(jsonb_build_object('help', h.help, 'note', h.note) ORDER BY h.help) FROM help_offer h
        WHERE h.organisation_id = s.organisation_id AND h.contribution_id = s.contribution_id AND h.member_id = s.member_id), '[]')
      AS offers
    FROM support s
    JOIN member m ON m.organisation_id = s.organisation_id AND m.id = s.member_id
    JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
    WHERE s.organisation_id = ${ctx.actor.organisationId} AND s.contribution_id = ${id}
      ${after ? sql`AND (s.supported_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    ORDER BY s.supported_at DESC, m.id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  const present = ({ supported_at, offers, ...member }: SupportRow) => ({
    member,
    supportedAt: supported_at.toISOString(),
    offers,
  });
  return toPage(rows, limit, present, (row) => toCursor(row.supported_at, row.id));
}
