import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKey, useDraft } from '../../../core/web/drafts.ts';
import { Button, Checkbox, Notice, Skeleton, TextArea, TextField } from '../../../ui/index.ts';
import type { Asking } from '../contract.ts';
import { api, type NewRequest, possibleDecidersQuery, useDeciding } from './api.ts';
import styles from './decision-panel.module.css';
import { Trouble } from './trouble.tsx';

/** So many names are seen at a glance; beyond them one searches. */
const atAGlance = 8;

/** The author asks named people, who owe an answer and its reasons. */
export function AskDecision({
  releaseId,
  asks,
  memberId,
  due,
  quorum,
  onClose,
}: {
  releaseId: string;
  asks: Asking;
  /** The organisation's rule for what would be asked today. */
  due: { on: string; days: number };
  /** So many of those who are asked must agree. */
  quorum: number;
  memberId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation('decisions');
  const [note, setNote, clearNote] = useDraft(
    draftKey(memberId, `ask-decision.${releaseId}`),
    '',
    (value) => value === '',
  );
  const [chosen, setChosen] = useState<string[]>([]);
  const [dueOn, setDueOn] = useState(due.on);
  const [missing, setMissing] = useState(false);
  const ask = useDeciding(releaseId, (body: NewRequest) =>
    api('POST /api/press-releases/:id/decision-requests', { params: { id: releaseId }, body }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(chosen.length < quorum);
    if (chosen.length >= quorum) ask.mutate({ deciders: chosen, note: note.trim(), dueOn }, { onSuccess: clearNote });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t(`ask.lead.${asks}`)}</p>
      <Notice icon="eye">{t('ask.seen')}</Notice>
      <PossibleDeciders
        releaseId={releaseId}
        chosen={chosen}
        onChoose={setChosen}
        quorum={quorum}
        missing={missing && chosen.length < quorum}
      />
      <TextArea
        label={t(asks === 'appeal' ? 'ask.facts' : 'ask.note')}
        hint={t(asks === 'appeal' ? 'ask.factsHint' : 'ask.noteHint')}
        optional={asks !== 'appeal'}
        required={asks === 'appeal'}
        minLength={asks === 'appeal' ? 20 : undefined}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.day}>
        <TextField
          label={t('ask.due')}
          hint={t('ask.dueHint', { count: due.days })}
          type="date"
          required
          min={due.on}
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
      </div>
      <Trouble problem={ask.error} />
      <p className={styles.actions}>
        <Button type="submit" look="primary" icon="send" busy={ask.isPending}>
          {t(`ask.send.${asks}`)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('ask.cancel')}
        </Button>
      </p>
    </form>
  );
}

interface PossibleDecidersProps {
  releaseId: string;
  chosen: string[];
  onChoose: (chosen: string[]) => void;
  quorum: number;
  missing: boolean;
}

function PossibleDeciders({ releaseId, chosen, onChoose, quorum, missing }: PossibleDecidersProps) {
  const { t } = useTranslation('decisions');
  const possible = useQuery(possibleDecidersQuery(releaseId));
  const [typed, setTyped] = useState('');
  if (possible.isPending) return <Skeleton lines={4} />;
  if (possible.error) return <Trouble problem={possible.error} />;
  if (possible.data.length === 0) return <Notice kind="warn">{t('ask.nobody')}</Notice>;
  const shown = possible.data.filter(
    ({ id, name }) => chosen.includes(id) || name.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  return (
    <fieldset aria-describedby="possible-deciders-hint">
      <legend className={styles.legend}>{t('ask.who')}</legend>
      <p id="possible-deciders-hint" className={styles.quiet}>
        {t('ask.whoHint')} {quorum > 1 && t('ask.quorum', { count: quorum })}
      </p>
      {possible.data.length > atAGlance && (
        <TextField
          label={t('ask.search')}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={styles.people}>
        {shown.map(({ id, name, position, entity }) => (
          <Checkbox
            key={id}
            label={name}
            hint={[position, entity].filter(Boolean).join(' · ')}
            checked={chosen.includes(id)}
            disabled={chosen.length >= 10 && !chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </div>
      {missing && (
        <Notice kind="error" live>
          {t('ask.whoMissing', { count: quorum })}
        </Notice>
      )}
    </fieldset>
  );
}
