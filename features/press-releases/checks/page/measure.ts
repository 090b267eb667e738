// How wide a text is on paper, from a table of the fonts' own widths: the same in the browser and on the server.
import { further, letters, widths } from './widths.generated.ts';

export const faces = ['serif', 'italic', 'bold', 'headline', 'sans', 'sansBold'] as const;
export type Face = (typeof faces)[number];

/** A stretch of text in one face. */
export interface Run {
  text: string;
  face: Face;
}

const known = [...letters];
const tables = Object.fromEntries(
  faces.map((face) => {
    const all = (widths[face] ?? '').split(' ');
    return [face, new Map(known.map((letter, at) => [letter, Number.parseInt(all[at] ?? '', 36) / 1000]))];
  }),
) as Record<Face, Map<string, number>>;
const others = new Set(further);

/** What stands for a letter that the fonts do not have (Greek, Arabic, Chinese …). */
const missing = '?';
const unknownWidth = 0.65;
const alike: Record<string, string> = {
  '\u202f': '\u00a0',
  '\u2009': ' ',
  '\u2007': '\u00a0',
  '\u2011': '-',
  '\u2010': '-',
  '\t': ' ',
};

const isFurther = (letter: string) => others.has(letter);
const isSilent = (letter: string) =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{M}\p{C}\u{fe00}-\u{fe0f}]/u.test(letter);

/** The text as the page can show it: emoji fall away, foreign letters are marked, spaces are those of the fonts. */
export function printable(text: string): string {
  let shown = '';
  for (const given of text.normalize('NFC')) {
    const letter = alike[given] ?? given;
    if (tables.serif.has(letter) || isFurther(letter)) shown += letter;
    else if (!isSilent(letter)) shown += missing;
  }
  return shown.replace(/ {2,}/g, ' ').trim();
}

/** Consecutive letters that one font file holds: the everyday one, or the one for other Latin alphabets. */
export function byScript(text: string): { text: string; script: 'latin' | 'latin-ext' }[] {
  const parts: { text: string; script: 'latin' | 'latin-ext' }[] = [];
  for (const letter of text) {
    const script = isFurther(letter) ? 'latin-ext' : 'latin';
    const last = parts.at(-1);
    if (last?.script === script) last.text += letter;
    else parts.push({ text: letter, script });
  }
  return parts;
}

/** In points; `spacing` is added after each letter. */
export function widthOf({ text, face }: Run, size: number, spacing = 0): number {
  const table = tables[face];
  let width = 0;
  let count = 0;
  for (const letter of text) {
    width += table.get(letter) ?? unknownWidth;
    count++;
  }
  return width * size + count * spacing;
}
