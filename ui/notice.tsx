import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './notice.module.css';

const icons: Record<NoticeKind, IconName> = { info: 'info', good: 'check', warn: 'alert', error: 'stop' };

export type NoticeKind = 'info' | 'good' | 'warn' | 'error';

export interface NoticeProps {
  kind?: NoticeKind;
  title?: ReactNode;
  children: ReactNode;
  /** What can be done about it: a small Button or a link. */
  action?: ReactNode;
  icon?: IconName;
  /** It has come since the page was opened: an error is then said at once, the rest when there is time. */
  live?: boolean;
}

/** A sentence about the page itself: who will see it, what went wrong, what holds here. */
export function Notice({ kind = 'info', title, children, action, icon, live }: NoticeProps) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={classNames(styles.notice, styles[kind])} role={role}>
      <Icon name={icon ?? icons[kind]} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
