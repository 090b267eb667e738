// Moments in the reader's words: near ones relative ("3 hours ago"), far ones as a date.
export type TimeForm = 'relative' | 'date' | 'moment' | 'day';

export interface TimeWords {
  locale: string;
  today: string;
  yesterday: string;
  justNow: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * - `relative`: until a week away "3 hours ago", "in 2 days"; beyond it the date.
 * - `date`: "3 March 2028". - `moment`: with the hour. - `day`: for what is sealed, "today", "yesterday" or the date,
 *   from a day alone (`YYYY-MM-DD`) and saying nothing finer.
 */
export function timeInWords(at: Date, now: Date, form: TimeForm, words: TimeWords): string {
  if (form === 'moment') return format(at, words.locale, { dateStyle: 'long', timeStyle: 'short' });
  if (form === 'date') return format(at, words.locale, { dateStyle: 'long' });
  if (form === 'day') {
    const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
    if (days === 0) return words.today;
    return days === 1 ? words.yesterday : dateNear(at, now, words.locale);
  }
  const away = at.getTime() - now.getTime();
  const size = Math.abs(away);
  if (size < minute) return words.justNow;
  const relative = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });
  if (size < hour) return relative.format(Math.trunc(away / minute), 'minute');
  if (size < day) return relative.format(Math.trunc(away / hour), 'hour');
  if (size < 7 * day) return relative.format(Math.round((startOfDay(at) - startOfDay(now)) / day), 'day');
  return dateNear(at, now, words.locale);
}

/** A day without an hour is that day where the reader is, not midnight in Greenwich. */
export function momentOf(at: string | number | Date): Date {
  if (typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at)) {
    const [year = 0, month = 1, date = 1] = at.split('-').map(Number);
    return new Date(year, month - 1, date);
  }
  return new Date(at);
}

/** `YYYY-MM-DD` as the reader's calendar has it. */
export function dayOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function dateNear(at: Date, now: Date, locale: string): string {
  const year = at.getFullYear() === now.getFullYear() ? undefined : ('numeric' as const);
  return format(at, locale, { day: 'numeric', month: 'long', year });
}

const startOfDay = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

const format = (at: Date, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options).format(at);
