import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './panel.module.css';

export interface PanelProps {
  /** A coloured edge says what it is: a suggestion, a question, the author's attention. Say it in words too. */
  edge?: 'go' | 'tell' | 'stop' | 'sea' | 'coral';
  children: ReactNode;
}

/** The one box there is: in the margin of a page, never inside another. */
export function Panel({ edge, children }: PanelProps) {
  return <div className={classNames(styles.panel, edge && styles[edge])}>{children}</div>;
}

/** Panels of one kind, one above the other, with a hairline between: what waits for a person. */
export function PanelRows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}

export interface PanelRowProps {
  title: ReactNode;
  children?: ReactNode;
  /** One button: what there is to do. */
  action?: ReactNode;
}

export function PanelRow({ title, children, action }: PanelRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {children && <div className={styles.detail}>{children}</div>}
      </div>
      {action}
    </li>
  );
}
