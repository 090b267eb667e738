import { useTranslation } from 'react-i18next';
import { ReviewList } from '../../../features/reviews/web/index.ts';
import { Page } from '../../../ui/index.ts';

/** Reviews to come and under way, and the records of the others. */
export default function ReviewsPage() {
  const { t } = useTranslation('reviews');
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <ReviewList />
    </Page>
  );
}
