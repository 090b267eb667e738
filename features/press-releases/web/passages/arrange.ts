// Where the cards of a margin stand: each beside its passage, none over another, the chosen one exactly beside its own.

export interface Placed {
  id: string;
  /** Where its passage stands, and how high its card is, in pixels. */
  top: number;
  height: number;
}

const gap = 10;
/** How far cards may slip below their passages before those in sight are placed first. */
const slips = 160;

function down(cards: readonly Placed[], from: number, start: number, into: Map<string, number>): void {
  let free = start;
  for (const { id, top, height } of cards.slice(from)) {
    const y = Math.max(top, free);
    into.set(id, y);
    free = y + height + gap;
  }
}

/**
 * `cards` in the order of the text. `active` stands exactly beside its passage; without one, where cards are so many that they
 * slip far below, the first whose passage is in sight (below `seen`) does.
 */
export function arrange(cards: readonly Placed[], active: string | null, seen: number): Map<string, number> {
  const ys = new Map<string, number>();
  down(cards, 0, 0, ys);
  let pivot = cards.findIndex(({ id }) => id === active);
  if (pivot < 0) {
    const first = cards.findIndex(({ top }) => top >= seen);
    const card = cards[first];
    if (!card || (ys.get(card.id) as number) - card.top < slips) return ys;
    pivot = first;
  }
  const chosen = cards[pivot] as Placed;
  ys.set(chosen.id, Math.max(0, chosen.top));
  down(cards, pivot + 1, Math.max(0, chosen.top) + chosen.height + gap, ys);
  let free = Math.max(0, chosen.top) - gap;
  for (const { id, top, height } of cards.slice(0, pivot).reverse()) {
    const y = Math.min(top, free - height);
    ys.set(id, y);
    free = y - gap;
  }
  return ys;
}
