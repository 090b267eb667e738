// How soon answers come, by entity: medians in working days, and never of fewer than five.
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context } from '../../../core/context.ts';
import { dayAt, zoneOf } from '../../../core/zones.ts';
import type { answerTimes, periods } from '../contract.ts';
import { type Calendar, calendarsOf } from './working-days.ts';

type Period = (typeof periods)[number];
type Times = z.output<typeof answerTimes>;

const daysBack: Record<Period, number | null> = { quarter: 91, year: 365, all: null };
export const fewest = 5;

interface Row {
  entity_id: string;
  entity: string;
  country: string;
  asked_at: Date;
  due_on: string;
  decided_at: Date | null;
}

interface Answered {
  /** Working days from the asking to the answer. */
  days: number;
  inTime: boolean;
}

const median = (sorted: number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** null: fewer than five, which would say something about single answers. */
export function figuresOf(answered: Answered[]): { answered: number; median: number; inTime: number } | null {
  if (answered.length < fewest) return null;
  return {
    answered: answered.length,
    median: median(answered.map(({ days }) => days).sort((a, b) => a - b)),
    inTime: Math.round((answered.filter(({ inTime }) => inTime).length / answered.length) * 100),
  };
}

/**
 * Which entities are shown: those with at least five answers. Where a single one is left out, the smallest of the others is
 * too: it could be worked out from the whole otherwise.
 */
export function shownOf(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const shown = [...counts].filter(([, count]) => count >= fewest).sort((a, b) => a[1] - b[1]);
  const few = [...counts.values()].filter((count) => count > 0 && count < fewest).length;
  return new Set((few === 1 ? shown.slice(1) : shown).map(([id]) => id));
}

/** Of what the actor sees: by entity, and of all together. */
export async function findResponseTimes(ctx: Context, period: Period): Promise<Times> {
  const back = daysBack[period];
  const since = back === null ? new Date(0) : new Date(ctx.now().getTime() - back * 86_400_000);
  const { rows } =
    await sql<Row>`SELECT e.id AS entity_id, e.name AS entity, e.country, q.asked_at, q.due_on, d.decided_at
    FROM decision_request q
    JOIN contribution c ON c.organisation_id = q.organisation_id AND c.id = q.contribution_id AND c.standing <> 'hidden'
    JOIN entity e ON e.organisation_id = c.organisation_id AND e.id = c.entity_id
    LEFT JOIN decision d ON d.organisation_id = q.organisation_id AND d.request_id = q.id
    WHERE q.organisation_id = my_organisation() AND (d.decided_at >= ${since} OR q.closed_at IS NULL)
    ORDER BY q.asked_at DESC LIMIT 5000`.execute(ctx.db);
  const calendars = await calendarsOf(rows.map((row) => row.country));
  const now = ctx.now();
  const all = rows.map((row) => {
    const zone = zoneOf(row.country);
    const calendar = calendars.get(row.country) as Calendar;
    const day = row.decided_at && dayAt(row.decided_at, zone);
    const answered = day && { days: calendar.between(dayAt(row.asked_at, zone), day), inTime: day <= row.due_on };
    return { ...row, answered, late: !day && dayAt(now, zone) > row.due_on };
  });
  const answeredIn = (some: typeof all) => some.flatMap(({ answered }) => (answered ? [answered] : []));
  const byEntity = Map.groupBy(all, (row) => row.entity_id);
  const shown = shownOf(new Map([...byEntity].map(([id, some]) => [id, answeredIn(some).length])));
  const figures = (some: typeof all, show: boolean) => ({
    answers: show ? figuresOf(answeredIn(some)) : null,
    waiting: some.filter(({ decided_at }) => decided_at === null).length,
    late: some.filter(({ late }) => late).length,
  });
  return {
    all: figures(all, true),
    entities: [...byEntity]
      .map(([id, some]) => ({ entity: { id, name: some[0]?.entity ?? '' }, ...figures(some, shown.has(id)) }))
      .sort((a, b) => a.entity.name.localeCompare(b.entity.name)),
  };
}
