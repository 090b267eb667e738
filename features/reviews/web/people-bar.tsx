import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../ui/index.ts';
import type { Room } from '../contract.ts';
import styles from './people-bar.module.css';

const Invite = lazy(() => import('./invite.tsx'));
const JoinMeeting = lazy(() => import('./join-meeting.tsx'));

type Participant = Room['participants'][number];

/** Who is in the room, and how far all of them are: never who is slow. */
export function PeopleBar({ room }: { room: Room }) {
  const { t } = useTranslation('reviews');
  const { participants, phase, ledBy, abilities } = room;
  const there = participants.filter(({ left }) => !left);
  const finished = there.filter((one) => one.finished).length;
  const begun = phase !== 'preparing';
  return (
    <section className={styles.people} aria-label={t('people.title')}>
      <p className={styles.lead}>{ledBy ? t('lead.named', { name: ledBy.name }) : t('lead.deciders')}</p>
      {begun && !room.over && (
        <p className={styles.progress}>
          <span className={styles.marks} aria-hidden>
            {there.map((one, at) => (
              <i key={one.id} data-filled={at < finished || undefined} />
            ))}
          </span>
          {t('people.finished', { count: finished, of: there.length })}
          {room.readPercent !== null && phase === 'reading' && (
            <span> · {t('people.percent', { percent: room.readPercent })}</span>
          )}
        </p>
      )}
      <ul className={styles.list}>
        {participants.map((one) => (
          <li key={one.id} data-left={one.left || undefined}>
            <Avatar who={{ kind: 'person', id: one.id, name: one.name }} size="small" named />
            <span>
              <strong>{one.name}</strong>{' '}
              <small>
                {statesOf(one, room)
                  .map((key) => t(`people.${key}`))
                  .join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {abilities.lead && phase !== 'closed' && (
        <Suspense fallback={null}>
          <Invite room={room} />
          {abilities.arrange && room.items.length === 0 && <JoinMeeting room={room} />}
        </Suspense>
      )}
    </section>
  );
}

function statesOf({ part, here, finished, left, scored }: Participant, { over, phase }: Room) {
  if (left) return [part, 'left'] as const;
  const reads = finished ? ('done' as const) : here ? ('here' as const) : ('away' as const);
  const scores =
    scored === null || phase === 'preparing' ? [] : [scored ? ('scored' as const) : ('notScored' as const)];
  return over ? [part] : [part, reads, ...scores];
}
