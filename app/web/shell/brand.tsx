import styles from './brand.module.css';

/** The wake of a boat: two waves in sea blue, the way it came in coral. */
export function Brand() {
  return (
    <a className={styles.brand} href="/">
      <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden>
        <path d="M28 11C20 11 14 4 2 3M28 11C20 11 14 18 2 19" />
        <path className={styles.way} d="M28 11H9" />
      </svg>
      Sillage
    </a>
  );
}
