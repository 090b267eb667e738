import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/languages.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import type { Refusal } from './live.ts';
import type { UnsentPart } from './unsent.ts';
import styles from './unsent-dialog.module.css';

export interface Handed {
  reason: Refusal;
  parts: UnsentPart[];
  language: Language;
}

/** Gives back what the server did not take: nothing that somebody typed is thrown away. */
export function UnsentDialog({ handed, onClose }: { handed: Handed | null; onClose: () => void }) {
  const { t } = useTranslation('pressReleases');
  const [copied, setCopied] = useState<boolean | null>(null);
  const parts = handed?.parts ?? [];
  const whole = parts.map(({ section, text }) => `${t(`section.${section}`)}\n${text}`).join('\n\n');
  const copy = () =>
    navigator.clipboard.writeText(whole).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const close = () => {
    setCopied(null);
    onClose();
  };
  return (
    <Dialog
      open={handed !== null}
      onClose={close}
      title={t('unsent.title')}
      actions={
        <>
          <Button onClick={close}>{t('unsent.close')}</Button>
          <Button look="primary" icon={copied ? 'check' : undefined} onClick={() => void copy()}>
            {copied ? t('unsent.copied') : t('unsent.copy')}
          </Button>
        </>
      }
    >
      <p>{handed && t(`unsent.why.${handed.reason}`)}</p>
      {copied === false && <p role="alert">{t('unsent.byHand')}</p>}
      <dl className={styles.parts} lang={handed?.language}>
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
