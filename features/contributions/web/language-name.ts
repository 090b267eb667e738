import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/languages.ts';

/** "French" as the reader says it; `capital` for lists and fields. */
export function useLanguageName(): (language: Language, capital?: boolean) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (language, capital) => {
    const name = names.of(language) ?? language;
    return capital ? name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1) : name;
  };
}
