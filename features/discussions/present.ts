import type { Actor } from '../../core/actor.ts';
import { keepWritten } from '../../core/http/json.ts';
import { type AuthorRow, presentAuthor, presentMoment, type Subject } from '../contributions/index.ts';
import { type Comment, type Reaction, reactions } from './contract.ts';
import * as policy from './policy.ts';

export interface CommentRow extends AuthorRow {
  id: string;
  contribution_id: string;
  parent_id: string | null;
  thread_id: string;
  text: string;
  question: boolean;
  answered_by: string | null;
  commented_at: Date;
  edited_at: Date | null;
  removed_at: Date | null;
  hidden_at: Date | null;
  hidden_reason: string | null;
  reply_count: number;
  seal_mine: boolean;
  reaction_counts: Partial<Record<Reaction, number>>;
  /** null: nobody reacted yet. */
  my_reactions: Reaction[] | null;
  mentions: { id: string; name: string }[] | null;
  /** What stands for this version of the row in memory, where nothing but the two above is the reader's own. */
  kept?: object | undefined;
}

const reactionsOf = ({ reaction_counts, my_reactions }: CommentRow) =>
  reactions.flatMap((reaction) => {
    const count = reaction_counts[reaction] ?? 0;
    return count > 0 ? [{ reaction, count, mine: my_reactions?.includes(reaction) ?? false }] : [];
  });

// A comment is made and written once for each version of its row and each way in which it is read.
const shown = new WeakMap<object, Map<string, Comment>>();

/** A comment as one actor may read it: removed words are gone, hidden ones stay with their author and moderators. */
export function presentComment(actor: Actor, row: CommentRow, about: Subject): Comment {
  const mine = row.author_id === actor.memberId || row.seal_mine;
  const { sealed, question } = row;
  const subject: policy.CommentSubject = {
    mine,
    sealed,
    question,
    removed: row.removed_at !== null,
    hidden: row.hidden_at !== null,
  };
  const moderates = policy.mayModerate(actor, about);
  const readable = !subject.removed && (!subject.hidden || mine || moderates);
  const abilities: Comment['abilities'] = {
    edit: policy.mayEditComment(actor, subject, about),
    remove: policy.mayRemoveComment(actor, subject),
    moderate: moderates && !subject.removed,
    markQuestion: policy.mayMarkQuestion(actor, subject, about),
    answer: policy.maySettleQuestion(actor, subject, about),
    reply: policy.mayReply(actor, subject, about),
    liftSeal: policy.mayLiftCommentSeal(actor, subject),
  };
  const make = (): Comment => ({
    id: row.id,
    contributionId: row.contribution_id,
    parentId: row.parent_id,
    author: subject.removed ? { kind: 'former' } : presentAuthor(row, row.seal_mine),
    text: readable ? row.text : '',
    mentions: readable ? (row.mentions ?? []) : [],
    question,
    answeredBy: row.answered_by,
    commentedAt: presentMoment(row.commented_at, sealed),
    edited: row.edited_at !== null,
    removed: subject.removed,
    hidden: row.hidden_at ? { reason: row.hidden_reason ?? '' } : null,
    reactions: reactionsOf(row),
    replies: row.reply_count,
    abilities,
  });
  if (!row.kept) return make();
  const ways = shown.get(row.kept) ?? new Map<string, Comment>();
  shown.set(row.kept, ways);
  const way = [mine, readable, ...Object.values(abilities), ...(row.my_reactions ?? [])].join();
  const known = ways.get(way) ?? keepWritten(make());
  ways.set(way, known);
  return known;
}
