import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, EmptyState, Icon, Notice, Skeleton, Time, WakeTrace } from '../../../ui/index.ts';
import type { Notification } from '../contract.ts';
import { notificationsQuery, useRead } from './api.ts';
import styles from './notification-list.module.css';
import { NotificationSentence } from './notification-sentence.tsx';

/** What happened, a sentence each, newest first; opening one reads it. */
export function NotificationList({ unread }: { unread: boolean }) {
  const { t } = useTranslation('notifications');
  const list = useInfiniteQuery(notificationsQuery(unread));
  const read = useRead();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {read.isError && (
        <Notice kind="error" live>
          {t('page.notMarked')}
        </Notice>
      )}
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && (
        <Notice
          kind="error"
          live
          action={
            <Button size="small" onClick={() => void list.refetch()}>
              {t('page.again')}
            </Button>
          }
        >
          {t('page.failed')}
        </Notice>
      )}
      {list.data && items.length === 0 && <Nothing unread={unread} />}
      <ul className={styles.list}>
        {items.map((item) => (
          <Row key={item.id} item={item} onOpen={() => !item.read && read.mutate(item.id)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  );
}

function Row({ item, onOpen }: { item: Notification; onOpen: () => void }) {
  const { t } = useTranslation('notifications');
  const sealed = item.name.startsWith('comment.') ? <Avatar who={{ kind: 'sealed' }} named /> : <Icon name="bell" />;
  return (
    <li className={item.read ? styles.read : styles.unread}>
      <span className={styles.who}>{item.by ? <Avatar who={{ kind: 'person', ...item.by }} named /> : sealed}</span>
      <div className={styles.words}>
        <p>
          <NotificationSentence notification={item} onOpen={onOpen} />
        </p>
        <p className={styles.when}>
          <Time at={item.at} form={/^\d{4}-\d{2}-\d{2}$/.test(item.at) ? 'day' : 'relative'} />
          {!item.read && <span className={styles.mark}>{t('page.isUnread')}</span>}
        </p>
      </div>
    </li>
  );
}

function Nothing({ unread }: { unread: boolean }) {
  const { t } = useTranslation('notifications');
  if (unread)
    return (
      <EmptyState
        title={t('page.noUnreadTitle')}
        why={t('page.noUnreadWhy')}
        action={<Button href="/notifications">{t('page.noUnreadAction')}</Button>}
      />
    );
  return (
    <EmptyState
      title={t('page.emptyTitle')}
      why={t('page.emptyWhy')}
      action={
        <Button look="primary" href="/write">
          {t('page.emptyAction')}
        </Button>
      }
      exampleLabel={t('page.example')}
      example={<SampleWake />}
    />
  );
}

/** A wake as it will look, for whoever has none yet. */
export function SampleWake() {
  const { t } = useTranslation('notifications');
  return (
    <WakeTrace
      label={t('page.example')}
      steps={(['three', 'two', 'one'] as const).map((id) => ({ id, text: t(`sample.${id}`) }))}
    />
  );
}
