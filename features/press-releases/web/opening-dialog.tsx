import { useTranslation } from 'react-i18next';
import { Button, Dialog, Time } from '../../../ui/index.ts';
import { AudienceLine } from '../../contributions/web/index.ts';
import type { ReleasePage } from '../contract.ts';
import { api, useReleaseAct } from './api.ts';
import styles from './stage-dialog.module.css';
import { Trouble } from './trouble.tsx';
import type { PanelName } from './use-panel.ts';

export interface OpeningDialogProps {
  page: ReleasePage;
  open: boolean;
  onClose: () => void;
  onPanel: (panel: PanelName) => void;
}

/** Under embargo a draft is not opened but asked to open by itself, to whom and when; or no longer. */
export function OpeningDialog({ page, open, onClose, onPanel }: OpeningDialogProps) {
  const { t } = useTranslation('pressReleases');
  const { id, entity } = page.contribution;
  const asked = page.opening !== null;
  const act = useReleaseAct(id, (ask: boolean) =>
    ask
      ? api('PUT /api/press-releases/:id/opening', { params: { id } })
      : api('DELETE /api/press-releases/:id/opening', { params: { id } }),
  );
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t(asked ? 'planned.askedTitle' : 'planned.title')}
      actions={
        <>
          <Button onClick={close}>{t(asked ? 'planned.keep' : 'cancel')}</Button>
          <Button
            look={asked ? 'plain' : 'primary'}
            busy={act.isPending}
            onClick={() => act.mutate(!asked, { onSuccess: close })}
          >
            {t(asked ? 'planned.undo' : 'planned.act')}
          </Button>
        </>
      }
    >
      <div className={styles.inside}>
        <p>
          {t('embargo.until')} {page.embargoUntil && <Time at={page.embargoUntil} form="moment" />}
        </p>
        <p>{t(asked ? 'planned.askedMeans' : 'planned.means')}</p>
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
        <Trouble problem={act.error} />
      </div>
    </Dialog>
  );
}
