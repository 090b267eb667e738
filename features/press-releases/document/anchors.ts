// Where a passage stands: two characters of the live document that go with the text, and the words themselves where those are gone.
import * as Y from 'yjs';
import { blockAt, type SectionName, type SectionText, sectionsOf, textsOf } from './blocks.ts';

export interface Place {
  section: SectionName;
  from: number;
  to: number;
}

export interface Anchored {
  section: SectionName;
  /** The words as they were when somebody spoke of them. */
  quote: string;
  anchorFrom: Uint8Array;
  anchorTo: Uint8Array;
}

/** The sections of a document, looked through once for many passages. */
export interface Atlas {
  doc: Y.Doc;
  sections: SectionText[];
  starts: Map<Y.XmlText, { section: SectionText; start: number }>;
}

export function atlasOf(doc: Y.Doc): Atlas {
  const sections = sectionsOf(doc);
  const starts: Atlas['starts'] = new Map();
  for (const section of sections) {
    for (const block of section.blocks) {
      let { start } = block;
      for (const text of textsOf(block.element)) {
        starts.set(text, { section, start });
        start += text.length;
      }
    }
  }
  return { doc, sections, starts };
}

export const sectionIn = ({ sections }: Atlas, name: SectionName) => sections.find(({ section }) => section === name);

/** The text of a block at an offset, and how far into it. */
function within(section: SectionText, offset: number, as: 'from' | 'to'): { text: Y.XmlText; index: number } | null {
  const block = blockAt(section, offset, as);
  if (!block) return null;
  let index = offset - block.start;
  const texts = textsOf(block.element);
  for (const [at, text] of texts.entries()) {
    const ends = index < text.length || (index === text.length && (as === 'to' || at === texts.length - 1));
    if (ends) return { text, index };
    index -= text.length;
  }
  return null;
}

/** Null where there is nothing to hold on to: a passage begins and ends with a character. */
export function anchorsOf(atlas: Atlas, place: Place): Pick<Anchored, 'anchorFrom' | 'anchorTo'> | null {
  const section = sectionIn(atlas, place.section);
  if (!section || place.from >= place.to || place.to > section.text.length) return null;
  // The line feed between two blocks is no character: what begins or ends with one stands at the next that is.
  const from = within(section, place.from, 'from');
  const to = within(section, place.to, 'to');
  if (!from || !to) return null;
  // What is written before the first or after the last character is not of the passage.
  const first = Y.createRelativePositionFromTypeIndex(from.text, from.index, 0);
  const last = Y.createRelativePositionFromTypeIndex(to.text, to.index, -1);
  return { anchorFrom: Y.encodeRelativePosition(first), anchorTo: Y.encodeRelativePosition(last) };
}

function offsetOf({ doc, starts }: Atlas, anchor: Uint8Array): { section: SectionText; offset: number } | null {
  // Not followed through what one browser undid: only that browser knows of it.
  const found = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(anchor), doc, false);
  const known = found && starts.get(found.type as unknown as Y.XmlText);
  return known ? { section: known.section, offset: known.start + found.index } : null;
}

function onlyPlace(text: string, quote: string): number | null {
  const at = text.indexOf(quote);
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? at : null;
}

/** Where the quote stands exactly once: in its section, or else in the whole release. */
function byQuote({ sections }: Atlas, { section, quote }: Anchored): Place | null {
  const own = sections.find((one) => one.section === section);
  const at = own && onlyPlace(own.text, quote);
  if (typeof at === 'number') return { section, from: at, to: at + quote.length };
  if (own?.text.includes(quote)) return null;
  const holding = sections.filter(({ text }) => text.includes(quote));
  const only = holding.length === 1 ? holding[0] : undefined;
  const there = only && onlyPlace(only.text, quote);
  return only && typeof there === 'number' ? { section: only.section, from: there, to: there + quote.length } : null;
}

export interface Located extends Place {
  /** What stands there now. */
  text: string;
  /** Found by its words: its characters are gone, so that it wants new anchors. */
  moved: boolean;
}

/** The same for everybody who has the same document. Null: all of it is gone. */
export function locate(atlas: Atlas, passage: Anchored): Located | null {
  const from = offsetOf(atlas, passage.anchorFrom);
  const to = offsetOf(atlas, passage.anchorTo);
  if (from && to && from.section === to.section && from.offset < to.offset) {
    const text = from.section.text.slice(from.offset, to.offset);
    if (/[^\n]/.test(text))
      return { section: from.section.section, from: from.offset, to: to.offset, text, moved: false };
  }
  const found = byQuote(atlas, passage);
  return found && { ...found, text: passage.quote, moved: true };
}

/** Where a quote stands exactly, nearest to where it was seen; the earlier of two as near. */
export function nearest(text: string, quote: string, at: number): number | null {
  let best: number | null = null;
  for (let found = text.indexOf(quote); found >= 0; found = text.indexOf(quote, found + 1)) {
    if (best === null || Math.abs(found - at) < Math.abs(best - at)) best = found;
    else break;
  }
  return best;
}
