import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../../../ui/index.ts';
import type { MemberPage } from '../contract.ts';
import { api, useAct } from './api.ts';
import styles from './form.module.css';
import { Trouble } from './trouble.tsx';

/** Suspends at once; what undoes it then stands in the same place. */
export function MemberAccess({ member }: { member: MemberPage }) {
  const { t } = useTranslation('organisations');
  const params = { id: member.id };
  const suspend = useAct(() => api('PUT /api/members/:id/suspension', { params }), ['members', 'entities']);
  const restore = useAct(() => api('DELETE /api/members/:id/suspension', { params }), ['members', 'entities']);

  if (member.standing === 'suspended') {
    return (
      <>
        <Notice
          kind="warn"
          live
          icon="lock"
          action={
            member.abilities.suspend && (
              <Button size="small" busy={restore.isPending} onClick={() => restore.mutate(undefined)}>
                {t('member.restore')}
              </Button>
            )
          }
        >
          {t('member.suspended')}
        </Notice>
        <Trouble problem={restore.error} />
      </>
    );
  }
  return (
    <>
      <p className={styles.why}>{t('member.suspendWhy')}</p>
      <Trouble problem={suspend.error} />
      <Button icon="lock" busy={suspend.isPending} onClick={() => suspend.mutate(undefined)}>
        {t('member.suspend')}
      </Button>
    </>
  );
}
