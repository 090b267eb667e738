import { expect, test } from 'vitest';
import { dayOf, momentOf, timeInWords } from './time-words.ts';

const fr = { locale: 'fr', today: 'aujourd’hui', yesterday: 'hier', justNow: 'à l’instant' };
const now = new Date(2026, 10, 22, 10, 30);
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts);

test('what is near is told by how far it is', () => {
  expect(timeInWords(at(2026, 10, 22, 10, 30), now, 'relative', fr)).toBe('à l’instant');
  expect(timeInWords(at(2026, 10, 22, 10, 5), now, 'relative', fr)).toBe('il y a 25 minutes');
  expect(timeInWords(at(2026, 10, 22, 7, 0), now, 'relative', fr)).toBe('il y a 3 heures');
  expect(timeInWords(at(2026, 10, 24, 18, 0), now, 'relative', fr)).toBe('après-demain');
});

test('what is far is told by its date, with the year when it is another one', () => {
  expect(timeInWords(at(2026, 9, 3), now, 'relative', fr)).toBe('3 octobre');
  expect(timeInWords(at(2028, 2, 3), now, 'relative', { ...fr, locale: 'de' })).toBe('3. März 2028');
});

test('a sealed day says nothing finer than the day', () => {
  expect(timeInWords(momentOf('2026-11-22'), now, 'day', fr)).toBe('aujourd’hui');
  expect(timeInWords(momentOf('2026-11-21'), now, 'day', fr)).toBe('hier');
  expect(timeInWords(momentOf('2026-11-12'), now, 'day', fr)).toBe('12 novembre');
  expect(dayOf(momentOf('2026-11-12'))).toBe('2026-11-12');
});
