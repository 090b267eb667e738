import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../core/web/router/index.ts';
import { Button, IconButton, Notice, TextArea, TextField } from '../../../ui/index.ts';
import { MemberPicker, type PickedMember } from '../../organisations/web/index.ts';
import { api } from './api.ts';
import { MeetingField } from './join-meeting.tsx';
import styles from './prepare-review.module.css';

interface PrepareReviewProps {
  releaseId: string;
  requestId: string;
  onClose: () => void;
}

/** When one reads, for how long, and who reads along; the deciders are there by right. */
export default function PrepareReview({ releaseId, requestId: id, onClose }: PrepareReviewProps) {
  const { t } = useTranslation('reviews');
  const client = useQueryClient();
  const [startsAt, setStartsAt] = useState('');
  const [minutes, setMinutes] = useState('20');
  const [readers, setReaders] = useState<PickedMember[]>([]);
  const [meeting, setMeeting] = useState('');
  const [note, setNote] = useState('');
  const prepare = useMutation({
    mutationFn: () => {
      const body = {
        note: note.trim(),
        startsAt: startsAt === '' ? null : new Date(startsAt).toISOString(),
        readingMinutes: Number(minutes),
        readers: readers.map(({ id }) => id),
        with: meeting === '' ? null : meeting,
      };
      return api('POST /api/decision-requests/:id/review', { params: { id }, body });
    },
    onSuccess: (made) => go(`/reviews/${made.id}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['contribution', releaseId, 'reviews'] }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!prepare.isPending) prepare.mutate();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('prepare.lead')}</p>
      <Notice icon="eye">{t('prepare.seen')}</Notice>
      <MeetingField value={meeting} onChange={setMeeting} />
      <div className={styles.pair}>
        <TextField
          label={t('prepare.startsAt')}
          optional
          type="datetime-local"
          value={startsAt}
          onChange={(event) => setStartsAt(event.currentTarget.value)}
        />
        <TextField
          label={t('prepare.minutes')}
          hint={t('prepare.minutesHint')}
          type="number"
          required
          min={1}
          max={180}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
      </div>
      <MemberPicker
        label={t('prepare.readers')}
        optional
        value={null}
        without={readers.map(({ id }) => id)}
        onChange={(member) => member && setReaders([...readers, member])}
      />
      {readers.length > 0 && (
        <ul className={styles.readers}>
          {readers.map((one) => (
            <li key={one.id}>
              {one.name}
              <IconButton
                icon="close"
                size="small"
                label={t('card.remove', { name: one.name })}
                onClick={() => setReaders(readers.filter(({ id }) => id !== one.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <TextArea
        label={t('prepare.note')}
        hint={t('prepare.noteHint')}
        optional
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {prepare.error && (
        <Notice kind="error" live>
          {t('prepare.failed')}
        </Notice>
      )}
      <p className={styles.actions}>
        <Button type="submit" look="primary" icon="people" busy={prepare.isPending}>
          {t('prepare.send')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('prepare.cancel')}
        </Button>
      </p>
    </form>
  );
}
