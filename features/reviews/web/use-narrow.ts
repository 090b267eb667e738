import { useSyncExternalStore } from 'react';

// The width under which the notes become a sheet (ui/README.md, "Breakpoints").
const query = typeof matchMedia === 'function' ? matchMedia('(max-width: 62.5em)') : null;

const listen = (listener: () => void) => {
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
};

/** Whether the notes have no room beside the paper. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query?.matches ?? false);
