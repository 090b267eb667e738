import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import type { Language } from '../../core/languages.ts';
import type { AgendaItem, Phase } from './contract.ts';

interface Row {
  id: string;
  title: string;
  language: Language;
  phase: Phase;
  over: boolean;
}

/** What the actor sees of an agenda, in order: what they may not see has no place on it. */
export async function listItems(ctx: Context, agendaId: string | null): Promise<AgendaItem[]> {
  if (!agendaId) return [];
  const { rows } =
    await sql<Row>`SELECT r.id, c.title, c.language, r.phase, r.phase = 'closed' OR q.closed_at IS NOT NULL AS over
    FROM review r JOIN contribution c ON c.organisation_id = r.organisation_id AND c.id = r.contribution_id
    JOIN decision_request q ON q.organisation_id = r.organisation_id AND q.id = r.request_id
    WHERE r.organisation_id = my_organisation() AND r.agenda_id = ${agendaId} AND c.standing <> 'hidden'
    ORDER BY r.place, r.id LIMIT 100`.execute(ctx.db);
  return rows.length > 1 ? rows : [];
}
