import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Section } from '../../../ui/index.ts';
import { useMe } from '../../contributions/web/index.ts';
import { recordQuery } from './api.ts';
import { AskDecision } from './ask-decision.tsx';
import { Deciding } from './deciding.tsx';
import styles from './decision-panel.module.css';
import { DecisionRecord } from './decision-record.tsx';
import { OpenRequest } from './open-request.tsx';

/** The record of a release's decisions, and what its reader may do now: ask, decide, take back. */
export function DecisionPanel({ page }: { page: { contribution: { id: string } } }) {
  const { t } = useTranslation('decisions');
  const { id } = page.contribution;
  const record = useQuery(recordQuery(id)).data;
  const me = useMe()?.member?.id;
  const [asking, setAsking] = useState(false);
  const there = record !== undefined;
  useEffect(() => {
    // What the address points at was not there yet when the browser looked for it.
    if (there && location.hash === '#decision') document.getElementById('decision')?.scrollIntoView();
  }, [there]);
  if (!record || !me || (!record.request && !record.asks && record.decisions.length === 0)) return null;
  return (
    <div id="decision" className={styles.panel}>
      <Section large title={t('title')} action={<a href="/answers">{t('answers.title')}</a>}>
        <div className={styles.parts}>
          {record.request && <OpenRequest request={record.request} />}
          {record.request?.mayDecide && <Deciding request={record.request} memberId={me} />}
          {record.asks && !asking && (
            <p>
              <Button look={record.asks === 'appeal' ? 'plain' : 'primary'} onClick={() => setAsking(true)}>
                {t(`ask.open.${record.asks}`)}
              </Button>
            </p>
          )}
          {record.asks && record.due && asking && (
            <AskDecision
              releaseId={id}
              asks={record.asks}
              memberId={me}
              due={record.due}
              quorum={record.quorum ?? 1}
              onClose={() => setAsking(false)}
            />
          )}
          {record.decisions.map((decision) => (
            <DecisionRecord key={decision.id} decision={decision} />
          ))}
        </div>
      </Section>
    </div>
  );
}
