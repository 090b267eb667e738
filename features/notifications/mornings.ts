// When a digest leaves: in the morning of whoever reads it, by the clock of their entity's country.
import { offsetAt, wallAt } from '../../core/zones.ts';

const morning = 8;
/** Late digests (the server was down) still leave by day; after that they wait for the next morning. */
const evening = 19;
const hour = 3_600_000;

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
