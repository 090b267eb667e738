import { type ReactNode, useId } from 'react';
import { FieldError } from './field.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './radio-cards.module.css';

export interface RadioCard<Value extends string> {
  value: Value;
  label: ReactNode;
  /** What choosing it means, in one sentence. */
  explanation?: ReactNode;
  icon?: IconName;
  disabled?: boolean;
}

export interface RadioCardsProps<Value extends string> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly RadioCard<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  name?: string;
  columns?: 1 | 2 | 3;
}

/** A choice that has to be understood: each one says what it means. Arrow keys move between them. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, hint, error, options, value, onChange, columns = 1 } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.set} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles.cards} data-columns={columns}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              name={props.name ?? id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span className={styles.label}>
                {option.icon && <Icon name={option.icon} size={16} />}
                {option.label}
              </span>
              {option.explanation && <span className={styles.explanation}>{option.explanation}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
