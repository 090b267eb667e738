// Reads what other nodes have stored of the documents that are open here: once at a time for each, again where told meanwhile.
import { log } from '../log.ts';
import type { DocumentKind } from './document-kind.ts';
import type { Room } from './room.ts';

export interface CatchUp {
  /** `whole`: from the snapshot on, rather than from what was read last. */
  room: (room: Room, whole: boolean) => void;
  close: () => void;
}

export function openCatchUp(
  kind: Pick<DocumentKind, 'load'>,
  isOpen: (room: Room) => boolean,
  caughtUp: (room: Room) => void,
): CatchUp {
  const reading = new Map<Room, { again: boolean; whole: boolean }>();
  let closed = false;

  function read(room: Room, whole: boolean): void {
    const under = reading.get(room);
    if (under) {
      under.again = true;
      under.whole ||= whole;
      return;
    }
    const state = { again: false, whole: false };
    reading.set(room, state);
    kind
      .load(room.key, whole ? undefined : room.last)
      .then((found) => {
        if (!found || !isOpen(room)) return;
        room.takeStored(found);
        caughtUp(room);
      })
      .catch((error: unknown) => log('warn', 'document.not_caught_up', { error }))
      .finally(() => {
        reading.delete(room);
        if (state.again && !closed) read(room, state.whole);
      });
  }

  return {
    room: read,
    close: () => {
      closed = true;
    },
  };
}
