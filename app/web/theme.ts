// Light or dark: as the system, unless the person has chosen otherwise in this browser.
import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Read by app/web/public/first-paint.js too, which sets it before the first paint. */
const kept = 'sillage.theme';
const listeners = new Set<() => void>();

export function currentTheme(): Theme {
  const theme = localStorage.getItem(kept);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(kept);
  else localStorage.setItem(kept, theme);
  apply(theme);
  for (const listener of listeners) listener();
}

export const useTheme = (): Theme => useSyncExternalStore(listen, currentTheme);

function apply(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  // The colour of the browser's own frame: index.html has one for each scheme of the system.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.dataset.scheme ??= meta.media.includes('dark') ? 'dark' : 'light';
    const scheme = meta.dataset.scheme;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all';
  }
}

function listen(listener: () => void): () => void {
  // Another tab of the same person follows.
  const fromElsewhere = (event: StorageEvent) => {
    if (event.key !== kept && event.key !== null) return;
    apply(currentTheme());
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromElsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromElsewhere);
  };
}

apply(currentTheme());
