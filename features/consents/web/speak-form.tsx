import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Notice, TextArea } from '../../../ui/index.ts';
import { useMe } from '../../contributions/web/index.ts';
import type { Consent } from '../contract.ts';
import { api, useMeetingAct } from './api.ts';
import styles from './consent-page.module.css';

const isEmpty = (text: string) => text === '';
const labels = { questions: 'round.question', reactions: 'round.reaction', objections: 'round.objection' } as const;

/** One's own turn: to speak or to pass; in the round of objections, to object or to have none. */
export function SpeakForm({ consent }: { consent: Consent }) {
  const { t } = useTranslation('consents');
  const { id, step } = consent;
  const me = useMe()?.member?.id ?? '';
  const round = step === 'questions' || step === 'objections' ? step : 'reactions';
  const [text, setText, clear] = useDraft<string>(draftKey(me, `consent.${id}.${round}`), '', isEmpty);
  const speak = useMeetingAct(id, (said: string) =>
    api('PUT /api/consents/:id/turn', {
      params: { id },
      body: { text: said.trim(), objects: round === 'objections' && said.trim() !== '' },
    }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !speak.isPending) speak.mutate(text, { onSuccess: clear });
      }}
    >
      <TextArea
        label={t(labels[round])}
        rows={3}
        required
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {speak.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
      <p className={styles.actions}>
        <Button type="submit" look="primary" icon="send" busy={speak.isPending}>
          {t(round === 'objections' ? 'round.object' : 'round.say')}
        </Button>
        <Button
          icon={round === 'objections' ? 'check' : 'arrow'}
          disabled={speak.isPending}
          onClick={() => speak.mutate('')}
        >
          {t(round === 'objections' ? 'round.none' : 'round.pass')}
        </Button>
      </p>
    </form>
  );
}

/** Those who propose answer a clarifying question. */
export function AnswerForm({ consentId, turnId }: { consentId: string; turnId: string }) {
  const { t } = useTranslation('consents');
  const [text, setText] = useState('');
  const answer = useMeetingAct(consentId, () =>
    api('PUT /api/consents/:id/turns/:turnId/answer', {
      params: { id: consentId, turnId },
      body: { text: text.trim() },
    }),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !answer.isPending) answer.mutate();
      }}
    >
      <TextArea
        label={t('round.answer')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {answer.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
      <p>
        <Button size="small" type="submit" icon="send" busy={answer.isPending}>
          {t('round.sendAnswer')}
        </Button>
      </p>
    </form>
  );
}
