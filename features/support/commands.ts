import { sql } from 'kysely';
import type { Context } from '../../core/context.ts';
import { forbidden } from '../../core/errors.ts';
import { findSubject, maySupport } from '../contributions/index.ts';
import type { Help } from './contract.ts';

/**
 * Supports, once per person however often it is asked: the row, the count (a trigger's) and the event are one statement,
 * which gives nothing where the contribution closed since it was read. Resolves with the count as the caller leaves it.
 */
export async function support(ctx: Context, id: string, offers?: { help: Help; note: string }[]): Promise<number> {
  const { row, subject } = await findSubject(ctx, id);
  if (!maySupport(ctx.actor, subject)) throw forbidden(subject.mine ? 'support.own' : 'support.closed');
  const { organisationId, memberId } = ctx.actor;
  const given = sql<{ contribution_id: string }>`
    WITH given AS (
      INSERT INTO support (organisation_id, contribution_id, member_id, supported_at)
      SELECT c.organisation_id, c.id, ${memberId}, ${ctx.now()} FROM contribution c
      WHERE c.organisation_id = ${organisationId} AND c.id = ${id} AND c.standing = 'published'
      ON CONFLICT DO NOTHING RETURNING contribution_id),
    told AS (
      INSERT INTO event (organisation_id, name, contribution_id, member_id, occurred_at)
      SELECT ${organisationId}, 'support.given', contribution_id, ${memberId}, ${ctx.now()} FROM given)
    SELECT contribution_id FROM given`;
  if (!offers) {
    const { rows } = await given.execute(ctx.db);
    if (rows.length > 0) ctx.committed();
    return row.support_count + rows.length;
  }
  return ctx.transaction(async (tx) => {
    const { rows } = await given.execute(tx.db);
    await tx.db
      .deleteFrom('help_offer')
      .where('organisation_id', '=', organisationId)
      .where('contribution_id', '=', id)
      .where('member_id', '=', memberId)
      .execute();
    const values = offers.map(({ help, note }) => ({
      organisation_id: organisationId,
      contribution_id: id,
      member_id: memberId,
      help,
      note,
    }));
    if (values.length > 0)
      await tx.db
        .insertInto('help_offer')
        .values(values)
        .onConflict((oc) => oc.doNothing())
        .execute();
    return row.support_count + rows.length;
  });
}

/** Takes one's support back; what was never given is not missed. */
export async function endSupport(ctx: Context, id: string): Promise<number> {
  const { row } = await findSubject(ctx, id);
  const { organisationId, memberId } = ctx.actor;
  const { rows } = await sql<{ contribution_id: string }>`
    WITH ended AS (
      DELETE FROM support WHERE organisation_id = ${organisationId} AND contribution_id = ${id} AND member_id = ${memberId}
      RETURNING contribution_id),
    told AS (
      INSERT INTO event (organisation_id, name, contribution_id, member_id)
      SELECT ${organisationId}, 'support.ended', contribution_id, ${memberId} FROM ended)
    SELECT contribution_id FROM ended`.execute(ctx.db);
  if (rows.length > 0) ctx.committed();
  return row.support_count - rows.length;
}
