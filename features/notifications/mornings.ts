// When a digest leaves: in the morning of whoever reads it, by the clock of their entity's country.

const morning = 8;
/** Late digests (the server was down) still leave by day; after that they wait for the next morning. */
const evening = 19;
const hour = 3_600_000;

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
function wallAt(at: Date, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 1970, month = 1, day = 1, hour: hours = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hours, minute);
}
const offsetAt = (at: Date, zone: string): number => Math.round((wallAt(at, zone) - at.getTime()) / 60_000) * 60_000;

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

/** The last moment, until now, at which a digest of this rhythm was due there: mornings of working days, or of Mondays. */
export function lastMorning(now: Date, zone: string, rhythm: 'daily' | 'weekly'): Date {
  const wall = wallAt(now, zone);
  for (let back = 0; back <= 8; back++) {
    const day = new Date(wall - back * 24 * hour);
    const weekday = day.getUTCDay();
    if (rhythm === 'weekly' ? weekday !== 1 : weekday === 0 || weekday === 6) continue;
    const onWall = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), morning);
    const at = new Date(onWall - offsetAt(new Date(onWall), zone));
    if (at <= now) return at;
  }
  throw new Error('A week has a Monday.');
}

/** Whether a mail that nobody waits for may arrive there now. */
export function isByDay(now: Date, zone: string): boolean {
  const hours = new Date(wallAt(now, zone)).getUTCHours();
  return hours >= morning && hours < evening;
}
