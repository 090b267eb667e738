import styles from './count.module.css';
import { useUiWords } from './words.tsx';

export interface CountProps {
  value: number;
  /** "supports", already in the plural that the number asks for. */
  label: string;
}

/** A number as typography, not as a badge. */
export function Count({ value, label }: CountProps) {
  const { locale } = useUiWords();
  return (
    <span className={styles.count}>
      {new Intl.NumberFormat(locale).format(value)} <small>{label}</small>
    </span>
  );
}
