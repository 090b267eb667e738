// The difference between two passages by words, as a reader would mark it: no letters, and no lone "de" left between two changes.
import { diffIndices } from 'node-diff3';
import { align } from './align.ts';
import { isCheap } from './cost.ts';

export interface Part {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Words with their elision ("l’"), numbers with their decimals, signs one by one; the space after each goes with it. */
const token = /(?:\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+['’]?|[^\s\p{L}\p{M}\p{N}])\s*|\s+/gu;
const fine = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+['’]?|\s+|[^\s\p{L}\p{M}\p{N}]/gu;
const word = /[\p{L}\p{N}]+/gu;
const sentence = /[^.!?…]*[.!?…]+\s*|[^.!?…]+/gu;

/** Longer passages are compared sentence by sentence: words would cost their number to the third power. */
const mostTokens = 600;

const cut = (text: string, at: RegExp): string[] => text.match(at) ?? [];
export const wordsOf = (text: string): string[] => cut(text.toLowerCase(), word);

/** Below this much in common, one passage replaces the other: marking single words would be confetti. */
export const leastAlike = 0.3;

/** How much of their words two texts share: 0 to 1 (Dice's coefficient over words, repeated ones counted). */
export function alike(before: string, after: string): number {
  if (before === after) return 1;
  const [ours, theirs] = [bagOf(before), bagOf(after)];
  if (ours.size + theirs.size === 0) return 0;
  let shared = 0;
  for (const [one, count] of theirs.words) shared += Math.min(count, ours.words.get(one) ?? 0);
  return (2 * shared) / (ours.size + theirs.size);
}

interface Bag {
  words: Map<string, number>;
  size: number;
}

/** Each passage is held against many others: its words are counted once. */
const bags = new Map<string, Bag>();

function bagOf(text: string): Bag {
  const known = bags.get(text);
  if (known) return known;
  const words = new Map<string, number>();
  const all = wordsOf(text);
  for (const one of all) words.set(one, (words.get(one) ?? 0) + 1);
  if (bags.size >= 500) bags.clear();
  const bag = { words, size: all.length };
  bags.set(text, bag);
  return bag;
}

export const whole = (before: string, after: string): Part[] =>
  [
    { kind: 'gone' as const, text: before },
    { kind: 'new' as const, text: after },
  ].filter(({ text }) => text !== '');

interface Change {
  gone: string;
  added: string;
  /** What follows it unchanged, up to the next change. */
  same: string;
}

/** A long passage: which sentences stand for which, and the words of those that changed. */
function bySentences(before: string, after: string): Part[] {
  const [ours, theirs] = [cut(before, sentence), cut(after, sentence)];
  if (ours.length + theirs.length < 4) return whole(before, after);
  const steps = align(ours, theirs, (one, other) => {
    const common = alike(ours[one] ?? '', theirs[other] ?? '');
    return common >= leastAlike ? common : 0;
  });
  return steps.flatMap((step) => {
    const [gone, added] = [ours[step.before ?? -1] ?? '', theirs[step.after ?? -1] ?? ''];
    return gone !== '' && added !== '' ? differenceOfWords(gone, added) : whole(gone, added);
  });
}

/** Changes in order; the first one may be empty, so that what stands before the first change follows it. */
function changesOf(ours: string[], theirs: string[]): Change[] {
  const changes: Change[] = [{ gone: '', added: '', same: '' }];
  let at = 0;
  for (const { buffer1, buffer1Content, buffer2Content } of diffIndices(ours, theirs)) {
    (changes.at(-1) as Change).same = ours.slice(at, buffer1[0]).join('');
    changes.push({ gone: buffer1Content.join(''), added: buffer2Content.join(''), same: '' });
    at = buffer1[0] + buffer1[1];
  }
  (changes.at(-1) as Change).same = ours.slice(at).join('');
  return changes;
}

/** Whether what stays between two changes is too little to be read by itself. */
function isIsland(same: string, around: Change, next: Change): boolean {
  const kept = wordsOf(same);
  if (kept.join('').length <= 3) return true;
  const least = Math.min(...[around, next].map(({ gone, added }) => wordsOf(gone + added).length));
  return kept.length <= 2 && kept.length * 4 <= least;
}

function mergeIslands(changes: Change[]): Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    const isChange = last && last.gone + last.added !== '';
    if (isChange && isIsland(last.same, last, change)) {
      merged[merged.length - 1] = {
        gone: last.gone + last.same + change.gone,
        added: last.added + last.same + change.added,
        same: change.same,
      };
    } else merged.push(change);
  }
  return merged;
}

/** Takes out of a change what its two sides begin and end with, such as a word whose space alone was new. */
function tighten({ gone, added }: Change): Part[] {
  const [ours, theirs] = [cut(gone, fine), cut(added, fine)];
  const most = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < most && ours[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < most - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  const same = (text: string): Part => ({ kind: 'same', text });
  return [
    same(ours.slice(0, head).join('')),
    ...whole(ours.slice(head, ours.length - tail).join(''), theirs.slice(head, theirs.length - tail).join('')),
    same(ours.slice(ours.length - tail).join('')),
  ];
}

function join(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/** What came or went between two full stops is told as a sentence: "[. A new one]." becomes ". [A new one.]" */
function slide(parts: Part[]): Part[] {
  const slid = parts.map((part) => ({ ...part }));
  for (const [at, part] of slid.entries()) {
    const [before, after] = [slid[at - 1], slid[at + 1]];
    const stop = /^[.!?…]\s*/.exec(part.text)?.[0].trim();
    if (part.kind === 'same' || !stop || before?.kind !== 'same' || after?.kind !== 'same') continue;
    if (!after.text.startsWith(stop) || part.text.trim() === stop) continue;
    before.text += stop;
    part.text = part.text.slice(stop.length) + stop;
    after.text = after.text.slice(stop.length);
  }
  return slid;
}

/** What stays, goes and comes from one text to the other, in reading order: what goes before what comes in its place. */
export function differenceOfWords(before: string, after: string): Part[] {
  if (before === after) return join([{ kind: 'same', text: before }]);
  const [ours, theirs] = [cut(before, token), cut(after, token)];
  if (Math.max(ours.length, theirs.length) > mostTokens) return join(bySentences(before, after));
  if (!isCheap(ours, theirs)) return join(whole(before, after));
  const changes = mergeIslands(changesOf(ours, theirs));
  const parts = changes.flatMap((change) => [...tighten(change), { kind: 'same', text: change.same } as Part]);
  return join(slide(join(parts)));
}
