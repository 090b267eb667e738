// One open release: its Yjs document, the link to the server, the copy in this browser, and what of it is worth telling.
import * as Y from 'yjs';
import type { Language } from '../../../../core/languages.ts';
import { fragmentName } from '../../document/schema.ts';
import { toText } from '../../document/text.ts';
import type { LinkState, LiveNews, PersonPresent, Refusal } from '../live.ts';
import { type Kept, keep } from './keep.ts';
import { Link } from './link.ts';

export interface OpenDocument {
  releaseId: string;
  member: PersonPresent;
  language: Language;
  writes: boolean;
}

export interface LiveDocument {
  doc: Y.Doc;
  link: Link;
  close: () => void;
}

/** After this without an answer one is out of reach, whatever the socket believes. */
const patience = 5000;
const muchPatience = 10_000;
const textDelay = 150;
const refusals: readonly string[] = ['refused', 'readonly', 'too_large', 'malformed'];

const address = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/documents`;

/** `onReady` is told once the page of the release is there to be edited, and whether this person may. */
export function openLiveDocument(
  open: OpenDocument,
  news: LiveNews & { onReady: () => void; onWrites: (writes: boolean) => void },
): LiveDocument {
  const { releaseId, member, language } = open;
  const doc = new Y.Doc();
  const page = doc.getXmlFragment(fragmentName);
  const link = new Link({
    url: address(),
    name: releaseId,
    document: doc,
    token: 'cookie',
    autoConnect: false,
    maxDelay: 20_000,
  } as ConstructorParameters<typeof Link>[0]);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let kept: Kept | null = null;
  let closed = false;
  let gone = false;
  let late = false;
  let ready = false;
  let attempts = 0;
  let failures = 0;
  let lateTimer: ReturnType<typeof setTimeout> | undefined;
  let textDue = false;

  const after = (milliseconds: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!closed) act();
    }, milliseconds);
    timers.add(timer);
    return timer;
  };

  function state(): LinkState {
    if (gone) return 'gone';
    if (link.isAuthenticated && link.authorizedScope === 'readonly' && link.caughtUp) return 'reading';
    if (link.isStored && navigator.onLine) return 'saved';
    if (late || !navigator.onLine) return 'offline';
    return link.caughtUp ? 'saving' : 'connecting';
  }

  function tell(): void {
    if (closed) return;
    const settled = link.isStored || gone;
    if (settled) {
      late = false;
      clearTimeout(lateTimer);
      lateTimer = undefined;
    } else
      lateTimer ??= after(patience, () => {
        late = true;
        tell();
        // An answer this late will not come on this socket: another may fare better.
        after(muchPatience, () => {
          if (link.isAuthenticated && !link.isStored) link.configuration.websocketProvider.webSocket?.close();
        });
      });
    // Only a document that came from the server is ever shown: an empty one here would be an invention.
    if (!ready && page.length > 0) {
      ready = true;
      news.onReady();
    }
    news.onState(state());
  }

  function people(): void {
    const here = new Map<string, PersonPresent>();
    for (const { user } of (link.awareness?.getStates().values() ?? []) as Iterable<{ user?: PersonPresent }>) {
      if (user?.id) here.set(user.id, { id: user.id, name: user.name });
    }
    news.onPeople([...here.values()]);
  }

  async function hand(reason: Refusal): Promise<void> {
    const text = toText(doc, language);
    const had = page.length > 0;
    close();
    await kept?.drop();
    if (had) news.onUnsent({ reason, text });
  }

  function ended(reason: string): void {
    if (closed) return;
    if (reason === 'gone') {
      gone = true;
      news.onState('gone');
      void hand('gone');
      news.onChanged();
    } else if (refusals.includes(reason)) void hand(reason as Refusal);
    else if (reason === 'changed') {
      news.onChanged();
      after(50 + Math.random() * 200, () => void link.rejoin());
    } else {
      late = true;
      attempts += 1;
      after(Math.min(20_000, 1000 * 2 ** attempts) * (0.5 + Math.random() / 2), () => void link.rejoin());
    }
    tell();
  }

  link.on('authenticated', ({ scope }: { scope: string }) => {
    attempts = 0;
    failures = 0;
    news.onWrites(scope === 'read-write');
    tell();
  });
  link.on('authenticationFailed', ({ reason }: { reason: string }) => ended(reason));
  // A document is closed with a reason of ours; the socket under it closes with a code and comes back by itself.
  link.on('close', ({ event }: { event: { code: number; reason: string } }) => {
    if (event.code === 1000 && event.reason !== '') ended(event.reason);
    else {
      late = true;
      failures += 1;
      // Out of reach again and again while the network is there: the session may have ended, and the page's data says so.
      if (failures % 3 === 0 && navigator.onLine) news.onChanged();
      tell();
    }
  });
  for (const name of ['caughtUp', 'synced', 'unsyncedChanges', 'status'] as const) link.on(name, tell);
  link.on('awarenessChange', people);
  const tellText = () => {
    tell();
    if (textDue) return;
    textDue = true;
    after(textDelay, () => {
      textDue = false;
      if (ready) news.onText(toText(doc, language));
    });
  };
  doc.on('update', tellText);
  const onOffline = () => tell();
  const onOnline = () => {
    void link.connect();
    tell();
  };
  window.addEventListener('offline', onOffline);
  window.addEventListener('online', onOnline);

  function close(): void {
    if (closed) return;
    closed = true;
    for (const timer of timers) clearTimeout(timer);
    window.removeEventListener('offline', onOffline);
    window.removeEventListener('online', onOnline);
    link.destroy();
    void kept?.close();
  }

  void (async () => {
    kept = await keep(doc, member.id, releaseId, open.writes);
    if (closed) return void kept?.close();
    await kept?.read;
    if (closed) return;
    tell();
    await link.connect();
  })();

  return { doc, link, close };
}
