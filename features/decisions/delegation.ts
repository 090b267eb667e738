// A decider who is away has somebody named beside them for a time: in what waits for them now, and in what is asked meanwhile.
import { sql } from 'kysely';
import { hasRole } from '../../core/actor.ts';
import type { Context } from '../../core/context.ts';
import { forbidden, invalid } from '../../core/errors.ts';
import { record } from '../../core/events.ts';
import { dayAt, zoneOf } from '../../core/zones.ts';
import { listPossibleDeciders } from './queries.ts';

const mayDelegate = (ctx: Context): boolean => !ctx.actor.guest && hasRole(ctx.actor, 'decider');

/** The actor's own, as long as its last day has not passed everywhere. */
export async function findDelegation(ctx: Context) {
  const { rows } = await sql<{
    id: string;
    name: string;
    until: string;
  }>`SELECT m.id, m.name, d.until FROM decision_delegation d
    JOIN member m ON m.organisation_id = d.organisation_id AND m.id = d.to_id
    WHERE d.organisation_id = my_organisation() AND d.member_id = me() AND d.until >= ${yesterday(ctx)}::date`.execute(
    ctx.db,
  );
  const [found] = rows;
  return {
    delegation: found ? { to: { id: found.id, name: found.name }, until: found.until } : null,
    mayDelegate: mayDelegate(ctx),
  };
}

/** Some part of the world is still there. */
const yesterday = (ctx: Context) => new Date(ctx.now().getTime() - 86_400_000).toISOString().slice(0, 10);

export async function delegate(ctx: Context, { to, until }: { to: string; until: string }): Promise<void> {
  if (!mayDelegate(ctx)) throw forbidden('delegation.not_yours');
  const failures = [
    ...(to !== ctx.actor.memberId && (await decides(ctx, to))
      ? []
      : [{ path: 'body.to', code: 'not_decider', message: 'Choose somebody else who decides.' }]),
    ...(until >= yesterday(ctx) ? [] : [{ path: 'body.until', code: 'past', message: 'Choose a day to come.' }]),
  ];
  if (failures.length > 0) throw invalid(failures);
  await sql`INSERT INTO decision_delegation (organisation_id, member_id, to_id, until, delegated_at)
    VALUES (my_organisation(), me(), ${to}, ${until}, ${ctx.now()})
    ON CONFLICT (organisation_id, member_id) DO UPDATE SET to_id = ${to}, until = ${until}, delegated_at = ${ctx.now()}`.execute(
    ctx.db,
  );
  const { rows } = await sql<{
    id: string;
    contribution_id: string;
    due_on: string;
  }>`SELECT q.id, q.contribution_id, q.due_on
    FROM decision_request q JOIN decision_decider d ON d.organisation_id = q.organisation_id AND d.request_id = q.id
    WHERE q.organisation_id = my_organisation() AND q.closed_at IS NULL AND d.member_id = me() ORDER BY q.id FOR UPDATE OF q`.execute(
    ctx.db,
  );
  for (const request of rows) await nameBeside(ctx, request, to);
}

export async function endDelegation(ctx: Context): Promise<void> {
  await sql`DELETE FROM decision_delegation WHERE organisation_id = my_organisation() AND member_id = me()`.execute(
    ctx.db,
  );
}

async function decides(ctx: Context, memberId: string): Promise<boolean> {
  const { rows } =
    await sql`SELECT 1 FROM member m JOIN member_role r ON r.organisation_id = m.organisation_id AND r.member_id = m.id
    WHERE m.organisation_id = my_organisation() AND m.id = ${memberId} AND m.standing = 'active' AND r.role = 'decider'`.execute(
      ctx.db,
    );
  return rows.length > 0;
}

/** Only where they may decide: never on what they wrote, nor beyond their place. */
async function nameBeside(ctx: Context, request: { id: string; contribution_id: string; due_on: string }, to: string) {
  const { contribution_id, due_on } = request;
  if ((await listPossibleDeciders(ctx, contribution_id, [to])).length === 0) return;
  const named = await ctx.db
    .insertInto('decision_decider')
    .values({ organisation_id: ctx.actor.organisationId, contribution_id, request_id: request.id, member_id: to })
    .onConflict((oc) => oc.doNothing())
    .returning('member_id')
    .execute();
  if (named.length > 0)
    await record(ctx, {
      name: 'decision.decider_named',
      contributionId: contribution_id,
      data: { deciders: [to], dueOn: due_on },
    });
}

/** Who stands in for these deciders on this day of that country. */
export async function listStandIns(ctx: Context, deciders: string[], country: string): Promise<string[]> {
  const today = dayAt(ctx.now(), zoneOf(country));
  const { rows } = await sql<{ to_id: string }>`SELECT DISTINCT to_id FROM decision_delegation
    WHERE organisation_id = my_organisation() AND member_id = ANY (${deciders}::uuid[]) AND until >= ${today}::date`.execute(
    ctx.db,
  );
  return rows.map((row) => row.to_id);
}
