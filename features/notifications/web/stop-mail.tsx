import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Skeleton } from '../../../ui/index.ts';
import { mailStopQuery, stopMail } from './api.ts';
import styles from './stop-mail.module.css';

/** Where the foot of a mail leads. A program that follows addresses finds a button, and does not press it. */
export function StopMail({ token }: { token: string }) {
  const { t } = useTranslation('notifications');
  const found = useQuery(mailStopQuery(token));
  const stop = useMutation({ mutationFn: () => stopMail(token) });
  const seen = stop.data ?? found.data;
  const unknown = found.error?.status === 404;
  const title = seen?.stopped ? t(`stop.${seen.kind}.stopped`) : t('stop.title');
  return (
    <div className={styles.page}>
      <title>{`${title} · Sillage`}</title>
      <h1>{unknown ? t('stop.unknown') : title}</h1>
      {unknown && <p>{t('stop.unknownMeans')}</p>}
      {found.isError && !unknown && (
        <Notice kind="error" live action={<Button onClick={() => void found.refetch()}>{t('page.again')}</Button>}>
          {t('stop.failed')}
        </Notice>
      )}
      {!seen && !found.isError && <Skeleton lines={3} />}
      {seen && <p>{t(`stop.${seen.kind}.${seen.stopped ? 'after' : 'means'}`, { organisation: seen.organisation })}</p>}
      {stop.isError && (
        <Notice kind="error" live>
          {t('stop.failed')}
        </Notice>
      )}
      <div className={styles.acts}>
        {seen && !seen.stopped && (
          <Button look="primary" busy={stop.isPending} onClick={() => stop.mutate()}>
            {t(`stop.${seen.kind}.act`)}
          </Button>
        )}
        <Button href="/profile">{t('stop.profile')}</Button>
      </div>
    </div>
  );
}
