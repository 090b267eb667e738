// After a move: the top of a new page, the passage that an address names, or where one was when one goes back.
import { type Place, scrolledAt } from './place.ts';

/** What comes later makes the page longer; for this long it is scrolled again. */
const settles = 1500;

export function scrollTo(place: Place): () => void {
  if (place.still) return () => {};
  const wanted = place.by === 'history' ? scrolledAt(place.key) : 0;
  if (wanted === 0 && place.hash !== '') return reach(() => intoSight(place.hash));
  window.scrollTo(0, wanted);
  return wanted === 0 ? () => {} : reach(() => restored(wanted));
}

/** Never done: what comes later above the passage would push it out of sight again. */
function intoSight(hash: string): boolean {
  document.getElementById(hash)?.scrollIntoView();
  return false;
}

function restored(wanted: number): boolean {
  window.scrollTo(0, wanted);
  return Math.abs(scrollY - wanted) < 2;
}

/** Tries while the page grows, until it is reached, the reader moves, or it has settled. */
function reach(tried: () => boolean): () => void {
  if (tried()) return () => {};
  const growing = new ResizeObserver(() => tried() && leave());
  growing.observe(document.body);
  const timer = setTimeout(() => leave(), settles);
  const moves = ['wheel', 'touchmove', 'keydown', 'mousedown'] as const;
  const leave = () => {
    clearTimeout(timer);
    growing.disconnect();
    for (const move of moves) window.removeEventListener(move, leave);
  };
  for (const move of moves) window.addEventListener(move, leave, { passive: true });
  return leave;
}
