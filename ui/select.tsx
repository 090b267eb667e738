import type { Ref, SelectHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './select.module.css';

export interface SelectProps<Value extends string>
  extends FieldProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'children' | 'value' | 'onChange'> {
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  value?: Value | undefined;
  onChange?: (value: Value) => void;
  ref?: Ref<HTMLSelectElement>;
}

/** One among many, with the system's own list. For two to five choices that need a word each, take RadioCards. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, optional, bare, options, onChange, ...select } = props;
  return (
    <Field label={label} hint={hint} error={error} optional={optional} bare={bare}>
      {(described) => (
        <span className={styles.frame}>
          <select
            {...select}
            {...described}
            className={classNames(control.control, styles.select)}
            onChange={(event) => onChange?.(event.currentTarget.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={16} />
        </span>
      )}
    </Field>
  );
}
