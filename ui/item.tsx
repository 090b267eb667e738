import type { ReactNode } from 'react';
import styles from './item.module.css';

export interface ItemProps {
  title: ReactNode;
  href: string;
  /** The language of the title and excerpt, when it is not the page's. */
  lang?: string;
  excerpt?: ReactNode;
  /** A chip, then short facts; each is separated by space. */
  meta?: ReactNode;
  /** A Count. */
  count?: ReactNode;
  level?: 2 | 3;
}

/** One contribution in a list: the whole of its title is the link. */
export function Item({ title, href, lang, excerpt, meta, count, level = 3 }: ItemProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={styles.item}>
      <Heading className={styles.title} lang={lang}>
        <a href={href}>{title}</a>
      </Heading>
      {count && <div className={styles.count}>{count}</div>}
      {excerpt && (
        <p className={styles.excerpt} lang={lang}>
          {excerpt}
        </p>
      )}
      {meta && <div className={styles.meta}>{meta}</div>}
    </article>
  );
}
