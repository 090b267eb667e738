import { useTranslation } from 'react-i18next';
import { Button, classNames, Icon, Notice } from '../../../ui/index.ts';
import type { Room } from '../contract.ts';
import { api, useRoomAct } from './api.ts';
import { phases } from './lists.ts';
import { useMoment } from './moments.ts';
import styles from './phase-bar.module.css';
import { Timer } from './timer.tsx';

/** Where the review stands, how long one still reads, and what whoever leads may do next. */
export function PhaseBar({ room, clock }: { room: Room; clock: number }) {
  const { t } = useTranslation('reviews');
  const moment = useMoment();
  const { id, phase, abilities, startsAt } = room;
  const at = phases.indexOf(phase);
  const enter = useRoomAct(id, () => {
    if (!abilities.next) return Promise.resolve();
    return api('PUT /api/reviews/:id/phase', { params: { id }, body: { phase: abilities.next } });
  });
  const extend = useRoomAct(id, () =>
    api('POST /api/reviews/:id/extensions', { params: { id }, body: { minutes: 5 } }),
  );
  return (
    <div className={styles.bar}>
      <ol className={styles.phases} aria-label={t('phases')}>
        {phases.map((one, index) => (
          <li
            key={one}
            className={classNames(styles.phase, index < at && styles.past, index === at && styles.current)}
            aria-current={index === at ? 'step' : undefined}
          >
            {index < at && <Icon name="check" size={16} />}
            {t(`phase.${one}`)}
          </li>
        ))}
      </ol>
      <div className={styles.now}>
        <p role="status">{room.waits || phase === 'closed' ? t(`now.${phase}`) : t('over')}</p>
        {phase === 'preparing' && startsAt && <p>{t('startsAt', { moment: moment(startsAt) })}</p>}
        {phase === 'reading' && room.waits && <Timer until={room.readingEndsAt} clock={clock} />}
        {abilities.lead && abilities.next && (
          <div className={styles.actions}>
            {phase === 'reading' && room.waits && (
              <Button icon="plus" busy={extend.isPending} onClick={() => extend.mutate()}>
                {t('moreMinutes')}
              </Button>
            )}
            <Button look="primary" icon="arrow" busy={enter.isPending} onClick={() => enter.mutate()}>
              {t(`enter.${abilities.next}`)}
            </Button>
          </div>
        )}
        {abilities.lead && abilities.next === 'revealed' && <p className={styles.quiet}>{t('revealsMeans')}</p>}
      </div>
      {(enter.error ?? extend.error) && (
        <Notice kind="error" live>
          {t('notes.failed')}
        </Notice>
      )}
    </div>
  );
}
