import { useTranslation } from 'react-i18next';
import { Time } from '../../../../ui/index.ts';
import { StageWord } from '../../../contributions/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import styles from './panels.module.css';

/** Every stage that was entered: when, by whom, and why. */
export function HistoryPanel({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('history.lead')}</p>
      <ol className={styles.list}>
        {page.stages.toReversed().map(({ stage, at, by, reason }) => (
          <li key={`${stage} ${at}`}>
            <span className={styles.row}>
              <strong>
                <StageWord stage={stage} />
              </strong>
              <span className={styles.quiet}>
                <Time at={at} /> · {by?.name ?? t('people.former')}
              </span>
            </span>
            {reason !== '' && <p className={styles.reason}>{reason}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
