import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Section, Skeleton } from '../../../ui/index.ts';
import type { Room } from '../contract.ts';
import { scoresQuery } from './api.ts';
import { ScoreForm } from './score-form.tsx';
import { ScoreResult } from './score-result.tsx';
import { ScoreSheets } from './score-sheets.tsx';
import styles from './scores.module.css';

/** One's own scores first; what the others gave exists only afterwards. */
export default function ScoresSection({ room }: { room: Room }) {
  const { t } = useTranslation('reviews');
  const scores = useQuery({ ...scoresQuery(room.id), enabled: room.scorecard !== null }).data;
  const [changing, setChanging] = useState(false);
  const card = room.scorecard;
  if (!card) return room.phase === 'preparing' ? null : <Notice>{t('scores.noCard')}</Notice>;
  if (!scores) return <Skeleton lines={4} />;
  const { mine, result, sheets } = scores;
  const missing = room.participants.filter(({ scored, left }) => scored === false && !left);
  return (
    <div id="scores" className={styles.place}>
      <Section large title={t('scores.title')}>
        <div className={styles.parts}>
          {room.newerScorecard && !room.over && <Notice>{t('scores.newer')}</Notice>}
          {room.abilities.score && (!mine || changing) && (
            <ScoreForm room={room} card={card} mine={mine} onDone={() => setChanging(false)} />
          )}
          {mine && !changing && room.abilities.score && (
            <p className={styles.actions}>
              <Button icon="write" onClick={() => setChanging(true)}>
                {t('scores.change')}
              </Button>
              <span className={styles.quiet}>{t('scores.changeMeans')}</span>
            </p>
          )}
          {missing.length > 0 && !room.over && (
            <p className={styles.quiet}>{t('scores.waits', { names: missing.map(({ name }) => name).join(', ') })}</p>
          )}
          {result ? (
            <ScoreResult card={card} result={result} />
          ) : (
            <p className={styles.quiet}>
              {t(room.abilities.score ? 'scores.hidden' : room.over ? 'scores.few' : 'scores.waiting')}
            </p>
          )}
          {mine && <ScoreSheets card={card} sheets={[mine, ...sheets]} />}
        </div>
      </Section>
    </div>
  );
}
