/** The longest passage that one comment or suggestion is about, in UTF-16 units. */
export const longestPassage = 2000;
export const longestReplacement = 4000;
