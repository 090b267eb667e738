// Clocks on the walls of other countries.

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts });
    clocks.set(zone, clock);
  }
  return clock;
}

/** What the clock on the wall shows there, read as if it hung in Greenwich. */
export function wallAt(at: Date, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour: hours = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hours, minute);
}
/** Milliseconds by which the clock there is ahead of Greenwich. */
export const offsetAt = (at: Date, zone: string): number =>
  Math.round((wallAt(at, zone) - at.getTime()) / 60_000) * 60_000;

const zones = new Map<string, string>();
/** The time zone of a country (ISO 3166); where it has several, the one in their middle: Lisbon, not the Azores. */
export function zoneOf(country: string): string {
  const known = zones.get(country);
  if (known) return known;
  const all = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
  };
  const january = new Date('2026-01-15T12:00:00Z');
  const named = [...(all.getTimeZones?.() ?? [])].sort((a, b) => offsetAt(january, a) - offsetAt(january, b));
  const zone = named[Math.floor(named.length / 2)] ?? 'UTC';
  zones.set(country, zone);
  return zone;
}

/** The day on the calendar there, `YYYY-MM-DD`. */
export const dayAt = (at: Date, zone: string): string => new Date(wallAt(at, zone)).toISOString().slice(0, 10);
