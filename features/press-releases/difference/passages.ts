import type { Formatted } from './formatting.ts';

/** A passage as it is compared: a paragraph, a line, or a question (`head`) with its answer (`body`). */
export interface Passage {
  head: string;
  body: string | null;
  text: string;
  /** The one line in its place, compared however little is left of it. */
  isLine: boolean;
  /** Replaced as a whole: nobody reads half a date. */
  isFixed: boolean;
  /** What the head, or the paragraphs of the body, carry beside words. */
  marks: Formatted[];
}

export function passagesOf(paragraphs: string[], marks: Formatted[] = []): Passage[] {
  const byLine = Map.groupBy(marks, ({ paragraph }) => paragraph);
  return paragraphs.map((head, at) => ({
    head,
    body: null,
    text: head,
    isLine: false,
    isFixed: false,
    marks: byLine.get(at) ?? [],
  }));
}
