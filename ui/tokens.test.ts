import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { avatarColours } from './avatar-colour.ts';

type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

function colour(token: string, scheme: Scheme): string {
  const found = css.match(new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`));
  const value = found?.[scheme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`${token} has no pair of colours`);
  return value;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const linear = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'page', 'foam'];
const softs = ['sea-soft', 'coral-soft', 'go-soft', 'tell-soft', 'stop-soft'];
const pairs = (inks: string[], on: string[]) =>
  inks.flatMap((ink) => on.map((ground): [string, string] => [ink, ground]));

/** Everything that is written, and on what. */
const written = [
  ...pairs(['ink', 'ink-2', 'ink-3'], [...grounds, ...softs]),
  ...pairs(['sea', 'sea-strong', 'coral-ink', 'go', 'tell', 'stop'], grounds),
  ...['sea', 'go', 'tell', 'stop'].map((name): [string, string] => [name, `${name}-soft`]),
  ['coral-ink', 'coral-soft'],
  ['on-sea', 'sea'],
  ['on-sea', 'sea-strong'],
  ['on-stop', 'stop'],
] as [string, string][];

/** Borders of what can be used, points and lines that mean something, and the ring of focus. */
const drawn = pairs(['edge', 'coral', 'sea', 'go', 'tell', 'stop'], grounds);

describe.each<Scheme>(['light', 'dark'])('in the %s theme', (scheme) => {
  test.each(written)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(drawn)('%s can be seen on %s', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

test.each(avatarColours)('initials can be read on %s', (ground) => {
  expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(4.5);
});
