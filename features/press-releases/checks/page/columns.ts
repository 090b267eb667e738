// Lines into columns: no heading at the foot of one, no line of a paragraph alone, no quote broken.
import type { Block } from './blocks.ts';
import { types } from './blocks.ts';
import { breakWell, type Line } from './lines.ts';

export interface SetLine {
  line: Line;
  block: Block;
  /** Which line of its block, and whether it is the last. */
  at: number;
  last: boolean;
  before: number;
  height: number;
  /** A column does not end after it. */
  holds: boolean;
}

export interface Column {
  lines: SetLine[];
  height: number;
}

export function setLines(blocks: Block[], measure: number): SetLine[] {
  return blocks.flatMap((block, index) => {
    const { size, leading, before, indent } = types[block.kind];
    const lines = breakWell(block.runs, size, measure - indent);
    const follows = blocks[index + 1]?.kind;
    return lines.map((line, at): SetLine => {
      const last = at === lines.length - 1;
      const alone = lines.length > 1 && (at === 0 || at === lines.length - 2);
      const holds = last ? block.kind === 'heading' || follows === 'attribution' : alone || block.kind === 'quote';
      const first = at === 0 && (index > 0 || block.kind === 'quote');
      return { line, block, at, last, before: first ? spaceBefore(blocks, index, before) : 0, height: leading, holds };
    });
  });
}

/** A paragraph right under its heading stands close to it; what follows a quote gets the quote's own air. */
function spaceBefore(blocks: Block[], index: number, usual: number): number {
  const above = blocks[index - 1]?.kind;
  if (above === 'heading') return 0;
  const afterQuote = above === 'attribution' || (above === 'quote' && blocks[index]?.kind !== 'attribution');
  return afterQuote ? Math.max(usual, types.quote.before) : usual;
}

/** Fills columns of one height in order. A stretch that holds together and is taller than a column is broken all the same. */
export function fill(lines: SetLine[], height: number, most = Number.POSITIVE_INFINITY): Column[] {
  const columns: Column[] = [];
  let start = 0;
  while (start < lines.length && columns.length < most) {
    let used = 0;
    let end = start;
    while (end < lines.length) {
      const { before, height: own } = lines[end] as SetLine;
      const needed = used + (end === start ? 0 : before) + own;
      if (needed > height && end > start) break;
      used = needed;
      end++;
    }
    const full = end;
    while (end < lines.length && end > start && lines[end - 1]?.holds) end--;
    if (end === start) end = full;
    const taken = lines.slice(start, end);
    columns.push({ lines: taken, height: heightOf(taken) });
    start = end;
  }
  return columns;
}

export const heightOf = (lines: SetLine[]): number =>
  lines.reduce((sum, { before, height }, at) => sum + (at === 0 ? 0 : before) + height, 0);

/** Two columns as even as they can be, within the height that there is. */
export function balance(lines: SetLine[], height: number): Column[] {
  const half = heightOf(lines) / 2;
  for (let tried = Math.min(half, height); tried < height; tried += 2) {
    const columns = fill(lines, tried, 3);
    if (columns.length <= 2 && columns.every((column) => column.height <= tried)) return columns;
  }
  return fill(lines, height);
}
