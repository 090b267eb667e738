import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, Chip, Dialog, Notice, TextArea } from '../../../ui/index.ts';
import { PlainText } from '../../contributions/web/index.ts';
import type { Note, Room } from '../contract.ts';
import { api, useRoomAct } from './api.ts';
import styles from './notes.module.css';

/** One revealed note, with what was answered; discussed or not, and its author's way to take it further. */
export function NoteView({ room, note }: { room: Room; note: Note }) {
  const { t } = useTranslation('reviews');
  const [replying, setReplying] = useState(false);
  const [making, setMaking] = useState(false);
  const params = { id: room.id, noteId: note.id };
  const path = '/api/reviews/:id/notes/:noteId/discussed' as const;
  const discuss = useRoomAct(room.id, () =>
    note.discussed ? api(`DELETE ${path}`, { params }) : api(`PUT ${path}`, { params }),
  );
  const comment = useRoomAct(room.id, () => api('POST /api/reviews/:id/notes/:noteId/comment', { params }));
  const open = room.phase !== 'closed';
  const acts = open && (room.abilities.note || room.abilities.lead);
  return (
    <li className={styles.note} data-discussed={note.discussed !== null || undefined}>
      <p className={styles.head}>
        <Avatar who={{ kind: 'person', ...note.author }} size="small" named />
        <strong>{note.author.name}</strong>
        {note.edited && <small>{t('notes.edited')}</small>}
        {note.discussed && (
          <Chip tone="go" icon="check">
            {t('notes.discussed')}
          </Chip>
        )}
        {note.commentId && (
          <a href={`/press-releases/${room.contributionId}#comment-${note.commentId}`}>{t('notes.commented')}</a>
        )}
      </p>
      {note.quote !== '' && <blockquote className={styles.quote}>{note.quote}</blockquote>}
      <PlainText text={note.text} />
      {note.replies.length > 0 && (
        <ul className={styles.replies}>
          {note.replies.map((reply) => (
            <li key={reply.id}>
              <strong>{reply.author.name}</strong>
              <PlainText text={reply.text} />
            </li>
          ))}
        </ul>
      )}
      {acts && (
        <div className={styles.actions}>
          <Button size="small" look="quiet" icon={note.discussed ? 'undo' : 'check'} onClick={() => discuss.mutate()}>
            {t(note.discussed ? 'notes.again' : 'notes.discuss')}
          </Button>
          {room.abilities.note && !replying && (
            <Button size="small" look="quiet" icon="reply" onClick={() => setReplying(true)}>
              {t('notes.reply')}
            </Button>
          )}
          {note.mine && !note.commentId && (
            <Button size="small" look="quiet" icon="take-part" onClick={() => setMaking(true)}>
              {t('notes.comment')}
            </Button>
          )}
        </div>
      )}
      {replying && <Reply room={room} note={note} onDone={() => setReplying(false)} />}
      {(discuss.error ?? comment.error) && (
        <Notice kind="error" live>
          {t('notes.failed')}
        </Notice>
      )}
      <Dialog
        open={making}
        onClose={() => setMaking(false)}
        title={t('notes.comment')}
        actions={
          <Button
            look="primary"
            busy={comment.isPending}
            onClick={() => comment.mutate(undefined, { onSuccess: () => setMaking(false) })}
          >
            {t('notes.comment')}
          </Button>
        }
      >
        <p>{t('notes.commentMeans')}</p>
      </Dialog>
    </li>
  );
}

function Reply({ room, note, onDone }: { room: Room; note: Note; onDone: () => void }) {
  const { t } = useTranslation('reviews');
  const [text, setText] = useState('');
  const send = useRoomAct(room.id, () =>
    api('POST /api/reviews/:id/notes/:noteId/replies', {
      params: { id: room.id, noteId: note.id },
      body: { text: text.trim() },
    }),
  );
  return (
    <form
      className={styles.share}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !send.isPending) send.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <TextArea
        label={t('notes.replyTo', { name: note.author.name })}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {send.error && (
        <Notice kind="error" live>
          {t('notes.failed')}
        </Notice>
      )}
      <p className={styles.actions}>
        <Button size="small" type="submit" icon="send" busy={send.isPending}>
          {t('notes.sendReply')}
        </Button>
        <Button size="small" look="quiet" onClick={onDone}>
          {t('notes.cancel')}
        </Button>
      </p>
    </form>
  );
}
