import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Section, Select, Skeleton } from '../../../ui/index.ts';
import { api, quorumQuery } from './api.ts';
import styles from './decision-panel.module.css';

/** How many of those who are asked must agree. */
export default function QuorumSection() {
  const { t } = useTranslation('decisions');
  const rule = useQuery(quorumQuery).data;
  return (
    <Section large title={t('quorum.title')} lead={t('quorum.lead')}>
      {rule ? <Form rule={rule} /> : <Skeleton lines={2} />}
    </Section>
  );
}

const choices = ['1', '2', '3', '4', '5'];

function Form({ rule }: { rule: { quorum: number; mayChange: boolean } }) {
  const { t } = useTranslation('decisions');
  const client = useQueryClient();
  const [quorum, setQuorum] = useState(String(rule.quorum));
  const save = useMutation({
    mutationFn: () => api('PUT /api/quorum', { body: { quorum: Number(quorum) } }),
    onSuccess: () => client.invalidateQueries({ queryKey: quorumQuery.queryKey }),
  });
  if (!rule.mayChange) return <p>{t('quorum.people', { count: rule.quorum })}</p>;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t('quorum.howMany')}
        options={choices.map((value) => ({ value, label: t('quorum.people', { count: Number(value) }) }))}
        value={quorum}
        onChange={setQuorum}
      />
      <p className={styles.quiet}>{t('quorum.means')}</p>
      {save.error && (
        <Notice kind="error" live>
          {t('trouble.other')}
        </Notice>
      )}
      <p className={styles.actions}>
        <Button type="submit" look="primary" busy={save.isPending}>
          {t('quorum.save')}
        </Button>
        <span role="status">{save.isSuccess && t('answers.saved')}</span>
      </p>
    </form>
  );
}
