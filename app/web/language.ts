// The language of the interface: the member's own, else the one last read in this browser, else the browser's, else French.
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from '../../core/languages.ts';
import { withMillions } from '../../core/web/words.ts';
import { isMissingPart } from './missing-parts.ts';
import { loadNamespace, namespaces } from './words.ts';

/** Read by app/web/public/first-paint.js too, before anything of this is loaded. */
const kept = 'sillage.language';

export function firstLanguage(): Language {
  const { reads } = document.documentElement.dataset;
  if (isLanguage(reads)) return reads;
  const last = localStorage.getItem(kept);
  if (isLanguage(last)) return last;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find(isLanguage) ?? 'fr';
}

/** The words of a namespace come when somebody first reads it; a page waits for its own (Suspense). */
const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    wordsOf(language as Language, namespace).then(
      (words) => done(null, withMillions(words)),
      (error: Error) => done(error, null),
    );
  },
};

/** Words that did not come are asked for again, ever more slowly: without them a page would show the names of its words. */
async function wordsOf(language: Language, namespace: string) {
  for (let wait = 1000; ; wait = Math.min(2 * wait, 20_000)) {
    try {
      return await loadNamespace(language, namespace);
    } catch (error) {
      if (!isMissingPart(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

export async function startLanguage(language: Language): Promise<void> {
  // A page that came from the server says which words it will need.
  const needed = document.documentElement.dataset.words?.split(' ') ?? [];
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      defaultNS: 'shell',
      ns: [...new Set(['shell', 'ui', ...needed])],
      interpolation: { escapeValue: false },
    });
  keep(language);
}

/** Shows the interface in a language, once its words are here; until then the one before stays. */
export async function speak(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  keep(language);
}

function keep(language: Language): void {
  document.documentElement.lang = language;
  localStorage.setItem(kept, language);
}

/** A page has what it shows. The words of the others come while nobody waits, so that no sheet waits for its own. */
export function readAhead(): void {
  setTimeout(() => void i18next.loadNamespaces(namespaces), 4000);
}

/** In its own words, so that who looks for it finds it. */
export const languageNames: Record<Language, string> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  pt: 'Português',
};
