import { expect, test } from 'vitest';
import { dayInWords, sinceOf } from './days.ts';

const now = new Date(2028, 2, 16, 9);
const before = (days: number) => new Date(2028, 2, 16 - days, 18).toISOString();

test('a visit of today, or none before, has no day to name', () => {
  expect(sinceOf(null, now, 'fr')).toEqual({ form: 'sinceVisit' });
  expect(sinceOf(before(0), now, 'fr')).toEqual({ form: 'sinceVisit' });
});

test('a visit of this week is named by its weekday, an older one by its date', () => {
  expect(sinceOf(before(3), now, 'fr')).toEqual({ form: 'sinceDay', day: 'lundi' });
  expect(sinceOf(before(9), now, 'fr')).toEqual({ form: 'sinceDate', day: '7 mars' });
});

test('a day is that day wherever the reader is', () => {
  expect(dayInWords('2028-11-30', 'de')).toBe('30. November');
});
