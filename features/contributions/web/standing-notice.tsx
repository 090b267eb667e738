import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/call.ts';
import { Button, Notice } from '../../../ui/index.ts';
import type { ContributionPage } from '../contract.ts';
import { useChange, useMerge } from './api.ts';
import { addressOf } from './kinds.ts';

/** Why it is no longer published, and the way back for those who have one. */
export function StandingNotice({ page }: { page: ContributionPage }) {
  const { t } = useTranslation('contributions');
  const { stand } = useChange(page.contribution.id);
  const { undoMerge } = useMerge(page.contribution.id);
  const { standing } = page.contribution;
  if (standing === 'published') return null;
  const back = page.abilities.publish ? (
    <Button size="small" busy={stand.isPending} onClick={() => stand.mutate({ standing: 'published', reason: '' })}>
      {t('standing.publishAgain')}
    </Button>
  ) : (
    page.abilities.undoMerge && (
      <Button size="small" busy={undoMerge.isPending} onClick={() => undoMerge.mutate()}>
        {t('merge.undo')}
      </Button>
    )
  );
  const refused = (undoMerge.error as Problem | null)?.code === 'merge.behind' ? t('merge.behind') : t('failed');
  return (
    <Notice kind={standing === 'hidden' ? 'warn' : 'info'} title={t(`standing.${standing}.title`)} action={back}>
      <p>{t(`standing.${standing}.means`)}</p>
      {page.mergedInto && (
        <p>
          <a href={addressOf(page.mergedInto)}>{t('merge.into', { title: page.mergedInto.title })}</a>
        </p>
      )}
      {page.standingReason !== '' && <p>{t('standing.reason', { reason: page.standingReason })}</p>}
      {(stand.isError || undoMerge.isError) && <p role="alert">{refused}</p>}
    </Notice>
  );
}
