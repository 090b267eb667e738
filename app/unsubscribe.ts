// Where a mail program posts when somebody stops a mail with one click (RFC 8058): no page, no session, nothing to sign in to.
import type { MiddlewareHandler } from 'hono';
import type pg from 'pg';
import { notFound } from '../core/errors.ts';
import { stopMail } from '../features/notifications/index.ts';

export const unsubscribeRoute =
  (pool: pg.Pool): MiddlewareHandler =>
  async (http) => {
    const token = http.req.param('token') ?? '';
    if (!/^[0-9a-f]{64}$/.test(token)) throw notFound('mail_stop.unknown');
    const { kind, organisation } = await stopMail(pool, token);
    return http.text(`Stopped: ${kind} mails of ${organisation}.\n`, 200, { 'cache-control': 'no-store' });
  };
