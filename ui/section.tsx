import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  title: ReactNode;
  /** A link or a small button at the end of the title's line. */
  action?: ReactNode;
  /** A serif title with a sentence under it, for the large parts of a page ("Its wake"); else a quiet label. */
  large?: boolean;
  lead?: ReactNode;
  children: ReactNode;
}

/** A named part of a page. */
export function Section({ title, action, large, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={large ? styles.large : styles.label}>
          {title}
        </h2>
        {action}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
