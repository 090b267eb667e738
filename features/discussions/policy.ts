// What a member may do with a comment that they see. Pure; default no.
import { type Actor, hasRole } from '../../core/actor.ts';
import { mayComment, type Subject } from '../contributions/index.ts';

export interface CommentSubject {
  /** Whether the actor wrote it, under their name or under seal. */
  mine: boolean;
  sealed: boolean;
  question: boolean;
  removed: boolean;
  hidden: boolean;
}

const isShown = (comment: CommentSubject) => !comment.removed && !comment.hidden;

export const mayEditComment = (actor: Actor, comment: CommentSubject, about: Subject) =>
  comment.mine && isShown(comment) && mayComment(actor, about);

/** Taking back one's own words is always possible. */
export const mayRemoveComment = (_actor: Actor, comment: CommentSubject) => comment.mine && !comment.removed;

export const mayModerate = (actor: Actor, about: Subject) =>
  hasRole(actor, 'community-manager', about.entityPath) || hasRole(actor, 'central-team', about.entityPath);

export const mayReply = (actor: Actor, comment: CommentSubject, about: Subject) =>
  isShown(comment) && mayComment(actor, about);

/** Whoever wrote it, the authors of what it is about, and moderators say whether it is a question. */
export const mayMarkQuestion = (actor: Actor, comment: CommentSubject, about: Subject) =>
  isShown(comment) && mayComment(actor, about) && (comment.mine || writes(about) || mayModerate(actor, about));

/** The asker knows when they are answered; the writers answer for the text. */
export const maySettleQuestion = (actor: Actor, comment: CommentSubject, about: Subject) =>
  comment.question && mayMarkQuestion(actor, comment, about);

export const mayLiftCommentSeal = (_actor: Actor, comment: CommentSubject) => comment.mine && comment.sealed;

const writes = (about: Subject) => about.mine || about.granted === 'write';
