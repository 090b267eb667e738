// How one moves and writes from section to section by the keyboard.
import { Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { addEntry, addEntryAfter, moveEntry, removeEntry } from './entries.ts';
import { ancestor, caretIn, clearAcross, fieldAround, isBody, neighbour, spansFields } from './fields.ts';

/** To the next or the previous place to write; false at either end of the page. */
function go(view: EditorView, step: 1 | -1, where: 'start' | 'end'): boolean {
  const { state } = view;
  const here = fieldAround(state.selection.$from);
  const there = here && neighbour(state.doc, here, step);
  if (!there) return false;
  view.dispatch(caretIn(state.tr, there, where).scrollIntoView());
  return true;
}

/** Enter on an empty last paragraph leaves the section, as one leaves a list; at the end of a FAQ it asks the next question. */
function leavesBody(view: EditorView): boolean {
  const { state } = view;
  const { $from, empty } = state.selection;
  const field = fieldAround($from);
  if (!empty || !field || !isBody(field.node) || $from.parent.content.size > 0) return false;
  const isLast = $from.after() === field.pos + field.node.nodeSize - 1;
  const isOnly = field.node.childCount === 1;
  if (!isLast || (isOnly && field.name !== 'answer')) return false;
  const entry = ancestor($from, 'faqEntry');
  const next = neighbour(state.doc, field, 1);
  const faqEnds = entry && state.doc.resolve(entry.pos + entry.node.nodeSize).nodeAfter === null;
  if (!next && !faqEnds) return false;
  const { tr } = state;
  if (!isOnly) tr.delete($from.before(), $from.after());
  if (entry && faqEnds && entry.node.textContent !== '') {
    view.dispatch(tr);
    addEntryAfter(view, entry.pos);
  } else if (next) view.dispatch(caretIn(tr, { ...next, pos: tr.mapping.map(next.pos) }, 'start').scrollIntoView());
  return true;
}

export function enter(view: EditorView): boolean {
  const { state } = view;
  if (spansFields(state)) {
    view.dispatch(clearAcross(state));
    return true;
  }
  const field = fieldAround(state.selection.$from);
  if (!field) return false;
  if (isBody(field.node)) return leavesBody(view);
  go(view, 1, 'start');
  return true;
}

/** Nothing is ever joined across a border: the caret crosses it instead. */
export function erase(view: EditorView, step: 1 | -1): boolean {
  const { state } = view;
  const { $from, empty } = state.selection;
  if (!empty) {
    if (!spansFields(state)) return false;
    view.dispatch(clearAcross(state));
    return true;
  }
  const field = fieldAround($from);
  if (!field) return false;
  const border = isBody(field.node) ? 2 : 1;
  const edge = step === -1 ? field.pos + border : field.pos + field.node.nodeSize - border;
  if ($from.pos !== edge) return false;
  const entry = ancestor($from, 'faqEntry');
  if (step === -1 && field.name === 'question' && entry?.node.textContent === '') removeEntry(view, entry.pos);
  else if (step === -1) go(view, -1, 'end');
  return true;
}

/** Tab goes from stop to stop, controls included, and out of the page at its ends. */
export function tab(view: EditorView, step: 1 | -1): boolean {
  const stops = [...view.dom.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) => stop.offsetParent !== null);
  const active = document.activeElement;
  const { node } = view.domAtPos(view.state.selection.from);
  const from = active !== view.dom && view.dom.contains(active) ? active : node;
  const next = stops[stops.findIndex((stop) => stop.contains(from)) + step];
  if (!next) return false;
  if (next.matches('input, button')) {
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    return true;
  }
  const at = view.posAtDOM(next, 0);
  const { tr } = view.state;
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at), 1)).scrollIntoView());
  view.focus();
  return true;
}

function addHere(view: EditorView): boolean {
  const { $from } = view.state.selection;
  const entry = ancestor($from, 'faqEntry');
  const faq = ancestor($from, 'customerFaq') ?? ancestor($from, 'internalFaq');
  if (entry) addEntryAfter(view, entry.pos);
  else if (faq) addEntry(view, faq.pos);
  return entry !== undefined || faq !== undefined;
}

function moveHere(view: EditorView, step: 1 | -1): boolean {
  const entry = ancestor(view.state.selection.$from, 'faqEntry');
  return entry ? moveEntry(view, entry.pos, step) : false;
}

export const Keys = Extension.create({
  name: 'keys',
  priority: 2000,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => enter(editor.view),
      'Shift-Enter': () => enter(editor.view) || editor.commands.splitBlock(),
      'Mod-Enter': () => addHere(editor.view),
      Tab: () => tab(editor.view, 1),
      'Shift-Tab': () => tab(editor.view, -1),
      Backspace: () => erase(editor.view, -1),
      'Mod-Backspace': () => erase(editor.view, -1),
      'Alt-Backspace': () => erase(editor.view, -1),
      Delete: () => erase(editor.view, 1),
      'Mod-Delete': () => erase(editor.view, 1),
      'Alt-ArrowUp': () => moveHere(editor.view, -1),
      'Alt-ArrowDown': () => moveHere(editor.view, 1),
      // At once: the library's own waits for a frame, and a Tab that comes before it would stay in the text.
      Escape: () => {
        editor.view.dom.blur();
        return true;
      },
    };
  },
});
