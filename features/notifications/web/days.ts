// Days in the reader's words, for sentences.

/** A day without an hour is that day where the reader is, not midnight in Greenwich. */
export function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** "30 November": a day near enough to need no year. */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(dateOf(day));

export type Since = { form: 'sinceVisit' } | { form: 'sinceDay' | 'sinceDate'; day: string };

/** How to name the last visit: not at all when it was today or never, by its weekday within the week, else by its date. */
export function sinceOf(visitedAt: string | null, now: Date, locale: string): Since {
  if (visitedAt === null) return { form: 'sinceVisit' };
  const at = new Date(visitedAt);
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days < 1) return { form: 'sinceVisit' };
  if (days < 7) return { form: 'sinceDay', day: new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at) };
  return { form: 'sinceDate', day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at) };
}
