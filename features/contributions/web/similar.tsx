import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contribution } from '../contract.ts';
import { similarQuery } from './api.ts';
import { KindChip } from './kind-chip.tsx';
import { addressOf } from './kinds.ts';
import styles from './similar.module.css';

export interface SimilarProps {
  text: string;
  except?: string;
  /** The links open beside what is being written. */
  writing?: boolean;
}

/** What resembles a text: on the page of a contribution, or while one writes. Nothing at all when nothing does. */
export function Similar({ text, except, writing }: SimilarProps) {
  const { t, i18n } = useTranslation('contributions');
  const similar = useQuery({ ...similarQuery(text, except), placeholderData: keepPreviousData });
  const items = similar.data?.items ?? [];
  const line = ({ id, kind, title, language, supports }: Contribution) => (
    <li key={id} className={styles.item}>
      <a
        className={styles.title}
        href={addressOf({ id, kind })}
        lang={language === i18n.language ? undefined : language}
        {...(writing && { target: '_blank', rel: 'noopener' })}
      >
        {title}
        {writing && <span className="visually-hidden">{t('similar.elsewhere')}</span>}
      </a>
      <span className={styles.meta}>
        <KindChip kind={kind} />
        {supports > 0 && t('wake.supports', { count: supports })}
      </span>
    </li>
  );
  return (
    <div role={writing ? 'status' : undefined}>
      {items.length > 0 && (
        <section aria-label={t('similar.title')}>
          <h2 className={styles.head}>{t('similar.title')}</h2>
          {writing && <p className={styles.why}>{t('similar.why')}</p>}
          <ul className={styles.list}>{items.map(line)}</ul>
        </section>
      )}
    </div>
  );
}
