// Filters and the open sheet stand in the address: they can be linked to, and *back* works.
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';

export interface Address {
  get: (name: string) => string;
  /** This page with some of it changed; an empty value leaves it out. */
  href: (change: Record<string, string>) => string;
  /** Goes there; while somebody types, in the place of where they were. */
  go: (change: Record<string, string>, how?: 'push' | 'replace') => void;
}

export function useAddress(): Address {
  const router = useRouter();
  const { pathname, search } = useRouterState({
    select: ({ location }) => ({ pathname: location.pathname, search: location.searchStr }),
    structuralSharing: true,
  });
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
      go: (change, how = 'push') => router.history[how](href(change)),
    };
  }, [pathname, search, router]);
}
