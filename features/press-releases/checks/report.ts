// The shape of what the checks say, and the closed list of checks with their weight.
import type { Section } from '../release-text.ts';

/** `must`: while it does not hold, *ready* is refused. `should`: it warns. */
export type Severity = 'must' | 'should';

/**
 * In the order of the page. A `must` is only what a machine can judge without guessing; whatever rests on a heuristic
 * is a `should`. What cannot be explained away: a missing text, a length, a date.
 */
export const catalogue = {
  'sections-filled': { severity: 'must', explainable: false },
  'headline-short': { severity: 'must', explainable: true },
  'headline-names-product': { severity: 'must', explainable: true },
  'subtitle-one-sentence': { severity: 'must', explainable: true },
  'date-in-future': { severity: 'must', explainable: false },
  'problem-has-figure': { severity: 'should', explainable: true },
  'problem-without-product': { severity: 'must', explainable: true },
  'problem-without-solution': { severity: 'should', explainable: true },
  'quotes-attributed': { severity: 'must', explainable: true },
  'customer-quote-concrete': { severity: 'should', explainable: true },
  'one-page': { severity: 'should', explainable: true },
  'fits-sheet': { severity: 'must', explainable: false },
  'length-limit': { severity: 'must', explainable: false },
  'faq-longer-than-release': { severity: 'should', explainable: true },
  'six-pages': { severity: 'must', explainable: false },
  'plain-words': { severity: 'should', explainable: true },
  'acronyms-spelled-out': { severity: 'should', explainable: true },
  'short-sentences': { severity: 'should', explainable: true },
  'active-voice': { severity: 'should', explainable: true },
  'precise-claims': { severity: 'should', explainable: true },
  readable: { severity: 'should', explainable: true },
  'questions-answered': { severity: 'must', explainable: true },
} as const satisfies Record<string, { severity: Severity; explainable: boolean }>;

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as CheckId[];

/** Whether "we know, because…" lifts the refusal of *ready*; the check goes on not holding either way. */
export const explainable = Object.fromEntries(checkIds.map((id) => [id, catalogue[id].explainable])) as Record<
  CheckId,
  boolean
>;

/** One text of a release: a section, or one part of a quote or of an entry (from 0) of a FAQ. */
export interface Place {
  section: Section;
  entry?: number;
  part?: 'question' | 'answer' | 'text' | 'attribution';
}

/** Offsets are UTF-16 units in the text of its place; `text` is that slice, '' to point at an empty place. */
export interface Passage extends Place {
  from: number;
  to: number;
  text: string;
}

/** One thing to say. `data` fills the sentence `fails` of the check's words; `section` is null when it spans several. */
export interface Finding {
  id: CheckId;
  severity: Severity;
  section: Section | null;
  data: Record<string, string | number>;
  passages: Passage[];
}

export interface CheckResult {
  id: CheckId;
  severity: Severity;
  holds: boolean;
  /** Nothing is written yet for it to judge: it neither holds nor finds anything. */
  waits: boolean;
  explained: boolean;
  /** Stands between the release and *ready*. */
  refuses: boolean;
  findings: Finding[];
}

export interface Report {
  checks: CheckResult[];
  /** Words of the release without its FAQs. */
  words: number;
  /** Pages with the FAQs, to a tenth. */
  pages: number;
  /** Minutes to read all of it attentively, rounded up. */
  minutes: number;
  /** Higher reads more easily; null under 100 words. */
  readability: { formula: string; score: number | null };
  holding: number;
  total: number;
}

export interface Context {
  /** `YYYY-MM-DD` where the reader is. */
  today: string;
  /** Questions from colleagues that wait for an answer and are not already entries of a FAQ. */
  unanswered: number;
  explained: readonly CheckId[];
}
