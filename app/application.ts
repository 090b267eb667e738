// The whole server but its socket: features joined into one application, with what it needs to run and to close.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context as Http } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Connection } from '../core/database/connect.ts';
import { notFound, Refusal } from '../core/errors.ts';
import type { EndpointName } from '../core/http/endpoint.ts';
import { openApi } from '../core/http/openapi.ts';
import { openPace, unpaced } from '../core/http/pace.ts';
import { toProblem } from '../core/http/problem.ts';
import { ownOriginOnly, secureHeaders } from '../core/http/security.ts';
import { type Services, serve } from '../core/http/serve.ts';
import { openReactions, type Reactions } from '../core/reactions.ts';
import { openFeed } from '../core/realtime/feed.ts';
import { channel as documentStored } from '../core/realtime/notice.ts';
import { openRooms, type Rooms } from '../core/realtime/rooms.ts';
import type { Settings } from '../core/settings.ts';
import { type Identity, openIdentity } from '../features/identity/index.ts';
import { notificationReaction } from '../features/notifications/index.ts';
import { findImage, printRelease, releaseDocuments } from '../features/press-releases/index.ts';
import { clientFiles } from './files.ts';
import { imageRoute, liveRoute, pdfRoute } from './live.ts';
import { listenToNodes } from './nodes.ts';
import { allRoutes } from './routes.ts';
import { unsubscribeRoute } from './unsubscribe.ts';

export interface Application {
  hono: Hono;
  identity: Identity;
  services: Services;
  endpointNames: EndpointName[];
  reactions: Reactions;
  rooms: Rooms;
  /** Lets live documents in through an HTTP server's upgrades. */
  attach: (server: Server) => void;
  close: () => Promise<void>;
}

export interface ApplicationOptions {
  settings: Pick<Settings, 'publicUrl'> & Partial<Pick<Settings, 'limits'>>;
  connection: Connection;
  now?: () => Date;
  checkAnswers?: boolean;
  /** Called on every node when a mail was written. */
  mailWritten?: () => void;
}

const clientRoot = join(import.meta.dirname, '..', 'dist', 'web');
const cookieName = (publicUrl: string) => (publicUrl.startsWith('https:') ? '__Host-sillage' : 'sillage');

/** The session token in a Cookie header: what stands before the signature of the signed cookie. */
export function tokenIn(cookies: string | undefined, publicUrl: string): string | null {
  const name = `${cookieName(publicUrl)}=`;
  const found = cookies?.split('; ').find((cookie) => cookie.startsWith(name));
  try {
    return found ? (decodeURIComponent(found.slice(name.length)).split('.')[0] ?? null) : null;
  } catch {
    // What was not encoded by us is no token of ours.
    return null;
  }
}

const nearby = /^(::1|127\.|::ffff:127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/;

const mostBytes = 1_000_000;

/** Whether a request says how much it sends, and not too much: then nobody need count while it is read. */
function saysSmall({ req }: Http): boolean {
  if (req.method === 'GET') return true;
  return req.header('transfer-encoding') === undefined && Number(req.header('content-length') ?? 0) <= mostBytes;
}

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
  const actorOf = async (token: string) => (await identity.actors.find(token))?.actor ?? null;
  const feed = openFeed(connection.worker);
  const reactions = openReactions(connection.worker, [notificationReaction], feed.publish);
  const documents = releaseDocuments(connection.app, connection.worker, () => rooms.nodeId);
  const rooms = openRooms({ kind: documents, publicUrl, tokenOf: (cookies) => tokenIn(cookies, publicUrl), actorOf });
  const nodes = await listenToNodes(
    connection.listener,
    {
      event_handled: feed.receive,
      [documentStored]: rooms.catchUp,
      mail_written: options.mailWritten ?? (() => {}),
    },
    () => rooms.catchUp(''),
  );
  const services: Services = {
    pool: connection.app,
    tokenOf: (http) => tokenIn(http.req.header('cookie'), publicUrl),
    addressOf,
    actorOf,
    committed: reactions.wake,
    pace: settings.limits === false ? unpaced : openPace(),
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
  const limited = bodyLimit({ maxSize: mostBytes, onError: tooLarge });
  hono.use('/api/*', (http, next) => (saysSmall(http) ? next() : limited(http, next)));
  const all = allRoutes({ identity, connection, publicUrl, recheck: rooms.recheck, recheckAll: rooms.recheckAll });
  const endpointNames = serve(hono, all, services);
  const description = JSON.stringify(openApi(all, publicUrl));
  hono.get('/api/openapi.json', (http) => http.body(description, 200, { 'content-type': 'application/json' }));
  hono.get('/api/live', liveRoute(services, feed));
  hono.get('/api/press-releases/:id/images/:imageId', imageRoute(services, findImage));
  hono.post('/unsubscribe/:token', unsubscribeRoute(connection.app));
  hono.get('/api/press-releases/:id/pdf', pdfRoute(services, printRelease));
  if (existsSync(join(clientRoot, 'visits.json')))
    hono.use(clientFiles(clientRoot, hono, (http) => services.tokenOf(http) !== null));
  const attach = (server: Server) =>
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.split('?')[0] === '/documents') rooms.upgrade(request, socket, head);
      else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
    });
  const close = async () => {
    await rooms.close();
    await reactions.close();
    await nodes.close();
    await identity.close();
  };
  return { hono, identity, services, endpointNames, reactions, rooms, attach, close };
}
