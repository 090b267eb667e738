// Words of the interface: French is written first and is the shape that the other languages fill.

/** The same keys as the source, any text: `export const en: Words<typeof fr> = …`. A missing key does not compile. */
export type Words<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Words<Source[Key]>;
};

/** A tree of words, as i18next takes it. Plurals are pairs of keys: `supports_one`, `supports_other`. */
export interface WordTree {
  [key: string]: string | WordTree;
}

/**
 * French and Portuguese have a third plural category, for millions; where words do not give it, `_other` serves.
 * Without this i18next would show the key itself from 1 000 000 on.
 */
export function withMillions(words: WordTree): WordTree {
  const filled: WordTree = {};
  for (const [key, value] of Object.entries(words)) {
    filled[key] = typeof value === 'string' ? value : withMillions(value);
    const many = key.replace(/_other$/, '_many');
    if (many !== key && !(many in words)) filled[many] = value;
  }
  return filled;
}
