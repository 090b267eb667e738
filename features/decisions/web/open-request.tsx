import { useTranslation } from 'react-i18next';
import { AvatarStack, Button, Panel } from '../../../ui/index.ts';
import { PlainText, useMe } from '../../contributions/web/index.ts';
import type { DecisionRequest } from '../contract.ts';
import { api, useDeciding } from './api.ts';
import styles from './decision-panel.module.css';
import { ClockLine } from './clock-line.tsx';
import { useDay } from './days.ts';
import { OutcomeChip } from './decision-record.tsx';
import { Due } from './due.tsx';
import { NameDecider } from './name-decider.tsx';
import { Trouble } from './trouble.tsx';

/** What was asked of whom, and by when they owe an answer. */
export function OpenRequest({ request }: { request: DecisionRequest }) {
  const { t } = useTranslation('decisions');
  const me = useMe()?.member?.id;
  const day = useDay();
  const { asks, earlier, askedBy, deciders, versionNumber: number } = request;
  const takeBack = useDeciding(request.contributionId, () =>
    api('DELETE /api/decision-requests/:id', { params: { id: request.id } }),
  );
  return (
    <Panel edge="tell">
      <p className={styles.asked}>
        {askedBy ? t(`request.asked.${asks}`, { name: askedBy.name, number }) : t('request.askedNobody', { number })}
      </p>
      {earlier && (
        <p className={styles.facts}>
          <OutcomeChip outcome={earlier.outcome} />
          <span>{t('by.former', { day: day(earlier.decidedAt) })}</span>
        </p>
      )}
      <p className={styles.facts}>
        <Due on={request.dueOn} />
      </p>
      <ClockLine request={request} mine={askedBy !== null && askedBy.id === me} />
      {request.note !== '' && <PlainText prose text={request.note} />}
      <h3 className={styles.label}>{t('request.who')}</h3>
      <div className={styles.deciders}>
        <AvatarStack
          label={t('request.who')}
          people={deciders.map((one) => ({ kind: 'person', ...one }))}
          total={deciders.length}
        />
        <span>{deciders.map(({ name }) => name).join(' · ')}</span>
      </div>
      {request.quorum > 1 && <p className={styles.quiet}>{t('request.quorum', { count: request.quorum })}</p>}
      <p className={styles.quiet}>{t('request.frozen')}</p>
      {request.mayNameDecider && <NameDecider request={request} />}
      <Trouble problem={takeBack.error} />
      {askedBy !== null && askedBy.id === me && (
        <p className={styles.actions}>
          <Button size="small" icon="undo" busy={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>
            {t('request.takeBack')}
          </Button>
          <span className={styles.quiet}>
            {t(asks === 'decision' ? 'request.takeBackMeans' : 'request.takeBackKeeps')}
          </span>
        </p>
      )}
    </Panel>
  );
}
