// Keeps the page whole: what comes in by hand, clipboard or browser changes fields, never the frame they stand in.
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { clearAcross, crossesFields, spansFields } from './fields.ts';
import { insert, readTransfer } from './paste.ts';
import { isControl } from './views.ts';

/** The browser tells of a moved caret a little later; a key that follows at once must find it where it is. */
function readCaret(view: EditorView): boolean {
  (view as unknown as { domObserver?: { flush?: () => void } }).domObserver?.flush?.();
  return false;
}

export const Guard = Extension.create({
  name: 'guard',
  priority: 1900,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('guard'),
        // The last line: whatever a browser made of a gesture, a document that does not fit is not taken up.
        filterTransaction(transaction) {
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return true;
          if (crossesFields(transaction)) return false;
          try {
            transaction.doc.check();
            return true;
          } catch {
            return false;
          }
        },
        props: {
          handleTextInput(view, _from, _to, text) {
            if (!spansFields(view.state)) return false;
            view.dispatch(clearAcross(view.state).insertText(text));
            return true;
          },
          handleDOMEvents: {
            keydown: readCaret,
            beforeinput: readCaret,
            // Before the editor's own reading of the clipboard, which would first make elements of whatever is in it.
            paste(view, event) {
              if (!view.editable || isControl(event)) return false;
              event.preventDefault();
              readCaret(view);
              insert(view, readTransfer(event.clipboardData));
              return true;
            },
            drop(view, event) {
              if (isControl(event)) return false;
              event.preventDefault();
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
              if (!at || !view.editable) return true;
              view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
              insert(view, readTransfer(event.dataTransfer));
              return true;
            },
            cut(view, event) {
              if (!spansFields(view.state)) return false;
              const { from, to } = view.state.selection;
              event.clipboardData?.setData('text/plain', view.state.doc.textBetween(from, to, '\n'));
              event.preventDefault();
              view.dispatch(clearAcross(view.state));
              return true;
            },
            compositionstart(view) {
              if (spansFields(view.state)) view.dispatch(clearAcross(view.state));
              return false;
            },
            // Text is moved by cutting and pasting: a drag could tear it out of one field without landing in another.
            dragstart(_view, event) {
              event.preventDefault();
              return true;
            },
          },
        },
      }),
    ];
  },
});
