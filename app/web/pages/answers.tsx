import { useTranslation } from 'react-i18next';
import { AnswerTimesTable } from '../../../features/decisions/web/index.ts';
import { Page } from '../../../ui/index.ts';

/** How soon answers come. */
export default function AnswersPage() {
  const { t } = useTranslation('decisions');
  return (
    <Page title={t('answers.title')} lead={t('answers.lead')}>
      <AnswerTimesTable />
    </Page>
  );
}
