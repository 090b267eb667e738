import { useInfiniteQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../../../ui/index.ts';
import type { Comment } from '../contract.ts';
import { arranged, questionAbove } from './arranged.ts';
import { repliesQuery, type Thread as ThreadGiven } from './api.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentView } from './comment-view.tsx';
import { useDiscussion } from './context.ts';
import type { Unsent, Waiting } from './outbox.ts';
import styles from './thread.module.css';
import { WaitingComment } from './waiting-comment.tsx';

export interface ThreadProps {
  thread: ThreadGiven;
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

export const Thread = memo(function Thread(props: ThreadProps) {
  const { thread, expanded, sent, onRetry, onTakeBack, returned } = props;
  const { t } = useTranslation('discussions');
  const { page, replyingTo, expand } = useDiscussion();
  const root = thread.comment;
  const all = useInfiniteQuery({ ...repliesQuery(page.contribution.id, root.id), enabled: expanded });
  const replies = useMemo(() => {
    const loaded = expanded && all.data ? all.data.pages.flatMap((one) => one.items) : thread.replies;
    const here = new Set(loaded.map((reply) => reply.id));
    return [...loaded, ...sent.filter((reply) => !here.has(reply.id))];
  }, [expanded, all.data, thread.replies, sent]);
  const placed = useMemo(() => arranged(root, replies), [root, replies]);
  const waiting = props.waiting.filter((one) => one.threadId === root.id);
  const more = expanded ? all.hasNextPage : root.replies > replies.length;
  const boxFor = (comment: Comment) =>
    replyingTo === comment.id && (
      <CommentBox parent={comment} threadId={root.id} returned={returned?.parentId === comment.id ? returned : undefined} />
    );
  return (
    <li className={styles.thread}>
      <CommentView comment={root} threadId={root.id} answers={undefined} isAnswer={false} />
      {boxFor(root)}
      {(placed.length > 0 || waiting.length > 0 || more) && (
        <ol className={styles.replies} aria-label={t('repliesTo')}>
          {placed.map(({ comment, depth, inReplyTo }) => (
            <li key={comment.id} className={depth === 2 ? styles.deep : undefined}>
              <CommentView
                comment={comment}
                threadId={root.id}
                inReplyTo={inReplyTo}
                answers={questionAbove(root, replies, comment)}
                isAnswer={root.answeredBy === comment.id || replies.some((one) => one.answeredBy === comment.id)}
              />
              {boxFor(comment)}
            </li>
          ))}
          {all.isError && (
            <li>
              <Notice kind="error" live action={<Button size="small" onClick={() => void all.refetch()}>{t('again')}</Button>}>
                {t('failed.list')}
              </Notice>
            </li>
          )}
          {more && (
            <li>
              <Button
                look="quiet"
                size="small"
                icon="reply"
                busy={all.isFetching}
                onClick={() => (expanded ? void all.fetchNextPage() : expand(root.id))}
              >
                {t('showReplies', { count: Math.max(1, root.replies - replies.length) })}
              </Button>
            </li>
          )}
          {waiting.map((one) => (
            <li key={one.key}>
              <WaitingComment waiting={one} onRetry={onRetry} onTakeBack={onTakeBack} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
});
