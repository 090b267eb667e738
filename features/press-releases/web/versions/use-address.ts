import { go, usePlace } from '../../../../core/web/router/index.ts';

/** What is compared stands in the address: sliding replaces it, choosing is a step that *back* takes back. */
export function useAddress() {
  const { pathname, search } = usePlace();
  const params = new URLSearchParams(search);
  const change = (changes: Record<string, string | null>, replace = false) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    go(query === '' ? pathname : `${pathname}?${query}`, { replace, still: true });
  };
  return { params, change };
}
