// From a passage of the text, as the checks name it, to where it stands in the document.
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Place } from '../../checks/index.ts';
import { isBody } from './fields.ts';
import type { Range } from './hints.ts';

interface At {
  node: TextNode;
  pos: number;
}

function child(parent: At, name: string, nth = 0): At | undefined {
  let found: At | undefined;
  let seen = 0;
  parent.node.forEach((node, offset) => {
    if (node.type.name === name && seen++ === nth) found = { node, pos: parent.pos + 1 + offset };
  });
  return found;
}

/** The element that holds the text of a place; a section's place and day are in its dateline. */
function elementAt(doc: TextNode, place: Place): At | undefined {
  const name = place.section === 'place' || place.section === 'date' ? 'dateline' : place.section;
  const section = child({ node: doc, pos: -1 }, name);
  if (!section) return undefined;
  if (name === 'spokespersonQuote' || name === 'customerQuote') {
    return child(section, place.part === 'attribution' ? 'attribution' : 'quoteText');
  }
  if (place.entry === undefined) return section;
  const entry = child(section, 'faqEntry', place.entry);
  return entry && child(entry, place.part === 'answer' ? 'answer' : 'question');
}

/** Offsets count one line feed between two paragraphs and none before the first that says something (document/text.ts). */
export function rangeOf(doc: TextNode, place: Place, from: number, to: number): Range | undefined {
  const at = elementAt(doc, place);
  if (!at) return undefined;
  if (place.section === 'date') return { from: at.pos + 1, to: at.pos + 1 };
  if (at.node.isTextblock)
    return { from: at.pos + 1 + from, to: Math.min(at.pos + 1 + to, at.pos + at.node.nodeSize - 1) };
  if (!isBody(at.node)) return { from: at.pos + 1, to: at.pos + 1 };
  const texts: At[] = [];
  at.node.forEach((node, offset) => {
    texts.push({ node, pos: at.pos + 1 + offset });
  });
  const first = texts.findIndex(({ node }) => node.content.size > 0);
  let start = 0;
  let found: number | undefined;
  for (const { node, pos } of texts.slice(Math.max(0, first))) {
    const end = start + node.content.size;
    if (found === undefined && from <= end) found = pos + 1 + from - start;
    if (found !== undefined && to <= end) return { from: found, to: pos + 1 + to - start };
    start = end + 1;
  }
  return found === undefined ? undefined : { from: found, to: at.pos + at.node.nodeSize - 2 };
}
