// The whole server but its socket: features joined into one application, with what it needs to run and to close.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context as Http } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Connection } from '../core/database/connect.ts';
import { notFound, Refusal } from '../core/errors.ts';
import type { EndpointName } from '../core/http/endpoint.ts';
import { openApi } from '../core/http/openapi.ts';
import { toProblem } from '../core/http/problem.ts';
import { ownOriginOnly, secureHeaders } from '../core/http/security.ts';
import { type Services, serve } from '../core/http/serve.ts';
import type { Settings } from '../core/settings.ts';
import { type Identity, openIdentity } from '../features/identity/index.ts';
import { clientFiles } from './files.ts';
import { allRoutes } from './routes.ts';

export interface Application {
  hono: Hono;
  identity: Identity;
  services: Services;
  endpointNames: EndpointName[];
  close: () => Promise<void>;
}

export interface ApplicationOptions {
  settings: Pick<Settings, 'publicUrl'>;
  connection: Connection;
  /** Wakes whoever waits for the outbox. */
  committed?: () => void;
  now?: () => Date;
  checkAnswers?: boolean;
}

const clientRoot = join(import.meta.dirname, '..', 'dist', 'web');
const cookieName = (publicUrl: string) => (publicUrl.startsWith('https:') ? '__Host-sillage' : 'sillage');

/** The session token in a Cookie header: what stands before the signature of the signed cookie. */
export function tokenIn(cookies: string | undefined, publicUrl: string): string | null {
  const name = `${cookieName(publicUrl)}=`;
  const found = cookies?.split('; ').find((cookie) => cookie.startsWith(name));
  return found ? (decodeURIComponent(found.slice(name.length)).split('.')[0] ?? null) : null;
}

const nearby = /^(::1|127\.|::ffff:127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/;

/** Where a request comes from: what the nearest proxy says, if there is one on our own network. */
function addressOf(http: Http): string {
  const remote = getConnInfo(http).remote.address ?? '';
  const forwarded = http.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && nearby.test(remote) ? forwarded : remote;
}

export async function openApplication(options: ApplicationOptions): Promise<Application> {
  const { connection, settings } = options;
  const { publicUrl } = settings;
  const identity = await openIdentity(connection.auth, connection.listener, publicUrl);
  const services: Services = {
    pool: connection.app,
    tokenOf: (http) => tokenIn(http.req.header('cookie'), publicUrl),
    addressOf,
    actorOf: async (token) => (await identity.actors.find(token))?.actor ?? null,
    committed: options.committed ?? (() => {}),
    now: options.now ?? (() => new Date()),
    checkAnswers: options.checkAnswers ?? false,
  };
  const hono = new Hono();
  hono.onError((error, http) => toProblem(error, http));
  hono.notFound((http) => toProblem(notFound(), http));
  hono.use(async (http, next) => {
    http.set('requestId' as never, randomUUID() as never);
    await next();
  });
  hono.use(secureHeaders(publicUrl.startsWith('https:')));
  hono.get('/healthz', (http) => http.text('ok\n'));
  hono.get('/readyz', async (http) => {
    await connection.app.query('SELECT 1');
    return http.text('ready\n');
  });
  hono.use('/api/*', ownOriginOnly(publicUrl));
  const tooLarge = () => {
    throw new Refusal('invalid', 'body.too_large', 'At most 1 MB can be sent at once.');
  };
  hono.use('/api/*', bodyLimit({ maxSize: 1_000_000, onError: tooLarge }));
  const all = allRoutes({ identity, connection, publicUrl });
  const endpointNames = serve(hono, all, services);
  const description = JSON.stringify(openApi(all, publicUrl));
  hono.get('/api/openapi.json', (http) => http.body(description, 200, { 'content-type': 'application/json' }));
  if (existsSync(join(clientRoot, 'index.html'))) hono.use(clientFiles(clientRoot));
  return { hono, identity, services, endpointNames, close: () => identity.close() };
}
