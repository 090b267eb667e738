// The answers that are not JSON: the live feed, images of an appendix, and a release as a page.
import type { Context as Http, MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type Context, makeContext } from '../core/context.ts';
import { notFound, unauthenticated } from '../core/errors.ts';
import { id as validId } from '../core/http/endpoint.ts';
import type { Services } from '../core/http/serve.ts';
import { openTurns } from '../core/http/turns.ts';
import type { Feed } from '../core/realtime/feed.ts';

const lookAgain = 5000;
const mostWaiting = 200;
/** Tabs that one person has open, with room to spare. */
const mostFeeds = 32;
/** Pages being set for one person: they are set one after another, and others wait too. */
const mostPrints = 3;

async function actorOf(services: Services, http: Http) {
  const token = services.tokenOf(http);
  const actor = token ? await services.actorOf(token) : null;
  if (!token || !actor) throw unauthenticated();
  return { token, actor };
}

/** Server-sent events until the reader leaves or their session ends; a reader who is too slow starts again. */
export const liveRoute =
  (services: Services, feed: Feed, feeds = openTurns(mostFeeds, 'live.many')): MiddlewareHandler =>
  async (http) => {
    const { token, actor } = await actorOf(services, http);
    // Its head has no body that anybody would read or leave.
    if (http.req.method === 'HEAD') return http.body(null, 200, { 'content-type': 'text/event-stream' });
    const end = feeds.take(actor.memberId);
    http.header('x-accel-buffering', 'no');
    return streamSSE(http, async (stream) => {
      const waiting: string[] = [];
      let wake = () => {};
      const { organisationId, memberId } = actor;
      const send = (event: { event: string; contribution: string }) => {
        // Whoever does not read may stand still in a write for ever: nothing more is kept for them.
        if (waiting.length >= mostWaiting) return stop();
        waiting.push(JSON.stringify(event));
        wake();
      };
      const since = Number(http.req.query('since'));
      const forget = feed.listen({ organisationId, memberId, send }, since > 0 ? since : undefined);
      const stop = () => {
        forget();
        end();
      };
      stream.onAbort(() => {
        stop();
        wake();
      });
      try {
        await stream.writeSSE({ data: '{}', event: 'ready' });
        let lookedAt = Date.now();
        while (!stream.aborted && !stream.closed && waiting.length < mostWaiting) {
          for (const data of waiting.splice(0)) await stream.writeSSE({ data });
          const woken = new Promise<void>((resolve) => {
            wake = resolve;
          });
          const rest = lookedAt + lookAgain - Date.now();
          if (waiting.length === 0 && rest > 0) await Promise.race([woken, stream.sleep(rest)]);
          // Whether their session goes on is asked in time, also where something happens all the time.
          if (Date.now() - lookedAt < lookAgain) continue;
          if ((await services.actorOf(token))?.memberId !== memberId) break;
          lookedAt = Date.now();
          await stream.write(': still here\n\n');
        }
      } finally {
        stop();
      }
    });
  };

type FindImage = (ctx: Context, id: string, imageId: string) => Promise<Buffer>;
const isId = (value: string | undefined): value is string => validId.safeParse(value).success;

/** Images leave as what they are and nothing else: no sniffing, no script, no frame. */
export const imageRoute =
  (services: Services, find: FindImage): MiddlewareHandler =>
  async (http) => {
    const { actor } = await actorOf(services, http);
    const { id, imageId } = http.req.param() as { id?: string; imageId?: string };
    if (!isId(id) || !isId(imageId)) throw notFound();
    const bytes = await find(makeContext(services.pool, actor), id, imageId);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'image/webp',
        'cache-control': 'private, no-store',
        'content-disposition': 'inline; filename="image.webp"',
      },
    });
  };

type Print = (ctx: Context, id: string) => Promise<{ bytes: Uint8Array; disposition: string }>;

/** A release as a file that one keeps: for its reader alone, and never shown within the product's own origin. */
export const pdfRoute =
  (services: Services, print: Print, prints = openTurns(mostPrints, 'print.busy')): MiddlewareHandler =>
  async (http) => {
    const { actor } = await actorOf(services, http);
    const id = http.req.param('id');
    if (!isId(id)) throw notFound();
    const end = prints.take(actor.memberId);
    const { bytes, disposition } = await print(makeContext(services.pool, actor), id).finally(end);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'cache-control': 'private, no-store',
        'content-disposition': disposition,
      },
    });
  };
