import styles from './skeleton.module.css';
import { useUiWords } from './words.tsx';

export interface SkeletonProps {
  /** As many lines as the text is likely to have, so that nothing jumps when it comes. */
  lines?: number;
  title?: boolean;
}

/** Where something is about to be. It shows only after a moment: what comes at once should not flicker. */
export function Skeleton({ lines = 3, title }: SkeletonProps) {
  const words = useUiWords();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{words.loading}</span>
      {title && <span className={styles.title} />}
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
