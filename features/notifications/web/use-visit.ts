import { useEffect } from 'react';
import { sayVisited } from './api.ts';

/** Long enough to have read it. */
const seen = 4000;

/** Once the page has been looked at for a few seconds, the next visit counts from here. */
export function useVisit(shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => {
      if (!document.hidden) void sayVisited();
    }, seen);
    return () => clearTimeout(timer);
  }, [shown]);
}
