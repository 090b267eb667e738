import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './chip.module.css';

export type Tone = 'plain' | 'sea' | 'coral' | 'go' | 'tell' | 'stop';

export interface ChipProps {
  tone?: Tone;
  icon?: IconName;
  /** With an address it is a link: to the list of everything of that kind, of that topic. */
  href?: string;
  children: ReactNode;
}

/** A kind, a lane, a topic: one or two words. Green, amber and red come with an icon or say in words what they mean. */
export function Chip({ tone = 'plain', icon, href, children }: ChipProps) {
  const classes = classNames(styles.chip, styles[tone]);
  const inside = (
    <>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </>
  );
  return href === undefined ? (
    <span className={classes}>{inside}</span>
  ) : (
    <a className={classNames(classes, styles.link)} href={href}>
      {inside}
    </a>
  );
}
