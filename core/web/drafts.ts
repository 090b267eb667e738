// What is typed and not yet sent: kept on this device for one member, until it is sent or they sign out.
import { useCallback, useEffect, useRef, useState } from 'react';

const start = 'sillage.draft.';
const rest = 400;

export const draftKey = (memberId: string, what: string): string => `${start}${memberId}.${what}`;

export function readDraft<Value>(key: string): Value | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Value);
  } catch {
    return undefined;
  }
}

/** Undefined forgets it. A full or forbidden storage loses the copy, not the page. */
export function keepDraft(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The text stays in the field; there is nowhere else to put it.
  }
}

/** Everything that anybody has left unsent on this device, as at signing out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key);
}

/**
 * State that outlives the page: `isEmpty` says when there is nothing to keep. Written after a short rest, and at once
 * when the page is left. A new key reads what is kept under it.
 */
export function useDraft<Value>(key: string, empty: Value, isEmpty: (value: Value) => boolean) {
  const [held, setHeld] = useState(() => ({ key, value: readDraft<Value>(key) ?? empty }));
  const now = held.key === key ? held : { key, value: readDraft<Value>(key) ?? empty };
  if (now !== held) setHeld(now);
  const unwritten = useRef<(() => void) | undefined>(undefined);
  const { value } = now;
  useEffect(() => {
    const write = () => {
      unwritten.current = undefined;
      keepDraft(key, isEmpty(value) ? undefined : value);
    };
    unwritten.current = write;
    const timer = setTimeout(write, rest);
    return () => clearTimeout(timer);
  }, [key, value, isEmpty]);
  useEffect(() => {
    const flush = () => unwritten.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const set = useCallback(
    (next: Value | ((before: Value) => Value)) =>
      setHeld((before) => ({
        key: before.key,
        value: typeof next === 'function' ? (next as (before: Value) => Value)(before.value) : next,
      })),
    [],
  );
  /** Sent: nothing is kept any more. */
  const clear = useCallback(() => {
    unwritten.current = undefined;
    keepDraft(key, undefined);
    setHeld({ key, value: empty });
    // biome-ignore lint/correctness/useExhaustiveDependencies: what is empty does not change
  }, [key, empty]);
  return [value, set, clear] as const;
}
