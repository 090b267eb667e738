import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './button.module.css';

interface Looks {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  icon?: IconName;
  /** Takes the whole width of what holds it. */
  wide?: boolean;
  children: ReactNode;
}

interface AsLink extends Looks, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> {
  href: string;
  ref?: Ref<HTMLAnchorElement>;
}

interface AsButton extends Looks, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  href?: undefined;
  ref?: Ref<HTMLButtonElement>;
  /** What it does is on its way: it stays where focus is and takes no second press. */
  busy?: boolean;
}

export type ButtonProps = AsLink | AsButton;

/** A thing to do. With `href` it is a link that looks like one, and can be opened elsewhere as links can. */
export function Button({ look = 'plain', size = 'normal', icon, wide, children, className, ...rest }: ButtonProps) {
  const classes = classNames(styles.button, styles[look], styles[size], wide && styles.wide, className);
  const inside = (
    <>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      <span>{children}</span>
    </>
  );
  if (rest.href !== undefined) {
    return (
      <a {...rest} className={classes}>
        {inside}
      </a>
    );
  }
  const { busy, onClick, ...button } = rest;
  return (
    <button
      type="button"
      {...button}
      className={classes}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {inside}
    </button>
  );
}
