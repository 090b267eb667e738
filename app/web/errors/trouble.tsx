import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/index.ts';
import styles from './trouble.module.css';

export type TroubleKind = 'notFound' | 'forbidden' | 'offline' | 'broken' | 'wait';

/** A page in place of the one that could not be shown: what happened, and what to do. */
export function Trouble({ kind, onAgain }: { kind: TroubleKind; onAgain?: (() => void) | undefined }) {
  const { t } = useTranslation('shell');
  const title = t(`problem.${kind}.title`);
  return (
    <div className={styles.trouble}>
      <title>{`${title} · Sillage`}</title>
      <Picture kind={kind} />
      <h1>{title}</h1>
      <p className={styles.text}>{t(`problem.${kind}.text`)}</p>
      <div className={styles.actions}>
        {onAgain && (
          <Button look="primary" onClick={onAgain}>
            {t('problem.again')}
          </Button>
        )}
        <Button href="/" look={onAgain ? 'plain' : 'primary'}>
          {t('problem.home')}
        </Button>
      </div>
    </div>
  );
}

/** A wake that leads nowhere, that is shut, cut or broken. */
const pictures: Record<TroubleKind, ReactNode> = {
  notFound: <circle className={styles.end} cx="196" cy="32" r="9" strokeDasharray="3 4" />,
  forbidden: <path className={styles.end} d="M188 28h16v13h-16zM191.5 28v-4a4.5 4.5 0 0 1 9 0v4" />,
  offline: <path className={styles.end} d="M186 22l-8 20M198 22l-8 20" />,
  broken: <path className={styles.end} d="M178 32l6-10 8 20 6-10" />,
  wait: <path className={styles.end} d="M196 23a9 9 0 1 0 .1 0M196 27v5l4 3" />,
};

function Picture({ kind }: { kind: TroubleKind }) {
  return (
    <svg className={styles.picture} width="220" height="64" viewBox="0 0 220 64" aria-hidden>
      <path d="M168 32C110 32 80 12 4 8M168 32C110 32 80 52 4 56" />
      <path className={styles.middle} d="M168 32H60" />
      {pictures[kind]}
    </svg>
  );
}
