import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Select } from '../../../ui/index.ts';
import type { DecisionRequest } from '../contract.ts';
import { api, possibleDecidersQuery, useDeciding } from './api.ts';
import styles from './decision-panel.module.css';
import { Trouble } from './trouble.tsx';

/** One more decider, as where one of those named has left. */
export function NameDecider({ request }: { request: DecisionRequest }) {
  const { t } = useTranslation('decisions');
  const [open, setOpen] = useState(false);
  const [memberId, setMemberId] = useState('');
  const possible = useQuery({ ...possibleDecidersQuery(request.contributionId), enabled: open }).data ?? [];
  const named = new Set(request.deciders.map(({ id }) => id));
  const others = possible.filter(({ id }) => !named.has(id));
  const name = useDeciding(request.contributionId, () =>
    api('PUT /api/decision-requests/:id/deciders/:memberId', { params: { id: request.id, memberId } }),
  );
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.opens}>{t('request.name')}</summary>
      <div className={styles.form}>
        <Select
          label={t('request.nameWhom')}
          options={[{ value: '', label: '—' }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
          value={memberId}
          onChange={setMemberId}
        />
        <Trouble problem={name.error} />
        <p>
          <Button size="small" disabled={memberId === ''} busy={name.isPending} onClick={() => name.mutate(undefined)}>
            {t('request.nameAct')}
          </Button>
        </p>
      </div>
    </details>
  );
}
