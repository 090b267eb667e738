// A refusal or a failure as the browser knows it: what the server said in problem JSON, or that nothing was reached.

/** One thing that is wrong with what was sent: `path` as in the body (`faq.2.answer`), `code` a stable word. */
export interface Failure {
  path: string;
  code: string;
  message: string;
}

export interface ProblemParts {
  /** The HTTP status; 0 when nothing came back. */
  status: number;
  /** A stable word: the server's (`support.closed`), or `network`, `unreadable`. */
  code: string;
  title?: string | undefined;
  detail?: string | undefined;
  failures?: Failure[] | undefined;
  /** Seconds to wait before trying again, when the server said so. */
  retryAfter?: number | undefined;
  /** How things stand now, where the server said so. */
  facts?: Record<string, unknown> | undefined;
}

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly failures: Failure[];
  readonly retryAfter: number | undefined;
  readonly facts: Record<string, unknown>;

  constructor(parts: ProblemParts) {
    super(parts.detail || parts.title || parts.code);
    this.status = parts.status;
    this.code = parts.code;
    this.title = parts.title ?? '';
    this.detail = parts.detail ?? '';
    this.failures = parts.failures ?? [];
    this.retryAfter = parts.retryAfter;
    this.facts = parts.facts ?? {};
  }

  /** What is wrong with one field of a form, if anything. */
  at(path: string): Failure | undefined {
    return this.failures.find((failure) => failure.path === path);
  }

  /** Whether the same call may succeed later without anything being changed. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export async function problemFrom(response: Response): Promise<Problem> {
  const { status } = response;
  const said = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const retryAfter = Number.isFinite(said) ? said : undefined;
  // A proxy in front answers in HTML: its words are not ours to show.
  const type = response.headers.get('Content-Type') ?? '';
  const body: unknown = type.includes('json') ? await response.json().catch(() => null) : null;
  if (typeof body !== 'object' || body === null) return new Problem({ status, code: 'unreadable', retryAfter });
  const { code, title, detail, failures, facts } = body as Record<string, unknown>;
  return new Problem({
    status,
    code: text(code) ?? `status.${status}`,
    title: text(title),
    detail: text(detail),
    failures: Array.isArray(failures) ? failures.filter(isFailure) : [],
    facts: typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : undefined,
    retryAfter,
  });
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null) return false;
  const { path, code, message } = value as Record<string, unknown>;
  return typeof path === 'string' && typeof code === 'string' && typeof message === 'string';
}
