// The characters and marks of one element, changed where they differ.
import * as Y from 'yjs';
import type { Part } from '../difference/words.ts';

export interface Run {
  text: string;
  marks: Record<string, object>;
}

const textsOf = (element: Y.XmlElement) => element.toArray().filter((child) => child instanceof Y.XmlText);

const runsOf = (element: Y.XmlElement): Run[] =>
  textsOf(element).flatMap((text) =>
    (text.toDelta() as { insert: string; attributes?: Record<string, object> }[]).map(
      ({ insert, attributes = {} }) => ({
        text: insert,
        marks: attributes,
      }),
    ),
  );

export const textOf = (element: Y.XmlElement): string =>
  runsOf(element)
    .map(({ text }) => text)
    .join('');

/** Where a place in the element's characters is: two people can begin an empty element at once, and then it holds two texts. */
function placeOf(element: Y.XmlElement, at: number): { text: Y.XmlText; at: number } {
  let left = at;
  const texts = textsOf(element);
  for (const text of texts) {
    if (left <= text.length) return { text, at: left };
    left -= text.length;
  }
  const text = texts.at(-1) ?? new Y.XmlText();
  if (texts.length === 0) element.insert(0, [text]);
  return { text, at: text.length };
}

/** Calls for each piece of a stretch that lies within one text. */
function within(
  element: Y.XmlElement,
  at: number,
  length: number,
  act: (text: Y.XmlText, at: number, length: number) => void,
) {
  let start = 0;
  const pieces = textsOf(element).map((text) => {
    const [from, to] = [Math.max(at, start), Math.min(at + length, start + text.length)];
    const piece = { text, at: from - start, length: to - from };
    start += text.length;
    return piece;
  });
  for (const piece of pieces) if (piece.length > 0) act(piece.text, piece.at, piece.length);
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** What must be put on and taken off so that one set of marks becomes another. */
function remarking(from: Run['marks'], to: Run['marks']): Record<string, object | null> {
  const off = Object.keys(from).filter((name) => !(name in to));
  const on = Object.entries(to).filter(([name, value]) => differs(from[name], value));
  return Object.fromEntries([...off.map((name) => [name, null] as const), ...on]);
}

function remark(element: Y.XmlElement, wanted: Run[]): void {
  const changes: { at: number; length: number; marks: Record<string, object | null> }[] = [];
  const [ours, theirs] = [runsOf(element), wanted.map((run) => ({ ...run }))];
  let at = 0;
  for (let [one, other] = [ours.shift(), theirs.shift()]; one && other; ) {
    const length = Math.min(one.text.length, other.text.length);
    const marks = remarking(one.marks, other.marks);
    if (length > 0 && Object.keys(marks).length > 0) changes.push({ at, length, marks });
    at += length;
    one = one.text.length > length ? { ...one, text: one.text.slice(length) } : ours.shift();
    other = other.text.length > length ? { ...other, text: other.text.slice(length) } : theirs.shift();
  }
  for (const { at, length, marks } of changes) {
    within(element, at, length, (text, from, count) => text.format(from, count, marks));
  }
}

/** `parts` are the difference between the characters that stand there and those of `wanted`. */
export function rewriteText(element: Y.XmlElement, wanted: Run[], parts: Part[]): void {
  let at = 0;
  for (const { kind, text } of parts) {
    if (kind === 'gone') within(element, at, text.length, (inside, from, count) => inside.delete(from, count));
    else {
      if (kind === 'new') {
        const place = placeOf(element, at);
        place.text.insert(place.at, text, {});
      }
      at += text.length;
    }
  }
  remark(element, wanted);
}
