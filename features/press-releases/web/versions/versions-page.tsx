// The life of a release's text: a slider through its versions, and what changed from one to another, as a page of it.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Notice, Page, Select, Skeleton } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { Written } from '../../difference/difference.ts';
import { allVersionsQuery, releaseQuery, textQuery, versionQuery } from '../api.ts';
import { StaticText } from '../paper/static-text.tsx';
import { Trouble } from '../trouble.tsx';
import { Landmarks } from './landmarks.tsx';
import type { Mark } from './marks.ts';
import { comparisonIn, isSame, type Point, pointsOf, type Since, writersOf } from './points.ts';
import { Timeline } from './timeline.tsx';
import { useAddress } from './use-address.ts';
import { useSettled } from './use-settled.ts';
import { useVersionName } from './use-version-name.ts';
import styles from './versions-page.module.css';

// Comparing comes after the page and its slider, and before the texts: it weighs as much as they do.
const comparing = queryOptions({
  queryKey: ['comparing'],
  queryFn: () => import('../../difference/difference.ts'),
  staleTime: Number.POSITIVE_INFINITY,
  // A part that cannot be fetched (after an update) is met like any other of the page.
  throwOnError: true,
});
const DifferenceView = lazy(async () => ({ default: (await import('./difference-view.tsx')).DifferenceView }));
const Restore = lazy(async () => ({ default: (await import('./restore.tsx')).Restore }));
const WhatChanges = lazy(async () => ({ default: (await import('./what-changes.tsx')).WhatChanges }));

export function VersionsPage({ id, marks }: { id: string; marks: Mark[] }) {
  const release = useQuery(releaseQuery(id));
  const all = useQuery(allVersionsQuery(id));
  const now = useQuery(textQuery(id));
  const newest = useQuery({
    ...versionQuery(id, all.data?.[0]?.id ?? ''),
    enabled: (all.data?.length ?? 0) > 0,
    // A version that comes while one looks does not take the page away.
    placeholderData: keepPreviousData,
  });
  const hasMoved = useMemo(() => !isSame(newest.data, now.data), [newest.data, now.data]);
  const problem = all.error ?? now.error ?? newest.error;
  if (problem) return <Trouble problem={problem} />;
  if (!release.data || !all.data || !now.data || (all.data.length > 0 && !newest.data)) return <Skeleton lines={12} />;
  const points = pointsOf(all.data, hasMoved);
  return <Shown page={release.data} points={points} now={now.data} marks={marks} />;
}

interface ShownProps {
  page: ReleasePage;
  points: Point[];
  now: Written & Since;
  marks: Mark[];
}

/** The text of a point: of a version once it was asked for, or the one that is written now. */
function useWritten(id: string, point: Point | undefined, now: Written): Written | undefined {
  const asked = useQuery({
    ...versionQuery(id, point?.version?.id ?? ''),
    enabled: Boolean(point?.version),
    placeholderData: keepPreviousData,
  });
  return point && !point.version ? now : asked.data;
}

function Shown({ page, points, now, marks }: ShownProps) {
  const { t } = useTranslation('versions');
  const nameOf = useVersionName();
  const { params, change } = useAddress();
  const { id, title } = page.contribution;
  const { from, to } = comparisonIn(points, params);
  const view = params.get('view') === 'text' ? 'text' : 'changes';
  const [settledFrom, settledTo] = [useSettled(from), useSettled(to)];
  const after = useWritten(id, points[settledTo], now);
  const before = useWritten(id, points[settledFrom], now);
  const compare = useQuery(comparing).data?.differenceOfWritten;
  const difference = useMemo(
    () => (compare && before && after && settledFrom >= 0 ? compare(before, after) : null),
    [compare, before, after, settledFrom],
  );
  const isComparing = view === 'changes' && settledFrom >= 0;
  const choose = (one: string | null, other: string | null) => change({ from: one, to: other });
  const version = points[to]?.version;
  const marked = new Set(marks.map(({ versionId }) => versionId));
  const isNow = to === points.length - 1;
  const isYoung = points.length === 1 && !version;
  return (
    <Page
      wide
      title={t('title')}
      lead={
        <>
          <a href={`/press-releases/${id}`}>{title}</a>. {t('lead')}
        </>
      }
      actions={
        <Button href={`/press-releases/${id}`} icon="back">
          {t('back')}
        </Button>
      }
      side={
        <div className={styles.side}>
          <Landmarks points={points} marks={marks} stages={page.stages} choose={choose} />
          {difference && (
            <Suspense fallback={<Skeleton lines={3} />}>
              <WhatChanges difference={difference} writersIn={(section) => writersOf(points, from, to, section, now)} />
            </Suspense>
          )}
          {version && !isNow && (
            <Suspense fallback={<Skeleton lines={2} />}>
              <Restore page={page} version={version} onDone={() => change({ from: null, to: null })} />
            </Suspense>
          )}
        </div>
      }
    >
      {isYoung ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <div className={styles.tools}>
          <Timeline
            points={points}
            from={from}
            to={to}
            marked={marked}
            since={now}
            onChange={(place) => change({ to: points[place]?.key ?? null }, true)}
          />
          <div className={styles.choices}>
            <Select
              label={t('compare')}
              value={params.get('from') && from >= 0 ? (points[from]?.key ?? '') : ''}
              onChange={(key) => change({ from: key || null })}
              options={[
                { value: '', label: t('before') },
                ...points
                  .filter((_, at) => at !== to)
                  .map((point) => ({ value: point.key, label: nameOf(point.version) }))
                  .toReversed(),
              ]}
            />
            <Select
              label={t('view')}
              value={view}
              onChange={(chosen) => change({ view: chosen === 'text' ? 'text' : null })}
              options={(['changes', 'text'] as const).map((value) => ({ value, label: t(`views.${value}`) }))}
            />
          </div>
        </div>
      )}
      <article className={styles.paper} aria-busy={settledTo !== to || settledFrom !== from}>
        {to === 0 && version && <Notice>{t('first')}</Notice>}
        {difference && view === 'changes' && difference.every((one) => !one.changed) && <Notice>{t('nothing')}</Notice>}
        {(!after || (isComparing && !difference)) && <Skeleton lines={12} />}
        {after && difference && view === 'changes' && (
          <Suspense fallback={<Skeleton lines={12} />}>
            <DifferenceView difference={difference} language={after.text.language} />
          </Suspense>
        )}
        {after && !isComparing && <StaticText text={after.text} />}
      </article>
    </Page>
  );
}
