// What the page and the editor, which comes later, tell one another.
import type { Passage } from '../checks/index.ts';
import type { ReleaseText } from '../release-text.ts';

/**
 * - `connecting`: reading what the server gave. - `saved`: all is stored by the server. - `saving`: some is on its way.
 * - `offline`: the server is out of reach; what is typed is kept in this browser. - `reading`: changes arrive, none leave.
 * - `gone`: the document is no longer open to this person.
 */
export type LinkState = 'connecting' | 'saved' | 'saving' | 'offline' | 'reading' | 'gone';

export interface PersonPresent {
  id: string;
  name: string;
}

/** Why the server did not take what was typed (core/realtime/room.ts, `Ending`). */
export type Refusal = 'refused' | 'readonly' | 'too_large' | 'malformed' | 'gone';

export interface Unsent {
  reason: Refusal;
  /** The whole text as this person had it. */
  text: ReleaseText;
}

/** Scrolls to a passage and marks it; without an editor, to its section. */
export type Jump = (passage: Passage) => void;

export interface LiveNews {
  onState: (state: LinkState) => void;
  onPeople: (people: PersonPresent[]) => void;
  onText: (text: ReleaseText) => void;
  /** Rights or stage moved: the page's data must be asked again. */
  onChanged: () => void;
  onUnsent: (unsent: Unsent) => void;
}
