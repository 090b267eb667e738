import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonstration } from '../../../../seeds/demonstration/index.ts';
import { emptyRelease, type ReleaseText } from '../../release-text.ts';
import { workOf } from '../../../../seeds/testing/work.ts';
import { types } from './blocks.ts';
import { breakEvenly, breakLines } from './lines.ts';
import { printable } from './measure.ts';
import { columnWidth, footHeight, layOut, margins, measure, paper } from './page.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const floor = paper.height - margins.bottom - footHeight;
const release = (over: Partial<ReleaseText>): ReleaseText => ({
  ...emptyRelease('fr'),
  product: 'Horizon',
  headline: 'La carte Horizon',
  ...over,
});
const prose = (count: number) => Array.from({ length: count }, (_, at) => `mot${at}`).join(' ');

/** Everything set on the sheets, in the order of reading. */
const setText = (text: ReleaseText) =>
  layOut(text)
    .sheets.flatMap(({ head, columns }) => [...head, ...columns.flatMap(({ lines }) => lines)])
    .map(({ line }) => line.runs.map((run) => run.text).join(' '))
    .join(' ');

describe('a page', () => {
  it.each(demonstration.releases.map(({ text }) => [text.product, text] as const))(
    '%s fits one, in two columns',
    (_, text) => {
      const { sheets, over } = layOut(text);
      expect(over).toBe(0);
      expect(sheets).toHaveLength(1);
      expect(sheets[0]?.columns).toHaveLength(2);
    },
  );

  it('keeps every word, in the order of the sections', () => {
    for (const { text } of demonstration.releases) {
      const set = setText(text);
      let at = 0;
      for (const part of [
        text.headline,
        text.subtitle,
        text.summary,
        text.problem,
        text.solution,
        text.benefits,
        text.howToStart,
        text.callToAction,
      ]) {
        for (const word of words(printable(part.replaceAll('\n', ' '))).slice(0, 4)) {
          at = set.indexOf(word, at);
          expect(at, word).toBeGreaterThanOrEqual(0);
        }
      }
      const joined = (parts: string) => words(parts).join('').replaceAll(/[-–—]/g, '');
      for (const part of [text.problem, text.customerQuote.text, text.spokespersonQuote.attribution])
        expect(joined(set)).toContain(joined(printable(part.replaceAll('\n', ' '))));
    }
  });

  it('does not end a column with a heading, nor leave a line of a paragraph or an attribution alone', () => {
    for (const { text } of demonstration.releases) {
      for (const { lines } of layOut(text).sheets[0]?.columns ?? []) {
        expect(lines.at(-1)?.block.kind).not.toBe('heading');
        expect(lines[0]?.block.kind).not.toBe('attribution');
        expect(lines[0]?.at === 0 || !lines[0]?.last).toBe(true);
      }
    }
  });

  it('holds some 450 words, and says by how much a longer release outgrows it', () => {
    const of = (count: number) => layOut(release({ summary: prose(40), problem: prose(count - 40) })).over;
    expect(of(450)).toBe(0);
    expect(of(700)).toBeGreaterThan(0.1);
    expect(of(1400)).toBeGreaterThan(of(700));
    expect(layOut(release({ headline: prose(200) })).over).toBeGreaterThan(0);
  });

  it('is set within its margins and in time, whatever is written', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        'x'.repeat(10_000),
        '🎉👩‍👩‍👧'.repeat(500),
        'שלום עולם '.repeat(200),
        '数'.repeat(3000),
        'é\u0301\ud800- -\u202f\u00a0»'.repeat(300),
        '\n'.repeat(5000),
        ' - '.repeat(4000),
      ),
    );
    const quote = fc.record({ text: hostile, attribution: hostile });
    const given = fc.record({
      headline: hostile,
      subtitle: hostile,
      place: hostile,
      summary: hostile,
      problem: hostile,
      spokespersonQuote: quote,
      callToAction: hostile,
    });
    fc.assert(
      fc.property(given, (parts) => {
        const { sheets } = layOut(release({ ...parts, date: '2028-03-03' }));
        expect(sheets.length).toBeLessThanOrEqual(4);
        for (const { columns, top } of sheets) {
          for (const { lines, height } of columns) {
            expect(top + height).toBeLessThanOrEqual(floor + 0.01);
            for (const { line, block } of lines)
              expect(line.width).toBeLessThanOrEqual(columnWidth - types[block.kind].indent + 0.01);
          }
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  }, 30_000);

  it('answers within a keystroke', () => {
    const long = release({
      summary: 'x'.repeat(1_000_000),
      problem: 'mot '.repeat(300_000),
      solution: '\n'.repeat(500_000),
    });
    expect(workOf(() => layOut(long))).toBeLessThan(1500);
  });
});

describe('a line', () => {
  const run = (text: string) => [{ text, face: 'serif' as const }];
  const texts = (lines: { runs: { text: string }[] }[]) =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join(' '));

  it('never breaks at a space that holds together, and may after a hyphen', () => {
    const lines = texts(breakLines(run('dix « mots\u00a0» porte-monnaie'), 10, 90));
    expect(lines).toEqual(['dix « mots\u00a0» porte-', 'monnaie']);
    expect(texts(breakLines(run('porte-monnaie'), 10, 40))).toEqual(['porte-', 'monnaie']);
  });

  it('cuts a word only where it alone is too wide', () => {
    expect(texts(breakLines(run('court interminablement'), 10, 50)).length).toBeGreaterThan(2);
    expect(texts(breakLines(run('un deux trois'), 10, 400))).toEqual(['un deux trois']);
  });

  it('of a headline is about as long as the others', () => {
    const lines = breakEvenly(
      [{ text: 'La carte Horizon transforme chaque achat du quotidien en jours de vacances', face: 'headline' }],
      26,
      measure,
    );
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map(({ width }) => width) as [number, number];
    expect(Math.abs(first - second)).toBeLessThan(measure * 0.25);
  });
});

it('shows what the fonts can show: emoji fall away, other alphabets of Latin stay, the rest is marked', () => {
  expect(printable('🎉 Łukasz Żak : 12 €\u202f! 👩‍👩‍👧')).toBe('Łukasz Żak : 12 €\u00a0!');
  expect(printable('e\u0301te\u0301')).toBe('été');
  expect(printable('Αθήνα')).toBe('?????');
});
