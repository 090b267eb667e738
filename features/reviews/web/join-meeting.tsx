import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Select } from '../../../ui/index.ts';
import type { Room } from '../contract.ts';
import { api, meetingsQuery, useRoomAct } from './api.ts';
import { useMoment } from './moments.ts';
import styles from './people-bar.module.css';

interface MeetingFieldProps {
  value: string;
  onChange: (id: string) => void;
  /** Not with itself. */
  without?: string;
}

/** Which meeting that one leads; nothing where there is none. */
export function MeetingField({ value, onChange, without }: MeetingFieldProps) {
  const { t } = useTranslation('reviews');
  const moment = useMoment();
  const meetings = (useQuery(meetingsQuery).data ?? []).filter(({ id }) => id !== without);
  if (meetings.length === 0) return null;
  return (
    <Select
      label={t('agenda.with')}
      hint={t('agenda.withHint')}
      optional
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t('agenda.none') },
        ...meetings.map(({ id, title, startsAt }) => ({
          value: id,
          label: startsAt ? t('agenda.meeting', { title, moment: moment(startsAt) }) : title,
        })),
      ]}
    />
  );
}

/** A review that is prepared already comes last on the agenda of another. */
export default function JoinMeeting({ room }: { room: Room }) {
  const { t } = useTranslation('reviews');
  const { id } = room;
  const [chosen, setChosen] = useState('');
  const meetings = useQuery(meetingsQuery).data ?? [];
  const join = useRoomAct(id, () =>
    api('PUT /api/reviews/:id/agenda', { params: { id }, body: { with: chosen, place: 100 } }),
  );
  if (!meetings.some((one) => one.id !== id)) return null;
  return (
    <details className={styles.invite}>
      <summary>{t('agenda.join')}</summary>
      <MeetingField value={chosen} onChange={setChosen} without={id} />
      {join.error && (
        <Notice kind="error" live>
          {t('notes.failed')}
        </Notice>
      )}
      <p>
        <Button disabled={chosen === ''} busy={join.isPending} onClick={() => join.mutate()}>
          {t('agenda.put')}
        </Button>
      </p>
    </details>
  );
}
