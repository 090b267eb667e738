import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, TextField } from '../../../ui/index.ts';
import type { Consent } from '../contract.ts';
import { api, useMeetingAct } from './api.ts';
import styles from './consent-page.module.css';

/** When the decision comes back by itself: said to all, set by whoever leads. */
export function ReturnForm({ consent }: { consent: Consent }) {
  const { t, i18n } = useTranslation('consents');
  const { id, step, returnOn, abilities } = consent;
  const [on, setOn] = useState(returnOn ?? '');
  const save = useMeetingAct(id, () =>
    api('PUT /api/consents/:id/return', { params: { id }, body: { on: on === '' ? null : on } }),
  );
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' });
  if (step !== 'record' && step !== 'closed') return null;
  return (
    <div className={styles.parts}>
      {returnOn && (
        <Notice icon="clock">{t('record.returns', { day: day.format(new Date(`${returnOn}T00:00`)) })}</Notice>
      )}
      {abilities.lead && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!save.isPending) save.mutate();
          }}
        >
          <TextField
            label={t('record.on')}
            hint={t('record.returnsHint')}
            type="date"
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          {save.error && (
            <Notice kind="error" live>
              {t('failed')}
            </Notice>
          )}
          <p>
            <Button type="submit" icon="clock" busy={save.isPending}>
              {t('record.save')}
            </Button>
          </p>
        </form>
      )}
    </div>
  );
}
