// Where a page ended, as an opaque word: the values of its sort key.
import { invalid } from '../errors.ts';
import { id } from './endpoint.ts';

export const toCursor = (...key: (string | number | Date)[]): string =>
  Buffer.from(JSON.stringify(key.map((part) => (part instanceof Date ? part.toISOString() : part)))).toString(
    'base64url',
  );

/** As `Date` and the database write them. */
const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,6})?Z)?$/;

/** The sort key behind a cursor; refuses one that this list did not write. */
export function fromCursor(
  cursor: string | undefined,
  shape: ('time' | 'number' | 'id')[],
): (string | number)[] | null {
  if (!cursor) return null;
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const fits =
      Array.isArray(key) &&
      key.length === shape.length &&
      key.every((part, at) => {
        if (shape[at] === 'number') return Number.isSafeInteger(part);
        if (shape[at] === 'time') return typeof part === 'string' && moment.test(part);
        return id.safeParse(part).success;
      });
    if (fits) return key as (string | number)[];
  } catch {
    // Falls through: whatever it was, it is not ours.
  }
  throw invalid([{ path: 'query.cursor', code: 'cursor', message: 'Not a cursor of this list.' }]);
}

/** Cuts the one row too many that tells whether there is a next page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  present: (row: Row) => Item,
  keyOf: (row: Row) => string,
) {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), next: rows.length > limit && last ? keyOf(last) : null };
}
