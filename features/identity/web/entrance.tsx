import type { ReactNode } from 'react';
import styles from './entrance.module.css';

interface EntranceProps {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}

/** What stands at the door: a title, a sentence, and the one thing to do. */
export function Entrance({ title, lead, children }: EntranceProps) {
  return (
    <div className={styles.entrance}>
      <title>{`${title} · Sillage`}</title>
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
