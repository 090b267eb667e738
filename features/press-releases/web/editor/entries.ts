// Questions of a FAQ: added, moved and removed.
import { Fragment } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const emptyEntry = (state: EditorState) => state.schema.nodes.faqEntry?.createAndFill();

function insertEntry(view: EditorView, at: number): void {
  const entry = emptyEntry(view.state);
  if (!entry) return;
  const tr = view.state.tr.insert(at, entry);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2), 1)).scrollIntoView());
  view.focus();
}

/** A new last question of the FAQ that begins at a position. */
export function addEntry(view: EditorView, faqAt: number): void {
  const faq = view.state.doc.nodeAt(faqAt);
  if (faq) insertEntry(view, faqAt + faq.nodeSize - 1);
}

export function addEntryAfter(view: EditorView, entryAt: number): void {
  const entry = view.state.doc.nodeAt(entryAt);
  if (entry) insertEntry(view, entryAt + entry.nodeSize);
}

export function removeEntry(view: EditorView, entryAt: number): void {
  const { state } = view;
  const entry = state.doc.nodeAt(entryAt);
  if (!entry) return;
  const tr = state.tr.delete(entryAt, entryAt + entry.nodeSize);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(entryAt), -1)).scrollIntoView());
  view.focus();
}

/** A copy moves and the original goes; the caret goes with it. */
export function moveEntry(view: EditorView, entryAt: number, step: 1 | -1): boolean {
  const { state } = view;
  const $entry = state.doc.resolve(entryAt);
  const entry = $entry.nodeAfter;
  const other = step === 1 && entry ? state.doc.resolve(entryAt + entry.nodeSize).nodeAfter : $entry.nodeBefore;
  if (entry?.type.name !== 'faqEntry' || !other) return false;
  const start = step === 1 ? entryAt : entryAt - other.nodeSize;
  const pair = step === 1 ? [other, entry] : [entry, other];
  const caret = state.selection.from - entryAt;
  const tr: Transaction = state.tr.replaceWith(start, start + entry.nodeSize + other.nodeSize, Fragment.from(pair));
  const landed = step === 1 ? start + other.nodeSize : start;
  const inside = caret > 0 && caret < entry.nodeSize ? caret : 2;
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(landed + inside), 1)).scrollIntoView());
  return true;
}
