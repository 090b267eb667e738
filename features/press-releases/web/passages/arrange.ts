// Where the cards of a margin stand: each beside its passage, none over another, the chosen one beside its own.

export interface Placed {
  id: string;
  /** Where its passage stands, and how high its card is, in pixels. */
  top: number;
  height: number;
}

export interface Arranged {
  ys: ReadonlyMap<string, number>;
  /** The cards for which there is no room above the chosen one: one line at the top stands for them. */
  folded: readonly string[];
}

const gap = 10;
/** How high that line is, with its gap. */
const line = 34;
/** How far cards may slip below their passages before those in sight are placed first. */
const slips = 160;

/** One below another from `start`, each beside its passage where it can. */
function down(cards: readonly Placed[], start: number): Map<string, number> {
  let free = start;
  return new Map(
    cards.map(({ id, top, height }) => {
      const y = Math.max(top, free);
      free = y + height + gap;
      return [id, y];
    }),
  );
}

/** As from `start` downwards, pushed up where they would stand over `bottom`; those for which there is no room are left out. */
function above(cards: readonly Placed[], start: number, bottom: number): Map<string, number> {
  const ys = down(cards, start);
  let free = bottom - gap;
  for (const { id, height } of cards.toReversed()) {
    const y = Math.min(ys.get(id) as number, free - height);
    if (y < start) ys.delete(id);
    else ys.set(id, y);
    free = y - gap;
  }
  return ys;
}

/**
 * `cards` in the order of the text. `active` stands beside its passage; without one, where cards are so many that they slip
 * far below, the first whose passage is in sight (below `seen`) does.
 */
export function arrange(cards: readonly Placed[], active: string | null, seen: number): Arranged {
  const ys = down(cards, 0);
  let pivot = cards.findIndex(({ id }) => id === active);
  if (pivot < 0) {
    pivot = cards.findIndex(({ top }) => top >= seen);
    const first = cards[pivot];
    if (!first || (ys.get(first.id) as number) - first.top < slips) return { ys, folded: [] };
  }
  const [before, rest] = [cards.slice(0, pivot), cards.slice(pivot)];
  const { top } = rest[0] as Placed;
  const all = above(before, 0, Math.max(0, top));
  if (all.size === before.length) return { ys: new Map([...all, ...down(rest, Math.max(0, top))]), folded: [] };
  const some = above(before, line, Math.max(line, top));
  return {
    ys: new Map([...some, ...down(rest, Math.max(line, top))]),
    folded: before.flatMap(({ id }) => (some.has(id) ? [] : [id])),
  };
}
