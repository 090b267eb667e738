import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  title: ReactNode;
  /** Why it is worth it. */
  why: ReactNode;
  /** One action. */
  action?: ReactNode;
  /** What it looks like once somebody has begun: shown as an example, out of the order of keys and of speech. */
  example?: ReactNode;
  /** Says that it is one: "For example". */
  exampleLabel?: ReactNode;
}

export function EmptyState({ title, why, action, example, exampleLabel }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p className={styles.why}>{why}</p>
      {action}
      {example && (
        <div className={styles.example}>
          {exampleLabel && <p className={styles.label}>{exampleLabel}</p>}
          <div inert>{example}</div>
        </div>
      )}
    </div>
  );
}
