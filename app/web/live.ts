// The live feed: says which contribution moved, and what is shown of it is asked again. It knows no case of its own.
import type { QueryClient } from '@tanstack/react-query';

/** Events that come together are answered together; the first of them at once. */
const together = 400;
const atOnce = 20;
const firstWait = 1000;
const longestWait = 60_000;
/** A window that nobody looks at gives its connection back: a browser has six for all its windows. */
const unseen = 60_000;

interface Told {
  event: string;
  contribution: string;
}

/** The first time it is told what moved since the server made this page. */
function openFeed(lost: boolean): EventSource {
  const { at } = document.documentElement.dataset;
  return new EventSource(lost || !at ? '/api/live' : `/api/live?since=${at}`);
}

/** Listens until what it gives back is called. Comes back by itself after a cut, later each time. */
export function listen(client: QueryClient, open = openFeed): () => void {
  const moved = new Set<string>();
  const heard = new Set<string>();
  let listed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let wait = firstWait;
  let source: EventSource | undefined;
  let ended = false;

  function tell(): void {
    timer = undefined;
    last = Date.now();
    const ids = new Set(moved);
    const events = new Set(heard);
    const lists = listed;
    moved.clear();
    heard.clear();
    listed = false;
    void client.invalidateQueries({
      predicate: ({ queryKey, meta }) =>
        queryKey.some((part) => typeof part === 'string' && ids.has(part)) ||
        (lists && queryKey[0] === 'contributions') ||
        movedBy(meta).some((event) => events.has(event)),
    });
  }

  function hear({ data }: MessageEvent<string>): void {
    const told = read(data);
    if (!told) return;
    moved.add(told.contribution);
    heard.add(told.event);
    listed ||= told.event.startsWith('contribution.');
    timer ??= setTimeout(tell, Math.max(atOnce, last + together - Date.now()));
  }

  function start(lost: boolean): void {
    source = open(lost);
    source.addEventListener('message', hear);
    source.addEventListener('ready', () => {
      wait = firstWait;
      // What moved while nobody listened is not told again: everything shown may be old.
      if (lost)
        void client.invalidateQueries({
          predicate: ({ queryKey, meta }) => /^contributions?$/.test(String(queryKey[0])) || movedBy(meta).length > 0,
        });
      lost = true;
    });
    source.addEventListener('error', () => {
      // The browser tries again by itself after a cut, but not after a refusal.
      if (source?.readyState !== EventSource.CLOSED || ended) return;
      again = setTimeout(() => start(true), wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, longestWait);
    });
  }

  let away: ReturnType<typeof setTimeout> | undefined;
  function look(): void {
    clearTimeout(away);
    if (document.hidden) {
      away = setTimeout(() => {
        clearTimeout(again);
        source?.close();
        source = undefined;
      }, unseen);
    } else if (!source) {
      start(true);
    }
  }

  start(false);
  document.addEventListener('visibilitychange', look);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', look);
    clearTimeout(away);
    clearTimeout(timer);
    clearTimeout(again);
    source?.close();
  };
}

/** The events that a question names in its `meta`, where no id in its key can tell. */
const movedBy = (meta: Record<string, unknown> | undefined): readonly string[] =>
  Array.isArray(meta?.movedBy) ? meta.movedBy : [];

function read(data: string): Told | undefined {
  try {
    const told = JSON.parse(data) as Partial<Told>;
    return typeof told.event === 'string' && typeof told.contribution === 'string' ? (told as Told) : undefined;
  } catch {
    return undefined;
  }
}
