// The copy of a document in this browser: one per member and release, so that what was typed offline outlives a closed tab.
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** Long enough for a slow disk; a browser that refuses storage must not keep anybody from reading. */
const patience = 1500;

export interface Kept {
  /** Resolves once what was kept is in the document, or could not be had. */
  read: Promise<void>;
  close: () => Promise<void>;
  drop: () => Promise<void>;
}

const nameOf = (memberId: string, releaseId: string) => `sillage:${memberId}:${releaseId}`;

const settled = async (name: string): Promise<boolean> => {
  try {
    return (await indexedDB.databases()).some((known) => known.name === name);
  } catch {
    return false;
  }
};

/** Writers keep a copy; readers only read one that is left from when they wrote. */
export async function keep(doc: Y.Doc, memberId: string, releaseId: string, writes: boolean): Promise<Kept | null> {
  const name = nameOf(memberId, releaseId);
  if (typeof indexedDB === 'undefined') return null;
  if (!writes && !(await settled(name))) return null;
  const store = new IndexeddbPersistence(name, doc);
  const read = Promise.race([
    store.whenSynced.then(() => {
      // Signing out deletes what is kept here: an open connection would make it wait.
      if (store.db) store.db.onversionchange = () => void store.destroy();
    }),
    new Promise<void>((resolve) => setTimeout(resolve, patience)),
  ]);
  return {
    read,
    close: () => store.destroy(),
    async drop() {
      await store.destroy();
      await clearDocument(name);
    },
  };
}
