import { useInfiniteQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../../../ui/index.ts';
import { repliesQuery } from './api.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentView } from './comment-view.tsx';
import { useDiscussion } from './context.ts';
import { Replies } from './replies.tsx';
import styles from './thread.module.css';
import type { ThreadProps } from './thread-props.ts';

/** What opened a thread, and the replies to it. */
export const Thread = memo(function Thread(props: ThreadProps) {
  const { thread, expanded, returned } = props;
  const { t } = useTranslation('discussions');
  const { replyingTo, expand } = useDiscussion();
  const root = thread.comment;
  const hidden = root.replies - thread.replies.length;
  return (
    <li className={styles.thread}>
      <CommentView comment={root} answers={undefined} isAnswer={false} />
      {replyingTo === root.id && (
        <CommentBox parent={root} threadId={root.id} returned={returned?.parentId === root.id ? returned : undefined} />
      )}
      {expanded ? (
        <AllReplies {...props} />
      ) : (
        <Replies
          {...props}
          loaded={thread.replies}
          more={
            hidden > 0 && (
              <Button look="quiet" size="small" icon="reply" onClick={() => expand(root.id)}>
                {t('showReplies', { count: hidden })}
              </Button>
            )
          }
        />
      )}
    </li>
  );
});

/** Apart, so that a thread nobody has opened asks for nothing and watches nothing. */
function AllReplies(props: ThreadProps) {
  const { t } = useTranslation('discussions');
  const { page } = useDiscussion();
  const { thread } = props;
  const all = useInfiniteQuery(repliesQuery(page.contribution.id, thread.comment.id));
  const loaded = useMemo(
    () => all.data?.pages.flatMap((one) => one.items) ?? thread.replies,
    [all.data, thread.replies],
  );
  const again = () => void (all.data ? all.fetchNextPage() : all.refetch());
  const more = all.isError ? (
    <Notice
      kind="error"
      live
      action={
        <Button size="small" onClick={again}>
          {t('again')}
        </Button>
      }
    >
      {t('failed.list')}
    </Notice>
  ) : (
    (all.hasNextPage || all.isPending) && (
      <Button look="quiet" size="small" icon="reply" busy={all.isFetching} onClick={again}>
        {t('showReplies', { count: Math.max(1, thread.comment.replies - loaded.length) })}
      </Button>
    )
  );
  return <Replies {...props} loaded={loaded} more={more} />;
}
