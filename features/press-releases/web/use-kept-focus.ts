import { type FocusEvent, useCallback, useRef } from 'react';

/**
 * Whoever works by keyboard stays where they were when what they pressed goes away (a form that closes, a row that is settled): on
 * their row while it stands, else at the beginning of the place.
 */
export function useKeptFocus() {
  const last = useRef<{ row: Element | null } | null>(null);
  const ref = useCallback((place: HTMLDivElement) => {
    const observer = new MutationObserver(() => {
      if (!last.current || document.activeElement !== document.body) return;
      const { row } = last.current;
      const next = row?.isConnected ? row.querySelector<HTMLElement>('button, a') : null;
      (next ?? place).focus({ preventScroll: true });
    });
    observer.observe(place, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return {
    ref,
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent) => {
      last.current = { row: target.closest('li') };
    },
    onBlur: ({ target, relatedTarget, currentTarget }: FocusEvent) => {
      const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (target.isConnected && !stays) last.current = null;
    },
  };
}
