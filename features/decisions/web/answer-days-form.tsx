import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Section, Skeleton, TextField } from '../../../ui/index.ts';
import type { DecisionsCalls } from '../contract.ts';
import { answerDaysQuery, api } from './api.ts';
import styles from './decision-panel.module.css';

type Days = DecisionsCalls['GET /api/answer-days']['answer'];

/** Within how many working days an answer is owed. */
export function AnswerDaysSection() {
  const { t } = useTranslation('decisions');
  const days = useQuery(answerDaysQuery).data;
  return (
    <Section large title={t('answers.rule')} lead={t('answers.ruleLead')}>
      {days ? <Form days={days} /> : <Skeleton lines={3} />}
    </Section>
  );
}

function Form({ days }: { days: Days }) {
  const { t } = useTranslation('decisions');
  const client = useQueryClient();
  const [first, setFirst] = useState(String(days.first));
  const [again, setAgain] = useState(String(days.again));
  const save = useMutation({
    mutationFn: () => api('PUT /api/answer-days', { body: { first: Number(first), again: Number(again) } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['answers'] }),
  });
  const field = (label: string, value: string, set: (value: string) => void) => (
    <TextField
      label={label}
      type="number"
      required
      min={1}
      max={60}
      readOnly={!days.mayChange}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        {field(t('answers.first'), first, setFirst)}
        {field(t('answers.again'), again, setAgain)}
      </div>
      <p className={styles.quiet}>{t('answers.ruleMeans')}</p>
      {save.error && (
        <Notice kind="error" live>
          {t('trouble.other')}
        </Notice>
      )}
      {days.mayChange && (
        <p className={styles.actions}>
          <Button type="submit" look="primary" busy={save.isPending}>
            {t('answers.save')}
          </Button>
          <span role="status">{save.isSuccess && t('answers.saved')}</span>
        </p>
      )}
    </form>
  );
}
