import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

export interface PageProps {
  /** The page's name: its h1, and the name of its tab. */
  title: string;
  /** Shown in place of the title's text, when it holds more than text. */
  heading?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** What can be done with the page as a whole, at the right of its title. */
  actions?: ReactNode;
  /** Stands at the right, and below on narrow screens. */
  side?: ReactNode;
  /** Full width, for boards, tables and maps. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of a page: title, lead, one column to read and, if need be, one beside it. */
export function Page({ title, heading, lead, actions, side, wide, children }: PageProps) {
  return (
    <div className={classNames(styles.page, side !== undefined && styles.sided, wide && styles.wide)}>
      <title>{`${title} · Sillage`}</title>
      <div className={styles.main}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <h1>{heading ?? title}</h1>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
        {children}
      </div>
      {side !== undefined && <div className={styles.side}>{side}</div>}
    </div>
  );
}
