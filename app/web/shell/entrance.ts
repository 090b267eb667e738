import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Session } from '../../../features/identity/contract.ts';

/** Where somebody without a place in the organisation is led: to found it, or to sign in and come back here. */
export function useEntrance(session: Session | undefined, hasPage: (path: string) => boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!session || session.member) return;
    const entrance = session.installation.ready ? '/sign-in' : '/setup';
    if (!hasPage(entrance)) return;
    const here = location.pathname + location.search;
    void navigate({
      to: entrance as string,
      search: (here === '/' ? {} : { to: here }) as never,
      replace: true,
    });
  }, [session, hasPage, navigate]);
}
