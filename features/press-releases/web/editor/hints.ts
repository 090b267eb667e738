// What is drawn upon the text and is not in it: hints in empty places, how the first paragraph begins, a passage pointed at.
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Language } from '../../../../core/languages.ts';
import type { ElementName } from '../../document/schema.ts';
import { hintFor } from '../paper/hint-words.ts';
import { runIn, takesMarks } from '../../words/page.ts';
import styles from './editor.module.css';
import { fieldsOf, isBody } from './fields.ts';

export interface Range {
  from: number;
  to: number;
}

export const pointed = new PluginKey<Range | null>('pointed');

const attributesOf = (
  name: ElementName,
  parent: TextNode | null,
  text: string,
  language: Language,
): Record<string, string> | null => {
  if (text !== '') return name === 'quoteText' && takesMarks(text) ? { 'data-quoted': '' } : null;
  const hint = hintFor(name, parent?.type.name as ElementName | undefined, language);
  const said: Record<string, string> = { 'data-placeholder': hint };
  // A heading without words is none: until it has its own, it is called by its hint.
  if (name === 'headline' || name === 'question') said['aria-label'] = hint;
  return said;
};

function draw(state: EditorState, language: Language): DecorationSet {
  const { doc } = state;
  const decorations: Decoration[] = [];
  let place = '';
  let day = '';
  for (const { name, pos, node } of fieldsOf(doc)) {
    const parent = doc.resolve(pos).parent;
    const attributes = attributesOf(name, parent, node.textContent, language);
    const body = isBody(node);
    if (attributes) {
      const from = body ? pos + 1 : pos;
      const shown = body ? node.firstChild : node;
      if (shown) decorations.push(Decoration.node(from, from + shown.nodeSize, attributes));
      if (node.textContent === '' && body)
        decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-empty': '' }));
    }
    if (name === 'dateline') {
      place = node.textContent;
      day = String(node.attrs.date ?? '');
    }
    const first = node.firstChild;
    const begins = name === 'summary' && first?.textContent ? runIn(place, day, language) : '';
    if (begins && first)
      decorations.push(Decoration.node(pos + 1, pos + 1 + first.nodeSize, { 'data-run-in': begins }));
  }
  const range = pointed.getState(state);
  if (range && range.to > range.from)
    decorations.push(Decoration.inline(range.from, range.to, { class: styles.pointed ?? '' }));
  return DecorationSet.create(doc, decorations);
}

export const hints = (language: Language) =>
  Extension.create({
    name: 'hints',
    addProseMirrorPlugins: () => [
      new Plugin<Range | null>({
        key: pointed,
        state: {
          init: () => null,
          apply(transaction, range) {
            const said = transaction.getMeta(pointed) as Range | null | undefined;
            if (said !== undefined) return said;
            return range && { from: transaction.mapping.map(range.from), to: transaction.mapping.map(range.to) };
          },
        },
        props: { decorations: (state) => draw(state, language) },
      }),
    ],
  });
