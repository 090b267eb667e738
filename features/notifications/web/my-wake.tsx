import { useTranslation } from 'react-i18next';
import { Section, WakeTrace } from '../../../ui/index.ts';
import type { Home } from '../contract.ts';
import { useRead } from './api.ts';
import styles from './my-wake.module.css';
import { NotificationSentence } from './notification-sentence.tsx';

/** What became of what one gave, standing upright beside the page. */
export function MyWake({ wake }: { wake: Home['wake'] }) {
  const { t } = useTranslation('notifications');
  const read = useRead();
  const steps = wake.map((each) => ({
    id: each.id,
    text: <NotificationSentence notification={each} onOpen={() => !each.read && read.mutate(each.id)} />,
  }));
  return (
    <Section title={t('home.wake')}>
      {steps.length === 0 ? (
        <p className={styles.none}>{t('home.noWake')}</p>
      ) : (
        <>
          <WakeTrace label={t('home.wake')} steps={steps} />
          <a className={styles.all} href="/notifications">
            {t('home.allWake')}
          </a>
        </>
      )}
    </Section>
  );
}

/** The beginning of a press release that nobody has written yet. */
export function Announce() {
  const { t } = useTranslation('notifications');
  return (
    <a className={styles.announce} href="/write?what=press-release">
      {t('home.announce', { year: new Date().getFullYear() + 2 })}
    </a>
  );
}
