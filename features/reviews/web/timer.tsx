import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/index.ts';
import styles from './phase-bar.module.css';
import { inMinutes, useLeft } from './use-left.ts';

/** What is left to read, by the server's clock; said aloud by the minute, not by the second. */
export function Timer({ until, clock }: { until: string | null; clock: number }) {
  const { t } = useTranslation('reviews');
  const left = useLeft(until, clock);
  if (left === null) return null;
  if (left === 0)
    return (
      <p className={styles.timer} role="status">
        <Icon name="clock" /> {t('time.up')}. <span className={styles.quiet}>{t('time.upMeans')}</span>
      </p>
    );
  return (
    <p className={styles.timer} data-timer={left}>
      <Icon name="clock" />
      <span aria-hidden>{t('time.left', { time: inMinutes(left) })}</span>
      <span className="visually-hidden" role="timer">
        {t('time.leftMinutes', { count: Math.ceil(left / 60) })}
      </span>
    </p>
  );
}
