// The marks of a kept text, told by the lines of its plain text: what the difference between two versions says beside words.
import { type Formatted, markNames } from '../difference/formatting.ts';
import type { KeptNode } from '../document/rewrite.ts';
import { elements, type ElementName } from '../document/schema.ts';
import { type Section, sections } from '../release-text.ts';

const isSection = (type: string): type is Section => (sections as readonly string[]).includes(type);
const saidIn = (node: KeptNode) => (node.content ?? []).map(({ text = '' }) => text).join('');

/** Lines are counted as the plain text has them: from the first paragraph that says something. */
function inParagraphs(paragraphs: KeptNode[], section: Section, entry: number | null): Formatted[] {
  const found: Formatted[] = [];
  const first = paragraphs.findIndex((one) => saidIn(one) !== '');
  let line = 0;
  for (const paragraph of first < 0 ? [] : paragraphs.slice(first)) {
    let at = 0;
    for (const { text = '', marks = [] } of paragraph.content ?? []) {
      const to = at + text.length;
      for (const { type, attrs } of marks) {
        const mark = markNames.find((name) => name === type);
        const href = typeof attrs?.href === 'string' ? attrs.href : null;
        if (mark) found.push({ section, entry, paragraph: line, from: at, to, mark, href });
      }
      at = to;
    }
    line += saidIn(paragraph).split('\n').length;
  }
  return found;
}

/** Nobody formats this much to be read: what is further on is not told. */
const most = 5000;

export const formattingOf = ({ content = [] }: KeptNode): Formatted[] =>
  content
    .flatMap(({ type, content: children = [] }) => {
      if (!isSection(type)) return [];
      const holds = elements[type as ElementName];
      if (!('many' in holds)) return [];
      if (holds.many === 'paragraph') return inParagraphs(children, type, null);
      return children.flatMap((entry, at) => inParagraphs(entry.content?.[1]?.content ?? [], type, at));
    })
    .slice(0, most);
