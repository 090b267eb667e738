// The six ways in which a request can fail. Codes belong to features ('support.closed'); words belong to the client.

export type ErrorKind = 'unauthenticated' | 'forbidden' | 'not_found' | 'invalid' | 'conflict' | 'too_many';

/** One thing wrong with the input: where (a path such as `body.title`), a stable code, and a sentence for developers. */
export interface Failure {
  path: string;
  code: string;
  message: string;
}

export const statusOf: Record<ErrorKind, 401 | 403 | 404 | 422 | 409 | 429> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  too_many: 429,
};

export type Facts = Record<string, string | null>;
interface RefusalMore {
  failures?: Failure[];
  retryAfter?: number;
  facts?: Facts;
}

export class Refusal extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly failures: Failure[];
  /** Seconds after which trying again makes sense, for `too_many`. */
  readonly retryAfter: number | undefined;
  /** What the caller must know to go on: how things stand now. */
  readonly facts: Facts | undefined;

  constructor(kind: ErrorKind, code: string, detail: string, more: RefusalMore = {}) {
    super(detail);
    this.kind = kind;
    this.code = code;
    this.failures = more.failures ?? [];
    this.retryAfter = more.retryAfter;
    this.facts = more.facts;
  }
}

export const unauthenticated = (code = 'session.missing', detail = 'Sign in first.') =>
  new Refusal('unauthenticated', code, detail);
export const forbidden = (code: string, detail = 'You may see this, but not do that.') =>
  new Refusal('forbidden', code, detail);
export const notFound = (code = 'not_found', detail = 'There is nothing here, or nothing that you may see.') =>
  new Refusal('not_found', code, detail);
export const invalid = (
  failures: Failure[],
  code = 'input.invalid',
  detail = 'Some of what was sent cannot be accepted.',
) => new Refusal('invalid', code, detail, { failures });
export const conflict = (code: string, detail: string, facts?: Facts) =>
  new Refusal('conflict', code, detail, facts && { facts });
export const tooMany = (code: string, retryAfter: number) =>
  new Refusal('too_many', code, 'Too many attempts: wait a little.', { retryAfter });
