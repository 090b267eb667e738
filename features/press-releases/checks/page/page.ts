// One page of A4: where everything stands, in points from its top left corner. Pure: what fits here is what *ready* asks.
import type { ReleaseText } from '../../release-text.ts';
import { type Block, bodyOf, headOf, types } from './blocks.ts';
import { balance, type Column, fill, heightOf, setLines } from './columns.ts';
import { breakEvenly, breakLines, type Line } from './lines.ts';

export const paper = { width: 595.28, height: 841.89 };
export const margins = { top: 48, side: 56, bottom: 44 };
/** Credits and stage, always there: what fits must not hang on how many people wrote. */
export const footHeight = 34;
export const gutter = 22;

export const measure = paper.width - 2 * margins.side;
export const columnWidth = (measure - gutter) / 2;
const floor = paper.height - margins.bottom - footHeight;

export interface HeadLine {
  line: Line;
  block: Block;
  y: number;
}

export interface Sheet {
  head: HeadLine[];
  /** Where the rule under the head stands; null where there is no head, on a following sheet. */
  rule: number | null;
  top: number;
  columns: Column[];
}

export interface Layout {
  sheets: Sheet[];
  /** By how much the release outgrows its page, as a part of the page: 0 where it fits. */
  over: number;
  /** Whether sheets were left out, because there is no end to it. */
  cut: boolean;
}

const spacing: Partial<Record<Block['kind'], number>> = { kicker: 0.6 };

function setHead(text: ReleaseText): { head: HeadLine[]; bottom: number } {
  const head: HeadLine[] = [];
  let y = margins.top;
  for (const block of headOf(text)) {
    const { size, leading, before } = types[block.kind];
    y += before;
    const setter = block.kind === 'kicker' ? breakLines : breakEvenly;
    for (const line of setter(block.runs, size + (spacing[block.kind] ?? 0), measure)) {
      head.push({ line, block, y });
      y += leading;
    }
  }
  return { head, bottom: y };
}

const mostSheets = 4;

/** Lays a release out, without its FAQs, on as many sheets as it needs. */
export function layOut(text: ReleaseText): Layout {
  const { head, bottom } = setHead(text);
  const lines = setLines(bodyOf(text), columnWidth);
  // A head that fills the page by itself leaves a column of one line, so that nothing loops.
  const rule = Math.min(bottom + 9, floor - 40);
  const top = rule + 13;
  const room = floor - top;
  const first = fill(lines, room, 2);
  const inside = first.flatMap((column) => column.lines).length;
  const fits = inside === lines.length && first.every(({ height }) => height <= room) && bottom < rule;
  if (fits) return { sheets: [{ head, rule, top, columns: balance(lines, room) }], over: 0, cut: false };
  const rest = lines.slice(inside);
  const later = fill(rest, floor - margins.top, 2 * (mostSheets - 1));
  const sheets: Sheet[] = [{ head, rule, top, columns: first }];
  for (let at = 0; at < later.length; at += 2)
    sheets.push({ head: [], rule: null, top: margins.top, columns: later.slice(at, at + 2) });
  const shown = later.flatMap((column) => column.lines).length;
  const tooMuch = heightOf(rest) + Math.max(0, bottom - (floor - 40)) * 2;
  return { sheets, over: Math.max(0.01, tooMuch / (2 * room)), cut: shown < rest.length };
}
