import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Chip, EmptyState, Item, Notice, Section, Skeleton } from '../../../ui/index.ts';
import type { ReviewsCalls } from '../contract.ts';
import { reviewsQuery } from './api.ts';
import { ReviewItem } from './review-item.tsx';

type Listed = ReviewsCalls['GET /api/reviews']['answer']['items'];

/** Those to come and under way, by when they begin; those of one meeting in the order of its agenda. */
const inOrder = (all: Listed) =>
  all
    .filter(({ review }) => !review.over)
    .sort(
      ({ review: a }, { review: b }) =>
        (a.startsAt ?? '~').localeCompare(b.startsAt ?? '~') ||
        (a.agenda?.id ?? a.id).localeCompare(b.agenda?.id ?? b.id) ||
        (a.agenda?.place ?? 0) - (b.agenda?.place ?? 0),
    );

/** Reviews to come and under way, then what is kept of the others. */
export function ReviewList() {
  const { t } = useTranslation('reviews');
  const list = useInfiniteQuery(reviewsQuery);
  if (list.isError)
    return (
      <Notice
        kind="error"
        live
        action={
          <Button size="small" onClick={() => void list.refetch()}>
            {t('again')}
          </Button>
        }
      >
        {t('gone')}
      </Notice>
    );
  if (!list.data) return <Skeleton lines={8} />;
  const all = list.data.pages.flatMap((page) => page.items);
  if (all.length === 0) return <Nothing />;
  const open = inOrder(all);
  const over = all.filter(({ review }) => review.over);
  return (
    <>
      {open.length > 0 && (
        <Section title={t('page.coming')}>
          {open.map((one) => (
            <ReviewItem key={one.review.id} {...one} />
          ))}
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t('page.records')}>
          {over.map((one) => (
            <ReviewItem key={one.review.id} {...one} />
          ))}
        </Section>
      )}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  );
}

/** The few that are under way, for the page of decisions. */
export function ReviewsComing() {
  const { t } = useTranslation('reviews');
  const list = useInfiniteQuery(reviewsQuery);
  const open = inOrder(list.data?.pages[0]?.items ?? []).slice(0, 3);
  return (
    <Section title={t('page.title')} action={<a href="/reviews">{t('page.all')}</a>}>
      {open.map((one) => (
        <ReviewItem key={one.review.id} {...one} />
      ))}
    </Section>
  );
}

function Nothing() {
  const { t } = useTranslation('reviews');
  return (
    <EmptyState
      title={t('page.emptyTitle')}
      why={t('page.emptyWhy')}
      action={<Button href="/decide">{t('page.emptyAction')}</Button>}
      exampleLabel={t('page.example')}
      example={
        <Item
          title={t('page.sampleTitle')}
          href="/reviews"
          meta={
            <>
              <Chip icon="eye">{t('phase.reading')}</Chip>
              <span>{t('page.sampleMeta')}</span>
            </>
          }
        />
      }
    />
  );
}
