// Writes other words at a place of the live document: only what differs is touched, so that marks and anchors of the rest survive.
import * as Y from 'yjs';
import { atlasOf, type Place, sectionIn } from './anchors.ts';
import { type Block, type SectionText, textsOf } from './blocks.ts';
import { type Edit, editsBetween } from './word-edits.ts';

type Attributes = Record<string, unknown>;
type Run = { insert: string; attributes?: Attributes };

/** The one text of a block that holds an offset within it; a block without any gets one. */
function textAt(block: Block, offset: number): { text: Y.XmlText; index: number } {
  const texts = textsOf(block.element);
  let index = offset;
  for (const text of texts) {
    if (index <= text.length) return { text, index };
    index -= text.length;
  }
  const made = new Y.XmlText();
  block.element.insert(block.element.length, [made]);
  return { text: made, index: 0 };
}

/** The marks of new words: those of what they stand for, else of what stands before, save a link that ends there. */
function marksAt(text: Y.XmlText, index: number, replaced: boolean): Attributes {
  const runs = text.toDelta() as Run[];
  let done = 0;
  for (const [at, { insert, attributes = {} }] of runs.entries()) {
    const end = done + insert.length;
    if (replaced ? index < end : index <= end) {
      const { link, ...rest } = attributes;
      const goes = replaced || index < end || runs[at + 1]?.attributes?.link !== undefined;
      return goes && link !== undefined ? attributes : rest;
    }
    done = end;
  }
  return {};
}

function remove(block: Block, from: number, to: number): void {
  let left = to - from;
  for (const text of textsOf(block.element)) {
    const here = Math.max(0, Math.min(left, text.length - from));
    if (here > 0) text.delete(Math.max(0, from), here);
    left -= here;
    from = Math.max(0, from - text.length - here);
    if (left <= 0) return;
  }
}

function put(block: Block, from: number, to: number, insert: string): void {
  const { text, index } = textAt(block, from);
  const replaced = to > from && index < text.length;
  const marks = marksAt(text, index, replaced);
  const gone = block.text.slice(from, to);
  // Between the characters that go, so that a passage which held them holds what stands for them, wherever it begins and ends.
  const first = gone ? String.fromCodePoint(gone.codePointAt(0) as number).length : 0;
  const between = first > 0 && first < gone.length && index + first <= text.length ? first : 0;
  if (insert) text.insert(index + between, insert, marks);
  if (between > 0) {
    remove(block, from + between + insert.length, to + insert.length);
    remove(block, from, from + between);
  } else remove(block, from + insert.length, to + insert.length);
}

function tailOf(block: Block, offset: number): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { insert, attributes } of textsOf(block.element).flatMap((text) => text.toDelta() as Run[])) {
    const rest = insert.slice(Math.max(0, offset - done));
    if (rest) runs.push({ insert: rest, ...(attributes && { attributes }) });
    done += insert.length;
  }
  return runs;
}

/** Where paragraphs are split or joined. */
function putLines(blocks: Block[], from: number, to: number, insert: string): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return;
  const parent = first.element.parent as Y.XmlElement;
  const tail = tailOf(last, to - last.start);
  const [line = '', ...lines] = insert.split('\n');
  remove(first, from - first.start, first.text.length);
  const at = parent.toArray().indexOf(first.element);
  if (blocks.length > 1) parent.delete(at + 1, blocks.length - 1);
  put({ ...first, text: first.text.slice(0, from - first.start) }, from - first.start, from - first.start, line);
  const made = lines.map((words) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (words) paragraph.insert(0, [new Y.XmlText(words)]);
    return paragraph;
  });
  if (made.length > 0) parent.insert(at + 1, made);
  if (tail.length === 0) return;
  const ends = made.at(-1) ?? first.element;
  const known = textsOf(ends).at(-1);
  const text = known ?? new Y.XmlText();
  if (!known) ends.insert(0, [text]);
  text.applyDelta([...(text.length > 0 ? [{ retain: text.length }] : []), ...tail]);
}

interface Touched extends Edit {
  blocks: Block[];
  /** More than one block, or one that becomes more. */
  lines: boolean;
}

/** What an edit touches; null where it would join or split what is not paragraphs of one body. */
function touchedBy(section: SectionText, place: Place, edit: Edit): Touched | null {
  const from = place.from + edit.from;
  const to = place.from + edit.to;
  const near = section.blocks.filter(({ start, text }) => start <= to && from <= start + text.length);
  const [first] = near;
  if (!first) return null;
  const lines = edit.insert.includes('\n') || to > first.start + first.text.length;
  const blocks = lines ? near : [first];
  const parent = first.element.parent;
  const together = blocks.every(({ element }) => element.nodeName === 'paragraph' && element.parent === parent);
  return lines && !together ? null : { from, to, insert: edit.insert, blocks, lines };
}

/**
 * Makes `after` of what stands at a place, last change first. False, and nothing is touched, where it would join a question with
 * its answer or split a line: only paragraphs of one body are joined and split.
 */
export function rewrite(doc: Y.Doc, place: Place, before: string, after: string): boolean {
  const edits = editsBetween(before, after).reverse();
  const touched = (edit: Edit) => {
    const section = sectionIn(atlasOf(doc), place.section);
    return section ? touchedBy(section, place, edit) : null;
  };
  if (!edits.every(touched)) return false;
  doc.transact(() => {
    for (const edit of edits) {
      // Read again each time: what a later change split or joined is no longer what it was.
      const one = touched(edit);
      if (one?.lines) putLines(one.blocks, one.from, one.to, one.insert);
      else if (one?.blocks[0])
        put(one.blocks[0], one.from - one.blocks[0].start, one.to - one.blocks[0].start, one.insert);
    }
  });
  return true;
}
