// What administrators look up afterwards: administrative acts, and mails.
import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { forbidden } from '../../core/errors.ts';
import { fromCursor, toCursor, toPage } from '../../core/http/cursor.ts';
import { mayReadRecords } from './policy.ts';

interface Paging {
  limit: number;
  cursor?: string | undefined;
}

function requireAdministrator(ctx: Context): void {
  if (!mayReadRecords(ctx.actor)) throw forbidden('records.administrators', 'For administrators of the organisation.');
}

interface ActRow {
  id: number;
  act: string;
  by: string | null;
  subject: string | null;
  data: Record<string, unknown>;
  at: Date;
}

/** Acts name whom and what they concern as it is called now; a contribution only if the reader may see it. */
export async function listActs(ctx: Context, { limit, cursor }: Paging) {
  requireAdministrator(ctx);
  const after = fromCursor(cursor, ['number']);
  const { rows } = await sql<ActRow>`
    SELECT a.id, a.act, b.name AS by, coalesce(m.name, e.name, c.title) AS subject, a.data, a.at
    FROM audit_entry a
    LEFT JOIN member b ON b.organisation_id = a.organisation_id AND b.id = a.member_id
    LEFT JOIN member m ON m.organisation_id = a.organisation_id AND m.id = a.subject_id
    LEFT JOIN entity e ON e.organisation_id = a.organisation_id AND e.id = a.subject_id
    LEFT JOIN contribution c ON c.organisation_id = a.organisation_id AND c.id = a.subject_id
    WHERE a.organisation_id = ${ctx.actor.organisationId} AND (${after?.[0] ?? null}::bigint IS NULL OR a.id < ${after?.[0] ?? null}::bigint)
    ORDER BY a.id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  return toPage(
    rows,
    limit,
    (row) => ({ ...row, id: String(row.id), at: row.at.toISOString() }),
    (row) => toCursor(row.id),
  );
}

interface MailRow {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  state: 'waiting' | 'sent' | 'kept' | 'failed';
  error: string | null;
  text: string | null;
  at: Date;
}

/** A mail holds links that open doors and words that are not the administrator's: its text stays unread outside a demonstration. */
export async function listMails(ctx: Context, { limit, cursor }: Paging) {
  requireAdministrator(ctx);
  const after = fromCursor(cursor, ['id'])?.[0] ?? null;
  const { organisationId, demonstration } = ctx.actor;
  const { rows } = await sql<MailRow>`
    SELECT id, kind, recipient, CASE WHEN ${demonstration} THEN subject ELSE '' END AS subject, state, error,
      CASE WHEN ${demonstration} THEN text END AS text, written_at AS at
    FROM mail WHERE organisation_id = ${organisationId} AND (${after}::uuid IS NULL OR (written_at, id) < (
      SELECT k.written_at, k.id FROM mail k WHERE k.organisation_id = ${organisationId} AND k.id = ${after}::uuid))
    ORDER BY written_at DESC, id DESC LIMIT ${sql.lit(limit + 1)}`.execute(ctx.db);
  return toPage(
    rows,
    limit,
    (row) => ({ ...row, at: row.at.toISOString() }),
    (row) => toCursor(row.id),
  );
}
