import { useTranslation } from 'react-i18next';

/** A moment in the reader's words: "3 mars 2027 à 10:30". */
export function useMoment(): (at: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (at) => format.format(new Date(at));
}
