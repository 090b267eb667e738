import { expect, test } from 'vitest';
import { nextInMenu } from './menu-keys.ts';

const labels = ['Modifier', 'Copier le lien', 'Voir', 'Masquer'];

test('arrows go round, Home and End go to the ends', () => {
  expect(nextInMenu(labels, 3, 'ArrowDown')).toBe(0);
  expect(nextInMenu(labels, 0, 'ArrowUp')).toBe(3);
  expect(nextInMenu(labels, 2, 'Home')).toBe(0);
  expect(nextInMenu(labels, 0, 'End')).toBe(3);
});

test('a letter goes to the next that begins with it', () => {
  expect(nextInMenu(labels, 0, 'm')).toBe(3);
  expect(nextInMenu(labels, 3, 'm')).toBe(0);
  expect(nextInMenu(labels, -1, 'c')).toBe(1);
  expect(nextInMenu(labels, 0, 'z')).toBeUndefined();
});

test('other keys are left to the browser', () => {
  expect(nextInMenu(labels, 0, ' ')).toBeUndefined();
  expect(nextInMenu(labels, 0, 'Enter')).toBeUndefined();
  expect(nextInMenu([], 0, 'End')).toBeUndefined();
});
