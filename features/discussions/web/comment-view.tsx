import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, Chip, classNames, Time } from '../../../ui/index.ts';
import { AuthorName, PlainText, useAuthorCase, whoOf } from '../../contributions/web/index.ts';
import type { Comment } from '../contract.ts';
import { CommentActions } from './comment-actions.tsx';
import { anchorOf, type CommentViewProps } from './comment-props.ts';
import styles from './comment-view.module.css';
import { useDiscussion } from './context.ts';
import { EditBox } from './edit-box.tsx';
import { Removing } from './removing.tsx';

export const CommentView = memo(function CommentView(props: CommentViewProps) {
  const { comment, inReplyTo, isAnswer } = props;
  const { t } = useTranslation('discussions');
  const { about } = useDiscussion();
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const isOpen = comment.question && !comment.answeredBy && !comment.removed;
  return (
    <article
      id={anchorOf(comment.id)}
      tabIndex={-1}
      className={classNames(styles.comment, isOpen && styles.question, isAnswer && styles.answer)}
    >
      <Avatar who={comment.removed ? { kind: 'former' } : whoOf(comment.author)} named />
      <div className={styles.body}>
        <Head comment={comment} isAnswer={isAnswer} />
        {comment.parentId === null && about?.(comment)}
        {inReplyTo && <InReplyTo comment={inReplyTo} />}
        {removing ? (
          <Removing comment={comment} onKeep={() => setRemoving(false)} />
        ) : editing ? (
          <EditBox comment={comment} onDone={() => setEditing(false)} />
        ) : (
          <Text comment={comment} />
        )}
        {!removing && !editing && !comment.removed && (
          <CommentActions {...props} onEdit={() => setEditing(true)} onRemove={() => setRemoving(true)} />
        )}
        {isOpen && <span className="visually-hidden">{t('waitsForAnswer')}</span>}
      </div>
    </article>
  );
});

function Head({ comment, isAnswer }: { comment: Comment; isAnswer: boolean }) {
  const { t } = useTranslation('discussions');
  const { author, commentedAt, question, answeredBy, edited, removed } = comment;
  if (removed) return <p className={styles.gone}>{t('removed')}</p>;
  const sealed = author.kind === 'sealed';
  return (
    <div className={styles.head}>
      <AuthorName author={author} />
      {author.kind === 'member' && author.entity !== '' && <span>{author.entity}</span>}
      <a className={styles.when} href={`#${anchorOf(comment.id)}`}>
        <Time at={commentedAt} form={sealed ? 'day' : 'relative'} />
      </a>
      {edited && <span>{t('edited')}</span>}
      {question && !answeredBy && (
        <Chip tone="tell" icon="question">
          {t('question')}
        </Chip>
      )}
      {question && answeredBy && (
        <Chip tone="go" icon="check" href={`#${anchorOf(answeredBy)}`}>
          {t('answered')}
        </Chip>
      )}
      {isAnswer && (
        <Chip tone="go" icon="check">
          {t('theAnswer')}
        </Chip>
      )}
    </div>
  );
}

function InReplyTo({ comment }: { comment: Comment }) {
  const { t } = useTranslation('discussions');
  const { author } = comment;
  const name = author.kind === 'member' ? author.name : '';
  return (
    <a className={styles.inReplyTo} href={`#${anchorOf(comment.id)}`}>
      {t(`inReplyTo.${useAuthorCase(author)}`, { name })}
    </a>
  );
}

/** Past this a comment is folded: it is there, but the discussion goes on. */
const longest = 1400;

function Text({ comment }: { comment: Comment }) {
  const { t } = useTranslation('discussions');
  const [whole, setWhole] = useState(false);
  const { text, mentions, hidden } = comment;
  const isLong = text.length > longest && !whole;
  return (
    <>
      {hidden && <p className={styles.gone}>{t('hidden', { reason: hidden.reason })}</p>}
      {text !== '' && (
        <PlainText
          text={isLong ? `${text.slice(0, longest - 200).replace(/\s+\S*$/, '')}…` : text}
          mentions={mentions}
        />
      )}
      {isLong && (
        <Button look="quiet" size="small" onClick={() => setWhole(true)}>
          {t('readAll')}
        </Button>
      )}
    </>
  );
}
