// What protects every answer and every write, whatever the route.
import type { ServerResponse } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../errors.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers: Record<string, string> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Headers on every answer that does not set its own; strict transport where people come by https. */
export function secureHeaders(https: boolean): MiddlewareHandler {
  const all = Object.entries(
    https ? { ...headers, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : headers,
  );
  return async (http, next) => {
    // Set on the answer below the framework's own, which need not make one only to be given headers.
    const outgoing = (http.env as { outgoing?: ServerResponse } | undefined)?.outgoing;
    if (outgoing) for (const [name, value] of all) outgoing.setHeader(name, value);
    await next();
    if (!outgoing) for (const [name, value] of all) if (!http.res.headers.has(name)) http.res.headers.set(name, value);
  };
}

/**
 * Whether a request may come from where it says it comes from. Browsers name their origin on every write and every socket;
 * programs that are no browsers name none, and carry no one's cookies by accident.
 */
export function isOwnOrigin(
  given: { origin: string | undefined; site: string | undefined; host: string | undefined },
  publicOrigin: string,
): boolean {
  if (given.site && given.site !== 'same-origin' && given.site !== 'none') return false;
  if (given.origin === undefined) return true;
  if (given.origin === publicOrigin) return true;
  return URL.canParse(given.origin) && new URL(given.origin).host === given.host && isLocal(given.host);
}

const isLocal = (host: string | undefined) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that another site's page sends with a visitor's cookies. */
export function ownOriginOnly(publicOrigin: string): MiddlewareHandler {
  return async (http, next) => {
    const { method } = http.req;
    const given = {
      origin: http.req.header('origin'),
      site: http.req.header('sec-fetch-site'),
      host: http.req.header('host'),
    };
    if (!reading.has(method) && !isOwnOrigin(given, publicOrigin)) {
      throw new Refusal('forbidden', 'origin.foreign', 'This must be done from the product’s own pages.');
    }
    await next();
  };
}
