// The answers to what is said of a passage, and where one answers. The whole discussion of the release stands below the page.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../../core/web/drafts.ts';
import { Button, Time } from '../../../../ui/index.ts';
import { AuthorName, PlainText, useMe } from '../../../contributions/web/index.ts';
import { MentionArea, stillMentioned } from '../../../discussions/web/index.ts';
import type { Passage } from '../../passages/contract.ts';
import { api, repliesOfPassage, usePassageAct } from './api.ts';
import styles from './card.module.css';
import { PassageTrouble } from './trouble.tsx';

interface Draft {
  text: string;
  mentions: { id: string; name: string }[];
}
const empty: Draft = { text: '', mentions: [] };

export function Thread({ passage }: { passage: Passage }) {
  const { t } = useTranslation('passages');
  const { comment } = passage;
  const id = comment.contributionId;
  const replies = useQuery({ ...repliesOfPassage(id, comment.id), enabled: comment.replies > 0 });
  const [open, setOpen] = useState(false);
  return (
    <>
      {replies.data && replies.data.length > 0 && (
        <ul className={styles.replies}>
          {replies.data.map((reply) => (
            <li key={reply.id}>
              <p className={styles.replyHead}>
                <AuthorName author={reply.author} />{' '}
                <Time at={reply.commentedAt} form={reply.author.kind === 'sealed' ? 'day' : 'relative'} />
              </p>
              {reply.text && <PlainText text={reply.text} mentions={reply.mentions} />}
            </li>
          ))}
        </ul>
      )}
      {comment.abilities.reply &&
        (open ? (
          <Answer passage={passage} onDone={() => setOpen(false)} />
        ) : (
          <Button size="small" look="quiet" icon="reply" onClick={() => setOpen(true)}>
            {t('reply')}
          </Button>
        ))}
    </>
  );
}

function Answer({ passage, onDone }: { passage: Passage; onDone: () => void }) {
  const { t } = useTranslation('passages');
  const member = useMe()?.member?.id ?? '';
  const { comment } = passage;
  const id = comment.contributionId;
  const [draft, setDraft, clear] = useDraft(
    draftKey(member, `passage.${comment.id}`),
    empty,
    (one) => one.text.trim() === '',
  );
  const act = usePassageAct(
    id,
    (text: string) =>
      api('POST /api/contributions/:id/comments', {
        params: { id },
        body: { text, parentId: comment.id, mentions: stillMentioned(draft.text, draft.mentions).map((one) => one.id) },
      }),
    () => {
      clear();
      onDone();
    },
  );
  const send = () => {
    if (draft.text.trim() !== '' && !act.isPending) act.mutate(draft.text.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MentionArea
        label={t('yourReply')}
        value={draft.text}
        onChange={(text) => setDraft((before) => ({ ...before, text }))}
        onMention={(person) => setDraft((before) => ({ ...before, mentions: [...before.mentions, person] }))}
        onSend={send}
        onLeave={onDone}
        autoFocus
      />
      <PassageTrouble problem={act.error} />
      <div className={styles.actions}>
        <Button type="submit" size="small" look="primary" busy={act.isPending} disabled={draft.text.trim() === ''}>
          {t('send')}
        </Button>
        <Button size="small" look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
