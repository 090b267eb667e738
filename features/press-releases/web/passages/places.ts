// From the sections of the live document, which the anchors know, to positions of the document that is shown.
import type { Node as TextNode } from '@tiptap/pm/model';
import { sectionsOf, type SectionName } from '../../document/blocks.ts';
import type { Place } from '../../document/anchors.ts';
import type { Choice } from './board.ts';
import type * as Y from 'yjs';

interface BlockHere {
  /** Offset in its section, and position in the document. */
  start: number;
  pos: number;
  size: number;
}

export type Sheet = Map<SectionName, BlockHere[]>;

/** Every block of text with where it begins, section by section. */
export function sheetOf(doc: TextNode): Sheet {
  const sheet: Sheet = new Map();
  doc.forEach((section, offset) => {
    const blocks: BlockHere[] = [];
    const add = (node: TextNode, pos: number) => {
      const last = blocks.at(-1);
      blocks.push({ start: last ? last.start + last.size + 1 : 0, pos: pos + 1, size: node.content.size });
    };
    if (section.isTextblock) add(section, offset);
    else
      section.descendants((node, pos) => {
        if (!node.isTextblock) return true;
        add(node, offset + 1 + pos);
        return false;
      });
    sheet.set(section.type.name as SectionName, blocks);
  });
  return sheet;
}

const position = (blocks: BlockHere[], offset: number, as: 'from' | 'to'): number | null => {
  const holds = ({ start, size }: BlockHere) => start <= offset && offset <= start + size;
  const block = as === 'from' ? blocks.findLast(holds) : blocks.find(holds);
  return block ? block.pos + offset - block.start : null;
};

/** Null where the document that is shown is not yet what the anchors were read in. */
export function rangeIn(sheet: Sheet, place: Place): { from: number; to: number } | null {
  const blocks = sheet.get(place.section) ?? [];
  const from = position(blocks, place.from, 'from');
  const to = position(blocks, place.to, 'to');
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** The section and the words between two positions, if they lie in one section; spaces at the ends are left out. */
export function chosenBetween(doc: TextNode, from: number, to: number): Choice | null {
  const $from = doc.resolve(from);
  const $to = doc.resolve(to);
  if ($from.depth === 0 || $to.depth === 0 || $from.index(0) !== $to.index(0)) return null;
  const section = $from.node(1).type.name as SectionName;
  const blocks = sheetOf(doc).get(section) ?? [];
  const first = blocks.find(({ pos, size }) => pos <= from && from <= pos + size);
  if (!first) return null;
  const quote = doc.textBetween(from, to, '\n');
  const trimmed = quote.trim();
  return { section, quote: trimmed, at: first.start + from - first.pos + quote.indexOf(trimmed) };
}

/** Each block that says something, in order. */
export const choicesIn = (doc: Y.Doc): Choice[] =>
  sectionsOf(doc).flatMap(({ section, blocks }) =>
    blocks.flatMap(({ text, start }) => {
      const quote = text.trim();
      return quote === '' ? [] : [{ section, quote, at: start + text.indexOf(quote) }];
    }),
  );
