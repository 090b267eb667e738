// The one way in which the browser talks to the server: typed by a feature's contract, errors as problems (RFC 9457).
import { takeFirstAnswer } from './first-answers.ts';
import { Problem, problemFrom } from './problem.ts';
import { tellTooFast } from './too-fast.ts';

export { Problem } from './problem.ts';
export type { Failure } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Params = Record<string, string | number>;
export type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | readonly QueryValue[]>;

/** What one endpoint takes and gives, as `Calls<typeof ideaEndpoints>` makes it of a feature's contract. */
export interface Endpoint {
  params?: unknown;
  query?: unknown;
  body?: unknown;
  answer?: unknown;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Give the same key again when repeating a write by hand; otherwise each call has its own. */
  idempotencyKey?: string | undefined;
}

type Part = 'params' | 'query' | 'body';
type Omissible<T> = undefined extends T ? true : Record<never, never> extends T ? true : false;
type Needed<E> = { [K in Extract<keyof E, Part>]: Omissible<E[K]> extends true ? never : K }[Extract<keyof E, Part>];
/** A part without anything to give (`undefined`) cannot be given. */
type Offered<E> = { [K in Extract<keyof E, Part>]: [E[K]] extends [undefined] ? never : K }[Extract<keyof E, Part>];
type Given<E> = { [K in Needed<E>]: E[K] } & { [K in Exclude<Offered<E>, Needed<E>>]?: E[K] } & CallOptions;
type Arguments<E> = [Needed<E>] extends [never] ? [given?: Given<E>] : [given: Given<E>];
type Named<E> = Extract<keyof E, `${Method} /${string}`>;
type AnswerOf<E> = E extends { answer: infer Answer } ? Answer : undefined;

interface Loose extends CallOptions {
  params?: Params;
  query?: Query;
  body?: unknown;
}

/**
 * `const api = call<Calls<typeof ideaEndpoints>>()` then `api('PUT /api/ideas/:id', { params: { id }, body })`.
 * Sends and reads JSON; an empty answer (204) is `undefined`. Every failure is a `Problem`: the server's own, `network`
 * when nothing came back, `unreadable` when what came was not ours. An aborted call rejects with its `AbortError`.
 */
export function call<E extends { [Name in keyof E]: Endpoint }>() {
  return async <Name extends Named<E>>(name: Name, ...[given]: Arguments<E[Name]>): Promise<AnswerOf<E[Name]>> =>
    (await send(name, (given ?? {}) as Loose)) as AnswerOf<E[Name]>;
}

async function send(name: string, given: Loose): Promise<unknown> {
  const space = name.indexOf(' ');
  const method = name.slice(0, space);
  const url = address(name.slice(space + 1), given.params, given.query);
  const known = method === 'GET' ? takeFirstAnswer(url) : undefined;
  if (known !== undefined) return known;
  const response = await reach(url, requestOf(method, given));
  if (!response.ok) {
    const problem = await problemFrom(response);
    if (problem.code === 'rate.exceeded') tellTooFast(problem.retryAfter ?? 60);
    throw problem;
  }
  if (response.status === 204) return undefined;
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem({ status: response.status, code: 'unreadable' });
  }
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({ status: 0, code: 'network' });
  }
}

function requestOf(method: string, given: Loose): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') headers['Idempotency-Key'] = given.idempotencyKey ?? crypto.randomUUID();
  const request: RequestInit = { method, headers, credentials: 'same-origin', signal: given.signal ?? null };
  if (given.body === undefined) return request;
  if (given.body instanceof Blob || given.body instanceof FormData) return { ...request, body: given.body };
  headers['Content-Type'] = 'application/json';
  return { ...request, body: JSON.stringify(given.body) };
}

/** Fills `:params` and appends the query; empty values are left out, lists repeat their name. */
export function address(path: string, params: Params = {}, query: Query = {}): string {
  const filled = path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} needs "${name}"`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  const asked = search.toString();
  return asked === '' ? filled : `${filled}?${asked}`;
}
