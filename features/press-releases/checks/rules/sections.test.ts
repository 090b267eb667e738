import { describe, expect, it } from 'vitest';
import { languages } from '../../../../core/languages.ts';
import { emptyRelease } from '../../release-text.ts';
import { check, isReady } from '../check.ts';
import { ask, context } from '../examples/asking.ts';
import { escale } from '../examples/fr.ts';

describe('sections', () => {
  it.each(languages)('are all missing from an empty release in %s, and little else is said', (language) => {
    const report = check(emptyRelease(language), context);
    expect(report.checks.filter(({ findings }) => findings.length > 0).map(({ id }) => id)).toEqual([
      'sections-filled',
    ]);
    expect(report.checks[0]?.findings[0]?.passages).toHaveLength(15);
    expect(report.holding).toBe(1);
    expect(isReady(report)).toBe(false);
  });

  it('name the one that is missing, blanks being no text', () => {
    expect(ask('sections-filled', 'fr', { ...escale, benefits: ' \n' }).findings).toMatchObject([
      { section: 'benefits', data: { count: 1 } },
    ]);
  });

  it('ask for one entry in each FAQ, with a question', () => {
    const blank = [{ question: ' ', answer: 'Oui.' }];
    expect(ask('sections-filled', 'fr', { ...escale, customerFaq: [], internalFaq: blank }).findings[0]?.data).toEqual({
      count: 2,
    });
    expect(ask('sections-filled', 'fr', escale).holds).toBe(true);
  });

  it('leave an absent author to another check', () => {
    const spokespersonQuote = { text: 'Oui.', attribution: '' };
    expect(ask('sections-filled', 'fr', { ...escale, spokespersonQuote }).holds).toBe(true);
  });
});

describe('questions', () => {
  const customerFaq = [
    { question: 'Et le prix ?', answer: ' ' },
    { question: '', answer: '' },
  ];

  it('wait in the FAQ and among colleagues', () => {
    const result = ask('questions-answered', 'fr', { customerFaq }, { ...context, unanswered: 2 });
    expect(result.findings).toMatchObject([{ section: null, data: { count: 3 } }]);
    expect(result.findings[0]?.passages).toEqual([
      { section: 'customerFaq', entry: 0, part: 'answer', from: 0, to: 0, text: '' },
    ]);
  });

  it('refuse ready until they are answered or explained', () => {
    const asked = { ...context, unanswered: 1 };
    expect(isReady(check(escale, asked))).toBe(false);
    const report = check(escale, { ...asked, explained: ['questions-answered'] });
    expect(isReady(report)).toBe(true);
    expect(report.checks.find(({ id }) => id === 'questions-answered')).toMatchObject({
      holds: false,
      explained: true,
    });
  });
});
