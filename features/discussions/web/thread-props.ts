import type { Comment } from '../contract.ts';
import type { Thread } from './api.ts';
import type { Unsent, Waiting } from './outbox.ts';

export interface ThreadProps {
  thread: Thread;
  /** Whether all its replies are asked for; else the first few that came with it. */
  expanded: boolean;
  /** Replies that have just been sent from here. */
  sent: Comment[];
  waiting: Waiting[];
  onRetry: (unsent: Unsent) => void;
  onTakeBack: (unsent: Unsent) => void;
  /** A text that was taken back, to go on writing. */
  returned: Unsent | undefined;
}
