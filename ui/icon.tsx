import { type IconName, iconPaths } from './icon-paths.ts';
import styles from './icon.module.css';

export interface IconProps {
  name: IconName;
  size?: 16 | 18 | 20 | 24 | 32;
  /** Said to those who do not see it; without it the icon is an ornament beside words. */
  label?: string;
}

/** A line icon on a grid of 18, in the colour of the text around it; it grows with the reader's text size. */
export function Icon({ name, size = 18, label }: IconProps) {
  return (
    <svg
      className={styles.icon}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 18 18"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
