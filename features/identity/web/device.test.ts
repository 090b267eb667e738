import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test('a browser that also names others is known by its own name', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0';
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1';
  expect(deviceOf(edge)).toEqual({ browser: 'Edge', system: 'Windows' });
  expect(deviceOf(phone)).toEqual({ browser: 'Safari', system: 'iOS' });
});

test('what does not say what it is stays unknown', () => {
  expect(deviceOf('curl/8.5')).toBeUndefined();
});
