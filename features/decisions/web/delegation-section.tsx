import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Section, TextField } from '../../../ui/index.ts';
import { MemberPicker, type PickedMember } from '../../organisations/web/index.ts';
import { api, delegationQuery } from './api.ts';
import { useDay } from './days.ts';
import styles from './decision-panel.module.css';

/** Whoever decides and goes away says who decides beside them meanwhile. */
export default function DelegationSection() {
  const { t } = useTranslation('decisions');
  const client = useQueryClient();
  const day = useDay();
  const data = useQuery(delegationQuery).data;
  const end = useMutation({
    mutationFn: () => api('DELETE /api/delegation'),
    onSettled: () => client.invalidateQueries({ queryKey: ['decisions'] }),
  });
  if (!data?.mayDelegate) return null;
  const { delegation } = data;
  return (
    <Section title={t('away.title')}>
      {delegation ? (
        <>
          <p>{t('away.until', { name: delegation.to.name, day: day(delegation.until) })}</p>
          <p className={styles.actions}>
            <Button size="small" icon="undo" busy={end.isPending} onClick={() => end.mutate()}>
              {t('away.end')}
            </Button>
            <span className={styles.quiet}>{t('away.endMeans')}</span>
          </p>
        </>
      ) : (
        <details>
          <summary className={styles.opens}>{t('away.open')}</summary>
          <Delegate />
        </details>
      )}
      {end.error && (
        <Notice kind="error" live>
          {t('trouble.other')}
        </Notice>
      )}
    </Section>
  );
}

function Delegate() {
  const { t } = useTranslation('decisions');
  const client = useQueryClient();
  const [to, setTo] = useState<PickedMember | null>(null);
  const [until, setUntil] = useState('');
  const save = useMutation({
    mutationFn: () => api('PUT /api/delegation', { body: { to: to?.id ?? '', until } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['decisions'] }),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    if (to && !save.isPending) save.mutate();
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.quiet}>{t('away.means')}</p>
      <MemberPicker label={t('away.to')} value={to} onChange={setTo} />
      <div className={styles.day}>
        <TextField
          label={t('away.day')}
          type="date"
          required
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      {save.error && (
        <Notice kind="error" live>
          {t(save.error.status === 422 ? 'away.unfit' : 'trouble.other')}
        </Notice>
      )}
      <p>
        <Button type="submit" icon="people" disabled={!to} busy={save.isPending}>
          {t('away.send')}
        </Button>
      </p>
    </form>
  );
}
