import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Item, Notice, PanelRow, PanelRows, Section, Skeleton } from '../../../ui/index.ts';
import { addressOf } from '../../contributions/web/index.ts';
import type { DecisionsCalls } from '../contract.ts';
import { decisionsQuery, requestsQuery } from './api.ts';
import styles from './decision-panel.module.css';
import { DecidedBy, OutcomeChip } from './decision-record.tsx';
import { Due } from './due.tsx';

const DelegationSection = lazy(() => import('./delegation-section.tsx'));

/** What waits for me, what waits for others, what was decided. */
export function DecideLists({ between }: { between?: ReactNode }) {
  const { t } = useTranslation('decisions');
  const mine = useQuery(requestsQuery('me'));
  const all = useQuery(requestsQuery('all'));
  const made = useInfiniteQuery(decisionsQuery);
  const failed = mine.isError || all.isError || made.isError;
  if (failed) {
    const again = () => void Promise.all([mine.refetch(), all.refetch(), made.refetch()]);
    return (
      <Notice
        kind="error"
        live
        action={
          <Button size="small" onClick={again}>
            {t('page.again')}
          </Button>
        }
      >
        {t('page.failed')}
      </Notice>
    );
  }
  if (!mine.data || !all.data || !made.data) return <Skeleton lines={10} />;
  const own = new Set(mine.data.map(({ request }) => request.id));
  const others = all.data.filter(({ request }) => !own.has(request.id));
  const decided = made.data.pages.flatMap((page) => page.items);
  const away = (
    <Suspense fallback={null}>
      <DelegationSection />
    </Suspense>
  );
  if (own.size + others.length + decided.length === 0)
    return (
      <>
        <Nothing />
        {away}
      </>
    );
  return (
    <>
      <Section title={t('page.mine')}>
        {own.size === 0 ? (
          <p className={styles.quiet}>{t('page.mineNone')}</p>
        ) : (
          <Requests items={mine.data} label={t('page.mine')} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('page.others')}>
          <Requests items={others} label={t('page.others')} />
        </Section>
      )}
      {between}
      <Section title={t('page.recent')}>
        {decided.length === 0 && <p className={styles.quiet}>{t('page.recentNone')}</p>}
        {decided.map(({ decision, contribution }) => (
          <Item
            key={decision.id}
            title={contribution.title}
            href={`${addressOf(contribution)}#decision`}
            lang={contribution.language}
            excerpt={firstOf(decision.reason)}
            meta={
              <>
                <OutcomeChip outcome={decision.outcome} />
                <DecidedBy decision={decision} />
                <span>{contribution.entity.name}</span>
              </>
            }
          />
        ))}
        {made.hasNextPage && (
          <Button busy={made.isFetchingNextPage} onClick={() => void made.fetchNextPage()}>
            {t('page.more')}
          </Button>
        )}
      </Section>
      {away}
    </>
  );
}

/** The beginning of a text, cut between words: the whole is one press away. */
const firstOf = (text: string) => (text.length <= 220 ? text : `${text.slice(0, 220).replace(/\s+\S*$/, '')}…`);

type Requested = DecisionsCalls['GET /api/decision-requests']['answer']['items'];

function Requests({ items, label }: { items: Requested; label: string }) {
  const { t } = useTranslation('decisions');
  return (
    <PanelRows label={label}>
      {items.map(({ request, contribution }) => (
        <PanelRow
          key={request.id}
          title={
            <a href={addressOf(contribution)} lang={contribution.language}>
              {contribution.title}
            </a>
          }
          action={
            request.mayDecide && (
              <Button
                look="primary"
                href={`${addressOf(contribution)}#decision`}
                aria-label={t('page.actOn', { title: contribution.title })}
              >
                {t('page.act')}
              </Button>
            )
          }
        >
          <Due on={request.dueOn} />
          {request.askedBy && <span>{t('page.asks', { name: request.askedBy.name })}</span>}
          {!request.mayDecide && <span>{request.deciders.map(({ name }) => name).join(' · ')}</span>}
        </PanelRow>
      ))}
    </PanelRows>
  );
}

function Nothing() {
  const { t } = useTranslation('decisions');
  return (
    <EmptyState
      title={t('page.emptyTitle')}
      why={t('page.emptyWhy')}
      action={<Button href="/explore?kind=press-release">{t('page.emptyAction')}</Button>}
      exampleLabel={t('page.example')}
      example={
        <Item
          title={t('page.sampleTitle')}
          href="/decide"
          excerpt={t('page.sampleReason')}
          meta={<OutcomeChip outcome="validated" />}
        />
      }
    />
  );
}
