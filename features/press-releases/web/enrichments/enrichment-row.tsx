import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, Time } from '../../../../ui/index.ts';
import { useAuthorCase } from '../../../contributions/web/index.ts';
import type { Enrichment } from '../../enrichments/contract.ts';
import { api, useReleaseAct } from '../api.ts';
import below from '../below.module.css';
import { DeclineForm } from '../decline-form.tsx';
import styles from './enrichments.module.css';
import { EnrichmentTrouble } from './problem.tsx';

/** One idea that was proposed: what it is for and why, who answers it and how. */
export function EnrichmentRow({ releaseId, enrichment }: { releaseId: string; enrichment: Enrichment }) {
  const { t, i18n } = useTranslation(['enrichments', 'pressReleases']);
  const { id, idea, section, why, proposedBy, proposedAt, settled, abilities } = enrichment;
  const [declining, setDeclining] = useState(false);
  const settle = useReleaseAct(releaseId, (body: { outcome: 'taken' | 'declined'; reason: string }) =>
    api('PUT /api/enrichments/:id/settlement', { params: { id }, body }),
  );
  const withdraw = useReleaseAct(releaseId, () => api('DELETE /api/enrichments/:id', { params: { id } }));
  const as = useAuthorCase(idea.author);
  const name = idea.author.kind === 'member' ? idea.author.name : '';
  const isGone = idea.standing !== 'published' && settled === null;
  return (
    <li className={below.row}>
      <p className={styles.title}>
        <a href={`/ideas/${idea.id}`} lang={idea.language === i18n.language ? undefined : idea.language}>
          {idea.title}
        </a>
        {settled && (
          <Chip
            tone={settled.outcome === 'taken' ? 'go' : 'stop'}
            icon={settled.outcome === 'taken' ? 'check' : 'minus'}
          >
            {t(settled.outcome)}
          </Chip>
        )}
      </p>
      <p className={below.quiet}>
        {t(`ideaBy.${as}`, { name })} · {t('for', { section: t(`pressReleases:section.${section}`) })}
      </p>
      <blockquote className={styles.why}>{why}</blockquote>
      <p className={below.quiet}>
        {proposedBy ? t('proposed', { name: proposedBy.name }) : t('proposedFormer')} · <Time at={proposedAt} />
      </p>
      {settled && (
        <p className={below.quiet}>
          {settled.reason !== '' && <span className={styles.reason}>{settled.reason} </span>}
          {settled.by && t('by', { name: settled.by.name })} · <Time at={settled.at} />
        </p>
      )}
      {isGone && <p className={below.quiet}>{t(idea.standing === 'merged' ? 'merged' : 'gone')}</p>}
      {declining ? (
        <DeclineForm
          words={{ reason: t('reason'), hint: t('reasonHint'), decline: t('declineAct'), cancel: t('cancel') }}
          styles={below}
          busy={settle.isPending}
          onCancel={() => setDeclining(false)}
          onDecline={(reason) => settle.mutate({ outcome: 'declined', reason })}
        />
      ) : (
        <div className={below.actions}>
          {abilities.take && (
            <Button
              size="small"
              look="primary"
              busy={settle.isPending}
              onClick={() => settle.mutate({ outcome: 'taken', reason: '' })}
            >
              {t('take')}
            </Button>
          )}
          {abilities.decline && (
            <Button size="small" onClick={() => setDeclining(true)}>
              {t('decline')}
            </Button>
          )}
          {abilities.withdraw && (
            <Button size="small" look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
      <EnrichmentTrouble problem={settle.error ?? withdraw.error} />
    </li>
  );
}
