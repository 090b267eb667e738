import { expect, test } from 'vitest';
import { turned } from './api.ts';

test('supporting counts once, and taking it back never goes below nobody', () => {
  expect(turned(true)({ supported: false, supports: 47 })).toEqual({ supported: true, supports: 48 });
  expect(turned(true)({ supported: true, supports: 48 })).toEqual({ supported: true, supports: 48 });
  expect(turned(false)({ supported: true, supports: 0 })).toEqual({ supported: false, supports: 0 });
});
