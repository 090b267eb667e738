// A readable difference between two texts of a release, and that both can be read out of it again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRelease, type ReleaseText, type Section, sections } from '../release-text.ts';
import { workOf } from '../../../seeds/testing/work.ts';
import { type Block, differenceOf, differenceOfWritten, type SectionDifference } from './difference.ts';
import type { Formatted } from './formatting.ts';
import { sixPages } from './examples.ts';

const base: ReleaseText = {
  ...emptyRelease('fr'),
  headline: 'Des vacances avec vos points',
  date: '2028-03-03',
  problem: 'Les points dorment sur la carte.\nPersonne ne sait ce qu’ils valent.',
  solution: 'La caisse dit combien de nuits ils valent.\nOn réserve en deux minutes, au téléphone.',
  customerFaq: [
    { question: 'Mes points se perdent-ils ?', answer: 'Non, jamais.' },
    { question: 'Puis-je en donner à un ami ?', answer: '' },
    { question: 'Où réserver mon séjour ?', answer: 'Dans chaque magasin, ou au téléphone.' },
  ],
};

const kinds = (found: SectionDifference[], section: Section) =>
  found.find((one) => one.section === section)?.blocks.map(({ kind }) => kind);

/** One side of a difference, read out of it. */
function read(found: SectionDifference[], side: 'old' | 'new'): ReleaseText {
  const [other, away] = side === 'old' ? (['new', ['new', 'arrived']] as const) : (['gone', ['gone', 'left']] as const);
  const here = (blocks: Block[]) => blocks.filter(({ kind }) => !(away as readonly string[]).includes(kind));
  const line = ({ parts }: Block) =>
    parts
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text)
      .join('');
  const text: Record<string, unknown> = { language: 'fr' };
  for (const { section, blocks } of found) {
    const said = here(blocks);
    if (section === 'customerFaq' || section === 'internalFaq')
      text[section] = said.map((block) => ({
        question: line(block),
        answer: here(block.answer ?? [])
          .map(line)
          .join('\n'),
      }));
    else if (section === 'spokespersonQuote' || section === 'customerQuote')
      text[section] = { text: said[0] ? line(said[0]) : '', attribution: said[1] ? line(said[1]) : '' };
    else text[section] = said.map(line).join('\n');
  }
  return text as unknown as ReleaseText;
}

describe('a difference', () => {
  it('says of what nobody touched that it is unchanged', () => {
    const found = differenceOf(base, { ...base, headline: 'Des nuits avec vos points' });
    expect(found.filter(({ changed }) => changed).map(({ section }) => section)).toEqual(['headline']);
    expect(found.map(({ section }) => section)).toEqual(sections);
  });

  it('marks the words that changed in a paragraph, and the paragraph that came beside it', () => {
    const problem =
      'Les points dorment sur la carte du magasin.\nUn client sur trois l’a jetée.\nPersonne ne sait ce qu’ils valent.';
    expect(kinds(differenceOf(base, { ...base, problem }), 'problem')).toEqual(['changed', 'new', 'same']);
  });

  it('shows a paragraph that went to another section as moved, with what was touched on the way', () => {
    const [stays, moved] = base.solution.split('\n') as [string, string];
    const found = differenceOf(base, { ...base, solution: stays, howToStart: moved.replace('deux', 'trois') });
    expect(kinds(found, 'solution')).toEqual(['same', 'left']);
    const arrived = found.find(({ section }) => section === 'howToStart')?.blocks[0];
    expect(arrived).toMatchObject({ kind: 'arrived', other: 'solution' });
    expect(arrived?.parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['deux', 'trois']);
  });

  it('shows a question that moved as moved, also to the other FAQ', () => {
    const [one, two, three] = base.customerFaq as [never, never, never];
    const up = differenceOf(base, { ...base, customerFaq: [three, one, two] });
    expect(kinds(up, 'customerFaq')).toEqual(['arrived', 'same', 'same', 'left']);
    const across = differenceOf(base, { ...base, customerFaq: [one, three], internalFaq: [two] });
    expect(kinds(across, 'customerFaq')).toEqual(['same', 'left', 'same']);
    expect(kinds(across, 'internalFaq')).toEqual(['arrived']);
  });

  it('says where the same words are formatted otherwise, in an answer too, and nothing of marks where nothing changed', () => {
    const mark = (more: Partial<Formatted>): Formatted => ({
      section: 'problem',
      entry: null,
      paragraph: 1,
      from: 0,
      to: 8,
      mark: 'strong',
      href: null,
      ...more,
    });
    const inAnswer = mark({
      section: 'customerFaq',
      entry: 2,
      paragraph: 0,
      from: 5,
      to: 17,
      mark: 'link',
      href: 'https://a.example',
    });
    const found = differenceOfWritten(
      { text: base, formatting: [inAnswer, mark({ paragraph: 0 })] },
      {
        text: base,
        formatting: [
          { ...inAnswer, href: 'https://b.example' },
          mark({ paragraph: 0 }),
          mark({}),
          mark({ from: 4, to: 12, mark: 'emphasis' }),
        ],
      },
    );
    expect(kinds(found, 'problem')).toEqual(['same', 'formatted']);
    expect(found.find(({ section }) => section === 'problem')?.blocks[1]?.restyled).toEqual([
      { from: 0, to: 4, before: [], after: ['strong'] },
      { from: 4, to: 8, before: [], after: ['strong', 'emphasis'] },
      { from: 8, to: 12, before: [], after: ['emphasis'] },
    ]);
    expect(kinds(found, 'customerFaq')).toEqual(['same', 'same', 'formatted']);
    const answer = found.find(({ section }) => section === 'customerFaq')?.blocks[2]?.answer;
    expect(answer?.[0]?.restyled).toEqual([{ from: 5, to: 17, before: ['link'], after: ['link'] }]);
    expect(found.filter(({ changed }) => changed)).toHaveLength(2);
    expect(read(found, 'new')).toEqual(base);
  });

  it('knows a question by what it asks when its answer is written', () => {
    const customerFaq = base.customerFaq.map((entry, at) =>
      at === 1 ? { ...entry, answer: 'Oui, en caisse.' } : entry,
    );
    const found = differenceOf(base, { ...base, customerFaq });
    expect(kinds(found, 'customerFaq')).toEqual(['same', 'changed', 'same']);
    const entry = found.find(({ section }) => section === 'customerFaq')?.blocks[1];
    expect(entry?.parts).toEqual([{ kind: 'same', text: 'Puis-je en donner à un ami ?' }]);
    expect(entry?.answer?.map(({ kind }) => kind)).toEqual(['new']);
  });

  it('replaces a date as a whole, and a headline that has nothing left of the old one', () => {
    const found = differenceOf(base, { ...base, date: '2028-04-03', headline: 'Partez enfin' });
    for (const [section, gone] of [
      ['date', base.date],
      ['headline', base.headline],
    ] as const) {
      const block = found.find((one) => one.section === section)?.blocks[0];
      expect(block?.parts[0]).toEqual({ kind: 'gone', text: gone });
      expect(block?.parts).toHaveLength(2);
    }
  });
});

