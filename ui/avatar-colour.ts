/** Quiet colours on which white initials can be read, by day and by night (ui/tokens.test.ts). */
export const avatarColours = [
  '#7a4f8f',
  '#2e7548',
  '#b3441f',
  '#1f6f8b',
  '#8a5a12',
  '#4b5fa8',
  '#a23b62',
  '#2f6f6a',
  '#6d6026',
  '#5a5f6b',
] as const;

/** The same person has the same colour everywhere and always. */
export function avatarColour(id: string): string {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return avatarColours[sum % avatarColours.length] ?? avatarColours[0];
}

/** "Inês Moreira da Costa" gives IC, "Jonas" gives J. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.match(/\p{L}/u)?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.match(/\p{L}/u)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
