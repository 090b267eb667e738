// The one place where an error becomes an answer: problem JSON (RFC 9457).
import type { Context as Http } from 'hono';
import { Refusal, statusOf } from '../errors.ts';
import { log } from '../log.ts';

const json = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });

interface DatabaseError {
  code?: string;
  constraint?: string;
}

// What PostgreSQL refuses, in the words of the six kinds: unavailable is told apart, since trying again helps. So it does
// where somebody stood in the way: a deadlock, a lock that did not come, a statement that waited for too long.
const unavailable = new Set([
  '40P01',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '08001',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
]);

/** Of the right shape, and yet nothing that a column can hold: a day that no month has, a number beyond all bounds. */
const unstorable = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021', '23514']);

function isUnavailable(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    (code !== undefined && unavailable.has(code)) ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(message ?? '')
  );
}

export function toProblem(error: unknown, http: Http): Response {
  const instance = http.get('requestId') as string;
  if (error instanceof Refusal) {
    const { kind, code, message, failures, retryAfter, facts } = error;
    const status = statusOf[kind];
    const body = {
      type: 'about:blank',
      title: kind,
      status,
      code,
      detail: message,
      instance,
      ...(failures.length > 0 && { failures }),
      ...(facts && { facts }),
    };
    const headers: Record<string, string> = retryAfter ? { 'retry-after': String(retryAfter) } : {};
    // Its body is not read to the end, so the connection is no good for another request.
    if (code === 'body.too_large') headers.connection = 'close';
    return json(status, body, headers);
  }
  const { code, constraint } = error as DatabaseError;
  if (code === '23505')
    return json(409, {
      type: 'about:blank',
      title: 'conflict',
      status: 409,
      code: 'already.there',
      detail: 'This is there already.',
      instance,
    });
  if (code === '23503' || code === '42501') {
    // A reference to what is not there, or a row that the policy of the database does not let through.
    return json(404, {
      type: 'about:blank',
      title: 'not_found',
      status: 404,
      code: 'not_found',
      detail: 'There is nothing here, or nothing that you may see.',
      instance,
    });
  }
  if (code !== undefined && unstorable.has(code)) {
    return json(422, {
      type: 'about:blank',
      title: 'invalid',
      status: 422,
      code: 'input.invalid',
      detail: 'Some of what was sent cannot be stored.',
      instance,
    });
  }
  log('error', 'request.failed', {
    requestId: instance,
    method: http.req.method,
    route: http.req.routePath,
    code,
    constraint,
    error,
  });
  if (isUnavailable(error)) {
    return json(
      503,
      {
        type: 'about:blank',
        title: 'unavailable',
        status: 503,
        code: 'unavailable',
        detail: 'The database does not answer: nothing was lost, try again in a moment.',
        instance,
      },
      { 'retry-after': '2' },
    );
  }
  return json(500, {
    type: 'about:blank',
    title: 'internal',
    status: 500,
    code: 'internal',
    detail: 'Something broke on our side.',
    instance,
  });
}
