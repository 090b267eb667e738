// The replies of a thread in the order in which one reads them: answers to the thread, each with what followed from it.
import type { Comment } from '../contract.ts';

export interface Placed {
  comment: Comment;
  /** 1 answers the thread, 2 answers a reply; what is deeper stands at 2 and says whom it answers. */
  depth: 1 | 2;
  /** Whom it answers, where the place alone does not tell. */
  inReplyTo: Comment | undefined;
}

export function arranged(root: Comment, replies: readonly Comment[]): Placed[] {
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  /** The reply to the thread from which this one follows; itself when it is one. */
  const branchOf = (reply: Comment): Comment => {
    let at = reply;
    // Under seal the order within a day is chance: a parent can stand later, or not be here at all.
    for (let steps = 0; steps < byId.size; steps++) {
      const parent = at.parentId === root.id ? undefined : byId.get(at.parentId ?? '');
      if (!parent) return at;
      at = parent;
    }
    return at;
  };
  const branches = Map.groupBy(replies, (reply) => branchOf(reply).id);
  return [...branches].flatMap(([id, followed]) => {
    const first = byId.get(id);
    return [first, ...followed.filter((reply) => reply.id !== id)].flatMap((comment): Placed[] => {
      if (!comment) return [];
      const parent = byId.get(comment.parentId ?? '');
      if (comment.id === id) return [{ comment, depth: 1, inReplyTo: undefined }];
      return [{ comment, depth: 2, inReplyTo: parent?.id === id ? undefined : parent }];
    });
  });
}

/** The question that a reply could answer: the nearest one above it that the reader may settle. */
export function questionAbove(root: Comment, replies: readonly Comment[], reply: Comment): Comment | undefined {
  const byId = new Map([root, ...replies].map((comment) => [comment.id, comment]));
  let at = byId.get(reply.parentId ?? '');
  for (let steps = 0; at && steps <= byId.size; steps++) {
    if (at.question && at.abilities.answer) return at;
    at = byId.get(at.parentId ?? '');
  }
  return undefined;
}
