// Bold, italic and links of two texts that say the same: where they differ.
import type { Section } from '../release-text.ts';

export const markNames = ['strong', 'emphasis', 'link'] as const;
export type MarkName = (typeof markNames)[number];

/** A stretch of a paragraph that carries a mark. `entry` is its place in a FAQ, `paragraph` its line in the text that it is of. */
export interface Formatted {
  section: Section;
  entry: number | null;
  paragraph: number;
  from: number;
  to: number;
  mark: MarkName;
  /** Where a link goes. */
  href: string | null;
}

/** A stretch whose words stayed while their marks changed. */
export interface Restyled {
  from: number;
  to: number;
  before: MarkName[];
  after: MarkName[];
}

const carriedAt = (spans: Formatted[], from: number, to: number) =>
  spans.filter((span) => span.from <= from && span.to >= to).sort((a, b) => a.mark.localeCompare(b.mark));
const said = (spans: Formatted[]) => spans.map(({ mark, href }) => `${mark} ${href ?? ''}`).join('\n');
const names = (spans: Formatted[]) => markNames.filter((name) => spans.some(({ mark }) => mark === name));

/** A paragraph in more pieces than this is told as a whole. */
const mostPieces = 400;

function restyledAsWhole(before: Formatted[], after: Formatted[]): Restyled[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const to = [...before, ...after].reduce((last, span) => Math.max(last, span.to), 0);
  return [{ from: 0, to, before: names(before), after: names(after) }];
}

export function restyledIn(before: Formatted[], after: Formatted[]): Restyled[] {
  if (before.length + after.length > mostPieces) return restyledAsWhole(before, after);
  const ends = [...before, ...after].flatMap(({ from, to }) => [from, to]);
  const places = [...new Set(ends)].sort((a, b) => a - b);
  const found: Restyled[] = [];
  for (const [at, from] of places.slice(0, -1).entries()) {
    const to = places[at + 1] as number;
    const [ours, theirs] = [carriedAt(before, from, to), carriedAt(after, from, to)];
    if (said(ours) === said(theirs)) continue;
    const last = found.at(-1);
    const [was, is] = [names(ours), names(theirs)];
    if (last?.to === from && `${last.before} ${last.after}` === `${was} ${is}`) last.to = to;
    else found.push({ from, to, before: was, after: is });
  }
  return found;
}
