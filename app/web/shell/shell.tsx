import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../../../core/web/router/index.ts';
import { listen } from '../live.ts';
import { hasPage } from '../router.tsx';
import { useSession } from '../session.ts';
import { BottomBar } from './bottom-bar.tsx';
import { placeAt, placesFor } from './places.ts';
import { Rail } from './rail.tsx';
import { Demonstration } from './demonstration.tsx';
import { useEntrance } from './entrance.ts';
import styles from './shell.module.css';
import { usePalette } from './use-palette.tsx';

/** What stands around every page: where one can go, and who one is. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const session = useSession();
  const path = usePlace().pathname;
  const main = useRef<HTMLElement>(null);
  const member = session?.member;
  const places = useMemo(() => placesFor(member ?? null, hasPage), [member]);
  const { palette, show } = usePalette({ session, places, hasPage, path });
  const around = { member, places, current: placeAt(places, path), hasPage, onSearch: show };
  useEntrance(session);
  useFocusOnArrival(main, path);
  useLive(member?.id);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <Rail {...around} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
        <Demonstration session={session} hasPage={hasPage} />
      </main>
      <BottomBar {...around} />
      {palette}
    </div>
  );
}

/** For whoever is signed in, what moves elsewhere shows here. */
function useLive(memberId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => (memberId === undefined ? undefined : listen(client)), [client, memberId]);
}

/** After a move, reading starts with the new page rather than with the link that led to it. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
}
