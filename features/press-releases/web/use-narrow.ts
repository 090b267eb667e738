import { useSyncExternalStore } from 'react';

// The width under which the margin becomes a sheet (ui/README.md, "Breakpoints").
const query = typeof matchMedia === 'function' ? matchMedia('(max-width: 62.5em)') : null;

const listen = (listener: () => void) => {
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
};

/** Whether the margin has no room beside the page. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => query?.matches ?? false);
