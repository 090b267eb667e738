// The release is dated in the future.
import type { Rule } from '../reading.ts';
import { holds, pieceOf, wholePassage } from '../reading.ts';

/** A day that exists, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const dateInFuture: Rule = (reading) => {
  const piece = pieceOf(reading, 'date');
  if (!piece) return 'waits';
  const date = piece.analysis.text.trim();
  if (isDay(date) && date > reading.context.today) return holds;
  return [{ section: 'date', data: { date, today: reading.context.today }, passages: [wholePassage(piece)] }];
};
