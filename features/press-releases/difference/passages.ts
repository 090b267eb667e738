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

export const passagesOf = (paragraphs: string[], marks: Formatted[] = []): Passage[] =>
  paragraphs.map((head, at) => ({
    head,
    body: null,
    text: head,
    isLine: false,
    isFixed: false,
    marks: marks.filter(({ paragraph }) => paragraph === at),
  }));
