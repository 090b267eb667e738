import { useTranslation } from 'react-i18next';
import { Button, Notice, useOfferUndo } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { Version } from '../../versions/contract.ts';
import { api, useReleaseAct } from '../api.ts';
import { Trouble } from '../trouble.tsx';
import styles from './versions-page.module.css';
import { useVersionName } from './use-version-name.ts';

/** Brings a version back; undoing brings back what the text was. */
export function Restore({ page, version, onDone }: { page: ReleasePage; version: Version; onDone: () => void }) {
  const { t, i18n } = useTranslation('versions');
  const nameOf = useVersionName();
  const offerUndo = useOfferUndo();
  const { id } = page.contribution;
  const act = useReleaseAct(id, (versionId: string) =>
    api('POST /api/press-releases/:id/versions/:versionId/restoration', { params: { id, versionId } }),
  );
  if (!page.abilities.edit) return null;
  if (page.access !== 'write') return <p className={styles.quiet}>{t('frozen')}</p>;
  const code = act.error?.code.replace('.', '_');
  const known = code && i18n.exists(`versions:trouble.${code}`);
  return (
    <div className={styles.restore}>
      <Button
        icon="undo"
        busy={act.isPending}
        onClick={() =>
          act.mutate(version.id, {
            onSuccess: ({ before }) => {
              offerUndo({ message: t('restoredNow', { version: nameOf(version) }), onUndo: () => act.mutate(before) });
              onDone();
            },
          })
        }
      >
        {t('restore')}
      </Button>
      <p className={styles.quiet}>{t('restoreMeans')}</p>
      {known ? (
        <Notice kind="error" live>
          {t(`trouble.${code}` as 'trouble.version_same')}
        </Notice>
      ) : (
        <Trouble problem={act.error} />
      )}
    </div>
  );
}
