import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../core/web/call.ts';
import { Button, IconButton, Menu, type MenuItem, Notice } from '../../../ui/index.ts';
import type { Comment } from '../contract.ts';
import { api } from './api.ts';
import styles from './comment-actions.module.css';
import { LiftCommentSeal, ModerateDialog } from './comment-dialogs.tsx';
import { CommentHistory } from './comment-history.tsx';
import { anchorOf, type CommentViewProps } from './comment-props.ts';
import { useDiscussion } from './context.ts';
import { askAgain, changeComment } from './kept.ts';
import { Reactions } from './reactions.tsx';

interface Props extends CommentViewProps {
  onEdit: () => void;
  onRemove: () => void;
}

type Over = 'history' | 'moderate' | 'liftSeal';

/** What one can do with a comment: react, reply, say that it answers, and the rest in a menu. */
export function CommentActions({ comment, answers, onEdit, onRemove }: Props) {
  const { t } = useTranslation('discussions');
  const { setReplyingTo, page } = useDiscussion();
  const client = useQueryClient();
  const [over, setOver] = useState<Over>();
  const [failed, setFailed] = useState(false);
  const { id, abilities, question } = comment;
  const about = page.contribution.id;

  /** Painted at once; when the server refuses, it says so and is as it was. */
  async function act(target: string, change: (before: Comment) => Comment, call: () => Promise<unknown>) {
    setFailed(false);
    changeComment(client, about, target, change);
    try {
      await call();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setFailed(true);
    }
    askAgain(client, about);
  }
  const mark = (on: boolean) =>
    act(
      id,
      (before) => ({ ...before, question: on, answeredBy: on ? before.answeredBy : null }),
      () =>
        on
          ? api('PUT /api/comments/:id/question', { params: { id } })
          : api('DELETE /api/comments/:id/question', { params: { id } }),
    );
  const settle = (asked: string, answerId: string | null) =>
    act(
      asked,
      (before) => ({ ...before, answeredBy: answerId }),
      () => api('PUT /api/comments/:id/answer', { params: { id: asked }, body: { answerId } }),
    );
  const show = () => setOver('moderate');
  const items: (MenuItem | false)[] = [
    {
      id: 'copy',
      label: t('menu.copy'),
      icon: 'link',
      onSelect: () => void navigator.clipboard.writeText(`${location.origin}${location.pathname}#${anchorOf(id)}`),
    },
    comment.edited && { id: 'history', label: t('menu.history'), icon: 'history', onSelect: () => setOver('history') },
    abilities.edit && { id: 'edit', label: t('menu.edit'), icon: 'write', onSelect: onEdit },
    abilities.markQuestion && {
      id: 'question',
      label: question ? t('menu.noQuestion') : t('menu.question'),
      icon: 'question',
      onSelect: () => void mark(!question),
    },
    !!answers?.answeredBy &&
      answers.answeredBy !== id && {
        id: 'settle',
        label: t('thisAnswers'),
        icon: 'check',
        onSelect: () => void settle(answers.id, id),
      },
    answers?.answeredBy === id && {
      id: 'unsettle',
      label: t('menu.reopen'),
      icon: 'undo',
      onSelect: () => void settle(answers.id, null),
    },
    abilities.answer &&
      comment.answeredBy !== null && {
        id: 'reopen',
        label: t('menu.reopen'),
        icon: 'undo',
        onSelect: () => void settle(id, null),
      },
    abilities.liftSeal && { id: 'seal', label: t('menu.liftSeal'), icon: 'seal', onSelect: () => setOver('liftSeal') },
    abilities.moderate && {
      id: 'moderate',
      label: comment.hidden ? t('menu.show') : t('menu.hide'),
      icon: comment.hidden ? 'eye' : 'stop',
      onSelect: show,
    },
    abilities.remove && { id: 'remove', label: t('menu.remove'), icon: 'trash', danger: true, onSelect: onRemove },
  ];
  return (
    <>
      <div className={styles.actions}>
        {!comment.hidden && <Reactions comment={comment} />}
        {abilities.reply && (
          <Button look="quiet" size="small" icon="reply" onClick={() => setReplyingTo(id)}>
            {t('reply')}
          </Button>
        )}
        {answers && answers.answeredBy === null && (
          <Button look="quiet" size="small" icon="check" onClick={() => void settle(answers.id, id)}>
            {t('thisAnswers')}
          </Button>
        )}
        <span className={styles.menu}>
          <Menu label={t('menu.name')} groups={[{ items: items.filter((item) => item !== false) }]}>
            {(trigger) => <IconButton {...trigger} size="small" icon="more" label={t('menu.name')} />}
          </Menu>
        </span>
      </div>
      {failed && (
        <Notice kind="error" live>
          {t('failed.act')}
        </Notice>
      )}
      {over === 'history' && <CommentHistory comment={comment} onClose={() => setOver(undefined)} />}
      {over === 'moderate' && <ModerateDialog comment={comment} onClose={() => setOver(undefined)} />}
      {over === 'liftSeal' && <LiftCommentSeal comment={comment} onClose={() => setOver(undefined)} />}
    </>
  );
}
