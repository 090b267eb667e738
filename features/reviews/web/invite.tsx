import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/index.ts';
import { MemberPicker } from '../../organisations/web/index.ts';
import type { Room } from '../contract.ts';
import { api, useRoomAct } from './api.ts';
import styles from './people-bar.module.css';

/** Whoever leads invites somebody to read along. */
export default function Invite({ room }: { room: Room }) {
  const { t } = useTranslation('reviews');
  const { id } = room;
  const [turn, setTurn] = useState(0);
  const invite = useRoomAct(id, (memberId: string) =>
    api('PUT /api/reviews/:id/readers/:memberId', { params: { id, memberId } }),
  );
  return (
    <details className={styles.invite}>
      <summary>{t('people.invite')}</summary>
      <MemberPicker
        key={turn}
        label={t('people.invite')}
        value={null}
        without={room.participants.map((one) => one.id)}
        onChange={(member) => {
          if (member) invite.mutate(member.id, { onSuccess: () => setTurn(turn + 1) });
        }}
      />
      {invite.error && (
        <Notice kind="error" live>
          {t('people.notPossible')}
        </Notice>
      )}
    </details>
  );
}
