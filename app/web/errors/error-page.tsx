import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Problem } from '../../../core/web/problem.ts';
import { Trouble, type TroubleKind } from './trouble.tsx';

/** What a page shows when what it needs was refused or did not come. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const kind = kindOf(error);
  function again() {
    queries.reset();
    reset();
    void router.invalidate();
  }
  const canHelp = kind === 'offline' || kind === 'broken' || kind === 'wait';
  return <Trouble kind={kind} onAgain={canHelp ? again : undefined} />;
}

export function kindOf(error: unknown): TroubleKind {
  if (!(error instanceof Problem)) return 'broken';
  if (error.status === 0) return 'offline';
  if (error.status === 403) return 'forbidden';
  if (error.status === 404) return 'notFound';
  return error.status === 429 ? 'wait' : 'broken';
}
