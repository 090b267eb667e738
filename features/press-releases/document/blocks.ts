// The sections of a release as they stand in the live document: blocks of text, told apart by one line feed. An offset counts UTF-16.
import * as Y from 'yjs';
import { type ElementName, elements, fragmentName, pageElements } from './schema.ts';

export type SectionName = (typeof pageElements)[number];

/** One line or paragraph; the place, a question and an attribution are blocks of their sections. */
export interface Block {
  element: Y.XmlElement;
  /** Where it begins in its section's text. */
  start: number;
  text: string;
}

export interface SectionText {
  section: SectionName;
  blocks: Block[];
  /** Its blocks, joined by line feeds. */
  text: string;
}

const isTextBlock = (name: string) => 'text' in (elements[name as ElementName] ?? {});

export const textsOf = (element: Y.XmlElement): Y.XmlText[] =>
  element.toArray().filter((child) => child instanceof Y.XmlText);

/** The characters of one text, without marks: what is deleted is left out, and nothing else is copied. */
function charactersOf(text: Y.XmlText): string {
  let said = '';
  for (let item = text._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentString) said += item.content.str;
  return said;
}

function collect(element: Y.XmlElement, into: Block[]): void {
  if (isTextBlock(element.nodeName)) {
    const last = into.at(-1);
    const start = last ? last.start + last.text.length + 1 : 0;
    into.push({ element, start, text: textsOf(element).map(charactersOf).join('') });
    return;
  }
  for (const child of element.toArray()) if (child instanceof Y.XmlElement) collect(child, into);
}

export function sectionsOf(doc: Y.Doc): SectionText[] {
  return doc
    .getXmlFragment(fragmentName)
    .toArray()
    .flatMap((child) => {
      if (!(child instanceof Y.XmlElement)) return [];
      const blocks: Block[] = [];
      collect(child, blocks);
      return [{ section: child.nodeName as SectionName, blocks, text: blocks.map(({ text }) => text).join('\n') }];
    });
}

/** The block in which an offset lies; at a border, the earlier one for an end and the later one for a beginning. */
export function blockAt({ blocks }: SectionText, offset: number, as: 'from' | 'to'): Block | undefined {
  const holding = blocks.filter(({ start, text }) => start <= offset && offset <= start + text.length);
  return as === 'from' ? holding.at(-1) : holding[0];
}
