// What the page, the editor and the margin know together of the passages of one release: which there are, where each stands, which one is chosen.
import { createContext, use, useSyncExternalStore } from 'react';
import type { Passage } from '../../passages/contract.ts';

/** Where a passage stands in the document that is shown, and what is read there. */
export interface Standing {
  from: number;
  to: number;
  text: string;
}

/** Words that somebody chose to speak of. */
export interface Chosen {
  as: 'suggest' | 'comment';
  section: Passage['section'];
  quote: string;
  at: number;
  /** Where they stand in the document that is shown, when they were chosen there. */
  from?: number;
}

/** One paragraph or line, for whoever chooses without a pointer. */
export interface Choice {
  section: Passage['section'];
  quote: string;
  at: number;
}

/** What the editor can do for the margin. */
export interface Surface {
  /** Where these positions stand in the window, in one look. */
  tops: (positions: number[]) => number[];
  show: (standing: Standing) => void;
  choices: () => Choice[];
  focus: () => unknown;
}

type Part = 'passages' | 'places' | 'active' | 'chosen' | 'surface';

export class Board {
  passages: readonly Passage[] = [];
  /** Nothing stands here while the document has not come; null: all of its words are gone. */
  places: ReadonlyMap<string, Standing | null> = new Map();
  active: string | null = null;
  chosen: Chosen | null = null;
  surface: Surface | null = null;
  readonly #listeners = new Set<() => void>();

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  put<P extends Part>(part: P, value: Board[P]): void {
    if (this[part] === value) return;
    (this as Board)[part] = value;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Chooses a passage and brings it into sight. */
  show(id: string): void {
    this.put('active', id);
    const place = this.places.get(id);
    if (place) this.surface?.show(place);
  }
}

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error('A passage stands outside its release');
  return board;
}

export const useBoardPart = <P extends Part>(board: Board, part: P): Board[P] =>
  useSyncExternalStore(board.listen, () => board[part]);
