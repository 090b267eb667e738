// Closed lists of words that the server and the client share: without schemas, which stay on the server.
import { sections } from '../press-releases/release-text.ts';

/** Each entered by whoever leads, one after the other, with the record kept. */
export const phases = ['preparing', 'reading', 'revealed', 'discussion', 'decision', 'closed'] as const;
export type Phase = (typeof phases)[number];

/** Where a note stands: a section of the release, or the whole of it. */
export const places = ['whole', ...sections] as const;
export type NotePlace = (typeof places)[number];
