import { useTranslation } from 'react-i18next';
import { DecideLists } from '../../../features/decisions/web/index.ts';
import { ReviewsComing } from '../../../features/reviews/web/index.ts';
import { Page } from '../../../ui/index.ts';

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
      <DecideLists />
      <ReviewsComing />
    </Page>
  );
}
