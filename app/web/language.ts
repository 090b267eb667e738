// The language of the interface: the member's own, else the one last read in this browser, else the browser's, else French.
import { isLanguage, type Language } from '../../core/languages.ts';
import { speakIn, wordsAhead, wordsFrom } from '../../core/web/translation.ts';
import { loadNamespace, namespaces } from './words.ts';

/** Read by app/web/public/first-paint.js too, before anything of this is loaded. */
const kept = 'sillage.language';

wordsFrom(loadNamespace);

export function firstLanguage(): Language {
  const { reads } = document.documentElement.dataset;
  if (isLanguage(reads)) return reads;
  const last = localStorage.getItem(kept);
  if (isLanguage(last)) return last;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find(isLanguage) ?? 'fr';
}

/** Shows the interface in a language, once its words are here; until then the one before stays. */
export async function speak(language: Language): Promise<void> {
  // A page that came from the server says which words it will need.
  await speakIn(language, document.documentElement.dataset.words?.split(' '));
  document.documentElement.lang = language;
  localStorage.setItem(kept, language);
}

/** A page has what it shows. The words of the others come while nobody waits, so that no sheet waits for its own. */
export function readAhead(): void {
  setTimeout(() => wordsAhead(namespaces), 4000);
}

/** In its own words, so that who looks for it finds it. */
export const languageNames: Record<Language, string> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  pt: 'Português',
};
