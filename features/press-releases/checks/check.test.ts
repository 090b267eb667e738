import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/languages.ts';
import type { ReleaseText } from '../release-text.ts';
import { emptyRelease } from '../release-text.ts';
import { check, isReady } from './check.ts';
import { context } from './examples/asking.ts';
import { auszeit, frag } from './examples/de.ts';
import { ask as askNadia, tally } from './examples/en.ts';
import { escale, gilet } from './examples/fr.ts';
import { escala, pergunte } from './examples/pt.ts';
import type { Passage } from './report.ts';
import { checkIds, explainable } from './report.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { pt } from './words/pt.ts';

const written = [escale, gilet, tally, askNadia, auszeit, frag, escala, pergunte];

const textAt = (release: ReleaseText, { section, entry, part }: Passage): string => {
  const value = release[section] as never;
  const holder = (entry === undefined ? value : value[entry]) as never;
  return part === undefined ? holder : holder[part];
};
const release: fc.Arbitrary<ReleaseText> = fc.constantFrom(...languages).chain((language) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '.', ' ', '«', '\u00a0', '»', '3', 'A', 'é', '(', ')', '\n', '…'),
      maxLength: 60,
    }),
    fc.constantFrom(...written.filter((one) => one.language === language).map(({ problem }) => problem)),
    fc.constantFrom(
      'Le meilleur CRM est envoyé. Notre application optimise.',
      'Bald wird die beste GFK verschickt.',
      '',
    ),
  );
  const quote = fc.record({ text, attribution: text });
  const faq = fc.array(fc.record({ question: text, answer: text }), { maxLength: 3 });
  const one = {
    product: text,
    headline: text,
    subtitle: text,
    place: text,
    date: text,
    summary: text,
    problem: text,
  };
  const two = {
    solution: text,
    benefits: text,
    howToStart: text,
    callToAction: text,
    spokespersonQuote: quote,
    customerQuote: quote,
  };
  return fc.record({ language: fc.constant(language), ...one, ...two, customerFaq: faq, internalFaq: faq });
});

describe('releases as people write them', () => {
  it.each(written.map((one) => [one.language, one.product, one] as const))('%s, %s: no false alarm', (_, __, one) => {
    const report = check(one, context);
    const said = report.checks.filter(({ holds }) => !holds).map(({ id }) => id);
    expect(said).toEqual(['faq-longer-than-release']);
    expect(isReady(report)).toBe(true);
  });
  it.each(written.map((one) => [one.product, one] as const))(
    '%s: each fault that one adds is the only one found',
    (_, one) => {
      const faults = {
        'headline-short': { headline: `${one.headline} ${'a'.repeat(100)}` },
        'date-in-future': { date: '2020-01-01' },
      };
      for (const [id, fault] of Object.entries(faults)) {
        const said = check({ ...one, ...fault }, context).checks.filter(({ refuses }) => refuses);
        expect(said.map((result) => result.id)).toEqual([id]);
      }
    },
  );
});

describe('checks', () => {
  it('point at slices of their texts, whatever is written', () => {
    fc.assert(
      fc.property(release, (one) => {
        const report = check(one, context);
        for (const passage of report.checks.flatMap(({ findings }) => findings.flatMap(({ passages }) => passages))) {
          if (passage.text === '' && passage.from === 0) continue;
          expect(textAt(one, passage).slice(passage.from, passage.to)).toBe(passage.text);
        }
        expect(report.holding).toBe(report.checks.filter(({ holds }) => holds).length);
        expect(report.checks.filter(({ holds, waits, findings }) => holds === (waits || findings.length > 0))).toEqual(
          [],
        );
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it.each(['a', '.', '(', '1. ', 'AB (', 'a@', 'a.', '« ', 'est été ', 'werden ', '1\u00a0', ' ', '\ud800', '\n.'])(
    'finish in a moment on 50,000 characters of %j',
    (unit) => {
      const text = unit.repeat(50_000 / unit.length);
      const quote = { text, attribution: text };
      const report = check(
        {
          ...emptyRelease('de'),
          product: text,
          headline: text,
          problem: text,
          spokespersonQuote: quote,
          customerQuote: quote,
        },
        context,
      );
      expect(report.checks.map(({ id }) => id)).toEqual(checkIds);
      // A regular expression that runs wild takes a minute.
    },
    5000,
  );

  it('let an explanation lift a refusal, save for what cannot be explained', () => {
    const bad = { ...escale, headline: 'Des vacances', date: '2020-01-01' };
    const refusing = (explained: typeof checkIds) =>
      check(bad, { ...context, explained })
        .checks.filter(({ refuses }) => refuses)
        .map(({ id }) => id);
    expect(refusing([])).toEqual(['headline-names-product', 'date-in-future']);
    expect(refusing(checkIds)).toEqual(['date-in-future']);
    expect(checkIds.filter((id) => !explainable[id])).toEqual([
      'sections-filled',
      'date-in-future',
      'fits-sheet',
      'length-limit',
      'six-pages',
    ]);
  });
});

describe('words', () => {
  const all = { fr, en, de, pt };
  const bad = (language: (typeof languages)[number]): ReleaseText => ({
    ...emptyRelease(language),
    product: 'Zap',
    headline: 'A'.repeat(101),
    subtitle: 'Un. Deux.',
    date: '2020-01-01',
    summary: Array(140).fill('Le CRM werden gekauft are bought sont vendus foram vendidos.').join(' '),
    problem: 'Zap, churn. Notre application, our app, unsere App, a nossa app. Bientôt, soon, bald, em breve.',
    spokespersonQuote: { text: 'Oui.', attribution: '' },
    customerQuote: { text: 'Oui.', attribution: '' },
    customerFaq: [{ question: 'Oui ?', answer: '' }],
    internalFaq: [{ question: 'Non ?', answer: 'anticonstitutionnellement internationalisation '.repeat(1000) }],
  });
  it.each(languages)('in %s have a value for each blank of their sentences', (language) => {
    const findings = [bad(language), { ...bad(language), internalFaq: [{ question: 'Et ?', answer: '' }] }].flatMap(
      (one) => check(one, context).checks.flatMap((result) => result.findings),
    );
    for (const { id, data } of findings) {
      const { reason: _, example: __, holds: ___, ...said } = all[language][id] as Record<string, string>;
      for (const sentence of Object.values(said)) {
        const blanks = [...(sentence ?? '').matchAll(/\{\{(\w+)/g)].map((match) => match[1]);
        expect(
          blanks.filter((blank) => !(String(blank) in data)),
          id,
        ).toEqual([]);
      }
    }
    expect(new Set(findings.map(({ id }) => id)).size).toBeGreaterThanOrEqual(17);
  });
  it('in French keep their marks from the next line', () => {
    const sentences = Object.values(fr).flatMap((one) => Object.values(one));
    expect(sentences.filter((text) => /[^\u00a0\u202f\s][;?!](?!\w)| [:;?!»]|« |\w'\w/.test(text))).toEqual([]);
  });
});
