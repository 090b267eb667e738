import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, TextArea } from '../../../ui/index.ts';
import type { Stage } from '../../contributions/contract.ts';
import { AudienceLine } from '../../contributions/web/index.ts';
import type { CheckId } from '../checks/index.ts';
import type { ReleasePage } from '../contract.ts';
import { api, useReleaseAct } from './api.ts';
import styles from './stage-dialog.module.css';
import { Trouble } from './trouble.tsx';
import type { PanelName } from './use-panel.ts';

export type Entered = Extract<Stage, 'open' | 'ready' | 'launched' | 'stopped'>;

export interface StageDialogProps {
  page: ReleasePage;
  stage: Entered;
  open: boolean;
  onClose: () => void;
  onPanel: (panel: PanelName) => void;
}

/** Settles a step that others will notice: what it does, to whom, and why. */
export function StageDialog({ page, stage, open, onClose, onPanel }: StageDialogProps) {
  const { t } = useTranslation(['pressReleases', 'checks']);
  const [reason, setReason] = useState('');
  const { id, stage: from, entity } = page.contribution;
  const act = useReleaseAct(id, (body: { stage: Entered; reason: string }) =>
    api('PUT /api/press-releases/:id/stage', { params: { id }, body }),
  );
  const name = stage === 'open' && from !== 'draft' ? 'reopen' : stage;
  const opens = name === 'open';
  const refusing = act.error?.code === 'stage.not_ready' ? act.error.failures : [];
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t(`enter.${name}.title`)}
      actions={
        <>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            look={stage === 'stopped' ? 'danger' : 'primary'}
            busy={act.isPending}
            disabled={stage === 'stopped' && reason.trim() === ''}
            onClick={() => act.mutate({ stage, reason: reason.trim() }, { onSuccess: close })}
          >
            {t(`enter.${name}.act`)}
          </Button>
        </>
      }
    >
      <div className={styles.inside}>
        <p>{t(`enter.${name}.means`)}</p>
        {opens && (
          <p className={styles.line}>
            <AudienceLine contribution={{ audience: page.opensTo, entity }} />
            <Button
              size="small"
              look="quiet"
              onClick={() => {
                close();
                onPanel('opening');
              }}
            >
              {t('change')}
            </Button>
          </p>
        )}
        {refusing.length > 0 && (
          <div role="alert" className={styles.refusing}>
            <strong>{t('enter.ready.refused', { count: refusing.length })}</strong>
            <ul>
              {refusing.map(({ code }) => (
                <li key={code}>{t(`checks:${code as CheckId}.holds`)}</li>
              ))}
            </ul>
            <p>{t('enter.ready.instead')}</p>
          </div>
        )}
        {refusing.length === 0 && <Trouble problem={act.error} />}
        {!opens && (
          <TextArea
            label={t('enter.reason')}
            hint={t('enter.reasonSeen')}
            optional={stage !== 'stopped'}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
