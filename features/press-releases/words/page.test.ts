import { expect, test } from 'vitest';
import { dayInWords, headingOf, runIn } from './page.ts';

test('the first paragraph begins with place and day in the language of the release', () => {
  expect(runIn('Lyon', '2028-03-03', 'fr')).toBe('Lyon, le 3 mars 2028.');
  expect(runIn('Leeds', '2028-03-03', 'en')).toBe('Leeds, 3 March 2028.');
  expect(runIn('Berlin', '2028-03-03', 'de')).toBe('Berlin, 3. März 2028.');
  expect(runIn('Porto', '2028-03-03', 'pt')).toBe('Porto, 3 de março de 2028.');
});

test('without a place or a day it begins with its own words', () => {
  expect(runIn(' ', '2028-03-03', 'fr')).toBe('');
  expect(runIn('Lyon', '', 'fr')).toBe('');
});

test('the first of a month is said as one says it in French', () => {
  expect(dayInWords('2028-05-01', 'fr')).toBe('1er mai 2028');
});

test('quotes and the summary go without a heading', () => {
  expect(headingOf('customerQuote', 'de')).toBe('');
  expect(headingOf('problem', 'de')).toBe('Das Problem');
});
