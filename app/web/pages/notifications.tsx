// What happened to what one gives, supports and follows.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../../core/web/router/index.ts';
import { countsQuery, NotificationList, useRead } from '../../../features/notifications/web/index.ts';
import { Button, Page, TabLinks } from '../../../ui/index.ts';

export default function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const only = useSearch().show === 'unread';
  const count = useQuery(countsQuery).data?.unread ?? 0;
  const read = useRead();
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      actions={
        count > 0 && (
          <Button icon="check" onClick={() => read.mutate(undefined)}>
            {t('page.readAll')}
          </Button>
        )
      }
    >
      <TabLinks
        label={t('page.filter')}
        links={[
          { href: '/notifications', label: t('page.all'), current: !only },
          { href: '/notifications?show=unread', label: t('page.unread'), current: only, ...(count > 0 && { count }) },
        ]}
      />
      <NotificationList unread={only} />
    </Page>
  );
}
