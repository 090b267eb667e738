import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../../../core/languages.ts';
import type { Scorecard } from '../contract.ts';

type Names = Partial<Scorecard['lowestNames']>;

/** What a criterion is called in the reader's language. */
export function useName(): (names: Names) => string {
  const { i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'fr';
  return (names) => names[language] ?? Object.values(names)[0] ?? '';
}
