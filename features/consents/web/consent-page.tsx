// A decision by consent: the proposal, the round, the objections; the same page keeps how it came about.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, classNames, Icon, Notice, Page, Section, Skeleton } from '../../../ui/index.ts';
import type { Consent, Step } from '../contract.ts';
import { api, consentQuery, useMeetingAct } from './api.ts';
import styles from './consent-page.module.css';
import { steps } from './lists.ts';
import { Objections } from './objections.tsx';
import { Proposal } from './proposal.tsx';
import { ReturnForm } from './return-form.tsx';
import { Round } from './round.tsx';

interface ConsentPageProps {
  id: string;
  /** The decision of its release, as its own feature shows it. */
  decision: (releaseId: string) => ReactNode;
}

export function ConsentPage({ id, decision }: ConsentPageProps) {
  const { t } = useTranslation('consents');
  const consent = useQuery(consentQuery(id)).data;
  if (!consent)
    return (
      <Page title={t('title')}>
        <Skeleton lines={10} />
      </Page>
    );
  const { title, aim, ledBy, contributionId, step } = consent;
  return (
    <Page
      title={title}
      lead={
        <>
          {t('title')} · <a href={`/press-releases/${contributionId}`}>{t('read')}</a>
        </>
      }
    >
      <div className={styles.page}>
        <div>
          <p className={styles.label}>{t('aim')}</p>
          <p className={styles.aim}>{aim}</p>
        </div>
        <Steps consent={consent} />
        <p className={styles.quiet}>{t('ledBy', { name: ledBy.name })}</p>
        <Proposal consent={consent} />
        <Round consent={consent} />
        <Objections consent={consent} />
        <ReturnForm consent={consent} />
        {(step === 'record' || step === 'closed' || !consent.waits) && decision(contributionId)}
        <Section title={t('record.participants')}>
          <p className={styles.quiet}>{consent.participants.map(({ name }) => name).join(' · ')}</p>
        </Section>
      </div>
    </Page>
  );
}

/** Where the meeting stands, and where whoever leads may go. */
function Steps({ consent }: { consent: Consent }) {
  const { t } = useTranslation('consents');
  const { id, step, abilities, waits } = consent;
  const at = steps.indexOf(step);
  const enter = useMeetingAct(id, (next: Step) =>
    api('PUT /api/consents/:id/step', { params: { id }, body: { step: next } }),
  );
  return (
    <div className={styles.steps}>
      <ol aria-label={t('steps')}>
        {steps.map((one, index) => (
          <li
            key={one}
            className={classNames(index < at && styles.past, index === at && styles.here)}
            aria-current={index === at ? 'step' : undefined}
          >
            {index < at && <Icon name="check" size={16} />}
            {t(`step.${one}`)}
          </li>
        ))}
      </ol>
      <p role="status">{waits || step === 'closed' ? t(`means.${step}`) : t('over')}</p>
      {abilities.next.length > 0 && (
        <p className={styles.actions}>
          {abilities.next.map((next) => (
            <Button key={next} look="primary" icon="arrow" busy={enter.isPending} onClick={() => enter.mutate(next)}>
              {t('goOn', { step: t(`step.${next}`) })}
            </Button>
          ))}
        </p>
      )}
      {enter.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
    </div>
  );
}
