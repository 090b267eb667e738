import { useEffect } from 'react';
import { go } from '../../../core/web/router/index.ts';
import type { Session } from '../../../features/identity/contract.ts';

/** Where somebody without a place in the organisation is led: to found it, or to sign in and come back here. */
export function useEntrance(session: Session | undefined): void {
  useEffect(() => {
    if (!session || session.member) return;
    const entrance = session.installation.ready ? '/sign-in' : '/setup';
    const here = location.pathname + location.search;
    go(here === '/' ? entrance : `${entrance}?to=${encodeURIComponent(here)}`, { replace: true });
  }, [session]);
}
