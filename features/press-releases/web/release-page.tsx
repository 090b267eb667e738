// A press release: the page of a newspaper in the middle, its margin beside it, what others make of it below.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice, Skeleton } from '../../../ui/index.ts';
import { StandingNotice, useMe } from '../../contributions/web/index.ts';
import type { ReleasePage as ReleaseData } from '../contract.ts';
import { releaseQuery } from './api.ts';
import EditorMissing from './editor-missing.tsx';
import type { Jump, LinkState, LiveNews, PersonPresent, Unsent } from './live.ts';
import { Appendix } from './paper/appendix.tsx';
import { jumpToSection } from './paper/jump-to-section.ts';
import { Kicker } from './paper/kicker.tsx';
import { StaticText } from './paper/static-text.tsx';
import { ReleaseBar } from './release-bar.tsx';
import { BoardContext } from './passages/board.ts';
import type { MarginView } from './passages/beside-text.tsx';
import { usePassages } from './passages/use-passages.ts';
import styles from './release-page.module.css';
import { unsentParts } from './unsent.ts';
import { type Handed, UnsentDialog } from './unsent-dialog.tsx';
import { useNarrow } from './use-narrow.ts';
import { usePanel } from './use-panel.ts';
import { useReport } from './use-report.ts';

const Enrichments = lazy(() => import('./enrichments/enrichments.tsx'));
const Questions = lazy(() => import('./questions/questions.tsx'));
const Panels = lazy(() => import('./panels/panels.tsx'));
const Margin = lazy(() => import('./margin/margin.tsx'));
const BesideText = lazy(() => import('./passages/beside-text.tsx'));
const Cards = lazy(() => import('./passages/cards.tsx'));
const ReleaseEditor = lazy(() => import('./editor/editor.tsx').catch(() => ({ default: EditorMissing })));

export interface ReleaseSlots {
  support?: ReactNode;
  decision?: ReactNode;
  wake?: ReactNode;
  discussion?: ReactNode;
}

export function ReleasePage({ id, ...slots }: ReleaseSlots & { id: string }) {
  const release = useQuery(releaseQuery(id));
  const me = useMe();
  const member = me?.member;
  // What failed is said by the page around it.
  if (!release.data || !member) {
    return (
      <div className={styles.waiting}>
        <Skeleton lines={12} />
      </div>
    );
  }
  return <Shown key={id} page={release.data} member={member} slots={slots} />;
}

