// Which mails a member gets, and how they stop: by themselves in their profile, or by whoever holds the mail, in one click.
import { sql } from 'kysely';
import type pg from 'pg';
import type { Context } from '../../core/context.ts';
import { scoped } from '../../core/database/scope.ts';
import { notFound } from '../../core/errors.ts';
import type { MailChoice, MailStop } from './contract.ts';

export async function findMailChoice({ db, actor }: Context): Promise<MailChoice> {
  return db
    .selectFrom('member')
    .select(['digest', 'direct'])
    .where('organisation_id', '=', actor.organisationId)
    .where('id', '=', actor.memberId)
    .executeTakeFirstOrThrow(() => notFound());
}

export async function chooseMails({ db, actor }: Context, choice: MailChoice): Promise<void> {
  await db
    .updateTable('member')
    .set(choice)
    .where('organisation_id', '=', actor.organisationId)
    .where('id', '=', actor.memberId)
    .execute();
}

const nobody = { organisationId: null, memberId: null };

/** What the key in a mail would stop. Looking changes nothing: programs that scan mail follow every address. */
export async function findMailStop(pool: pg.Pool, token: string): Promise<MailStop> {
  const { rows } = await sql<MailStop>`SELECT * FROM mail_behind(${token})`.execute(scoped(pool, nobody));
  if (!rows[0]) throw notFound('mail_stop.unknown');
  return rows[0];
}

/** Stops that kind of mail for that member; again is as good as once. */
export async function stopMail(pool: pg.Pool, token: string): Promise<MailStop> {
  const { rows } = await sql<MailStop>`SELECT * FROM stop_mail(${token})`.execute(scoped(pool, nobody));
  if (!rows[0]) throw notFound('mail_stop.unknown');
  return rows[0];
}
