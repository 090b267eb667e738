// Where the reader is: the address, how to go elsewhere, and how far each place in the history was scrolled.

export interface Place {
  pathname: string;
  /** `?a=1`, or empty. */
  search: string;
  /** Without its `#`. */
  hash: string;
  /** Of this place in the history. */
  key: string;
  /** How one came here: by a link, in the place of another, or back and forth in the history. */
  by: 'push' | 'replace' | 'history';
  /** The page stays where it is scrolled. */
  still: boolean;
}

export interface Going {
  /** In the place of where one is, so that *back* does not come here again. */
  replace?: boolean;
  /** Leaves the page scrolled as it is. */
  still?: boolean;
}

const listeners = new Set<(place: Place) => void>();
const scrolled = 'sillage.scrolled';

const newKey = () => Math.random().toString(36).slice(2, 10);
/** An address just opened has no key yet: it is given its own, so that it does not begin where another one was left. */
function keyHere(): string {
  const state = history.state as { key?: string } | null;
  if (state?.key) return state.key;
  const key = newKey();
  history.replaceState({ ...state, key }, '');
  return key;
}

export function placeHere(by: Place['by'] = 'history', still = false): Place {
  const { pathname, search, hash } = location;
  return { pathname, search, hash: hash.slice(1), key: keyHere(), by, still };
}

/** Goes to an address of ours: `/explore?kind=idea#top`. */
export function go(href: string, { replace = false, still = false }: Going = {}): void {
  keepScroll();
  const key = replace ? keyHere() : newKey();
  history[replace ? 'replaceState' : 'pushState']({ key }, '', href);
  tell(placeHere(replace ? 'replace' : 'push', still));
}

function tell(place: Place): void {
  for (const listener of listeners) listener(place);
}

/** Hears each move until what it gives back is called. */
export function onMove(listener: (place: Place) => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', moved);
    window.addEventListener('pagehide', keepScroll);
    window.addEventListener('scroll', scrolling, { passive: true });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', moved);
    window.removeEventListener('pagehide', keepScroll);
    window.removeEventListener('scroll', scrolling);
  };
}

function moved(): void {
  // What was about to be noted is of the place that was left.
  clearTimeout(noted);
  noted = undefined;
  tell(placeHere());
}

// The browser says that one went back only when one has: what was scrolled is noted while it is.
let noted: ReturnType<typeof setTimeout> | undefined;
function scrolling(): void {
  noted ??= setTimeout(keepScroll, 120);
}

function keepScroll(): void {
  clearTimeout(noted);
  noted = undefined;
  const kept = { ...readScrolled(), [keyHere()]: Math.round(scrollY) };
  // A session is long: the oldest places are forgotten.
  const last = Object.entries(kept).slice(-100);
  try {
    sessionStorage.setItem(scrolled, JSON.stringify(Object.fromEntries(last)));
  } catch {
    // Storage can be refused: then *back* leads to the top.
  }
}

function readScrolled(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(scrolled) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

export const scrolledAt = (key: string): number => readScrolled()[key] ?? 0;
