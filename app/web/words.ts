// The registry of words: one chunk per language, fetched when somebody reads in it.
import type { Language } from '../../core/languages.ts';
import type { Words } from '../../core/web/words.ts';
import type { words as french } from './words/fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof french;
  }
}

const loaders: Record<Language, () => Promise<{ words: Words<typeof french> }>> = {
  fr: () => import('./words/fr.ts'),
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  pt: () => import('./words/pt.ts'),
};

export const loadWords = async (language: Language): Promise<Words<typeof french>> => (await loaders[language]()).words;
