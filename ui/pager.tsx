import type { MouseEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './pager.module.css';

export interface PagerProps {
  /** The address of the list with the next part: works in another window, and without this page. */
  href: string;
  /** Adds the next part in place, where the page can. */
  onMore?: () => void;
  busy?: boolean;
  /** "Show the next 20" */
  children: ReactNode;
  /** "40 of 312" */
  seen?: ReactNode;
}

export function Pager({ href, onMore, busy, children, seen }: PagerProps) {
  function onClick(event: MouseEvent) {
    if (!onMore || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (!busy) onMore();
  }
  return (
    <p className={styles.pager}>
      <Button href={href} onClick={onClick} aria-busy={busy || undefined}>
        {children}
      </Button>
      {seen && <span className={styles.seen}>{seen}</span>}
    </p>
  );
}
