import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followLinks } from './follow-links.ts';
import { firstLanguage, readAhead, startLanguage } from './language.ts';
import { startAgain } from './missing-parts.ts';
import { queryClient } from './query.ts';
import { preload } from './router.tsx';
import { followOrganisation, sessionQuery } from './session.ts';

// After an upgrade of the server, a page still open asks for parts that are gone: it starts again, once.
window.addEventListener('vite:preloadError', () => void startAgain());

async function start(): Promise<void> {
  void queryClient.prefetchQuery(sessionQuery);
  // A page that cannot be fetched says so where it would stand.
  await Promise.all([preload(location.pathname), startLanguage(firstLanguage())]);
  followLinks();
  followOrganisation();
  const root = document.getElementById('root');
  if (!root) return;
  // At once: what the document brought along is then read, answered and drawn before anything is painted.
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  readAhead();
}

// Not awaited at the top: parts fetched later import from this one, and would wait for it while it waits for them.
void start();
