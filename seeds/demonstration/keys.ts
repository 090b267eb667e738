/** A list of keys written as one line of words. */
export const keys = (words: string): string[] => words.split(' ');
