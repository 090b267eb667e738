import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../core/web/router/index.ts';
import { Button, IconButton, Notice, TextArea } from '../../../ui/index.ts';
import { MemberPicker, type PickedMember } from '../../organisations/web/index.ts';
import { api } from './api.ts';
import styles from './consent-page.module.css';

interface OpenConsentProps {
  releaseId: string;
  requestId: string;
  onClose: () => void;
}

/** The aim, and who speaks beside those who decide. */
export default function OpenConsent({ releaseId, requestId: id, onClose }: OpenConsentProps) {
  const { t } = useTranslation('consents');
  const client = useQueryClient();
  const [aim, setAim] = useState('');
  const [chosen, setChosen] = useState<PickedMember[]>([]);
  const open = useMutation({
    mutationFn: () => {
      const body = { aim: aim.trim(), participants: chosen.map(({ id }) => id) };
      return api('POST /api/decision-requests/:id/consent', { params: { id }, body });
    },
    onSuccess: (opened) => go(`/consents/${opened.id}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['contribution', releaseId, 'consents'] }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (aim.trim() !== '' && !open.isPending) open.mutate();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('open.lead')}</p>
      <Notice icon="eye">{t('open.seen')}</Notice>
      <TextArea
        label={t('open.aim')}
        hint={t('open.aimHint')}
        required
        rows={2}
        maxLength={500}
        value={aim}
        onChange={(event) => setAim(event.currentTarget.value)}
      />
      <MemberPicker
        label={t('open.participants')}
        optional
        value={null}
        without={chosen.map(({ id }) => id)}
        onChange={(member) => member && setChosen([...chosen, member])}
      />
      {chosen.map((one) => (
        <p key={one.id} className={styles.who}>
          {one.name}
          <IconButton
            icon="close"
            size="small"
            label={t('open.remove', { name: one.name })}
            onClick={() => setChosen(chosen.filter(({ id }) => id !== one.id))}
          />
        </p>
      ))}
      {open.error && (
        <Notice kind="error" live>
          {t('failed')}
        </Notice>
      )}
      <p className={styles.actions}>
        <Button type="submit" look="primary" busy={open.isPending}>
          {t('open.send')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('open.cancel')}
        </Button>
      </p>
    </form>
  );
}
