import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { keepVisited } from '../../../features/search/web/recent.ts';
import type { Session } from '../../../features/identity/contract.ts';
import type { Place } from './places.ts';

const ShellPalette = lazy(() => import('./palette.tsx'));

/** Opens ⌘K from anywhere but where a page has its own use for these keys. */
export function usePalette(around: {
  session: Session | undefined;
  places: readonly Place[];
  hasPage: (path: string) => boolean;
  path: string;
}) {
  const { session, path } = around;
  const member = session?.member;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const show = useCallback(() => {
    setAsked(true);
    setOpen(true);
  }, []);
  const close = useCallback(() => setOpen(false), []);
  const memberId = member?.id;
  useEffect(() => {
    if (memberId === undefined) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const asks =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      if (!asks || event.defaultPrevented) return;
      event.preventDefault();
      // Over a dialog, which has the keys, it would stand in two places at once.
      if (!document.querySelector('dialog:modal')) show();
      else close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [memberId, show, close]);
  useEffect(() => {
    if (memberId !== undefined) keepVisited(memberId, path);
  }, [memberId, path]);
  const palette: ReactNode = asked && session && member && (
    <Suspense>
      <ShellPalette {...around} session={{ ...session, member }} open={open} onClose={close} />
    </Suspense>
  );
  return { palette, show };
}
