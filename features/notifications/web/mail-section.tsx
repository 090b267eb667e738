import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Notice, RadioCards, Section, Skeleton } from '../../../ui/index.ts';
import type { MailChoice } from '../contract.ts';
import { chooseMails, mailChoiceQuery } from './api.ts';
import styles from './mail-choice.module.css';

const directs = ['at_once', 'digest', 'never'] as const;
const rhythms = ['daily', 'weekly', 'never'] as const;

/** Which notifications also come by mail. A choice is kept as soon as it is made. */
export function MailSection() {
  const { t } = useTranslation('notifications');
  const client = useQueryClient();
  const { queryKey } = mailChoiceQuery;
  const { data: chosen, isError, refetch } = useQuery(mailChoiceQuery);
  const choose = useMutation({
    mutationFn: chooseMails,
    onMutate: (next: MailChoice) => {
      client.setQueryData(queryKey, next);
      return chosen;
    },
    onError: (_problem, _next, before) => client.setQueryData(queryKey, before),
  });
  return (
    <Section large title={t('mails.title')}>
      {isError && !chosen && (
        <Notice kind="error" live action={<Button onClick={() => void refetch()}>{t('page.again')}</Button>}>
          {t('page.failed')}
        </Notice>
      )}
      {!chosen && !isError && <Skeleton lines={6} />}
      {chosen && (
        <div className={styles.form}>
          <RadioCards
            label={t('mails.direct')}
            hint={t('mails.directHint')}
            value={chosen.direct}
            onChange={(direct) => choose.mutate({ ...chosen, direct })}
            options={directs.map((value) => ({
              value,
              label: t(`mails.directs.${value}`),
              explanation: t(`mails.directMeans.${value}`),
            }))}
          />
          <RadioCards
            label={t('mails.digest')}
            hint={t('mails.digestHint')}
            value={chosen.digest}
            onChange={(digest) => choose.mutate({ ...chosen, digest })}
            options={rhythms.map((value) => ({
              value,
              label: t(`mails.digests.${value}`),
              explanation: t(`mails.digestMeans.${value}`),
            }))}
          />
          {chosen.direct === 'digest' && chosen.digest === 'never' && <Notice live>{t('mails.nothing')}</Notice>}
          {choose.isError && (
            <Notice kind="error" live>
              {t('mails.failed')}
            </Notice>
          )}
          {choose.isSuccess && (
            <Notice kind="good" live>
              {t('mails.saved')}
            </Notice>
          )}
        </div>
      )}
    </Section>
  );
}
