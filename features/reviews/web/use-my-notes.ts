// One's own notes while one reads: kept on this device until the server has them, sent after a short rest and whenever it answers again.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../core/web/call.ts';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import type { Note, NotePlace, Room } from '../contract.ts';
import { api, notesQuery } from './api.ts';

export interface MyNote {
  id: string;
  section: NotePlace;
  quote: string;
  text: string;
  /** Came too late to be private: only its author's own hand shares it. */
  late?: boolean;
}
type Unsent = Record<string, MyNote>;

export type NoteState = 'kept' | 'keeping' | 'onDevice' | 'late';

const none: Unsent = {};
const nothingWritten = (unsent: Unsent) => Object.values(unsent).every(({ text }) => text.trim() === '');
const rest = 600;
const tryAgain = 4000;
const same = (a: MyNote, b: MyNote) => a.text === b.text && a.section === b.section;

export interface MyNotes {
  notes: (MyNote & { state: NoteState })[];
  begin: (at: { section: NotePlace; quote: string }) => string;
  change: (id: string, part: Partial<MyNote>) => void;
  remove: (id: string) => void;
  shareLate: (id: string) => void;
}

export function useMyNotes(room: Room, me: { id: string; name: string }): MyNotes {
  const client = useQueryClient();
  const query = notesQuery(room.id);
  const stored = useQuery({ ...query, enabled: room.abilities.note }).data;
  const [unsent, setUnsent] = useDraft(draftKey(me.id, `review.${room.id}`), none, nothingWritten);
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef(unsent);
  latest.current = unsent;
  const sending = useRef(new Set<string>());

  const send = useCallback(
    async (id: string, shared = false) => {
      const note = latest.current[id];
      if (!note || note.text.trim() === '' || (note.late && !shared) || sending.current.has(id)) return;
      sending.current.add(id);
      const { section, quote, text } = note;
      try {
        const body = { section, quote, text: text.trim(), shared };
        await api('PUT /api/reviews/:id/notes/:noteId', { params: { id: room.id, noteId: id }, body });
        await client.cancelQueries({ queryKey: query.queryKey });
        client.setQueryData(query.queryKey, (before: Note[] = []) => withMine(before, note, me));
        setUnsent((before) => {
          const now = before[id];
          if (!now || !same(now, note)) return before;
          const { [id]: _, ...others } = before;
          return others;
        });
        setWaiting((before) => without(before, id));
      } catch (problem) {
        // Revealed or closed meanwhile: from here on it leaves only when its author says so.
        const settled = problem instanceof Problem && (problem.status === 409 || problem.status === 403);
        if (settled) setUnsent((before) => ({ ...before, [id]: { ...note, ...before[id], late: true } }));
        else setWaiting((before) => new Set(before).add(id));
      } finally {
        sending.current.delete(id);
      }
    },
    [client, me, query.queryKey, room.id, setUnsent],
  );
  const sendAll = useCallback(() => {
    for (const id of Object.keys(latest.current)) void send(id);
  }, [send]);
  useEffect(() => {
    if (nothingWritten(unsent)) return;
    const timer = setTimeout(sendAll, rest);
    const again = setInterval(sendAll, tryAgain);
    window.addEventListener('online', sendAll);
    return () => {
      clearTimeout(timer);
      clearInterval(again);
      window.removeEventListener('online', sendAll);
    };
  }, [unsent, sendAll]);

  const mine = (stored ?? []).filter((one) => one.mine);
  const known = new Set(mine.map(({ id }) => id));
  const stateOf = (id: string): NoteState => {
    if (!unsent[id]) return 'kept';
    return unsent[id].late ? 'late' : waiting.has(id) ? 'onDevice' : 'keeping';
  };
  const notes = [...mine, ...Object.values(unsent).filter(({ id }) => !known.has(id))].map((one) => ({
    id: one.id,
    section: one.section,
    quote: one.quote,
    text: one.text,
    ...unsent[one.id],
    state: stateOf(one.id),
  }));
  return {
    notes,
    begin(at) {
      const id = crypto.randomUUID();
      setUnsent((before) => ({ ...before, [id]: { id, ...at, text: '' } }));
      return id;
    },
    change(id, part) {
      setUnsent((before) => {
        const note = before[id] ?? mine.find((one) => one.id === id);
        if (!note) return before;
        const { section, quote, text, late } = { late: false, ...note };
        return { ...before, [id]: { id, section, quote, text, ...(late && { late }), ...part } };
      });
    },
    remove(id) {
      setUnsent(({ [id]: _, ...others }) => others);
      if (!known.has(id)) return;
      client.setQueryData(query.queryKey, (before: Note[] = []) => before.filter((one) => one.id !== id));
      const params = { id: room.id, noteId: id };
      void api('DELETE /api/reviews/:id/notes/:noteId', { params }).finally(() =>
        client.invalidateQueries({ queryKey: query.queryKey }),
      );
    },
    shareLate: (id) => void send(id, true),
  };
}

const without = (set: ReadonlySet<string>, id: string) => new Set([...set].filter((one) => one !== id));

/** The list with this note as the server has just stored it. */
function withMine(before: Note[], { id, section, quote, text }: MyNote, author: Note['author']): Note[] {
  const known = before.find((one) => one.id === id);
  if (known) return before.map((one) => (one === known ? { ...one, section, quote, text } : one));
  const fresh = {
    mine: true,
    at: new Date().toISOString(),
    edited: false,
    discussed: null,
    commentId: null,
    replies: [],
  };
  return [...before, { id, section, quote, text, author, ...fresh }];
}
