import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/index.ts';
import styles from './review-page.module.css';

interface ReadingBarProps {
  percent: number;
  finished: boolean;
  finish: (now: boolean) => void;
}

/** How far one has come, for oneself; and the one thing that the others learn of it. */
export function ReadingBar({ percent, finished, finish }: ReadingBarProps) {
  const { t } = useTranslation('reviews');
  return (
    <div className={styles.reading}>
      <span>{finished ? t('reading.finished') : t('reading.percent', { percent })}</span>
      <Button size="small" icon={finished ? 'undo' : 'check'} onClick={() => finish(!finished)}>
        {t(finished ? 'reading.notYet' : 'reading.finish')}
      </Button>
    </div>
  );
}
