// The answers that are not JSON: the live feed, images of an appendix, and a release as a page.
import type { Context as Http, MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type Context, makeContext } from '../core/context.ts';
import { notFound, unauthenticated } from '../core/errors.ts';
import { id as validId } from '../core/http/endpoint.ts';
import type { Services } from '../core/http/serve.ts';
import type { Feed } from '../core/realtime/feed.ts';

const lookAgain = 5000;
const mostWaiting = 200;

async function actorOf(services: Services, http: Http) {
  const token = services.tokenOf(http);
  const actor = token ? await services.actorOf(token) : null;
  if (!token || !actor) throw unauthenticated();
  return { token, actor };
}

/** Server-sent events until the reader leaves or their session ends; a reader who is too slow starts again. */
export const liveRoute =
  (services: Services, feed: Feed): MiddlewareHandler =>
  async (http) => {
    const { token, actor } = await actorOf(services, http);
    http.header('x-accel-buffering', 'no');
    return streamSSE(http, async (stream) => {
      const waiting: string[] = [];
      let wake = () => {};
      const { organisationId, memberId } = actor;
      const stop = feed.listen({
        organisationId,
        memberId,
        send: (event) => {
          waiting.push(JSON.stringify(event));
          wake();
        },
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      await stream.writeSSE({ data: '{}', event: 'ready' });
      while (!stream.aborted && !stream.closed && waiting.length < mostWaiting) {
        for (const data of waiting.splice(0)) await stream.writeSSE({ data });
        const woken = new Promise<'woken'>((resolve) => {
          wake = () => resolve('woken');
        });
        const why = waiting.length > 0 ? 'woken' : await Promise.race([woken, stream.sleep(lookAgain)]);
        if (why === 'woken') continue;
        if ((await services.actorOf(token))?.memberId !== memberId) break;
        await stream.write(': still here\n\n');
      }
      stop();
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
  (services: Services, print: Print): MiddlewareHandler =>
  async (http) => {
    const { actor } = await actorOf(services, http);
    const id = http.req.param('id');
    if (!isId(id)) throw notFound();
    const { bytes, disposition } = await print(makeContext(services.pool, actor), id);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'cache-control': 'private, no-store',
        'content-disposition': disposition,
      },
    });
  };
