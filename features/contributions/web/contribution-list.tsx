import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, classNames, Notice, Pager, Skeleton } from '../../../ui/index.ts';
import { type ListFilter, listQuery, mostFound } from './api.ts';
import { ContributionItem } from './contribution-item.tsx';
import styles from './contribution-list.module.css';

export interface ContributionListProps {
  label: string;
  filter: ListFilter;
  /** Where it begins, when a later part was opened by itself. */
  from?: string;
  /** The address of the part that begins there. */
  hrefOf: (from: string) => string;
  /** What stands there when nothing does. */
  empty: ReactNode;
  level?: 2 | 3;
}

/** A list of contributions, part after part. The one before stays while another is on its way. */
export function ContributionList({ label, filter, from, hrefOf, empty, level = 2 }: ContributionListProps) {
  const { t } = useTranslation('contributions');
  const list = useInfiniteQuery({ ...listQuery(filter, from), placeholderData: keepPreviousData });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = useRef<HTMLUListElement>(null);
  const before = useRef(0);
  // What was asked for by keyboard is where one goes on reading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list has grown
  useEffect(() => {
    const first = before.current > 0 ? shown.current?.children[before.current] : undefined;
    before.current = 0;
    first?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }, [items.length]);
  if (list.isPending) return <Skeleton title lines={9} />;
  if (list.isError && items.length === 0) return <ListTrouble onAgain={() => void list.refetch()} />;
  if (items.length === 0) return empty;
  const next = list.data?.pages.at(-1)?.next;
  const more = () => {
    before.current = document.activeElement?.matches(':focus-visible') ? items.length : 0;
    void list.fetchNextPage();
  };
  return (
    <>
      <ul ref={shown} aria-label={label} className={classNames(styles.list, list.isPlaceholderData && styles.former)}>
        {items.map((contribution) => (
          <li key={contribution.id}>
            <ContributionItem contribution={contribution} words={filter.q} level={level} />
          </li>
        ))}
      </ul>
      {list.isFetchNextPageError && <ListTrouble onAgain={more} />}
      {!next && filter.q && items.length >= mostFound && (
        <p className={styles.closest}>{t('list.closest', { shown: items.length })}</p>
      )}
      {next && (
        <Pager href={hrefOf(next)} onMore={more} busy={list.isFetchingNextPage}>
          {t('list.more')}
        </Pager>
      )}
    </>
  );
}

function ListTrouble({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation('contributions');
  return (
    <Notice
      kind="error"
      live
      action={
        <Button size="small" onClick={onAgain}>
          {t('again')}
        </Button>
      }
    >
      {t('list.failed')}
    </Notice>
  );
}
