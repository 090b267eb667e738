// Which passages of a list stand for which of another: equal ones first, in order, then what resembles between them.
import { diffIndices } from 'node-diff3';
import { isCheap } from './cost.ts';

/** `before` and `after` are places in the two lists; null where there is no counterpart. */
export type Step =
  | { before: number; after: number }
  | { before: number; after: null }
  | { before: null; after: number };

/** Larger gaps than this many comparisons are not looked into: what is there was replaced. */
const mostCompared = 10_000;
/** Longer lists than this are compared from both ends only. */
const longest = 400;

/** Pairs of a gap in order, with the most in common in all. */
function pairsOf(rows: number, columns: number, likeness: (row: number, column: number) => number): [number, number][] {
  if (rows * columns === 0 || rows * columns > mostCompared) return [];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const like = new Float64Array(rows * columns);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const here = likeness(row, column);
      like[row * columns + column] = here;
      const paired = here > 0 ? here + (best[(row + 1) * width + column + 1] as number) : 0;
      const skipped = Math.max(best[(row + 1) * width + column] as number, best[row * width + column + 1] as number);
      best[row * width + column] = Math.max(paired, skipped);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const here = best[row * width + column] as number;
    if (here === best[(row + 1) * width + column]) row++;
    else if (here === best[row * width + column + 1]) column++;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

/** Aligns two lists of passages, each given by its whole text; `likeness` of two places is 0 where they are no pair. */
export function align(before: string[], after: string[], likeness: (before: number, after: number) => number): Step[] {
  const steps: Step[] = [];
  let [ours, theirs] = [0, 0];
  const gap = (rows: number, columns: number) => {
    const pairs = pairsOf(rows, columns, (row, column) => likeness(ours + row, theirs + column));
    let [row, column] = [0, 0];
    for (const [atRow, atColumn] of [...pairs, [rows, columns] as const]) {
      while (row < atRow) steps.push({ before: ours + row++, after: null });
      while (column < atColumn) steps.push({ before: null, after: theirs + column++ });
      if (atRow < rows) steps.push({ before: ours + row++, after: theirs + column++ });
    }
    ours += rows;
    theirs += columns;
  };
  const same = (count: number) => {
    for (let at = 0; at < count; at++) steps.push({ before: ours++, after: theirs++ });
  };
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  same(head);
  const [rows, columns] = [before.length - tail, after.length - tail];
  const [inner, other] = [before.slice(head, rows), after.slice(head, columns)];
  if (Math.max(inner.length, other.length) <= longest && isCheap(inner, other)) {
    for (const { buffer1, buffer2 } of diffIndices(inner, other)) {
      same(head + buffer1[0] - ours);
      gap(buffer1[1], buffer2[1]);
    }
    same(rows - ours);
  } else gap(rows - head, columns - head);
  same(tail);
  return steps;
}
