import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onTooFast } from '../../../core/web/too-fast.ts';
import { IconButton, Notice } from '../../../ui/index.ts';
import styles from './slow-down.module.css';

/** Says that the server asks to wait, and for how long; it goes away by itself when the time has come. */
export function SlowDown() {
  const { t } = useTranslation(['shell', 'ui']);
  const [until, setUntil] = useState(0);
  const [minutes, setMinutes] = useState(0);
  useEffect(
    () =>
      onTooFast((seconds) => {
        setUntil(Date.now() + seconds * 1000);
        setMinutes(Math.max(1, Math.ceil(seconds / 60)));
      }),
    [],
  );
  useEffect(() => {
    if (until === 0) return;
    const timer = setTimeout(() => setUntil(0), Math.max(4000, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return (
    <div className={styles.place} aria-live="polite">
      {until > 0 && (
        <div className={styles.bar}>
          <Notice
            kind="warn"
            icon="clock"
            action={<IconButton icon="close" label={t('ui:close')} onClick={() => setUntil(0)} />}
          >
            {t('slowDown', { count: minutes })}
          </Notice>
        </div>
      )}
    </div>
  );
}
