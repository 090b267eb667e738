// A press release as plain text, section by section: what the checks read, versions compare and search indexes.
import type { Language } from '../../core/languages.ts';

export interface Quote {
  text: string;
  /** Who says it, with a name and a role: "Inês Moreira, head of loyalty". */
  attribution: string;
}

export interface FaqEntry {
  question: string;
  /** Empty while the question is unanswered. */
  answer: string;
}

/** Paragraphs are separated by one line feed; an empty section is ''. */
export interface ReleaseText {
  language: Language;
  /** The name of the product announced. */
  product: string;
  headline: string;
  subtitle: string;
  place: string;
  /** The future day of publication, `YYYY-MM-DD`, or '' while it is not chosen. */
  date: string;
  summary: string;
  problem: string;
  solution: string;
  benefits: string;
  spokespersonQuote: Quote;
  howToStart: string;
  customerQuote: Quote;
  callToAction: string;
  customerFaq: FaqEntry[];
  internalFaq: FaqEntry[];
}

/** The sections in the order of the page (PRODUCT, "Working Backwards: the press release"). */
export const sections = [
  'product',
  'headline',
  'subtitle',
  'place',
  'date',
  'summary',
  'problem',
  'solution',
  'benefits',
  'spokespersonQuote',
  'howToStart',
  'customerQuote',
  'callToAction',
  'customerFaq',
  'internalFaq',
] as const satisfies readonly (keyof ReleaseText)[];

export type Section = (typeof sections)[number];

export const emptyRelease = (language: Language): ReleaseText => ({
  language,
  product: '',
  headline: '',
  subtitle: '',
  place: '',
  date: '',
  summary: '',
  problem: '',
  solution: '',
  benefits: '',
  spokespersonQuote: { text: '', attribution: '' },
  howToStart: '',
  customerQuote: { text: '', attribution: '' },
  callToAction: '',
  customerFaq: [],
  internalFaq: [],
});
