// Forgetting a leaver, done in their own sight (see departure.ts): shared text and lineage stay, the name and what was only theirs go.
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../core/context.ts';

/**
 * What stays, because the application's role in the database may not take it away: their notifications, mentions and supports
 * (rows without a name), and the live text and versions of a private release that was only theirs, which nobody can open.
 * Runs after their releases were handed over, while the transaction acts as the leaver.
 */
export async function forget(ctx: Context, id: string): Promise<void> {
  const run = (statement: RawBuilder<unknown>) => statement.execute(ctx.db);
  const organisation = ctx.actor.organisationId;
  // Without their name they would no longer see some of these rows, and the policy would refuse the change: a grant lets
  // them see to the end, and goes last.
  await run(sql`INSERT INTO contribution_grant (organisation_id, contribution_id, member_id, level)
    SELECT organisation_id, id, ${id}::uuid, 'read' FROM contribution WHERE organisation_id = ${organisation} AND author_id = ${id}
    UNION SELECT organisation_id, contribution_id, ${id}::uuid, 'read' FROM comment WHERE organisation_id = ${organisation} AND author_id = ${id}
    ON CONFLICT DO NOTHING`);
  await run(
    sql`UPDATE idea SET text = '' WHERE organisation_id = ${organisation} AND contribution_id IN (${onlyTheirs(ctx, id)})`,
  );
  await run(sql`UPDATE contribution SET title = '', excerpt = '', search_text = '', standing = 'withdrawn'
    WHERE organisation_id = ${organisation} AND id IN (${onlyTheirs(ctx, id)})`);
  await run(
    sql`UPDATE contribution SET author_id = NULL WHERE organisation_id = ${organisation} AND author_id = ${id}`,
  );
  await run(sql`UPDATE comment SET author_id = NULL WHERE organisation_id = ${organisation} AND author_id = ${id}`);
  // Who gave under seal stays hidden for good once no row says it.
  await run(sql`DELETE FROM seal WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  await run(sql`DELETE FROM comment_seal WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  // Of notes in reviews the database lets go those that were never revealed.
  await run(sql`DELETE FROM review_note WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  await run(sql`DELETE FROM follow WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  await run(sql`DELETE FROM help_offer WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  await run(sql`DELETE FROM reaction WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  await run(sql`DELETE FROM idempotency_key WHERE organisation_id = ${organisation} AND member_id = ${id}`);
  await run(sql`DELETE FROM contribution_grant WHERE organisation_id = ${organisation} AND member_id = ${id}`);
}

/** Private, and nobody was ever let in. */
const onlyTheirs = ({ actor }: Context, id: string) => sql`SELECT c.id FROM contribution c
  WHERE c.organisation_id = ${actor.organisationId} AND c.author_id = ${id} AND c.audience = 'private' AND NOT EXISTS (SELECT 1
    FROM contribution_grant g WHERE g.organisation_id = c.organisation_id AND g.contribution_id = c.id AND g.member_id <> ${id})`;
