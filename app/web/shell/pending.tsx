import { Skeleton } from '../../../ui/index.ts';
import styles from './pending.module.css';

/** A page on its way, when it takes longer than one notices. */
export function Pending() {
  return (
    <div className={styles.pending}>
      <Skeleton title lines={5} />
    </div>
  );
}
