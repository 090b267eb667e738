import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideLists } from '../../../features/decisions/web/index.ts';
import { Page, Skeleton } from '../../../ui/index.ts';

const ReviewsComing = lazy(async () => ({
  default: (await import('../../../features/reviews/web/index.ts')).ReviewsComing,
}));

/** What waits for a decision, of mine first, and what was decided. */
export default function DecidePage() {
  const { t } = useTranslation('decisions');
  return (
    <Page
      title={t('page.title')}
      lead={
        <>
          {t('page.lead')} <a href="/answers">{t('answers.title')}</a>
        </>
      }
    >
      <DecideLists
        between={
          <Suspense fallback={<Skeleton lines={2} />}>
            <ReviewsComing />
          </Suspense>
        }
      />
    </Page>
  );
}
