import type { ReactNode } from 'react';
import { findWords } from './found-words.ts';
import styles from './highlighted.module.css';

/** A text in which the words that were searched for are set apart. */
export function Highlighted({ text, words }: { text: string; words: string }): ReactNode {
  return findWords(text, words).map(({ part, found }, at) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing but their place
      <mark key={at} className={styles.found}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
