// How long two versions of six pages take to be compared, as a browser does it while one slides.
import { differenceOf } from '../features/press-releases/difference/difference.ts';
import { sixPages } from '../features/press-releases/difference/examples.ts';
import type { Row } from './table.ts';

const bar = 100;

export function benchDifference(): Row {
  const [before, after] = sixPages();
  const times = Array.from({ length: 51 }, () => {
    const from = performance.now();
    differenceOf(before, after);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const value = times[25] as number;
  return {
    name: 'difference of two versions of six pages',
    unit: 'ms',
    value,
    baseline: bar,
    ratio: value / bar,
    bar: '≤ 1',
  };
}
