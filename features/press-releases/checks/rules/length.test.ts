import { describe, expect, it } from 'vitest';
import { languages } from '../../../../core/languages.ts';
import { emptyRelease } from '../../release-text.ts';
import { check } from '../check.ts';
import { ask, context, words } from '../examples/asking.ts';
import { countWords } from '../text/tokens.ts';

const faq = (count: number) => [{ question: words(1), answer: words(count - 1) }];

describe('length', () => {
  it.each(languages)('in %s warns from 450 words and refuses from 700', (language) => {
    expect(ask('one-page', language, { summary: words(449) }).holds).toBe(true);
    expect(ask('one-page', language, { summary: words(450) })).toMatchObject({
      holds: false,
      refuses: false,
    });
    expect(ask('length-limit', language, { summary: words(699) }).holds).toBe(true);
    expect(ask('length-limit', language, { summary: words(700) }).refuses).toBe(true);
  });

  it('leaves the FAQs, the name and the date out of the release', () => {
    const report = check(
      { ...emptyRelease('fr'), product: 'A', date: '2027-01-01', summary: words(10), customerFaq: faq(50) },
      context,
    );
    expect(report).toMatchObject({ words: 10, pages: 0.2, minutes: 1 });
  });

  it('cannot be explained away', () => {
    const explained = ['length-limit', 'one-page'] as const;
    expect(ask('length-limit', 'fr', { summary: words(700) }, { ...context, explained }).refuses).toBe(true);
  });

  it('asks for FAQs as long as the release', () => {
    expect(
      ask('faq-longer-than-release', 'de', { summary: words(20), internalFaq: faq(19) }).findings[0]?.data,
    ).toEqual({ faq: 19, release: 20 });
    expect(ask('faq-longer-than-release', 'de', { summary: words(20), internalFaq: faq(20) }).holds).toBe(true);
    expect(ask('faq-longer-than-release', 'de', { summary: words(20) }).waits).toBe(true);
  });

  it('refuses more than six pages of 450 words', () => {
    expect(ask('six-pages', 'pt', { summary: words(100), internalFaq: faq(2600) }).holds).toBe(true);
    expect(ask('six-pages', 'pt', { summary: words(100), internalFaq: faq(2601) }).findings[0]?.data).toEqual({
      pages: 6.1,
      limit: 6,
    });
  });

  it('counts words as a word processor does', () => {
    expect(countWords('« L’appli coûte 10\u202f000 € : c’est cher ! »')).toBe(5);
    expect(countWords('https://a.example/b – a-b 3,5')).toBe(3);
  });
});
