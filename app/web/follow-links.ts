// Every link of the product is a plain <a href>: here a press on one moves within the page, and resting on one fetches what it needs.
import { go } from '../../core/web/router/index.ts';
import { preload } from './router.tsx';

/** Addresses that the server answers itself: downloads, feeds, sign-in by another site. */
const servers = ['/api/', '/documents', '/live'];

export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = ours(event.target);
    if (href === undefined) return;
    event.preventDefault();
    go(href);
  });
  for (const coming of ['pointerover', 'focusin', 'touchstart'] as const) {
    document.addEventListener(
      coming,
      (event) => {
        const href = ours(event.target);
        if (href !== undefined) void preload(new URL(href, location.href).pathname);
      },
      { passive: true },
    );
  }
}

/** Path, query and hash of a link to a page of ours; undefined for whatever the browser should do itself. */
function ours(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || href === null || href === undefined || link.hasAttribute('download')) return undefined;
  const frame = link.getAttribute('target');
  if (frame !== null && frame !== '_self') return undefined;
  const url = new URL(href, location.href);
  if (url.origin !== location.origin || servers.some((start) => url.pathname.startsWith(start))) return undefined;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  return samePage && url.hash !== '' ? undefined : url.pathname + url.search + url.hash;
}
