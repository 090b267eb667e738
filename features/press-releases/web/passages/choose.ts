import type { EditorView } from '@tiptap/pm/view';
import type { Board } from './board.ts';
import { chosenBetween } from './places.ts';

export type Choose = (view: EditorView, as: 'suggest' | 'comment') => boolean;

/** Takes up the words that are selected, to speak of them. */
export const chooseIn =
  (board: Board): Choose =>
  ({ state }, as) => {
    const { from, to, empty } = state.selection;
    const choice = empty ? null : chosenBetween(state.doc, from, to);
    if (!choice || choice.quote === '') return false;
    board.put('chosen', { as, ...choice, from });
    return true;
  };
