import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/index.ts';
import type { Room } from '../contract.ts';
import { useMoment } from './moments.ts';
import styles from './review-page.module.css';

/** What everybody who sees the release reads of it: each step with its time, and who took part. */
export function ReviewRecord({ room }: { room: Room }) {
  const { t } = useTranslation('reviews');
  const moment = useMoment();
  return (
    <Section title={t('record.title')}>
      <ol className={styles.record}>
        {room.phases.map(({ phase, at, by }) => (
          <li key={phase}>
            {t('record.entered', { phase: t(`phase.${phase}`), moment: moment(at) })}
            {by && <small> {t('record.by', { name: by.name })}</small>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
