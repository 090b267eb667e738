import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../../../ui/index.ts';
import type { ContributionPage } from '../contract.ts';
import { useChange } from './api.ts';

/** Why it is no longer published, and the way back for those who have one. */
export function StandingNotice({ page }: { page: ContributionPage }) {
  const { t } = useTranslation('contributions');
  const { stand } = useChange(page.contribution.id);
  const { standing } = page.contribution;
  if (standing === 'published') return null;
  const back = page.abilities.publish && (
    <Button size="small" busy={stand.isPending} onClick={() => stand.mutate({ standing: 'published', reason: '' })}>
      {t('standing.publishAgain')}
    </Button>
  );
  return (
    <Notice kind={standing === 'hidden' ? 'warn' : 'info'} title={t(`standing.${standing}.title`)} action={back}>
      <p>{t(`standing.${standing}.means`)}</p>
      {page.standingReason !== '' && <p>{t('standing.reason', { reason: page.standingReason })}</p>}
      {stand.isError && <p role="alert">{t('failed')}</p>}
    </Notice>
  );
}
