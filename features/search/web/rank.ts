// What fits what somebody types, best first: pure, so that it answers before the next keystroke.
import type { IconName } from '../../../ui/index.ts';
import { fold } from './fold.ts';

export const groups = ['recent', 'pages', 'actions', 'contributions', 'people', 'texts'] as const;
export type Group = (typeof groups)[number];

export interface Entry {
  /** Of its kind: `page /explore`, `contribution 4f…`. */
  id: string;
  group: Group;
  label: string;
  /** Said beside it: the entity of a person, the kind of a contribution. */
  hint?: string;
  /** Other words by which it is found. */
  also?: string;
  icon?: IconName;
  /** Drawn in the place of an icon. */
  person?: { id: string; name: string };
  /** Goes somewhere… */
  href?: string;
  /** …or does something. */
  act?: () => void;
}

export interface Indexed {
  entry: Entry;
  /** Folded, with a space before each word. */
  label: string;
  also: string;
}

export const indexed = (entries: readonly Entry[]): Indexed[] =>
  entries.map((entry) => ({
    entry,
    label: ` ${fold(entry.label)}`,
    also: ` ${fold(`${entry.also ?? ''} ${entry.hint ?? ''}`)}`,
  }));

export interface Ranked {
  group: Group;
  entries: Entry[];
}

/** A few of each, the group with the best fit first; entries that fit as well as others keep their order. */
export function rank(index: readonly Indexed[], typed: string, most: Partial<Record<Group, number>> = {}): Ranked[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const found = new Map<Group, { entry: Entry; fit: number }[]>();
  for (const one of index) {
    const fit = fitOf(one, wanted, words);
    if (fit === Number.POSITIVE_INFINITY) continue;
    const { group } = one.entry;
    const list = found.get(group) ?? [];
    if (list.length === 0) found.set(group, list);
    list.push({ entry: one.entry, fit });
  }
  return [...found]
    .map(([group, list]) => ({ group, list: list.sort((a, b) => a.fit - b.fit).slice(0, most[group] ?? 6) }))
    .sort((a, b) => bestOf(a.list) - bestOf(b.list) || groups.indexOf(a.group) - groups.indexOf(b.group))
    .map(({ group, list }) => ({ group, entries: list.map(({ entry }) => entry) }));
}

const bestOf = (list: readonly { fit: number }[]): number => list[0]?.fit ?? Number.POSITIVE_INFINITY;

/** 0 the very name, 1 its beginning, 2 beginnings of its words, 3 within them, 4 by other words; infinite where it does not fit. */
function fitOf({ label, also }: Indexed, wanted: string, words: readonly string[]): number {
  if (label === ` ${wanted}`) return 0;
  if (label.startsWith(` ${wanted}`)) return 1;
  let fit = 2;
  for (const word of words) {
    if (label.includes(` ${word}`)) continue;
    if (word.length > 2 && label.includes(word)) fit = Math.max(fit, 3);
    else if (also.includes(` ${word}`)) fit = 4;
    else return Number.POSITIVE_INFINITY;
  }
  return fit;
}
