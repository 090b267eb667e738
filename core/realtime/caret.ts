// Where a selection stands: relative positions of Yjs as JSON. What others' editors cannot read would break them, so nothing
// else is passed on.

interface Id {
  client: number;
  clock: number;
}
interface Position {
  type?: Id | null;
  tname?: string | null;
  item?: Id | null;
  assoc?: number;
}
export interface Caret {
  anchor: Position;
  head: Position;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const fieldsOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;

function idIn(value: unknown): Id | null {
  const { client, clock } = fieldsOf(value) ?? {};
  return isNumber(client) && isNumber(clock) ? { client, clock } : null;
}

/** A position names an item, or a type by its id or its name; without any of them it is nowhere. */
function positionIn(value: unknown): Position | null {
  const given = fieldsOf(value);
  if (!given) return null;
  const [item, type] = [idIn(given.item), idIn(given.type)];
  const tname = typeof given.tname === 'string' && given.tname.length <= 60 ? given.tname : null;
  if (!item && !type && tname === null) return null;
  return { type, tname, item, assoc: given.assoc === -1 ? -1 : 0 };
}

/** What of it others may be shown; null: no selection. */
export function caretIn(value: unknown): Caret | null {
  const given = fieldsOf(value);
  const [anchor, head] = [positionIn(given?.anchor), positionIn(given?.head)];
  return anchor && head ? { anchor, head } : null;
}
