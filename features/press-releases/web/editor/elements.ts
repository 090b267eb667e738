// How each element of the document stands on the page; paper/static-text.tsx draws the same.
import type { DOMOutputSpec } from '@tiptap/pm/model';
import type { Language } from '../../../../core/languages.ts';
import type { ElementName } from '../../document/schema.ts';
import { headingOf, pageWords } from '../../words/page.ts';

type Shape = (language: Language) => DOMOutputSpec;

const still = { contenteditable: 'false' };

/** A line of its own; `data-stop` marks where Tab stops. */
const line =
  (tag: string, name: ElementName): Shape =>
  () => [tag, { 'data-part': name, 'data-stop': '' }, 0];

const block =
  (name: ElementName): Shape =>
  (language) => {
    const heading = headingOf(name, language);
    const body: DOMOutputSpec = ['div', { 'data-body': '', 'data-stop': '' }, 0];
    return heading
      ? ['section', { 'data-part': name }, ['h2', still, heading], body]
      : ['section', { 'data-part': name }, body];
  };

const quote =
  (name: ElementName): Shape =>
  () => ['blockquote', { 'data-part': name }, 0];

/** The dateline, the FAQs and their entries are drawn by views.ts, since they hold controls. */
const holder =
  (name: ElementName): Shape =>
  () => ['div', { 'data-part': name }, 0];

export const shapes: Record<ElementName, Shape> = {
  product: (language) => [
    'p',
    { 'data-part': 'product', 'data-stop': '' },
    ['span', { 'data-label': '', ...still }, pageWords[language].product],
    ['span', 0],
  ],
  headline: line('h1', 'headline'),
  subtitle: line('p', 'subtitle'),
  dateline: holder('dateline'),
  summary: block('summary'),
  problem: block('problem'),
  solution: block('solution'),
  benefits: block('benefits'),
  spokespersonQuote: quote('spokespersonQuote'),
  howToStart: block('howToStart'),
  customerQuote: quote('customerQuote'),
  callToAction: block('callToAction'),
  customerFaq: holder('customerFaq'),
  internalFaq: holder('internalFaq'),
  paragraph: () => ['p', 0],
  quoteText: line('p', 'quoteText'),
  attribution: line('p', 'attribution'),
  faqEntry: holder('faqEntry'),
  question: line('h3', 'question'),
  answer: () => ['div', { 'data-part': 'answer', 'data-stop': '' }, 0],
};
