import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Jump } from '../live.ts';
import { pointed } from './hints.ts';
import { rangeOf } from './passages.ts';

/** Brings a passage into sight and marks it; whoever writes can go on from there. */
export const jumpIn =
  (editor: Editor): Jump =>
  (passage) => {
    const { view } = editor;
    const range = rangeOf(view.state.doc, passage, passage.from, passage.to);
    if (!range) return;
    const { tr, doc } = view.state;
    tr.setMeta(pointed, range);
    if (editor.isEditable) tr.setSelection(TextSelection.between(doc.resolve(range.from), doc.resolve(range.to)));
    view.dispatch(tr);
    if (passage.section === 'date') view.dom.querySelector<HTMLElement>('input[type=date]')?.focus();
    else if (editor.isEditable) view.focus();
    const { node } = view.domAtPos(range.from);
    const element = node instanceof Element ? node : node.parentElement;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  };
