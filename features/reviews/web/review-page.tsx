// The room: the paper in the middle, notes beside it, scores and decision below; the same page keeps the record.
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Sheet, Skeleton } from '../../../ui/index.ts';
import { PlainText, useMe } from '../../contributions/web/index.ts';
import type { Room } from '../contract.ts';
import { notesQuery, roomQuery } from './api.ts';
import { PeopleBar } from './people-bar.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { PrivateNotes } from './private-notes.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { ReviewRecord } from './review-record.tsx';
import styles from './review-page.module.css';
import { useNarrow } from './use-narrow.ts';
import { useMyNotes } from './use-my-notes.ts';
import { usePassage } from './use-passage.ts';
import { useReading } from './use-reading.ts';

/** What nobody sees at first comes once the paper is there. */
const AgendaBar = lazy(() => import('./agenda-bar.tsx'));
const Paper = lazy(() => import('./paper.tsx'));
const ScoresSection = lazy(() => import('./scores-section.tsx'));
const RevealedNotes = lazy(() => import('./revealed-notes.tsx'));

interface ReviewPageProps {
  id: string;
  /** The decision of its release, as its own feature shows it. */
  decision: (releaseId: string) => ReactNode;
}

export function ReviewPage({ id, decision }: ReviewPageProps) {
  const room = useQuery(roomQuery(id)).data;
  const me = useMe()?.member;
  if (!room || !me)
    return (
      <div className={styles.page}>
        <Skeleton title lines={12} />
      </div>
    );
  return <Shown key={id} room={room} clock={room.clock} me={me} decision={decision} />;
}

interface ShownProps {
  room: Room;
  clock: number;
  me: { id: string; name: string };
  decision: ReviewPageProps['decision'];
}

function Shown({ room, clock, me, decision }: ShownProps) {
  const { t } = useTranslation('reviews');
  const { contributionId, title, versionNumber: number, phase } = room;
  const [there, setThere] = useState(false);
  const onThere = useCallback(() => setThere(true), []);
  const paper = useRef<HTMLElement>(null);
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const mine = useMyNotes(room, me);
  const passage = usePassage(paper);
  const reading = useReading(room, me.id, paper, there);
  const notes = useQuery({ ...notesQuery(room.id), enabled: room.abilities.readNotes }).data;
  const revealed = room.phases.some((one) => one.phase === 'revealed');
  const beside = room.abilities.readNotes ? (
    <>
      {room.abilities.lead && !room.abilities.note && phase === 'reading' && (
        <p className={styles.quiet}>{t('notes.leads')}</p>
      )}
      <PrivateNotes room={room} mine={mine} passage={passage} />
      {revealed && notes && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <RevealedNotes room={room} notes={notes} passage={passage} />
        </Suspense>
      )}
    </>
  ) : (
    <p className={styles.quiet}>{t('notes.notForYou')}</p>
  );
  // On a narrow screen a sheet holds them, where there is something to write or to read.
  const hasNotes = narrow && (room.abilities.note || (revealed && room.abilities.readNotes));
  return (
    <div className={styles.page}>
      <title>{t('tab', { title })}</title>
      <header className={styles.head}>
        <p className={styles.of}>
          {t('of', { number })} · <a href={`/press-releases/${contributionId}`}>{t('read')}</a>
        </p>
        {room.note !== '' && <PlainText text={room.note} />}
        {room.items.length > 0 && (
          <Suspense fallback={<Skeleton lines={room.items.length} />}>
            <AgendaBar room={room} />
          </Suspense>
        )}
        <PhaseBar room={room} clock={clock} />
        <PeopleBar room={room} />
        {phase !== 'preparing' && (
          <nav className={styles.jumps} aria-label={t('title')}>
            {room.scorecard && <a href="#scores">{t('scores.title')}</a>}
            <a href="#decision">{t('phase.decision')}</a>
          </nav>
        )}
      </header>
      <div className={styles.columns}>
        <Suspense fallback={<Skeleton lines={14} />}>
          <Paper room={room} paper={paper} onThere={onThere} />
        </Suspense>
        {!narrow && (
          <aside className={styles.side} aria-label={t('notes.title')}>
            {beside}
          </aside>
        )}
      </div>
      <div className={styles.below}>
        <Suspense fallback={<Skeleton lines={6} />}>
          <ScoresSection room={room} />
        </Suspense>
        {decision(contributionId)}
        <ReviewRecord room={room} />
      </div>
      {(reading.reads || hasNotes) && (
        <div className={styles.dock}>
          {reading.reads && <ReadingBar {...reading} />}
          {hasNotes && (
            <Button size="small" look="primary" icon="write" onClick={() => setOpen(true)}>
              {t('notes.open', { count: revealed ? (notes?.length ?? 0) : mine.notes.length })}
            </Button>
          )}
        </div>
      )}
      {narrow && (
        <Sheet open={open} onClose={() => setOpen(false)} title={t('notes.title')}>
          {beside}
        </Sheet>
      )}
    </div>
  );
}
