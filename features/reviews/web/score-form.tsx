import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, TextField } from '../../../ui/index.ts';
import { useMe } from '../../contributions/web/index.ts';
import type { Room, Scorecard, Sheet } from '../contract.ts';
import { api, useRoomAct } from './api.ts';
import { ScaleChoice } from './scale-choice.tsx';
import styles from './scores.module.css';
import { useName } from './use-names.ts';

type Written = Record<string, { value?: number; sentence: string }>;
const nothing: Written = {};
const isEmpty = (written: Written) => Object.keys(written).length === 0;

interface ScoreFormProps {
  room: Room;
  card: Scorecard;
  mine: Sheet | null;
  onDone: () => void;
}

/** Every criterion, with a sentence if one likes; kept on this device until it is given. */
export function ScoreForm({ room, card, mine, onDone }: ScoreFormProps) {
  const { t } = useTranslation('reviews');
  const name = useName();
  const me = useMe()?.member?.id ?? '';
  const [written, setWritten, clear] = useDraft(draftKey(me, `scores.${room.id}`), nothing, isEmpty);
  const [tried, setTried] = useState(false);
  const before = new Map(mine?.scores.map((one) => [one.criterionId, one]));
  const of = (id: string) => ({ sentence: '', ...before.get(id), ...written[id] });
  const set = (id: string, part: Written[string] | { value: number }) =>
    setWritten((all) => ({ ...all, [id]: { ...of(id), ...part } }));
  const scores = card.criteria.flatMap(({ id }) => {
    const { value, sentence } = of(id);
    return value === undefined ? [] : [{ criterionId: id, value, sentence: sentence.trim() }];
  });
  const give = useRoomAct(room.id, () =>
    api('PUT /api/reviews/:id/scores', { params: { id: room.id }, body: { scores } }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (scores.length < card.criteria.length || give.isPending) return;
    give.mutate(undefined, {
      onSuccess: () => {
        clear();
        onDone();
      },
    });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{t('scores.lead')}</p>
      <Notice icon="eye">{t('scores.seen')}</Notice>
      {card.criteria.map((criterion) => {
        const { value, sentence } = of(criterion.id);
        return (
          <div key={criterion.id} className={styles.criterion}>
            <ScaleChoice
              label={name(criterion.names)}
              weight={criterion.weight}
              card={card}
              value={value}
              onChange={(next) => set(criterion.id, { value: next })}
              error={tried && value === undefined ? t('scores.missing') : undefined}
            />
            <TextField
              label={t('scores.sentence')}
              optional
              maxLength={500}
              value={sentence}
              onChange={(event) => set(criterion.id, { ...of(criterion.id), sentence: event.currentTarget.value })}
            />
          </div>
        );
      })}
      {give.error && (
        <Notice kind="error" live>
          {t('scores.failed')}
        </Notice>
      )}
      <p>
        <Button type="submit" look="primary" icon="check" busy={give.isPending}>
          {t('scores.send')}
        </Button>
      </p>
    </form>
  );
}
