import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Notice } from '../../../ui/index.ts';
import type { AgendaItem, Room } from '../contract.ts';
import styles from './agenda-bar.module.css';
import { api, useRoomAct } from './api.ts';
import { PhaseChip } from './review-item.tsx';

/** What else is read in this meeting, in which order, and where to go on once this review is over. */
export default function AgendaBar({ room }: { room: Room }) {
  const { t } = useTranslation('reviews');
  const { items, abilities } = room;
  const [said, setSaid] = useState('');
  const move = useRoomAct(room.id, ({ one, place }: { one: AgendaItem; place: number }) => {
    const other = items.find(({ id }) => id !== one.id)?.id ?? '';
    return api('PUT /api/reviews/:id/agenda', { params: { id: one.id }, body: { with: other, place } });
  });
  const leave = useRoomAct(room.id, () => api('DELETE /api/reviews/:id/agenda', { params: { id: room.id } }));
  const next = room.over ? items.find(({ id, over }) => !over && id !== room.id) : undefined;
  const earlier = (one: AgendaItem, place: number) =>
    move.mutate({ one, place }, { onSuccess: () => setSaid(t('agenda.moved', { title: one.title, place })) });
  return (
    <nav className={styles.agenda} aria-label={t('agenda.title')}>
      <p className={styles.title}>
        <span>{t('agenda.title')}</span>
        {abilities.arrange && (
          <Button look="quiet" size="small" busy={leave.isPending} onClick={() => leave.mutate()}>
            {t('agenda.alone')}
          </Button>
        )}
      </p>
      <ol className={styles.items}>
        {items.map((one, at) => (
          <li key={one.id} data-current={one.id === room.id || undefined}>
            <span className={styles.place} aria-hidden>
              {t('agenda.number', { place: at + 1 })}
            </span>
            <a
              href={`/reviews/${one.id}`}
              lang={one.language}
              aria-current={one.id === room.id ? 'page' : undefined}
              className={styles.name}
            >
              {one.title}
            </a>
            <PhaseChip review={one} />
            {abilities.arrange && !one.over && (
              <IconButton
                icon="down"
                size="small"
                className={styles.earlier}
                label={t('agenda.earlier', { title: one.title })}
                // Not taken away at the top: whoever moved it there by the keys would lose their place.
                aria-disabled={at === 0}
                onClick={() => at > 0 && !move.isPending && earlier(one, at)}
              />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {(move.error ?? leave.error) && (
        <Notice kind="error" live>
          {t('notes.failed')}
        </Notice>
      )}
      {next && (
        <p>
          <Button look="primary" icon="arrow" href={`/reviews/${next.id}`}>
            {t('agenda.next', { title: next.title })}
          </Button>
        </p>
      )}
    </nav>
  );
}
