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
/** How far a card may slip below its passage before others give way. */
const slips = 200;

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
 * `cards` in the order of the text. `active` stands beside its passage, and those before it move up; where they do not fit there, it
 * slips a little, or else they are folded. Without one, the first whose passage is in sight (below `seen`) is placed so where
 * it would slip far.
 */
export function arrange(cards: readonly Placed[], active: string | null, seen: number): Arranged {
  const natural: Arranged = { ys: down(cards, 0), folded: [] };
  const chosen = cards.findIndex(({ id }) => id === active);
  const pivot = chosen < 0 ? cards.findIndex(({ top }) => top >= seen) : chosen;
  const card = cards[pivot];
  if (!card) return natural;
  const slipped = (natural.ys.get(card.id) as number) - card.top;
  if (chosen < 0 && slipped < slips) return natural;
  const [before, rest] = [cards.slice(0, pivot), cards.slice(pivot)];
  const all = above(before, 0, Math.max(0, card.top));
  if (all.size === before.length) return { ys: new Map([...all, ...down(rest, Math.max(0, card.top))]), folded: [] };
  if (slipped < slips) return natural;
  const some = above(before, line, Math.max(line, card.top));
  return {
    ys: new Map([...some, ...down(rest, Math.max(line, card.top))]),
    folded: before.flatMap(({ id }) => (some.has(id) ? [] : [id])),
  };
}
