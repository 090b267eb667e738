// Between the live document (Yjs) and the release as text. Only the server writes a document from a text.
import * as Y from 'yjs';
import type { Language } from '../../../core/languages.ts';
import { type FaqEntry, type Quote, type ReleaseText } from '../release-text.ts';
import { type ElementName, fragmentName, pageElements } from './schema.ts';

type Parent = Y.XmlElement | Y.XmlFragment;

const childElements = (parent: Parent): Y.XmlElement[] =>
  parent.toArray().filter((child) => child instanceof Y.XmlElement);

/** The characters of an element, without its marks. */
function plainText(element: Y.XmlElement | undefined): string {
  if (!element) return '';
  const parts = element.toArray().filter((child) => child instanceof Y.XmlText);
  return parts
    .map((part) =>
      part
        .toDelta()
        .map((op: { insert: unknown }) => (typeof op.insert === 'string' ? op.insert : ''))
        .join(''),
    )
    .join('');
}

const named = (parent: Parent, name: ElementName) => childElements(parent).find((child) => child.nodeName === name);
const paragraphsOf = (element: Y.XmlElement | undefined): string =>
  element
    ? childElements(element)
        .map(plainText)
        .join('\n')
        .replace(/^\n+|\n+$/g, '')
    : '';

function quoteOf(element: Y.XmlElement | undefined): Quote {
  if (!element) return { text: '', attribution: '' };
  return { text: plainText(named(element, 'quoteText')), attribution: plainText(named(element, 'attribution')) };
}

export function faqOf(element: Y.XmlElement | undefined): FaqEntry[] {
  if (!element) return [];
  return childElements(element).map((entry) => ({
    question: plainText(named(entry, 'question')),
    answer: paragraphsOf(named(entry, 'answer')),
  }));
}

/** The release as text, as its checks, versions and search read it. */
export function toText(doc: Y.Doc, language: Language): ReleaseText {
  const page = doc.getXmlFragment(fragmentName);
  const at = (name: ElementName) => named(page, name);
  return {
    language,
    product: plainText(at('product')),
    headline: plainText(at('headline')),
    subtitle: plainText(at('subtitle')),
    place: plainText(at('dateline')),
    date: at('dateline')?.getAttribute('date') ?? '',
    summary: paragraphsOf(at('summary')),
    problem: paragraphsOf(at('problem')),
    solution: paragraphsOf(at('solution')),
    benefits: paragraphsOf(at('benefits')),
    spokespersonQuote: quoteOf(at('spokespersonQuote')),
    howToStart: paragraphsOf(at('howToStart')),
    customerQuote: quoteOf(at('customerQuote')),
    callToAction: paragraphsOf(at('callToAction')),
    customerFaq: faqOf(at('customerFaq')),
    internalFaq: faqOf(at('internalFaq')),
  };
}

function element(name: ElementName, children: (Y.XmlElement | Y.XmlText)[], date?: string): Y.XmlElement {
  const made = new Y.XmlElement(name);
  if (date !== undefined) made.setAttribute('date', date);
  if (children.length > 0) made.insert(0, children);
  return made;
}

const characters = (text: string) => (text ? [new Y.XmlText(text)] : []);
const line = (name: ElementName, text: string) => element(name, characters(text.replace(/\n/g, ' ')));
const block = (name: ElementName, text: string) =>
  element(
    name,
    text.split('\n').map((part) => element('paragraph', characters(part))),
  );
const quoted = (name: ElementName, { text, attribution }: Quote) =>
  element(name, [line('quoteText', text), line('attribution', attribution)]);
const faq = (name: ElementName, entries: FaqEntry[]) =>
  element(
    name,
    entries.map((entry) => element('faqEntry', [line('question', entry.question), block('answer', entry.answer)])),
  );

/** A new document that holds a release: the state that the server seeds, once, when the release is created. */
export function seedDocument(release: ReleaseText): Uint8Array {
  const doc = new Y.Doc();
  const made: Record<(typeof pageElements)[number], Y.XmlElement> = {
    product: line('product', release.product),
    headline: line('headline', release.headline),
    subtitle: line('subtitle', release.subtitle),
    dateline: element('dateline', characters(release.place), release.date),
    summary: block('summary', release.summary),
    problem: block('problem', release.problem),
    solution: block('solution', release.solution),
    benefits: block('benefits', release.benefits),
    spokespersonQuote: quoted('spokespersonQuote', release.spokespersonQuote),
    howToStart: block('howToStart', release.howToStart),
    customerQuote: quoted('customerQuote', release.customerQuote),
    callToAction: block('callToAction', release.callToAction),
    customerFaq: faq('customerFaq', release.customerFaq),
    internalFaq: faq('internalFaq', release.internalFaq),
  };
  doc.getXmlFragment(fragmentName).insert(
    0,
    pageElements.map((name) => made[name]),
  );
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

type Faq = 'customerFaq' | 'internalFaq';

/** Adds an entry at the end of a FAQ. */
export function appendFaqEntry(doc: Y.Doc, name: Faq, entry: FaqEntry): Y.XmlElement {
  const made = element('faqEntry', [line('question', entry.question), block('answer', entry.answer)]);
  named(doc.getXmlFragment(fragmentName), name)?.push([made]);
  return made;
}

/** The same; resolves with the update that does so. */
export function addFaqEntry(doc: Y.Doc, name: Faq, entry: FaqEntry): Uint8Array {
  const before = Y.encodeStateVector(doc);
  appendFaqEntry(doc, name, entry);
  return Y.encodeStateAsUpdate(doc, before);
}

/** All words of a release, for search and excerpts: the summary first, since it says what this is about. */
export const searchable = (text: ReleaseText): string =>
  [
    text.summary,
    text.subtitle,
    text.product,
    text.problem,
    text.solution,
    text.benefits,
    text.howToStart,
    text.callToAction,
    text.spokespersonQuote.text,
    text.customerQuote.text,
    ...[...text.customerFaq, ...text.internalFaq].flatMap((entry) => [entry.question, entry.answer]),
  ]
    .filter(Boolean)
    .join('\n');
