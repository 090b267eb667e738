import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './meter.module.css';

export interface MeterProps {
  label: ReactNode;
  value: number;
  max: number;
  /** The same in words: "9 of 12". */
  valueText: string;
  tone?: 'sea' | 'go' | 'tell' | 'stop';
  /** Only the bar, where label and value are already written beside it. */
  bare?: boolean;
}

/** How far something is: the readiness of a release, the reach of an experiment. */
export function Meter({ label, value, max, valueText, tone = 'sea', bare }: MeterProps) {
  const id = useId();
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div>
      <div className={bare ? 'visually-hidden' : styles.head}>
        <span id={id}>{label}</span>
        <span className={styles[tone]} aria-hidden>
          {valueText}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn the same in every browser */}
      <div
        className={styles.bar}
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
      >
        <div className={classNames(styles.fill, styles[tone])} style={{ width: `${part * 100}%` }} />
      </div>
    </div>
  );
}
