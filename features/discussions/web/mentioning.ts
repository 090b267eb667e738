// What is being typed after an @, and what stands there once a name is chosen.

export interface Mentioning {
  /** Where the @ stands. */
  start: number;
  /** What follows it so far. */
  typed: string;
}

/** A name can have two words; an @ within a word (an address) is none. */
export function mentioningAt(text: string, caret: number): Mentioning | undefined {
  const before = text.slice(Math.max(0, caret - 60), caret);
  const found = /(?:^|[\s([«"'’])@([\p{L}\p{M}][\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]*){0,2})$/u.exec(before);
  const typed = found?.[1];
  return typed === undefined ? undefined : { start: caret - typed.length - 1, typed };
}

/** The text with a name in place of what was typed, and where the caret then stands. */
export function withMention(text: string, { start, typed }: Mentioning, name: string): { text: string; caret: number } {
  const after = text.slice(start + 1 + typed.length);
  const put = `@${name}${after.startsWith(' ') ? '' : ' '}`;
  return { text: text.slice(0, start) + put + after, caret: start + name.length + 2 };
}

/** Of those chosen, the ones whose names still stand in the text: once each, and no more than the server takes. */
export function stillMentioned<Person extends { id: string; name: string }>(
  text: string,
  chosen: readonly Person[],
): Person[] {
  const standing = chosen.filter(({ name }) => text.includes(`@${name}`));
  return [...new Map(standing.map((person) => [person.id, person])).values()].slice(0, 20);
}