function Shown({ page, member, slots }: { page: ReleaseData; member: PersonPresent; slots: ReleaseSlots }) {
  const { t } = useTranslation('pressReleases');
  const client = useQueryClient();
  const { id } = page.contribution;
  const [live, setLive] = useState<ReleaseData['text'] | null>(null);
  const [state, setState] = useState<LinkState>('connecting');
  const [people, setPeople] = useState<PersonPresent[]>([]);
  const [handed, setHanded] = useState<Handed | null>(null);
  // A document that was let go is opened anew, once the page knows what the server has.
  const [opening, setOpening] = useState(0);
  const [letGo, setLetGo] = useState(false);
  const refusals = useRef(0);
  const jump = useRef<Jump | null>(null);
  const narrow = useNarrow();
  const { panel, version, open, close } = usePanel();
  const { board, filter, onFilter, waiting, wanted } = usePassages(id);
  const [chosenView, setView] = useState<MarginView | null>(null);
  const view = chosenView ?? (waiting ? 'passages' : 'checks');
  const openPanel = (name: Parameters<typeof open>[0], of?: string) =>
    name === 'passages' && !narrow ? setView('passages') : open(name, of);
  const shown = useRef(openPanel);
  shown.current = openPanel;
  useEffect(() => {
    if (wanted !== null) shown.current('passages');
  }, [wanted]);
  // Once what waits has been shown it stays, though the last of it is settled.
  useEffect(() => {
    if (waiting) setView((before) => before ?? 'passages');
  }, [waiting]);
  // Once a sheet was opened it stays there closed, so that closing it gives focus back.
  const sheets = useRef(false);
  if (panel) sheets.current = true;
  const text = live ?? page.text;
  const report = useReport(text, page);
  const writes = page.access === 'write';
  const again = useCallback(() => void client.invalidateQueries({ queryKey: ['contribution', id] }), [client, id]);
  const handOver = useCallback(
    async ({ reason, text: mine }: Unsent) => {
      setLetGo(true);
      setLive(null);
      await client.cancelQueries({ queryKey: releaseQuery(id).queryKey });
      const stored = await client
        .fetchQuery({ ...releaseQuery(id), staleTime: 0 })
        .catch(() => client.getQueryData(releaseQuery(id).queryKey));
      const parts = stored ? unsentParts(mine, stored.text) : [];
      if (parts.length > 0) setHanded({ reason, parts, language: mine.language });
      if (reason === 'gone') return;
      // Refused again and again, it comes back ever more slowly.
      await new Promise((resolve) => setTimeout(resolve, Math.min(20_000, 1000 * refusals.current++)));
      setOpening((count) => count + 1);
      setLetGo(false);
    },
    [client, id],
  );
  const news = useMemo(
    (): LiveNews => ({
      onState: setState,
      onPeople: setPeople,
      onText: setLive,
      onChanged: again,
      onUnsent: (unsent) => void handOver(unsent),
    }),
    [again, handOver],
  );
  const show: Jump = (passage) => {
    if (narrow) close();
    // The sheet gives focus back as it closes: only then can it go to the passage.
    setTimeout(() => (jump.current ?? jumpToSection)(passage), narrow ? 60 : 0);
  };
  const still = <StaticText text={page.text} writing={writes} />;
  const coming = <Skeleton lines={6} />;
  const margin = report ? (
    <Suspense fallback={coming}>
      <Margin page={page} report={report} jump={show} />
    </Suspense>
  ) : (
    coming
  );
  const cards = { page, memberId: member.id, offline: state === 'offline', filter, onFilter };
  return (
    <BoardContext value={board}>
      <div className={styles.page}>
        <title>{t('tab', { title: text.headline || text.product })}</title>
        <ReleaseBar
          page={page}
          state={state}
          people={people}
          report={report}
          narrow={narrow}
          support={slots.support}
          waiting={waiting}
          open={openPanel}
        />
        <div className={styles.columns} data-columns>
          <article className={styles.sheet}>
            <div className={styles.notices}>
              {state === 'gone' && <Notice kind="warn">{t('gone')}</Notice>}
              <StandingNotice page={page} />
            </div>
            <Kicker page={page} text={text} />
            {letGo ? (
              still
            ) : (
              <Suspense fallback={still}>
                <ReleaseEditor
                  key={opening}
                  releaseId={id}
                  language={page.text.language}
                  member={member}
                  writes={writes}
                  fallback={still}
                  news={news}
                  jump={jump}
                  board={board}
                />
              </Suspense>
            )}
            <Appendix page={page} />
          </article>
          {!narrow && (
            <aside className={view === 'checks' ? styles.margin : styles.beside} aria-label={t('margin')}>
              <Suspense fallback={coming}>
                <BesideText {...cards} view={view} onView={setView} checks={margin} report={report} waiting={waiting} />
              </Suspense>
            </aside>
          )}
        </div>
        <div className={styles.below}>
          {slots.decision}
          <Suspense fallback={null}>
            <Questions page={page} text={text} jump={show} />
          </Suspense>
          <Suspense fallback={coming}>
            <Enrichments page={page} />
          </Suspense>
          {slots.wake}
          {slots.discussion}
        </div>
        {sheets.current && (
          <Suspense fallback={null}>
            <Panels
              page={page}
              panel={(panel === 'checks' || panel === 'passages') && !narrow ? null : panel}
              version={version}
              checks={margin}
              passages={
                <Suspense fallback={coming}>
                  <Cards {...cards} stacked />
                </Suspense>
              }
              open={open}
              close={close}
            />
          </Suspense>
        )}
        <UnsentDialog handed={handed} onClose={() => setHanded(null)} />
      </div>
    </BoardContext>
  );
}
