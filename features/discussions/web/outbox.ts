// Comments on their way: shown at once, kept on this device until the server has them, offered again when it refused.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../core/web/call.ts';
import { draftKey, keepDraft, readDraft } from '../../../core/web/drafts.ts';
import type { Comment } from '../contract.ts';
import { api } from './api.ts';

export interface Unsent {
  /** The same at each attempt, so that what had arrived after all is not posted twice. */
  key: string;
  text: string;
  parentId: string | undefined;
  /** The thread that it joins; undefined when it opens one. */
  threadId: string | undefined;
  question: boolean;
  sealed: boolean;
  mentions: { id: string; name: string }[];
  at: string;
}

export interface Waiting extends Unsent {
  /** Why the last attempt failed; undefined while one is under way. */
  problem: Problem | undefined;
}

/** `sent` are those that arrived while this page is open, for the places where the list does not reach yet. */
export function useOutbox(contributionId: string, memberId: string) {
  const kept = draftKey(memberId, `sending.${contributionId}`);
  const [waiting, setWaiting] = useState<Waiting[]>(() =>
    (readDraft<Unsent[]>(kept) ?? []).map((unsent) => ({
      ...unsent,
      problem: new Problem({ status: 0, code: 'network' }),
    })),
  );
  const [sent, setSent] = useState<(Comment & { threadId: string | undefined })[]>([]);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else keepDraft(kept, waiting.length > 0 ? waiting.map(({ problem: _, ...unsent }) => unsent) : undefined);
  }, [kept, waiting]);

  const forget = useCallback((key: string) => setWaiting((all) => all.filter((one) => one.key !== key)), []);

  const send = useCallback(
    async (unsent: Unsent): Promise<Comment | undefined> => {
      setWaiting((all) => [...all.filter((one) => one.key !== unsent.key), { ...unsent, problem: undefined }]);
      const { key, text, parentId, question, sealed, mentions } = unsent;
      try {
        const comment = await api('POST /api/contributions/:id/comments', {
          params: { id: contributionId },
          body: { text, question, sealed, mentions: mentions.map(({ id }) => id), ...(parentId && { parentId }) },
          idempotencyKey: key,
        });
        setSent((all) => [...all, { ...comment, threadId: unsent.threadId }]);
        forget(key);
        return comment;
      } catch (error) {
        const problem = error instanceof Problem ? error : new Problem({ status: 0, code: 'network' });
        setWaiting((all) => all.map((one) => (one.key === key ? { ...one, problem } : one)));
        return undefined;
      }
    },
    [contributionId, forget],
  );
  return { waiting, sent, send, forget };
}
