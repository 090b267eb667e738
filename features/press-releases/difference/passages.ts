/** A passage as it is compared: a paragraph, a line, or a question (`head`) with its answer (`body`). */
export interface Passage {
  head: string;
  body: string | null;
  text: string;
  /** The one line in its place, compared however little is left of it. */
  isLine: boolean;
  /** Replaced as a whole: nobody reads half a date. */
  isFixed: boolean;
}

export const passagesOf = (paragraphs: string[]): Passage[] =>
  paragraphs.map((head) => ({ head, body: null, text: head, isLine: false, isFixed: false }));
