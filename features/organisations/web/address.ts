// Filters and the open sheet stand in the address: they can be linked to, and *back* works.
import { useMemo } from 'react';
import { go, usePlace } from '../../../core/web/router/index.ts';

export interface Address {
  get: (name: string) => string;
  /** This page with some of it changed; an empty value leaves it out. */
  href: (change: Record<string, string>) => string;
  /** Goes there; while somebody types, in the place of where they were. */
  go: (change: Record<string, string>, how?: 'push' | 'replace') => void;
}

export function useAddress(): Address {
  const { pathname, search } = usePlace();
  return useMemo(() => {
    const href = (change: Record<string, string>) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(change)) {
        if (value === '') next.delete(name);
        else next.set(name, value);
      }
      const asked = next.toString();
      return asked === '' ? pathname : `${pathname}?${asked}`;
    };
    const params = new URLSearchParams(search);
    return {
      get: (name) => params.get(name) ?? '',
      href,
      go: (change, how = 'push') => go(href(change), { replace: how === 'replace', still: true }),
    };
  }, [pathname, search]);
}
