// Working days of a country: without its weekends (CLDR) and its public holidays (date-holidays, see docs/operating.md).
import type Holidays from 'date-holidays';

export interface Calendar {
  isWorking: (day: string) => boolean;
  /** The working day that is so many after a day (or before it). */
  add: (day: string, days: number) => string;
  /** Working days from a day on until another, which counts: 0 on the day itself, less than 0 after it. */
  between: (from: string, to: string) => number;
}

const dayLong = 86_400_000;
const next = (day: string, step: 1 | -1) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + step * dayLong).toISOString().slice(0, 10);
/** Nobody waits longer: what is further away is counted up to here. */
const furthest = 800;

type Weekend = { weekend: number[] };
function weekendOf(country: string): ReadonlySet<number> {
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & { getWeekInfo?: () => Weekend };
  return new Set(locale.getWeekInfo?.().weekend ?? [6, 7]);
}

/** A country that the library does not know has weekends and no holidays. Holidays of single regions are not counted. */
function calendarFrom(holidays: Holidays | null, country: string): Calendar {
  const weekend = weekendOf(country);
  const years = new Map<string, ReadonlySet<string>>();
  const holidaysIn = (year: string) => {
    let known = years.get(year);
    if (!known) {
      const all = holidays?.getHolidays(Number(year)) ?? [];
      known = new Set(all.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
      years.set(year, known);
    }
    return known;
  };
  const isWorking = (day: string) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    return !weekend.has(weekday) && !holidaysIn(day.slice(0, 4)).has(day);
  };
  return {
    isWorking,
    add(day, days) {
      const step = days < 0 ? -1 : 1;
      let at = day;
      for (let left = Math.abs(days); left > 0; ) {
        at = next(at, step);
        if (isWorking(at)) left--;
      }
      return at;
    },
    between(from, to) {
      const step = to < from ? -1 : 1;
      let count = 0;
      for (let at = from, steps = 0; at !== to && steps < furthest; steps++) {
        at = step === 1 ? next(at, 1) : at;
        if (isWorking(at)) count += step;
        if (step === -1) at = next(at, -1);
      }
      return count;
    },
  };
}

const calendars = new Map<string, Promise<Calendar>>();

/** The library is large and read when it is first needed. */
export function calendarOf(country: string): Promise<Calendar> {
  let known = calendars.get(country);
  if (!known) {
    known = import('date-holidays').then(({ default: Holidays }) => {
      const of = new Holidays();
      const known = Object.hasOwn(of.getCountries(), country);
      if (known) of.init(country);
      return calendarFrom(known ? of : null, country);
    });
    calendars.set(country, known);
  }
  return known;
}

/** Calendars of several countries at once, by country. */
export async function calendarsOf(countries: Iterable<string>): Promise<Map<string, Calendar>> {
  const all = [...new Set(countries)];
  return new Map(await Promise.all(all.map(async (one) => [one, await calendarOf(one)] as const)));
}
