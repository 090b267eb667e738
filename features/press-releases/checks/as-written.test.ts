// Twelve releases as people write them, with the faults that a careful reader finds: what the checks find of them, and what else.
// The table stands in docs/checks.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRelease, type ReleaseText } from '../release-text.ts';
import { check } from './check.ts';
import { context } from './examples/asking.ts';
import type { CheckId } from './report.ts';

type Written = ReleaseText & { faults: CheckId[] };
const written = JSON.parse(readFileSync(join(import.meta.dirname, 'examples', 'as-written.json'), 'utf8')) as Written[];

/** Rules that need judgement; the others only count, and cannot be wrong. */
const judged: CheckId[] = [
  'headline-names-product',
  'subtitle-one-sentence',
  'problem-has-figure',
  'problem-without-product',
  'problem-without-solution',
  'quotes-attributed',
  'customer-quote-concrete',
  'plain-words',
  'acronyms-spelled-out',
  'short-sentences',
  'active-voice',
  'precise-claims',
  'readable',
];

const saidOf = ({ faults: _, ...text }: Written): CheckId[] =>
  check({ ...emptyRelease(text.language), ...text }, context)
    .checks.filter(({ id, holds, waits }) => !holds && !waits && judged.includes(id))
    .map(({ id }) => id);

describe('a release as people write it', () => {
  it.each(written.map((one) => [one.language, one.product, one] as const))(
    'in %s, %s: nothing is said of it that a careful reader would not say',
    (_, __, one) => expect(saidOf(one).filter((id) => !one.faults.includes(id))).toEqual([]),
  );

  it('shows its faults, but for the four that are named in docs/checks.md', () => {
    const missed = written.flatMap((one) => {
      const said = saidOf(one);
      return one.faults.filter((id) => !said.includes(id)).map((id) => `${one.product}: ${id}`);
    });
    expect(missed).toEqual([
      'Passerelle: problem-has-figure',
      'Plain Letter: readable',
      'Boleia da Obra: problem-has-figure',
      'Caderno Vivo: active-voice',
    ]);
  });
});
