import { useSyncExternalStore } from 'react';
import { dayOf, momentOf, type TimeForm, timeInWords } from './time-words.ts';
import { useUiWords } from './words.tsx';

export interface TimeProps {
  /** An ISO moment, a day (`YYYY-MM-DD`) or milliseconds. */
  at: string | number | Date;
  form?: TimeForm;
}

/** A moment in words that stay true while the page is open; the whole date shows when one rests on it. */
export function Time({ at, form = 'relative' }: TimeProps) {
  const words = useUiWords();
  const now = useSyncExternalStore(everyMinute, thisMinute);
  const moment = momentOf(at);
  if (Number.isNaN(moment.getTime())) return null;
  const said = timeInWords(moment, new Date(now), form, words);
  if (form === 'day') return <time dateTime={dayOf(moment)}>{said}</time>;
  return (
    <time dateTime={moment.toISOString()} title={timeInWords(moment, moment, 'moment', words)}>
      {said}
    </time>
  );
}

// One clock for all the moments of a page; it stands still while nobody looks.
const listeners = new Set<() => void>();
let clock: ReturnType<typeof setInterval> | undefined;

const thisMinute = () => Math.ceil(Date.now() / 60_000) * 60_000;

function everyMinute(listener: () => void): () => void {
  listeners.add(listener);
  clock ??= setInterval(() => {
    if (!document.hidden) for (const each of listeners) each();
  }, 60_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
}
