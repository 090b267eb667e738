// Draws passages upon the text: words that somebody suggests, and words that somebody speaks of. Nothing of it is in the document.
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { type Anchored, atlasOf, locate } from '../../document/anchors.ts';
import { type Edit, editsBetween, mergeWords } from '../../document/word-edits.ts';
import type { Passage } from '../../passages/contract.ts';
import type { Board, Standing } from './board.ts';
import styles from './marks.module.css';
import { choicesIn, rangeIn, sheetOf } from './places.ts';

export const marksKey = new PluginKey<Drawn>('passages');

interface Drawn {
  set: DecorationSet;
  places: Map<string, Standing | null>;
  /** The passages that it was drawn for. */
  of: readonly Passage[];
}

/** Milliseconds of rest after which what was typed here is read again from the anchors. */
const rest = 250;

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

const anchors = new WeakMap<Passage, Anchored>();
function anchoredOf(passage: Passage): Anchored {
  const known = anchors.get(passage);
  if (known) return known;
  const { section, quote } = passage;
  const { from, to } = passage.anchors;
  const made = { section, quote, anchorFrom: fromBase64(from), anchorTo: fromBase64(to) };
  anchors.set(passage, made);
  return made;
}

const differences = new WeakMap<Passage, { text: string; edits: Edit[] }>();
/** What a suggestion would change of the words that stand there now. */
function editsOf(passage: Passage, text: string): Edit[] {
  const known = differences.get(passage);
  if (known?.text === text) return known.edits;
  const replacement = passage.suggestion?.replacement ?? text;
  const edits = editsBetween(text, mergeWords(text, passage.quote, replacement) ?? replacement);
  differences.set(passage, { text, edits });
  return edits;
}

function inserted(words: string, id: string, active: boolean) {
  return () => {
    const element = document.createElement('ins');
    element.className = `${styles.inserted} ${active ? styles.active : ''}`;
    element.dataset.passage = id;
    element.append(words.replaceAll('\n', ' ¶ '));
    return element;
  };
}

function draw(doc: TextNode, live: Y.Doc, board: Board): Drawn {
  const atlas = atlasOf(live);
  const sheet = sheetOf(doc);
  const decorations: Decoration[] = [];
  const places: Drawn['places'] = new Map();
  for (const passage of board.passages) {
    const { id } = passage.comment;
    const active = board.active === id;
    const place = locate(atlas, anchoredOf(passage));
    const range = place && rangeIn(sheet, place);
    places.set(id, place && range ? { ...range, text: place.text } : null);
    const settled = passage.suggestion?.settled ?? passage.resolved;
    if (!place || !range || (settled && !active)) continue;
    const kind = passage.suggestion && !settled ? styles.suggested : styles.spoken;
    decorations.push(
      Decoration.inline(range.from, range.to, {
        class: `${kind} ${active ? styles.active : ''}`,
        'data-passage': id,
      }),
    );
    if (!passage.suggestion || settled || passage.suggestion.replacement === passage.quote) continue;
    for (const edit of editsOf(passage, place.text)) {
      const at = { section: place.section, from: place.from + edit.from, to: place.from + edit.to };
      const gone = edit.to > edit.from ? rangeIn(sheet, at) : null;
      if (gone)
        decorations.push(
          Decoration.inline(gone.from, gone.to, {
            nodeName: 'del',
            class: styles.deleted ?? '',
          }),
        );
      if (edit.insert === '') continue;
      const end = gone?.to ?? rangeIn(sheet, { ...at, from: Math.max(0, at.from - 1) })?.to ?? range.from;
      const key = `${id} ${edit.from} ${active} ${edit.insert}`;
      decorations.push(
        Decoration.widget(end, inserted(edit.insert, id, active), {
          key,
          side: -1,
          marks: [],
          ignoreSelection: true,
        }),
      );
    }
  }
  const chosen = board.chosen;
  if (chosen?.from !== undefined && chosen.from + 1 < doc.content.size) {
    const to = Math.min(doc.content.size, chosen.from + chosen.quote.length);
    decorations.push(Decoration.inline(chosen.from, to, { class: styles.chosen ?? '' }));
  }
  return { set: DecorationSet.create(doc, decorations), places, of: board.passages };
}

const passageAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-passage]')?.dataset.passage ?? null) : null;

export interface MarksOptions {
  board: Board;
  live: Y.Doc;
  /** A passage was pressed. */
  onPress: (id: string) => void;
  onChoose: (view: EditorView, as: 'suggest' | 'comment') => boolean;
}

export const passageMarks = ({ board, live, onPress, onChoose }: MarksOptions) =>
  Extension.create({
    name: 'passages',
    addKeyboardShortcuts() {
      return {
        'Mod-Alt-s': () => onChoose(this.editor.view, 'suggest'),
        'Mod-Alt-m': () => onChoose(this.editor.view, 'comment'),
      };
    },
    addProseMirrorPlugins: () => [
      new Plugin<Drawn>({
        key: marksKey,
        state: {
          init: (_, state) => draw(state.doc, live, board),
          apply(transaction: Transaction, drawn: Drawn, _: EditorState, state: EditorState) {
            const sync = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined;
            // What others wrote comes as a whole new document: nothing can be carried over but what the anchors say.
            if (transaction.getMeta(marksKey) || (transaction.docChanged && sync?.isChangeOrigin))
              return draw(state.doc, live, board);
            if (!transaction.docChanged) return drawn;
            return { ...drawn, set: drawn.set.map(transaction.mapping, transaction.doc) };
          },
        },
        props: {
          decorations: (state) => marksKey.getState(state)?.set,
          handleClick(_view, _pos, event) {
            const id = passageAt(event.target);
            if (id) onPress(id);
            else board.put('active', null);
            return false;
          },
        },
        view(view) {
          let timer: ReturnType<typeof setTimeout> | undefined;
          let told: Drawn | undefined;
          const again = () => {
            clearTimeout(timer);
            timer = undefined;
            if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(marksKey, true));
          };
          let drawnFor = [board.passages, board.active, board.chosen] as const;
          const heard = board.listen(() => {
            const now = [board.passages, board.active, board.chosen] as const;
            if (now.every((one, at) => one === drawnFor[at])) return;
            drawnFor = now;
            timer ??= setTimeout(again, 0);
          });
          board.put('surface', {
            tops: (positions) => positions.map((at) => view.coordsAtPos(Math.min(at, view.state.doc.content.size)).top),
            show: ({ from }) => {
              const { node } = view.domAtPos(Math.min(from, view.state.doc.content.size));
              const element = node instanceof Element ? node : node.parentElement;
              const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
              element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
            },
            choices: () => choicesIn(live),
            focus: () => view.editable && view.focus(),
          });
          let telling: ReturnType<typeof setTimeout> | undefined;
          const tell = () => {
            clearTimeout(telling);
            telling = undefined;
            told = marksKey.getState(view.state);
            if (told) board.put('places', told.places);
          };
          tell();
          return {
            update(_, before) {
              const drawn = marksKey.getState(view.state);
              if (drawn?.places !== told?.places) {
                // Other passages are told of once the editor has drawn; the same ones a little elsewhere, now and then.
                if (drawn?.of !== told?.of) queueMicrotask(tell);
                else telling ??= setTimeout(tell, rest);
              }
              if (before.doc === view.state.doc) return;
              clearTimeout(timer);
              timer = setTimeout(again, rest);
            },
            destroy() {
              clearTimeout(timer);
              clearTimeout(telling);
              heard();
              board.put('surface', null);
            },
          };
        },
      }),
    ],
  });
