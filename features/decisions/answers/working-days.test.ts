import { describe, expect, it } from 'vitest';
import { calendarOf } from './working-days.ts';

describe('a working day', () => {
  it.each([
    ['FR', '2027-07-14', false],
    ['DE', '2027-07-14', true],
    ['PT', '2027-07-14', true],
    ['DE', '2027-03-26', false],
    ['PT', '2027-03-26', false],
    ['FR', '2027-03-26', true],
    ['PT', '2026-06-10', false],
    ['FR', '2026-05-25', false],
    ['FR', '2027-02-06', false],
    ['IL', '2027-02-07', true],
    ['IL', '2027-02-05', false],
    ['ZZ', '2027-01-01', true],
  ])('in %s on %s: %s', async (country, day, working) => {
    expect((await calendarOf(country)).isWorking(day)).toBe(working);
  });
});

describe('counting them', () => {
  it('goes over weekends, holidays and the end of a year', async () => {
    const [fr, de] = [await calendarOf('FR'), await calendarOf('DE')];
    expect(fr.add('2027-07-09', 3)).toBe('2027-07-15');
    expect(de.add('2027-07-09', 3)).toBe('2027-07-14');
    expect(fr.add('2026-12-23', 3)).toBe('2026-12-29');
    expect(fr.add('2027-07-15', -2)).toBe('2027-07-12');
  });

  it('says how many are left, none on the day, and how many have passed since', async () => {
    const fr = await calendarOf('FR');
    expect(fr.between('2027-07-09', '2027-07-15')).toBe(3);
    expect(fr.between('2027-07-15', '2027-07-15')).toBe(0);
    expect(fr.between('2027-07-16', '2027-07-15')).toBe(-1);
    expect(fr.between('2027-07-19', '2027-07-15')).toBe(-2);
    expect(fr.between('2027-07-18', '2027-07-15')).toBe(-1);
  });

  it('is undone by counting back, for every day of three years and every span to thirty', async () => {
    for (const country of ['FR', 'PT', 'DE', 'GB', 'US']) {
      const calendar = await calendarOf(country);
      for (let at = 0; at < 1096; at += 7) {
        const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
        for (const days of [1, 2, 5, 10, 30]) {
          const later = calendar.add(day, days);
          expect(calendar.isWorking(later)).toBe(true);
          expect(calendar.between(day, later), `${country} ${day} ${days}`).toBe(days);
        }
      }
    }
  });
});
