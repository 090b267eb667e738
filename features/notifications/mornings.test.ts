import { expect, test } from 'vitest';
import { zoneOf } from '../../core/zones.ts';
import { isByDay, lastMorning } from './mornings.ts';

const at = (iso: string) => new Date(iso);

test('a country with several clocks is read by the one in the middle', () => {
  expect(zoneOf('FR')).toBe('Europe/Paris');
  expect(wallHour('2026-01-15T08:00:00Z', zoneOf('PT'))).toBe(8);
  expect(wallHour('2026-01-15T08:00:00Z', zoneOf('DE'))).toBe(9);
  expect(wallHour('2026-01-15T08:00:00Z', zoneOf('ES'))).toBe(9);
  expect(zoneOf('ZZ')).toBe('UTC');
});

const wallHour = (iso: string, zone: string) =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(at(iso)));

test('a daily digest is due at eight in the morning there, in winter and in summer', () => {
  expect(lastMorning(at('2026-01-15T07:00:00Z'), 'Europe/Paris', 'daily')).toEqual(at('2026-01-15T07:00:00Z'));
  expect(lastMorning(at('2026-01-15T06:59:00Z'), 'Europe/Paris', 'daily')).toEqual(at('2026-01-14T07:00:00Z'));
  expect(lastMorning(at('2026-07-15T06:00:00Z'), 'Europe/Paris', 'daily')).toEqual(at('2026-07-15T06:00:00Z'));
});

test('nothing falls due at the weekend: Friday’s morning is the last one until Monday', () => {
  expect(lastMorning(at('2026-01-18T12:00:00Z'), 'Europe/Paris', 'daily')).toEqual(at('2026-01-16T07:00:00Z'));
});

test('a weekly digest is due on Monday', () => {
  expect(lastMorning(at('2026-01-18T23:00:00Z'), 'Europe/Lisbon', 'weekly')).toEqual(at('2026-01-12T08:00:00Z'));
  expect(lastMorning(at('2026-01-19T08:00:00Z'), 'Europe/Lisbon', 'weekly')).toEqual(at('2026-01-19T08:00:00Z'));
});

test('on the morning after the clocks changed it is still eight', () => {
  expect(lastMorning(at('2026-03-30T12:00:00Z'), 'Europe/Paris', 'weekly')).toEqual(at('2026-03-30T06:00:00Z'));
});

test('the day ends at seven in the evening there', () => {
  expect(isByDay(at('2026-01-15T17:59:00Z'), 'Europe/Paris')).toBe(true);
  expect(isByDay(at('2026-01-15T18:00:00Z'), 'Europe/Paris')).toBe(false);
  expect(isByDay(at('2026-01-15T04:00:00Z'), 'America/New_York')).toBe(false);
});
