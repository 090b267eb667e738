// The language of the interface: the member's own, else the one last read in this browser, else the browser's, else French.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from '../../core/languages.ts';
import { withMillions } from '../../core/web/words.ts';
import { loadWords } from './words.ts';

/** Read by app/web/public/first-paint.js too, before anything of this is loaded. */
const kept = 'sillage.language';

export function firstLanguage(): Language {
  const last = localStorage.getItem(kept);
  if (isLanguage(last)) return last;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wished.find(isLanguage) ?? 'fr';
}

export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    partialBundledLanguages: true,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(language);
}

/** Shows the interface in a language, once its words are here; until then the one before stays. */
export async function speak(language: Language): Promise<void> {
  for (const [namespace, words] of Object.entries(await loadWords(language))) {
    i18next.addResourceBundle(language, namespace, withMillions(words));
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(kept, language);
}

/** In its own words, so that who looks for it finds it. */
export const languageNames: Record<Language, string> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  pt: 'Português',
};
