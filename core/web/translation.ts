// What runs in the browser under the name of react-i18next (vite.config.ts): its types and its format, a tenth of its weight.
import { use, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../languages.ts';
import { fill, findText, type Said } from './say.ts';
import { withMillions, type WordTree } from './words.ts';

type Load = (language: Language, namespace: string) => Promise<WordTree>;

let load: Load = () => Promise.reject(new Error('no words yet'));
let spoken: Language = 'fr';
const known = new Map<string, WordTree>();
const coming = new Map<string, Promise<unknown>>();
/** What the page has asked for so far: a new language must have all of it before it is shown. */
const asked = new Set<string>(['shell', 'ui']);
const listeners = new Set<() => void>();

/** Where words come from, one namespace at a time. */
export function wordsFrom(source: Load): void {
  load = source;
}

function fetched(language: Language, namespace: string): Promise<unknown> {
  const key = `${language} ${namespace}`;
  const before = coming.get(key);
  if (before) return before;
  const now = load(language, namespace).then(
    (words) => known.set(key, withMillions(words)),
    (error: unknown) => {
      // Kept while it is said; whoever asks again a moment later gets another try.
      setTimeout(() => coming.delete(key), 1000);
      throw error;
    },
  );
  coming.set(key, now);
  return now;
}

/** Shows the interface in a language, once its words are here (and those that a page is about to ask for); until then the one before stays. */
export async function speakIn(language: Language, namespaces: readonly string[] = []): Promise<void> {
  for (const namespace of namespaces) asked.add(namespace);
  await Promise.all([...asked].map((namespace) => fetched(language, namespace)));
  if (spoken === language) return;
  spoken = language;
  for (const listener of listeners) listener();
}

/** Fetches words before somebody asks for them; what does not come now comes when it is asked for. */
export function wordsAhead(namespaces: readonly string[]): void {
  for (const namespace of namespaces) void fetched(spoken, namespace).catch(() => undefined);
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The words of one or several namespaces. A page waits (Suspense) for those that have not come yet. */
export function useTranslation(wanted: string | readonly string[] = 'shell') {
  const language = useSyncExternalStore(listen, () => spoken);
  const names = typeof wanted === 'string' ? wanted : wanted.join(' ');
  for (const namespace of names.split(' ')) {
    asked.add(namespace);
    if (!known.has(`${language} ${namespace}`)) use(fetched(language, namespace));
  }
  return useMemo(() => {
    const i18n = { language, exists: (key: string) => find(language, names, key) !== undefined };
    const t = (key: string, said: Said = {}) => {
      const text = find(language, names, key, said.count);
      return text === undefined ? key : fill(text, language, said);
    };
    return { t, i18n };
  }, [language, names]);
}

/** `feature:a.b` looks in that feature; anything else in the namespaces of the hook, the first that has it. */
function find(language: Language, names: string, key: string, count?: number): string | undefined {
  const [before, after] = key.split(':', 2);
  const places = after === undefined ? names.split(' ') : [before];
  for (const namespace of places) {
    const text = findText(known.get(`${language} ${namespace}`), after ?? key, language, count);
    if (text !== undefined) return text;
  }
  return undefined;
}
