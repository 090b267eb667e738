// The nodes and marks of the editor, made from the one table that the server's gate follows too (document/schema.ts).
import { type AnyExtension, Mark, Node } from '@tiptap/core';
import type { Language } from '../../../../core/languages.ts';
import { attributes, contentExpression, type ElementName, elements, isSafeLink, marks } from '../../document/schema.ts';
import { shapes } from './elements.ts';
import { nodeViews, type ViewWords } from './views.ts';

const names = Object.keys(elements) as ElementName[];

/** What comes back from the page when the browser itself has changed it; what is pasted never passes here (paste.ts). */
const tags: Partial<Record<ElementName, string>> = { paragraph: 'p' };

function node(name: ElementName, language: Language, words: ViewWords) {
  const content = elements[name];
  const withMarks = 'text' in content && content.marks;
  return Node.create({
    name,
    content: contentExpression(name),
    marks: withMarks ? '_' : '',
    isolating: name !== 'paragraph',
    defining: name !== 'paragraph',
    selectable: false,
    addAttributes: () => Object.fromEntries(Object.keys(attributes[name] ?? {}).map((key) => [key, { default: '' }])),
    parseHTML: () => [{ tag: tags[name] ?? `[data-part="${name}"]` }],
    renderHTML: () => shapes[name](language),
    addNodeView: () => nodeViews(words)[name] ?? null,
  });
}

const markTags: Record<string, string[]> = { strong: ['strong', 'b'], emphasis: ['em', 'i'], link: ['a[href]'] };
const markElements: Record<string, string> = { strong: 'strong', emphasis: 'em', link: 'a' };
const keys: Record<string, string> = { strong: 'Mod-b', emphasis: 'Mod-i' };

function mark(name: string) {
  const isLink = name === 'link';
  return Mark.create({
    name,
    inclusive: !isLink,
    addAttributes: () => (isLink ? { href: { default: null } } : {}),
    parseHTML: () =>
      (markTags[name] ?? []).map((tag) => ({
        tag,
        getAttrs: (element: HTMLElement) => (isLink && !isSafeLink(element.getAttribute('href')) ? false : null),
      })),
    renderHTML: ({ HTMLAttributes }) => {
      // Shown only where it may be followed, whatever way it came into the document.
      const href: unknown = HTMLAttributes.href;
      return isLink
        ? ['a', isSafeLink(href) ? { href, rel: 'noopener noreferrer nofollow', target: '_blank' } : {}, 0]
        : [markElements[name] ?? 'span', 0];
    },
    addKeyboardShortcuts() {
      const key = keys[name];
      return key ? { [key]: () => this.editor.commands.toggleMark(name) } : {};
    },
  });
}

export const releaseSchema = (language: Language, words: ViewWords): AnyExtension[] => [
  Node.create({ name: 'doc', topNode: true, content: contentExpression('doc') }),
  Node.create({ name: 'text', group: 'inline' }),
  ...names.map((name) => node(name, language, words)),
  ...Object.keys(marks).map(mark),
];
