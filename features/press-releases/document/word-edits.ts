// The smallest changes of words that make one text of another, so that all else in a document stays as it is; and the merge of
// three texts by words. What a reader is shown is difference/words.ts, which makes fewer and larger changes.
import { diff3Merge, diffIndices } from 'node-diff3';

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
