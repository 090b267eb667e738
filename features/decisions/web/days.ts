import { useTranslation } from 'react-i18next';

/** A day of the calendar in the reader's words; `2028-11-30` is that day wherever they are. */
export function useDay(): (at: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' });
  return (at) => format.format(new Date(at.length === 10 ? `${at}T00:00` : at));
}

/** `YYYY-MM-DD`, so many days from now where the reader is. */
export function dayFromNow(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const isPast = (day: string): boolean => day < dayFromNow(0);
