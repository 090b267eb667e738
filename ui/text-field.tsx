import type { InputHTMLAttributes, Ref } from 'react';
import styles from './control.module.css';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'size' | 'className'> {
  ref?: Ref<HTMLInputElement>;
}

/** One line: text, mail, number, date, search. */
export function TextField({ label, hint, error, optional, bare, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} bare={bare}>
      {(described) => <input type="text" {...input} {...described} className={styles.control} />}
    </Field>
  );
}
