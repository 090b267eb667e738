// Runs every rule on a release.
import type { ReleaseText } from '../release-text.ts';
import type { Rule } from './reading.ts';
import { read } from './reading.ts';
import type { CheckId, CheckResult, Context, Report } from './report.ts';
import { catalogue, checkIds } from './report.ts';
import { acronymsSpelledOut } from './rules/acronyms.ts';
import { preciseClaims } from './rules/claims.ts';
import { dateInFuture } from './rules/date.ts';
import { headlineNamesProduct, headlineShort, subtitleOneSentence } from './rules/headline.ts';
import { plainWords } from './rules/jargon.ts';
import { faqLonger, lengthLimit, minutes, onePage, pages, releaseWords, sixPages } from './rules/length.ts';
import { fitsSheet } from './rules/page.ts';
import { problemHasFigure, problemWithoutProduct, problemWithoutSolution } from './rules/problem.ts';
import { customerQuoteConcrete, quotesAttributed } from './rules/quotes.ts';
import { readabilityFormulas, readabilityOf, readable } from './rules/readability.ts';
import { questionsAnswered, sectionsFilled } from './rules/sections.ts';
import { shortSentences } from './rules/sentences.ts';
import { activeVoice } from './rules/voice.ts';

const rules: Record<CheckId, Rule> = {
  'sections-filled': sectionsFilled,
  'headline-short': headlineShort,
  'headline-names-product': headlineNamesProduct,
  'subtitle-one-sentence': subtitleOneSentence,
  'date-in-future': dateInFuture,
  'problem-has-figure': problemHasFigure,
  'problem-without-product': problemWithoutProduct,
  'problem-without-solution': problemWithoutSolution,
  'quotes-attributed': quotesAttributed,
  'customer-quote-concrete': customerQuoteConcrete,
  'one-page': onePage,
  'fits-sheet': fitsSheet,
  'length-limit': lengthLimit,
  'faq-longer-than-release': faqLonger,
  'six-pages': sixPages,
  'plain-words': plainWords,
  'acronyms-spelled-out': acronymsSpelledOut,
  'short-sentences': shortSentences,
  'active-voice': activeVoice,
  'precise-claims': preciseClaims,
  readable,
  'questions-answered': questionsAnswered,
};

/**
 * Checks a release against the rules of PRODUCT ("Working Backwards: the press release"). Pure: the same release and
 * context give the same report. Texts are remembered between calls, so a keystroke costs one section.
 */
export function check(release: ReleaseText, context: Context): Report {
  const reading = read(release, context);
  const checks = checkIds.map((id): CheckResult => {
    const { severity, explainable } = catalogue[id];
    const verdict = rules[id](reading);
    const waits = verdict === 'waits';
    const findings = waits ? [] : verdict.map((finding) => ({ id, severity, ...finding }));
    const explained = context.explained.includes(id);
    const refuses = severity === 'must' && findings.length > 0 && !(explained && explainable);
    return { id, severity, holds: !waits && findings.length === 0, waits, explained, refuses, findings };
  });
  return {
    checks,
    words: releaseWords(reading),
    pages: pages(reading),
    minutes: minutes(reading),
    readability: { formula: readabilityFormulas[release.language].name, score: readabilityOf(reading) },
    holding: checks.filter(({ holds }) => holds).length,
    total: checks.length,
  };
}

/** Whether the author may claim *ready*: no `must` stands in the way, save those explained that can be explained away. */
export const isReady = (report: Report): boolean => report.checks.every(({ refuses }) => !refuses);
