import { useEffect, useRef } from 'react';
import { usePlace } from '../../../core/web/router/index.ts';
import { Palette } from '../../../features/search/web/index.ts';
import type { Place } from './places.ts';
import { type Inside, useReach } from './reach.ts';

export interface ShellPaletteProps {
  session: Inside;
  places: readonly Place[];
  hasPage: (path: string) => boolean;
  open: boolean;
  onClose: () => void;
}

/** ⌘K with all that this person can reach. It comes when somebody asks for it. */
export default function ShellPalette({ session, places, hasPage, open, onClose }: ShellPaletteProps) {
  const known = useReach(session, places, hasPage);
  const { pathname } = usePlace();
  const before = useRef(pathname);
  // Whatever leads elsewhere meanwhile (back, another link), it gives way.
  useEffect(() => {
    if (before.current !== pathname) onClose();
    before.current = pathname;
  }, [pathname, onClose]);
  return <Palette open={open} onClose={onClose} memberId={session.member.id} known={known} here={pathname} />;
}
