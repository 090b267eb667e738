// Notifications by mail: what is addressed to somebody after a short grace, the rest in a digest; each told by one mail at most.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Language } from '../../core/languages.ts';
import { log } from '../../core/log.ts';
import type { Letter } from '../../core/mail/letter.ts';
import { post } from '../../core/mail/post.ts';
import { zoneOf } from '../../core/zones.ts';
import { digestLetter, directLetter, type Places, type Reader } from './letters.ts';
import { isByDay, lastMorning } from './mornings.ts';
import { type Choice, findUnmailed, membersToTell, type Queryable, tellable, type Unmailed } from './unmailed.ts';

/** Long enough to read it in the product first, or for somebody to take back what they wrote too quickly. */
const graceSeconds = 180;

interface Member {
  organisationId: string;
  memberId: string;
}
interface MemberRow {
  name: string;
  language: Language;
  digest: 'daily' | 'weekly';
  direct: Choice;
}
export interface Mailing {
  worker: pg.Pool;
  publicUrl: string;
  now: () => Date;
}
type Kind = 'notification' | 'digest';

async function inTransaction(worker: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await worker.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** The address that stops mails of a kind: one key for each member and kind, the same in every mail. */
async function stopUrl(client: Queryable, publicUrl: string, member: Member, kind: Kind): Promise<string> {
  const { rows } = await client.query<{ token: string }>(
    `INSERT INTO mail_key (organisation_id, member_id, kind) VALUES ($1, $2, $3)
     ON CONFLICT (organisation_id, member_id, kind) DO UPDATE SET kind = excluded.kind RETURNING token`,
    [member.organisationId, member.memberId, kind],
  );
  return `${publicUrl}/unsubscribe/${rows[0]?.token}`;
}

/**
 * Within a transaction that holds the member: the mail and the mark on what it tells are written together or not at all.
 * What may not be told any more is marked too, as told by no mail.
 */
async function tell(
  client: pg.PoolClient,
  { publicUrl, now }: Mailing,
  member: Member & MemberRow,
  kind: Kind,
  letterOf: (reader: Reader, told: Unmailed[], places: Places) => Letter,
): Promise<void> {
  const found = await findUnmailed(client, member, kind, now());
  if (found.length === 0) return;
  const { organisationId, memberId } = member;
  const mark = (mailId: string, told: Unmailed[]) =>
    client.query('UPDATE notification SET mail_id = $3 WHERE organisation_id = $1 AND id = ANY ($2)', [
      organisationId,
      told.map((one) => one.id),
      mailId,
    ]);
  const { rows } = await client.query<{ address: string | null }>('SELECT address_of($1, $2) AS address', [
    organisationId,
    memberId,
  ]);
  const recipient = rows[0]?.address;
  const told = recipient ? found.filter((one) => one.tellable) : [];
  const untold = found.filter((one) => !told.includes(one));
  if (untold.length > 0) await mark(randomUUID(), untold);
  if (!recipient || told.length === 0) return;
  const places = { publicUrl, stopUrl: await stopUrl(client, publicUrl, member, kind) };
  await mark(await post(client, { organisationId, kind, recipient, ...letterOf(member, told, places) }), told);
}

const columns = 'name, language, digest, direct';

/** Writes one mail to each member to whom something was addressed and who has not read it meanwhile. */
export async function tellAtOnce(mailing: Mailing): Promise<void> {
  const { worker, now } = mailing;
  for (const member of await membersToTell(worker, now(), graceSeconds)) {
    await inTransaction(worker, async (client) => {
      const { rows } = await client.query<MemberRow>(
        `SELECT ${columns} FROM member WHERE organisation_id = $1 AND id = $2 AND standing = 'active' AND direct = 'at_once'
         FOR NO KEY UPDATE SKIP LOCKED`,
        [member.organisationId, member.memberId],
      );
      if (rows[0]) await tell(client, mailing, { ...member, ...rows[0] }, 'notification', directLetter);
    });
  }
}

interface Due extends Member {
  morning: Date;
}

/** Whose morning has come since their last digest; in a demonstration nobody is woken, so any hour will do. */
async function dueMembers(worker: pg.Pool, now: Date): Promise<Due[]> {
  const { rows: countries } = await worker.query<{ country: string }>('SELECT DISTINCT country FROM entity');
  const zones = countries.map(({ country }) => zoneOf(country));
  const { rows } = await worker.query<{ organisation_id: string; id: string; morning: Date }>(
    `SELECT m.organisation_id, m.id, CASE m.digest WHEN 'daily' THEN c.daily ELSE c.weekly END AS morning
     FROM member m JOIN organisation o ON o.id = m.organisation_id
     JOIN entity e ON e.organisation_id = m.organisation_id AND e.id = m.entity_id
     JOIN unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::boolean[]) AS c (country, daily, weekly, by_day)
       ON c.country = e.country
     WHERE m.standing = 'active' AND m.digest <> 'never' AND (c.by_day OR o.demonstration)
       AND m.digested_at < CASE m.digest WHEN 'daily' THEN c.daily ELSE c.weekly END
     ORDER BY m.digested_at LIMIT 500`,
    [
      countries.map(({ country }) => country),
      zones.map((zone) => lastMorning(now, zone, 'daily')),
      zones.map((zone) => lastMorning(now, zone, 'weekly')),
      zones.map((zone) => isByDay(now, zone)),
    ],
  );
  return rows.map((row) => ({ organisationId: row.organisation_id, memberId: row.id, morning: row.morning }));
}

async function digestOne(mailing: Mailing, { morning, ...member }: Due): Promise<void> {
  await inTransaction(mailing.worker, async (client) => {
    // Whoever moves the date first has the digest; another node finds it moved.
    const { rows } = await client.query<MemberRow>(
      `UPDATE member SET digested_at = $3 WHERE organisation_id = $1 AND id = $2 AND standing = 'active'
         AND digest <> 'never' AND digested_at < $4 RETURNING ${columns}`,
      [member.organisationId, member.memberId, mailing.now(), morning],
    );
    const row = rows[0];
    if (!row) return;
    await tell(client, mailing, { ...member, ...row }, 'digest', (reader, told, places) =>
      digestLetter(reader, row.digest, told, places),
    );
  });
}

/** Writes the digests that are due now; nothing to tell is no mail. One that fails does not hold up the others. */
export async function sendDigests(mailing: Mailing): Promise<void> {
  for (;;) {
    const due = await dueMembers(mailing.worker, mailing.now());
    let failed = 0;
    for (const member of due) {
      await digestOne(mailing, member).catch((error: unknown) => {
        failed++;
        log('error', 'digest.failed', { member: member.memberId, error });
      });
    }
    if (failed > 0) throw new Error('Some digests were not written.');
    if (due.length === 0) return;
  }
}

/**
 * Asked when a mail is about to leave, perhaps a day after it was written: takes it back where something in it may no longer
 * be told, its reader has left or stopped such mails, or they have read all of it meanwhile. What is still theirs is told by the next mail.
 */
export async function mayLeave(worker: pg.Pool, mail: { id: string; kind: string }): Promise<boolean> {
  if (mail.kind !== 'notification' && mail.kind !== 'digest') return true;
  const { rows } = await worker.query<{ sound: boolean; wanted: boolean }>(
    `SELECT coalesce(bool_and(m.standing = 'active' AND ${tellable}
         AND CASE $2 WHEN 'digest' THEN m.digest ELSE m.direct END <> 'never'), false) AS sound,
       coalesce(bool_or(n.read_at IS NULL), false) AS wanted
     FROM notification n JOIN member m ON m.organisation_id = n.organisation_id AND m.id = n.member_id
     JOIN contribution c ON c.organisation_id = n.organisation_id AND c.id = n.contribution_id WHERE n.mail_id = $1`,
    [mail.id, mail.kind],
  );
  if (rows[0]?.sound && rows[0].wanted) return true;
  await worker.query(
    `WITH taken_back AS (DELETE FROM mail WHERE id = $1)
     UPDATE notification SET mail_id = NULL WHERE mail_id = $1 AND read_at IS NULL`,
    [mail.id],
  );
  return false;
}
