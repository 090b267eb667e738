import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Skeleton } from '../../../ui/index.ts';
import styles from './pages.module.css';
import { Trouble } from './trouble.tsx';

interface PageOf<Item> {
  items: Item[];
}

export interface PagesProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;
  /** Draws everything that has come so far. */
  children: (items: Item[]) => ReactNode;
}

/** A list that comes in parts: its skeleton, its items, the next part, and what went wrong. */
export function Pages<Item>({ query, children }: PagesProps<Item>) {
  const { t } = useTranslation('organisations');
  // A list that is not for this reader is a page that is not for them.
  if (query.error?.status === 403) throw query.error;
  if (query.isPending) return <Skeleton lines={8} />;
  return (
    <>
      {query.data && children(query.data.pages.flatMap((page) => page.items))}
      <Trouble problem={query.error} />
      {query.hasNextPage && (
        <p className={styles.more}>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}
