// A release as text, as it is answered: the shape of release-text.ts.
import { z } from 'zod';
import { object } from '../../core/http/endpoint.ts';
import { languages } from '../../core/languages.ts';

const quote = object({ text: z.string(), attribution: z.string() });
const faqEntry = object({ question: z.string(), answer: z.string() });

/** The release section by section (release-text.ts): paragraphs are separated by one line feed. */
export const releaseText = object({
  language: z.enum(languages),
  product: z.string(),
  headline: z.string(),
  subtitle: z.string(),
  place: z.string(),
  date: z.string(),
  summary: z.string(),
  problem: z.string(),
  solution: z.string(),
  benefits: z.string(),
  spokespersonQuote: quote,
  howToStart: z.string(),
  customerQuote: quote,
  callToAction: z.string(),
  customerFaq: z.array(faqEntry),
  internalFaq: z.array(faqEntry),
});
