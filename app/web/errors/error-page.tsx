import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Problem } from '../../../core/web/problem.ts';
import type { ErrorShown } from '../../../core/web/router/index.ts';
import { isMissingPart, tryAgain } from '../missing-parts.ts';
import { Trouble, type TroubleKind } from './trouble.tsx';

/** What a page shows when what it needs was refused or did not come. */
export function ErrorPage({ error, again: draw }: ErrorShown) {
  const queries = useQueryErrorResetBoundary();
  const kind = kindOf(error);
  function again() {
    queries.reset();
    if (isMissingPart(error)) void tryAgain(draw);
    else draw();
  }
  const canHelp = kind === 'offline' || kind === 'broken' || kind === 'wait';
  return <Trouble kind={kind} onAgain={canHelp ? again : undefined} />;
}

export function kindOf(error: unknown): TroubleKind {
  if (isMissingPart(error)) return 'offline';
  if (!(error instanceof Problem)) return 'broken';
  if (error.status === 0) return 'offline';
  if (error.status === 403) return 'forbidden';
  // What is no identity at all leads as little anywhere as one that is unknown.
  if (error.status === 404 || error.status === 422) return 'notFound';
  return error.status === 429 ? 'wait' : 'broken';
}
