import { useTranslation } from 'react-i18next';
import type { Consent } from '../contract.ts';
import styles from './consent-page.module.css';
import { changesBetween } from './word-changes.ts';

type Version = Consent['proposals'][number];

/** What an amendment changed, word by word. */
export function Changes({ from, to }: { from: Version; to: Version }) {
  const { t } = useTranslation('consents');
  return (
    <div>
      <h3 className={styles.label}>{t('proposal.changed', { number: from.number })}</h3>
      <p className={styles.changes}>
        {changesBetween(from.text, to.text).map(({ kind, text }, at) => {
          const Tag = kind === 'new' ? 'ins' : kind === 'gone' ? 'del' : 'span';
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name
          return <Tag key={at}>{text}</Tag>;
        })}
      </p>
    </div>
  );
}
