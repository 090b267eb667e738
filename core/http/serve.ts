// From endpoints to answers: find the actor, validate, call the handler, present. Everything that all routes share.
import type { Context as Http, Hono } from 'hono';
import type pg from 'pg';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import { type Context, makeContext, requestHash } from '../context.ts';
import { conflict, type Failure, invalid, notFound, unauthenticated } from '../errors.ts';
import { toJson } from './json.ts';
import type { Answer as Given, Endpoint, EndpointName, Endpoints, Input } from './endpoint.ts';
import { anyWrite, type Pace } from './pace.ts';

/** Somebody who may have signed in, but need not be a member of anything. */
export interface Visitor {
  token: string | null;
  address: string;
  headers: Headers;
  /** Sets cookies on the answer. */
  setCookies: (from: Headers) => void;
}

/** What a handler answers with; nothing where the endpoint answers nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer is a function that returns nothing
type Answer<E> = Given<E> extends undefined ? void : Given<E>;
type Handler<E> = E extends { access: 'open' | 'person' }
  ? (visitor: Visitor, input: Input<E>) => Promise<Answer<E>>
  : (ctx: Context, input: Input<E>) => Promise<Answer<E>>;

/** A handler for each endpoint: one forgotten does not compile. */
export type Handlers<E extends Endpoints> = { [N in keyof E]: Handler<E[N]> };

export interface Routes {
  endpoints: Endpoints;
  handlers: Record<string, (who: never, input: never) => Promise<unknown>>;
}

/** Ties the handlers of a feature to its endpoints. */
export const routes = <E extends Endpoints>(given: E, handlers: Handlers<E>): Routes => ({
  endpoints: given,
  handlers: handlers as Routes['handlers'],
});

export interface Services {
  pool: pg.Pool;
  tokenOf: (http: Http) => string | null;
  addressOf: (http: Http) => string;
  actorOf: (token: string) => Promise<Actor | null>;
  committed: () => void;
  pace: Pace;
  now: () => Date;
  /** Answers are held against their schema too: in tests, where a field too many is a leak. */
  checkAnswers?: boolean;
}

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH']);

function failuresOf(part: string, issues: z.core.$ZodIssue[]): Failure[] {
  return issues.flatMap((issue) => {
    const path = [part, ...issue.path.map(String)].join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: `${path}.${key}`,
        code: 'unknown',
        message: 'Nobody knows this field.',
      }));
    }
    return [{ path, code: issue.code, message: issue.message }];
  });
}

async function readBody(http: Http): Promise<unknown> {
  const raw = await http.req.text();
  if (raw === '') return undefined;
  if (!http.req.header('content-type')?.startsWith('application/json')) {
    throw invalid([{ path: 'body', code: 'content-type', message: 'Send application/json.' }]);
  }
  try {
    return JSON.parse(raw);
  } catch {
    throw invalid([{ path: 'body', code: 'json', message: 'This is not JSON.' }]);
  }
}

/** Validates everything at once, so that every failure is reported. Ids that are no ids are simply not found. */
async function validate(endpoint: Endpoint, http: Http): Promise<{ params: unknown; query: unknown; body: unknown }> {
  const failures: Failure[] = [];
  const parsed: Record<string, unknown> = {};
  const check = (part: string, schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return;
    const result = schema.safeParse(value);
    if (result.success) parsed[part] = result.data;
    else failures.push(...failuresOf(part, result.error.issues));
  };
  const params = endpoint.params?.safeParse(http.req.param());
  if (params && !params.success) throw notFound();
  parsed.params = params?.data;
  if (endpoint.query) {
    const given = http.req.queries();
    const single = Object.fromEntries(Object.entries(given).map(([key, all]) => [key, all.length > 1 ? all : all[0]]));
    check('query', endpoint.query, single);
  }
  if (endpoint.body) check('body', endpoint.body, await readBody(http));
  if (failures.length > 0) throw invalid(failures);
  return parsed as { params: unknown; query: unknown; body: unknown };
}

function idempotencyOf(http: Http, input: { body: unknown }) {
  const key = http.req.method === 'POST' ? http.req.header('idempotency-key') : undefined;
  if (key === undefined) return undefined;
  if (!/^[\w-]{8,128}$/.test(key))
    throw conflict('idempotency.malformed', 'An idempotency key has 8 to 128 letters, digits, - or _.');
  return { key, request: requestHash(http.req.method, http.req.path, JSON.stringify(input.body) ?? '') };
}

/** Puts the routes of every feature on the application; returns the names of all endpoints, for the table of denials. */
export function serve(app: Hono, all: Routes[], services: Services): EndpointName[] {
  const names: EndpointName[] = [];
  for (const { endpoints, handlers } of all) {
    for (const [name, endpoint] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
      names.push(name);
      const [method, path] = name.split(' ') as [string, string];
      const handler = handlers[name] as (who: unknown, input: unknown) => Promise<unknown>;
      app.on(method, path, async (http) => {
        const token = services.tokenOf(http);
        const answer = endpoint.access
          ? await handler(visitor(http, token, services), await validate(endpoint, http))
          : await asMember(http, token, endpoint, handler, services);
        http.header('cache-control', 'no-store');
        if (services.checkAnswers) endpoint.answer?.parse(answer);
        if (!endpoint.answer) return http.body(null, 204);
        http.header('content-type', 'application/json');
        return http.body(toJson(answer), method === 'POST' ? 201 : 200);
      });
    }
  }
  return names;
}

function visitor(http: Http, token: string | null, services: Services): Visitor {
  return {
    token,
    address: services.addressOf(http),
    headers: http.req.raw.headers,
    setCookies: (from) => {
      for (const cookie of from.getSetCookie()) http.header('set-cookie', cookie, { append: true });
    },
  };
}

async function asMember(
  http: Http,
  token: string | null,
  endpoint: Endpoint,
  handler: (who: unknown, input: unknown) => Promise<unknown>,
  services: Services,
): Promise<unknown> {
  const actor = token ? await services.actorOf(token) : null;
  if (!actor) throw unauthenticated();
  const input = await validate(endpoint, http);
  const idempotency = methodsWithBody.has(http.req.method) ? idempotencyOf(http, input) : undefined;
  const { pool, now, committed, pace } = services;
  if (http.req.method !== 'GET') pace.take(actor.memberId, [anyWrite, ...(endpoint.rates ?? [])], input.body);
  return handler(makeContext(pool, actor, { now, committed, idempotency }), input);
}
