/** Joins the classes that hold: `classNames(styles.chip, active && styles.on)`. */
export const classNames = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
