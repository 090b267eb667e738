// What a kind of live document is to the rooms that hold it.
import type * as Y from 'yjs';
import type { Actor } from '../actor.ts';

export type Access = 'write' | 'read';

export interface DocumentKey {
  organisationId: string;
  name: string;
}

export interface StoredUpdates {
  updates: Uint8Array[];
  /** The number of the last stored update. */
  last: number;
}

/** What a kind of document is: who may open it, where it is kept, what may be in it. Implemented by a feature. */
export interface DocumentKind {
  authorise(actor: Actor, name: string): Promise<Access | null>;
  /** What these members may do now; asked again and again while they are connected. */
  recheck(key: DocumentKey, memberIds: string[]): Promise<Map<string, Access>>;
  load(key: DocumentKey, after?: number): Promise<StoredUpdates | null>;
  /** Appends durably, all documents in one act; resolves with those that refused it (frozen meanwhile) and the numbers given. */
  store(batch: (DocumentKey & { update: Uint8Array; members: string[] })[]): Promise<Map<string, number | null>>;
  fails(doc: Y.Doc, transaction: Y.Transaction): string | null;
  repair(doc: Y.Doc): Uint8Array | null;
  /** The document has changed and is stored: keep cards and search in step. Called at most once a second. */
  settled(key: DocumentKey, doc: Y.Doc, members: string[]): Promise<void>;
  /** Everybody has left. */
  left(key: DocumentKey, doc: Y.Doc): Promise<void>;
  limits: { bytes: number; writers: number };
}
