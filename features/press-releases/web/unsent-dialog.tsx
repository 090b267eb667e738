import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../../../ui/index.ts';
import { releaseQuery } from './api.ts';
import type { Unsent } from './live.ts';
import { unsentParts } from './unsent.ts';
import styles from './unsent-dialog.module.css';

/** Gives back what the server did not take: nothing that somebody typed is thrown away. */
export function UnsentDialog({ unsent, id, onClose }: { unsent: Unsent | null; id: string; onClose: () => void }) {
  const { t } = useTranslation('pressReleases');
  const release = useQuery(releaseQuery(id));
  const [copied, setCopied] = useState(false);
  // The page is asked again first: what it says now is what the server has.
  const parts = unsent && release.data && !release.isFetching ? unsentParts(unsent.text, release.data.text) : [];
  const whole = parts.map(({ section, text }) => `${t(`section.${section}`)}\n${text}`).join('\n\n');
  const close = () => {
    setCopied(false);
    onClose();
  };
  return (
    <Dialog
      open={unsent !== null && parts.length > 0}
      onClose={close}
      title={t('unsent.title')}
      actions={
        <>
          <Button onClick={close}>{t('unsent.close')}</Button>
          <Button look="primary" icon={copied ? 'check' : undefined} onClick={() => void navigator.clipboard.writeText(whole).then(() => setCopied(true))}>
            {copied ? t('unsent.copied') : t('unsent.copy')}
          </Button>
        </>
      }
    >
      <p>{unsent && t(`unsent.why.${unsent.reason}`)}</p>
      <dl className={styles.parts} lang={unsent?.text.language}>
        {parts.map(({ section, text }) => (
          <div key={section}>
            <dt>{t(`section.${section}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
