import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../contract.ts';
import { arranged, questionAbove } from './arranged.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentView } from './comment-view.tsx';
import { useDiscussion } from './context.ts';
import styles from './thread.module.css';
import type { ThreadProps } from './thread-props.ts';
import { WaitingComment } from './waiting-comment.tsx';

interface Props extends ThreadProps {
  loaded: Comment[];
  /** What leads to those that are not here yet. */
  more: ReactNode;
}

/** The replies of a thread that are here, in the order in which one reads them, and those on their way. */
export function Replies({ thread, loaded, sent, more, onRetry, onTakeBack, returned, ...props }: Props) {
  const { t } = useTranslation('discussions');
  const { replyingTo } = useDiscussion();
  const root = thread.comment;
  const placed = useMemo(() => {
    const here = new Set(loaded.map((reply) => reply.id));
    const replies = [...loaded, ...sent.filter((reply) => !here.has(reply.id))];
    const answers = new Set([root, ...replies].map((comment) => comment.answeredBy));
    return arranged(root, replies).map((one) => ({
      ...one,
      answers: questionAbove(root, replies, one.comment),
      isAnswer: answers.has(one.comment.id),
    }));
  }, [root, loaded, sent]);
  const waiting = props.waiting.filter((one) => one.threadId === root.id);
  if (placed.length === 0 && waiting.length === 0 && !more) return null;
  return (
    <ol className={styles.replies} aria-label={t('repliesTo')}>
      {placed.map(({ comment, depth, inReplyTo, answers, isAnswer }) => (
        <li key={comment.id} className={depth === 2 ? styles.deep : undefined}>
          <CommentView comment={comment} inReplyTo={inReplyTo} answers={answers} isAnswer={isAnswer} />
          {replyingTo === comment.id && (
            <CommentBox
              parent={comment}
              threadId={root.id}
              returned={returned?.parentId === comment.id ? returned : undefined}
            />
          )}
        </li>
      ))}
      {more && <li>{more}</li>}
      {waiting.map((one) => (
        <li key={one.key}>
          <WaitingComment waiting={one} onRetry={onRetry} onTakeBack={onTakeBack} />
        </li>
      ))}
    </ol>
  );
}
