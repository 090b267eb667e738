import { type Ref, type TextareaHTMLAttributes, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { Field, type FieldProps } from './field.tsx';
import styles from './text-area.module.css';

export interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> {
  /** Serif, as the text will be read. */
  prose?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines; it grows with what is written, so that nothing scrolls out of sight. */
export function TextArea({ label, hint, error, optional, bare, prose, rows = 3, onInput, ...area }: TextAreaProps) {
  const grow = useRef<HTMLSpanElement>(null);
  // A hidden copy of the text behind the area gives it its height.
  const copy = (text: string) => grow.current?.setAttribute('data-copy', `${text} `);
  const first = String(area.value ?? area.defaultValue ?? '');
  useLayoutEffect(() => copy(first), [first]);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} bare={bare}>
      {(described) => (
        <span ref={grow} className={classNames(styles.grow, prose && styles.prose)}>
          <textarea
            {...area}
            {...described}
            rows={rows}
            className={control.control}
            onInput={(event) => {
              copy(event.currentTarget.value);
              onInput?.(event);
            }}
          />
        </span>
      )}
    </Field>
  );
}
