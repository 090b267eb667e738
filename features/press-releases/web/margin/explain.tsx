import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, TextArea } from '../../../../ui/index.ts';
import type { CheckId } from '../../checks/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { api, useReleaseAct } from '../api.ts';
import { Trouble } from '../trouble.tsx';
import styles from './margin.module.css';

/** "We know, because…": the check goes on being shown, with the reason beside it. */
export function Explain({ page, checkId }: { page: ReleasePage; checkId: CheckId }) {
  const { t } = useTranslation('pressReleases');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { id } = page.contribution;
  const act = useReleaseAct(id, (body: { reason: string }) =>
    api('PUT /api/press-releases/:id/explanations/:checkId', { params: { id, checkId }, body }),
  );
  if (!open) {
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t('checks.weKnow')}
      </Button>
    );
  }
  return (
    <form
      className={styles.explain}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) act.mutate({ reason: reason.trim() });
      }}
    >
      <TextArea
        autoFocus
        rows={2}
        label={t('checks.weKnow')}
        hint={t('checks.explanationSeen')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Trouble problem={act.error} />
      <Button type="submit" size="small" look="primary" busy={act.isPending} disabled={reason.trim() === ''}>
        {t('checks.explain')}
      </Button>
    </form>
  );
}

export function Explained({
  page,
  explanation,
}: {
  page: ReleasePage;
  explanation: ReleasePage['explanations'][number];
}) {
  const { t } = useTranslation('pressReleases');
  const { id } = page.contribution;
  const { checkId, by, reason } = explanation;
  const act = useReleaseAct(id, () =>
    api('DELETE /api/press-releases/:id/explanations/:checkId', { params: { id, checkId } }),
  );
  return (
    <div className={styles.because}>
      <p>{by ? t('checks.because', { name: by.name, reason }) : t('checks.becauseFormer', { reason })}</p>
      {page.access === 'write' && (
        <Button size="small" look="quiet" busy={act.isPending} onClick={() => act.mutate(undefined)}>
          {t('checks.takeBack')}
        </Button>
      )}
      <Trouble problem={act.error} />
    </div>
  );
}
