import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, TextField } from '../../../../ui/index.ts';
import type { GivingChoice } from '../../../contributions/web/index.ts';
import { GivingFields } from '../../../contributions/web/index.ts';
import type { PressReleasesCalls, ReleasePage } from '../../contract.ts';
import { api, useReleaseAct } from '../api.ts';
import { Trouble } from '../trouble.tsx';
import styles from './panels.module.css';

type Change = PressReleasesCalls['PATCH /api/press-releases/:id']['body'];

/** A moment as the field of a form writes it, in the reader's own time. */
const toField = (iso: string | null) => {
  if (!iso) return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** To whom a draft will open, and from when it may. */
export function OpeningPanel({ page, onDone }: { page: ReleasePage; onDone: () => void }) {
  const { t } = useTranslation('pressReleases');
  const { id, entity, language, topics } = page.contribution;
  const [choice, setChoice] = useState<GivingChoice>({
    audience: page.opensTo,
    entityId: entity.id,
    language,
    topics,
    sealed: false,
  });
  const [embargo, setEmbargo] = useState(toField(page.embargoUntil));
  const act = useReleaseAct(id, (body: Change) => api('PATCH /api/press-releases/:id', { params: { id }, body }));
  const save = () =>
    act.mutate(
      {
        opensTo: choice.audience,
        entityId: choice.entityId,
        embargoUntil: embargo ? new Date(embargo).toISOString() : null,
      },
      { onSuccess: onDone },
    );
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('opening.lead')}</p>
      <GivingFields value={choice} onChange={setChoice} parts={[]} />
      <TextField
        type="datetime-local"
        label={t('embargo.label')}
        hint={t('embargo.means')}
        optional
        value={embargo}
        onChange={(event) => setEmbargo(event.currentTarget.value)}
      />
      <Trouble problem={act.error} />
      <Button look="primary" busy={act.isPending} onClick={save}>
        {t('save')}
      </Button>
    </div>
  );
}
