import type { Comment } from '../contract.ts';

export interface CommentViewProps {
  comment: Comment;
  inReplyTo?: Comment | undefined;
  /** The question that it could answer, when the reader may say so. */
  answers: Comment | undefined;
  /** It was said to answer a question. */
  isAnswer: boolean;
}

/** Where a link to it leads on the page. */
export const anchorOf = (id: string): string => `comment-${id}`;
