// Mail is written into the database with what caused it, and leaves from there: a mail server that is down delays it, no more.
import nodemailer, { type Transporter } from 'nodemailer';
import type pg from 'pg';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { type Letter, render } from './letter.ts';

export interface Addressed extends Letter {
  organisationId: string | null;
  kind: string;
  recipient: string;
}

/** Writes a letter to be sent; `queryable` may be a transaction. */
export async function post(queryable: Pick<pg.Pool, 'query'>, letter: Addressed): Promise<void> {
  const { subject, text, html } = render(letter);
  await queryable.query(
    'INSERT INTO public.mail (organisation_id, kind, recipient, subject, text, html) VALUES ($1, $2, $3, $4, $5, $6)',
    [letter.organisationId, letter.kind, letter.recipient, subject, text, html],
  );
}

interface Waiting {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  attempts: number;
}

const mostAttempts = 12;

/** Sends what waits, oldest first; resolves with how many left. Several nodes may call it: a mail is leased to one. */
export async function sendWaiting(
  worker: pg.Pool,
  transport: Transporter | null,
  from: string,
  limit = 20,
): Promise<number> {
  // The lease is the next attempt's time: if this process dies now, the mail leaves five minutes later.
  const { rows } = await worker.query<Waiting>(
    `UPDATE mail SET attempts = attempts + 1, next_attempt_at = now() + interval '5 minutes'
     WHERE id IN (SELECT id FROM mail WHERE state = 'waiting' AND next_attempt_at <= now()
       ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id, recipient, subject, text, html, attempts`,
    [limit],
  );
  for (const { id, recipient, subject, text, html, attempts } of rows) {
    try {
      if (transport) await transport.sendMail({ from, to: { name: '', address: recipient }, subject, text, html });
      await worker.query(`UPDATE mail SET state = $2, error = NULL WHERE id = $1`, [id, transport ? 'sent' : 'kept']);
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'unknown';
      log('warn', 'mail.failed', { mail: id, attempts, code });
      const minutes = Math.min(2 ** attempts, 240);
      await worker.query(
        `UPDATE mail SET state = $2, error = $3, next_attempt_at = now() + make_interval(mins => $4) WHERE id = $1`,
        [id, attempts >= mostAttempts ? 'failed' : 'waiting', code, minutes],
      );
    }
  }
  return rows.length;
}

/** The way out for mail; null where no server is set, and mail is kept. */
export function openTransport(settings: Pick<Settings, 'smtpUrl'>): Transporter | null {
  return settings.smtpUrl
    ? nodemailer.createTransport(settings.smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
    : null;
}
