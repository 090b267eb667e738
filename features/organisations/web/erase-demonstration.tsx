import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetHere } from '../../../core/web/forget.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { api } from './api.ts';
import styles from './erase-demonstration.module.css';
import { Trouble } from './trouble.tsx';

/** The end of the demonstration: said plainly, confirmed once, and the next thing is the set-up. */
export function EraseDemonstration() {
  const { t } = useTranslation('organisations');
  const [open, setOpen] = useState(false);
  const erase = useMutation({
    mutationFn: () => api('POST /api/organisation/erasure', {}),
    onSuccess: async ({ code }) => {
      await forgetHere();
      // Behind the #, where no server, proxy or history of requests keeps it.
      location.assign(`/setup#${new URLSearchParams({ code })}`);
    },
  });
  return (
    <section className={styles.end} aria-labelledby="erase-demonstration">
      <h2 id="erase-demonstration">{t('demonstration.title')}</h2>
      <p>{t('demonstration.why')}</p>
      <p>
        <Button look="danger" onClick={() => setOpen(true)}>
          {t('demonstration.start')}
        </Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('demonstration.confirmTitle')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button look="danger" busy={erase.isPending || erase.isSuccess} onClick={() => erase.mutate()}>
              {t('demonstration.confirm')}
            </Button>
          </>
        }
      >
        <div className={styles.inside}>
          <p>{t('demonstration.goes')}</p>
          <p>{t('demonstration.comes')}</p>
          <Trouble problem={erase.error} />
        </div>
      </Dialog>
    </section>
  );
}
