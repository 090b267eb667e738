// The shape of a release's live document, in one table: the editor, the server's gate and the reading of texts follow it.

/** The Yjs fragment that holds the document. */
export const fragmentName = 'release';

/** What an element may hold: text, one or more / any number of an element, or exactly these elements in this order. */
export type Content =
  | { text: true; marks: boolean }
  | { many: ElementName; least: 0 | 1 }
  | { exactly: readonly ElementName[] };

const plain = { text: true, marks: false } as const;
const paragraphs = { many: 'paragraph', least: 1 } as const;
const quote = { exactly: ['quoteText', 'attribution'] } as const;
const faq = { many: 'faqEntry', least: 0 } as const;

/** The elements of the page in order: nobody can remove or reorder them. */
export const pageElements = [
  'product',
  'headline',
  'subtitle',
  'dateline',
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
] as const;

export type ElementName =
  | (typeof pageElements)[number]
  | 'paragraph'
  | 'quoteText'
  | 'attribution'
  | 'faqEntry'
  | 'question'
  | 'answer';

export const elements: Record<ElementName, Content> = {
  product: plain,
  headline: plain,
  subtitle: plain,
  dateline: plain,
  summary: paragraphs,
  problem: paragraphs,
  solution: paragraphs,
  benefits: paragraphs,
  spokespersonQuote: quote,
  howToStart: paragraphs,
  customerQuote: quote,
  callToAction: paragraphs,
  customerFaq: faq,
  internalFaq: faq,
  paragraph: { text: true, marks: true },
  quoteText: plain,
  attribution: plain,
  faqEntry: { exactly: ['question', 'answer'] },
  question: plain,
  answer: paragraphs,
};

const isDay = (value: unknown) => value === '' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

/** Attributes of elements with their tests; the day stands in the dateline, the place is its text. */
export const attributes: Partial<Record<ElementName, Record<string, (value: unknown) => boolean>>> = {
  dateline: { date: isDay },
};

const protocols = new Set(['http:', 'https:', 'mailto:']);

/** Whether an address may stand behind a link: an allow-list of protocols, whatever way it came in. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2000 || /[\p{Cc}\s]/u.test(href)) return false;
  return URL.canParse(href) && protocols.has(new URL(href).protocol);
}

/** Marks of text with the test of what they carry. */
export const marks: Record<string, (value: unknown) => boolean> = {
  strong: (value) => isEmptyObject(value),
  emphasis: (value) => isEmptyObject(value),
  link: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    isSafeLink((value as { href?: unknown }).href),
};

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A content expression of ProseMirror for an element. */
export function contentExpression(name: ElementName | 'doc'): string {
  if (name === 'doc') return pageElements.join(' ');
  const content = elements[name];
  if ('text' in content) return 'text*';
  return 'many' in content ? `${content.many}${content.least ? '+' : '*'}` : content.exactly.join(' ');
}
