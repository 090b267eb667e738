// The page of paper on which one hands it out: exact, where a number of words is a rule of thumb (RULINGS, "Documents").
import { layOut } from '../page/page.ts';
import { holds, type Rule } from '../reading.ts';
import { releaseWords } from './length.ts';

export const fitsSheet: Rule = (reading) => {
  if (releaseWords(reading) === 0) return 'waits';
  const { over } = layOut(reading.release);
  return over === 0 ? holds : [{ section: null, data: { percent: Math.ceil(over * 100) }, passages: [] }];
};
