// The open sheet stands in the address, so that it can be linked to and *back* closes it.
import { go as goTo, usePlace } from '../../../core/web/router/index.ts';

export const panels = [
  'checks',
  'passages',
  'history',
  'versions',
  'languages',
  'people',
  'images',
  'opening',
] as const;
export type PanelName = (typeof panels)[number];

const isPanel = (value: string | null): value is PanelName => panels.some((name) => name === value);

export function usePanel() {
  const { pathname, search } = usePlace();
  const asked = new URLSearchParams(search);
  const name = asked.get('panel');
  const go = (panel: PanelName | null, version: string | null = null) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries({ panel, version })) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    const query = next.toString();
    goTo(query === '' ? pathname : `${pathname}?${query}`, { replace: panel === null, still: true });
  };
  return {
    panel: isPanel(name) ? name : null,
    /** Of the versions: the one that is read. */
    version: asked.get('version'),
    open: (panel: PanelName, version?: string) => go(panel, version ?? null),
    close: () => go(null),
  };
}
