import { createContext, type ReactNode, use } from 'react';
import type { ContributionPage } from '../../contributions/contract.ts';
import type { Comment } from '../contract.ts';
import type { Unsent } from './outbox.ts';

/** What every comment of a discussion may need of it. */
export interface DiscussionHere {
  page: Pick<ContributionPage, 'contribution' | 'abilities'>;
  memberId: string;
  /** What a comment that opens a thread is about, where it is about more than the whole. */
  about: ((comment: Comment) => ReactNode) | undefined;
  /** The comment under which one is writing. */
  replyingTo: string | undefined;
  setReplyingTo: (commentId: string | undefined) => void;
  post: (unsent: Unsent) => void;
  /** Shows all the replies of a thread. */
  expand: (threadId: string) => void;
}

export const DiscussionContext = createContext<DiscussionHere | null>(null);

export function useDiscussion(): DiscussionHere {
  const here = use(DiscussionContext);
  if (!here) throw new Error('A comment stands outside its <Discussion>');
  return here;
}
