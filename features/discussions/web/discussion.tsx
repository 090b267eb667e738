import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../../core/web/router/index.ts';
import { Button, EmptyState, Notice, Section, Skeleton } from '../../../ui/index.ts';
import type { ContributionPage } from '../../contributions/contract.ts';
import { useMe } from '../../contributions/web/index.ts';
import type { Comment } from '../contract.ts';
import { threadsQuery } from './api.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentExample } from './comment-example.tsx';
import { DiscussionContext, type DiscussionHere } from './context.ts';
import styles from './discussion.module.css';
import { DiscussionTop } from './discussion-top.tsx';
import { askAgain } from './kept.ts';
import { useLinkedComment } from './linked-comment.ts';
import { type Unsent, useOutbox } from './outbox.ts';
import { Thread } from './thread.tsx';
import { WaitingComment } from './waiting-comment.tsx';

/** The discussion of any contribution: threads, replies, questions and their answers. */
export interface DiscussionProps {
  page: Pick<ContributionPage, 'contribution' | 'abilities'>;
  /** What a comment that opens a thread is about, where it is about more than the whole. */
  about?: (comment: Comment) => ReactNode;
}

export function Discussion({ page, about }: DiscussionProps) {
  const me = useMe()?.member;
  // Drafts belong to somebody: until it is known to whom, there is nothing to write in.
  return me ? <Known key={page.contribution.id} page={page} memberId={me.id} about={about} /> : <Skeleton lines={6} />;
}

function Known({ page, memberId, about }: Pick<DiscussionHere, 'page' | 'memberId' | 'about'>) {
  const { t } = useTranslation('discussions');
  const { contribution, abilities } = page;
  const { id } = contribution;
  const client = useQueryClient();
  const open = useSearch().questions === 'open';
  const list = useInfiniteQuery(threadsQuery(id, open));
  const { waiting, sent, send, forget } = useOutbox(id, memberId);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [replyingTo, setReplyingTo] = useState<string>();
  const [returned, setReturned] = useState<Unsent>();
  const threads = useMemo(() => list.data?.pages.flatMap((one) => one.items) ?? [], [list.data]);
  const expand = useCallback((threadId: string) => setExpanded((before) => new Set(before).add(threadId)), []);
  const linked = useLinkedComment({ contributionId: id, list, threads, expand, paused: open });
  const post = useCallback(
    async (unsent: Unsent) => {
      if (unsent.threadId) expand(unsent.threadId);
      if (await send(unsent)) askAgain(client, id);
    },
    [client, id, send, expand],
  );
  const latest = useRef(post);
  latest.current = post;
  const context = useMemo(
    () => ({
      page,
      memberId,
      about,
      replyingTo,
      setReplyingTo,
      post: (unsent: Unsent) => void latest.current(unsent),
      expand,
    }),
    [page, memberId, about, replyingTo, expand],
  );
  const takeBack = useCallback(
    (unsent: Unsent) => {
      forget(unsent.key);
      setReturned(unsent);
      if (unsent.parentId) setReplyingTo(unsent.parentId);
    },
    [forget],
  );
  const known = new Set(threads.map(({ comment }) => comment.id));
  const late = open ? [] : sent.filter((comment) => comment.threadId === undefined && !known.has(comment.id));
  const threadOf = (threadId: string) => ({
    expanded: expanded.has(threadId),
    sent: repliesTo(threadId, sent),
    waiting,
    onRetry: post,
    onTakeBack: takeBack,
    returned,
  });
  const isEmpty = threads.length === 0 && late.length === 0 && waiting.length === 0 && !list.isPending && !list.isError;
  return (
    <DiscussionContext value={context}>
      <Section
        large
        title={
          <span id="discussion" className={styles.start}>
            {t('title')}
          </span>
        }
      >
        <DiscussionTop contribution={contribution} open={open} linked={linked} />
        {list.isPending && <Skeleton lines={8} />}
        <ol className={styles.threads} aria-label={t('threads')}>
          {threads.map((thread) => (
            <Thread key={thread.comment.id} thread={thread} {...threadOf(thread.comment.id)} />
          ))}
        </ol>
        {list.isError && (
          <Notice
            kind="error"
            live
            action={
              <Button size="small" onClick={() => void list.fetchNextPage()}>
                {t('again')}
              </Button>
            }
          >
            {t('failed.list')}
          </Notice>
        )}
        {list.hasNextPage && (
          <div className={styles.more}>
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
        <ol className={styles.threads} aria-label={t('yours')}>
          {late.map((comment) => (
            <Thread key={comment.id} thread={{ comment, replies: [] }} {...threadOf(comment.id)} />
          ))}
          {waiting
            .filter((one) => one.threadId === undefined)
            .map((one) => (
              <li key={one.key}>
                <WaitingComment waiting={one} onRetry={post} onTakeBack={takeBack} />
              </li>
            ))}
        </ol>
        {isEmpty && open && <p className={styles.looking}>{t('noQuestions')}</p>}
        {isEmpty && !open && abilities.comment && (
          <EmptyState
            title={t('empty.title')}
            why={t('empty.why')}
            exampleLabel={t('empty.label')}
            example={<CommentExample />}
          />
        )}
        {abilities.comment ? (
          <CommentBox returned={returned?.parentId ? undefined : returned} />
        ) : (
          <p className={styles.closed}>{t('closed')}</p>
        )}
      </Section>
    </DiscussionContext>
  );
}

const none: Comment[] = [];

function repliesTo(threadId: string, sent: readonly (Comment & { threadId: string | undefined })[]): Comment[] {
  const replies = sent.filter((comment) => comment.threadId === threadId);
  return replies.length > 0 ? replies : none;
}
