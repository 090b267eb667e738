import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> {
  icon: IconName;
  /** What it does, for those who do not see it and for the pointer that rests on it. */
  label: string;
  size?: 'normal' | 'small';
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(styles.button, size === 'small' && styles.small, className)}
    >
      <Icon name={icon} size={size === 'small' ? 16 : 18} />
    </button>
  );
}
