// From waiting mail to the mail server: each is leased to one node, and tried until it left or five days have passed.
import nodemailer, { type Transporter } from 'nodemailer';
import type pg from 'pg';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';

interface Waiting {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  unsubscribe: string | null;
  attempts: number;
  /** A demonstration's people are invented: what is written to them is kept. */
  kept: boolean;
}

export interface Sending {
  worker: pg.Pool;
  /** null: no server is set, and mail is kept. */
  transport: Transporter | null;
  from: string;
  /** Asked when a mail is about to leave; false once whoever wrote it has taken it back. */
  mayLeave?: (mail: { id: string; kind: string }) => Promise<boolean>;
}

const together = 5;
// The lease is longer than the longest time that so many can take: then nobody else sends them meanwhile.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 30_000 };
const mostMinutes = 30;

/** The server is there and does not want this mail, now or ever. */
const isRefused = (error: unknown): boolean =>
  ((error as { responseCode?: number }).responseCode ?? 0) >= 500 && (error as { code?: string }).code === 'EENVELOPE';

async function lease(worker: pg.Pool): Promise<Waiting[]> {
  // The lease is the next attempt's time: if this process dies now, the mail leaves five minutes later.
  const { rows } = await worker.query<Waiting>(
    `UPDATE mail SET attempts = attempts + 1, next_attempt_at = now() + interval '5 minutes'
     WHERE id IN (SELECT id FROM mail WHERE state = 'waiting' AND next_attempt_at <= now()
       ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id, kind, recipient, subject, text, html, unsubscribe, attempts,
       EXISTS (SELECT 1 FROM organisation o WHERE o.id = mail.organisation_id AND o.demonstration) AS kept`,
    [together],
  );
  return rows;
}

function envelope(mail: Waiting, from: string) {
  const { id, recipient, subject, text, html, unsubscribe } = mail;
  return {
    from,
    to: { name: '', address: recipient },
    subject,
    text,
    html,
    // Always the same, so that a mail that left twice can be known as one.
    messageId: `<${id}@sillage>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': `<${unsubscribe}>`,
        // RFC 8058: mail programs may stop it with one click, by posting to that address.
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

/** Resolves with false where the server is not to be had, so that the others need not be tried now. */
async function sendOne({ worker, transport, from, mayLeave }: Sending, mail: Waiting): Promise<boolean> {
  const { id, kind, attempts, kept } = mail;
  if (mayLeave && !(await mayLeave({ id, kind }))) return true;
  const leaves = transport !== null && !kept;
  try {
    if (leaves) await transport.sendMail(envelope(mail, from));
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown';
    log('warn', 'mail.failed', { mail: id, attempts, code });
    await worker.query(
      `UPDATE mail SET error = $3, next_attempt_at = now() + make_interval(mins => $4),
         state = CASE WHEN $2 OR written_at < now() - interval '5 days' THEN 'failed' ELSE 'waiting' END WHERE id = $1`,
      [id, isRefused(error), code, Math.min(2 ** attempts, mostMinutes)],
    );
    return isRefused(error) || 'responseCode' in (error as object);
  }
  await worker.query('UPDATE mail SET state = $2, error = NULL WHERE id = $1', [id, leaves ? 'sent' : 'kept']);
  return true;
}

/** Sends what waits, oldest first; resolves with how many were tried. Several nodes may call it at once. */
export async function sendWaiting(sending: Sending): Promise<number> {
  let tried = 0;
  for (;;) {
    const mails = await lease(sending.worker);
    tried += mails.length;
    const reached = await Promise.all(mails.map((mail) => sendOne(sending, mail)));
    if (mails.length < together || reached.includes(false)) return tried;
  }
}

/** The way out for mail; null where no server is set, and mail is kept. */
export function openTransport(settings: Pick<Settings, 'smtpUrl'>): Transporter | null {
  if (!settings.smtpUrl) return null;
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  const pooled = { pool: true, maxConnections: 2, maxRequeues: 0 } as const;
  return nodemailer.createTransport({ url: settings.smtpUrl, ...pooled, ...patience, ...safe });
}
