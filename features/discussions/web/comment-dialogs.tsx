import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Notice, TextArea } from '../../../ui/index.ts';
import type { Comment } from '../contract.ts';
import { api } from './api.ts';
import { askAgain } from './kept.ts';

interface DialogProps {
  comment: Comment;
  onClose: () => void;
}

/** A moderator hides a comment, or shows it again: its readers read why. */
export function ModerateDialog({ comment, onClose }: DialogProps) {
  const { t } = useTranslation('discussions');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const form = useId();
  const hidden = comment.hidden === null;
  const moderate = useMutation({
    mutationFn: () =>
      api('POST /api/comments/:id/moderation', { params: { id: comment.id }, body: { hidden, reason } }),
    onSuccess: () => {
      askAgain(client, comment.contributionId);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') moderate.mutate();
  };
  const name = hidden ? t('menu.hide') : t('menu.show');
  const actions = (
    <Button look={hidden ? 'danger' : 'primary'} type="submit" form={form} busy={moderate.isPending}>
      {name}
    </Button>
  );
  return (
    <Dialog open onClose={onClose} title={name} actions={actions}>
      <form id={form} onSubmit={submit}>
        <TextArea
          label={t('moderate.reason')}
          hint={t('moderate.means')}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {moderate.isError && (
          <Notice kind="error" live>
            {t('failed.act')}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}

/** A name that was shown cannot be hidden again: this is settled before it is done. */
export function LiftCommentSeal({ comment, onClose }: DialogProps) {
  const { t } = useTranslation('discussions');
  const client = useQueryClient();
  const lift = useMutation({
    mutationFn: () => api('DELETE /api/comments/:id/seal', { params: { id: comment.id } }),
    onSuccess: () => {
      askAgain(client, comment.contributionId);
      onClose();
    },
  });
  const actions = (
    <>
      <Button onClick={onClose}>{t('seal.keep')}</Button>
      <Button look="primary" busy={lift.isPending} onClick={() => lift.mutate()}>
        {t('menu.liftSeal')}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('menu.liftSeal')} actions={actions}>
      <p>{t('seal.liftMeans')}</p>
      {lift.isError && (
        <Notice kind="error" live>
          {t('failed.act')}
        </Notice>
      )}
    </Dialog>
  );
}