describe('both texts', () => {
  const sentence = fc.constantFrom(
    'Les points dorment sur la carte.',
    'Les points dorment au fond de la carte.',
    'On réserve en deux minutes.',
    'On réserve en trois minutes, au téléphone.',
    'Oui.',
    '',
    'Personne ne sait ce que valent les points de la carte.',
  );
  const block = fc.array(sentence, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const quote = fc.record({ text: sentence, attribution: sentence });
  const faq = fc.array(fc.record({ question: sentence, answer: block }), { maxLength: 5 });
  const release: fc.Arbitrary<ReleaseText> = fc.record({
    language: fc.constant('fr' as const),
    product: sentence,
    headline: sentence,
    subtitle: sentence,
    place: sentence,
    date: fc.constantFrom('', '2028-03-03', '2028-04-03'),
    summary: block,
    problem: block,
    solution: block,
    benefits: block,
    spokespersonQuote: quote,
    howToStart: block,
    customerQuote: quote,
    callToAction: block,
    customerFaq: faq,
    internalFaq: faq,
  });

  it('can be read out of a difference, whatever moved where', () => {
    fc.assert(
      fc.property(release, release, (before, after) => {
        const found = differenceOf(before, after);
        expect(read(found, 'old')).toEqual(before);
        expect(read(found, 'new')).toEqual(after);
        const moved = found.flatMap(({ blocks }) => blocks);
        expect(moved.filter(({ kind }) => kind === 'left')).toHaveLength(
          moved.filter(({ kind }) => kind === 'arrived').length,
        );
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('formatted letter by letter are compared in no time, and told as a whole', () => {
    const text = { ...base, problem: 'a b '.repeat(5000) };
    const marks = (mark: 'strong' | 'emphasis'): Formatted[] =>
      Array.from({ length: 5000 }, (_, at) => ({
        ...{ section: 'problem' as const, entry: null, paragraph: 0, from: at * 4, to: at * 4 + 1, mark, href: null },
      }));
    const from = performance.now();
    const found = differenceOfWritten({ text, formatting: marks('strong') }, { text, formatting: marks('emphasis') });
    expect(performance.now() - from).toBeLessThan(1000);
    const [block] = found.find(({ section }) => section === 'problem')?.blocks ?? [];
    expect(block?.restyled).toEqual([{ from: 0, to: 19_997, before: ['strong'], after: ['emphasis'] }]);
  });

  it('of six pages are compared in far less than a tenth of a second', () => {
    const [before, after] = sixPages();
    expect(JSON.stringify(before).split(' ').length).toBeGreaterThan(2500);
    const times = Array.from({ length: 9 }, () => workOf(() => differenceOf(before, after))).sort((a, b) => a - b);
    expect(times[4]).toBeLessThan(100);
    expect(read(differenceOf(before, after), 'new')).toEqual(after);
  });
});
