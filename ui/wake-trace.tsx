import type { ReactNode } from 'react';
import styles from './wake-trace.module.css';

export interface TraceStep {
  id: string;
  /** One sentence: who took it up, what it became. */
  text: ReactNode;
}

/** The wake standing upright: the newest in coral, then a line that fades as it goes back. */
export function WakeTrace({ steps, label }: { steps: readonly TraceStep[]; label: string }) {
  return (
    <ol className={styles.trace} aria-label={label}>
      {steps.map((step) => (
        <li key={step.id}>{step.text}</li>
      ))}
    </ol>
  );
}
