import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, TextArea } from '../../../ui/index.ts';
import type { Comment } from '../contract.ts';
import { api } from './api.ts';
import styles from './comment-box.module.css';
import { useDiscussion } from './context.ts';
import { askAgain, changeComment } from './kept.ts';

const never = () => false;

/** A comment changed where it stands. What it said stays in its history. */
export function EditBox({ comment, onDone }: { comment: Comment; onDone: () => void }) {
  const { t } = useTranslation('discussions');
  const { memberId } = useDiscussion();
  const client = useQueryClient();
  const [text, setText, clear] = useDraft(draftKey(memberId, `edit.${comment.id}`), comment.text, never);
  const [state, setState] = useState<'writing' | 'sending' | 'failed'>('writing');
  async function save(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || state === 'sending') return;
    setState('sending');
    try {
      const changed = await api('PATCH /api/comments/:id', { params: { id: comment.id }, body: { text } });
      changeComment(client, comment.contributionId, comment.id, () => changed);
      askAgain(client, comment.contributionId);
      clear();
      onDone();
    } catch {
      setState('failed');
    }
  }
  const leave = () => {
    clear();
    onDone();
  };
  return (
    <form className={styles.box} onSubmit={save}>
      <TextArea
        bare
        autoFocus
        label={t('menu.edit')}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      {state === 'failed' && (
        <Notice kind="error" live>
          {t('failed.kept')}
        </Notice>
      )}
      <div className={styles.end}>
        <Button size="small" onClick={leave}>
          {t('cancel')}
        </Button>
        <Button size="small" look="primary" type="submit" busy={state === 'sending'}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
