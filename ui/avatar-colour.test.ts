import { expect, test } from 'vitest';
import { avatarColour, avatarColours, initials } from './avatar-colour.ts';

test('initials are the first letters of the first and the last name', () => {
  expect(initials('Inês Moreira da Costa')).toBe('IC');
  expect(initials('  zoé ')).toBe('Z');
  expect(initials('Łukasz «Luk» Nowak')).toBe('ŁN');
  expect(initials('')).toBe('');
});

test('a person keeps their colour, and colours are shared out', () => {
  expect(avatarColour('a')).toBe(avatarColour('a'));
  const seen = new Set(Array.from({ length: 200 }, (_, n) => avatarColour(`person-${n}`)));
  expect(seen.size).toBe(avatarColours.length);
});
