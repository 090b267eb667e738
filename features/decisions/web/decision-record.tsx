import { useTranslation } from 'react-i18next';
import { Chip, Panel } from '../../../ui/index.ts';
import { PlainText } from '../../contributions/web/index.ts';
import type { Decision } from '../contract.ts';
import { useDay } from './days.ts';
import styles from './decision-panel.module.css';
import { outcomeLooks } from './outcomes.ts';

/** One decision as everybody in the audience reads it: what, by whom, on which version, why, and what follows. */
export function DecisionRecord({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const day = useDay();
  const { outcome, earlier } = decision;
  return (
    <Panel edge={outcomeLooks[outcome].tone}>
      <p className={styles.facts}>
        <OutcomeChip outcome={outcome} />
        <DecidedBy decision={decision} />
        <span>{t('by.version', { number: decision.versionNumber })}</span>
        {decision.agreed.length > 0 && (
          <span>{t('agreed.with', { names: decision.agreed.map(({ name }) => name).join(' · ') })}</span>
        )}
      </p>
      {earlier && (
        <p className={styles.quiet}>
          {t(earlier.outcome === 'refused' ? 'earlier.refused' : 'earlier.validated', { day: day(earlier.decidedAt) })}
        </p>
      )}
      <DecisionText decision={decision} />
    </Panel>
  );
}

/** Why, what would change it, and what is asked for. */
export function DecisionText({ decision }: { decision: Pick<Decision, 'reason' | 'wouldChange' | 'changes'> }) {
  const { t } = useTranslation('decisions');
  const { reason, wouldChange, changes } = decision;
  return (
    <>
      <PlainText prose text={reason} />
      {wouldChange !== '' && (
        <>
          <h3 className={styles.label}>{t('wouldChange')}</h3>
          <PlainText text={wouldChange} />
        </>
      )}
      {changes.length > 0 && (
        <>
          <h3 className={styles.label}>{t('changes')}</h3>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <Change key={change.what} change={change} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function OutcomeChip({ outcome }: { outcome: Decision['outcome'] }) {
  const { t } = useTranslation('decisions');
  return <Chip {...outcomeLooks[outcome]}>{t(`outcome.${outcome}`)}</Chip>;
}

export function DecidedBy({
  decision: { decidedBy, decidedAt },
}: {
  decision: Pick<Decision, 'decidedBy' | 'decidedAt'>;
}) {
  const { t } = useTranslation('decisions');
  const day = useDay()(decidedAt);
  return <span>{decidedBy ? t('by.named', { name: decidedBy.name, day }) : t('by.former', { day })}</span>;
}

function Change({ change: { what, by, dueOn } }: { change: Decision['changes'][number] }) {
  const { t } = useTranslation('decisions');
  const format = useDay();
  const name = by?.name ?? '';
  const day = dueOn === null ? '' : format(dueOn);
  const form = name && day ? 'both' : name ? 'name' : 'day';
  return (
    <li>
      {what}
      {(name || day) && <small>{t(`change.${form}`, { name, day })}</small>}
    </li>
  );
}
