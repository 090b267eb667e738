// What differs between two texts, in words: the smallest thing that a reader sees change. Three texts are merged by words too.
import { diff3Merge, diffIndices } from 'node-diff3';

export interface Part {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Words, runs of space, and each other sign by itself; a word keeps its inner apostrophe or hyphen. */
const word = /[\p{L}\p{N}\p{M}_]+(?:[’'\-‑.][\p{L}\p{N}\p{M}_]+)*|\n|[^\S\n]+|./gsu;
export const wordsIn = (text: string): string[] => text.match(word) ?? [];

/** One change of a text: what stands between two offsets becomes something else. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
}

/** Two changes with nothing but space between them read as one. */
function joined(before: string, edits: Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    const between = last ? before.slice(last.to, edit.from) : '';
    const read = last && (last.to > last.from || last.insert) && /^[^\S\n]+$/.test(between);
    if (last && read && last.to > last.from && edit.to > edit.from && last.insert && edit.insert) {
      last.to = edit.to;
      last.insert += between + edit.insert;
    } else all.push({ ...edit });
  }
  return all;
}

/** The changes, in order, that make `after` of `before`. */
export function editsBetween(before: string, after: string): Edit[] {
  const [a, b] = [wordsIn(before), wordsIn(after)];
  const starts = [0];
  for (const one of a) starts.push((starts.at(-1) as number) + one.length);
  const edits = diffIndices(a, b).map(({ buffer1: [at, length], buffer2Content }) => ({
    from: starts[at] as number,
    to: starts[at + length] as number,
    insert: buffer2Content.join(''),
  }));
  return joined(before, edits);
}

export function differenceOf(before: string, after: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  const add = (kind: Part['kind'], text: string) => text && parts.push({ kind, text });
  for (const { from, to, insert } of editsBetween(before, after)) {
    add('same', before.slice(done, from));
    add('deleted', before.slice(from, to));
    add('inserted', insert);
    done = to;
  }
  add('same', before.slice(done));
  return parts;
}

/** What both made of one text, or null where they changed the same words in two ways. */
export function mergeWords(mine: string, before: string, theirs: string): string | null {
  if (mine === before) return theirs;
  let merged = '';
  for (const region of diff3Merge(wordsIn(mine), wordsIn(before), wordsIn(theirs))) {
    if (!region.ok) return null;
    merged += region.ok.join('');
  }
  return merged;
}
