import type { ReactNode } from 'react';
import { TabCount } from './tabs.tsx';
import styles from './tabs.module.css';

export interface TabLinksProps {
  label: string;
  links: readonly { href: string; label: ReactNode; count?: number; current?: boolean }[];
}

/** The same as tabs to the eye, and links in truth: each has an address, and *back* works. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {links.map((link) => (
        <a key={link.href} href={link.href} className={styles.tab} aria-current={link.current ? 'page' : undefined}>
          {link.label}
          <TabCount value={link.count} />
        </a>
      ))}
    </nav>
  );
}
