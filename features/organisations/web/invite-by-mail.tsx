import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Notice, TextField } from '../../../ui/index.ts';
import { api, useAct } from './api.ts';
import styles from './form.module.css';
import { PlaceFields } from './place-fields.tsx';
import { Trouble } from './trouble.tsx';
import { usePlace } from './use-place.ts';

export function InviteByMail() {
  const { t } = useTranslation('organisations');
  const place = usePlace();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [guest, setGuest] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const { entityId, language } = place;
  const invite = useAct(
    () => api('POST /api/invitations', { body: { email: email.trim(), name, entityId, language, guest } }),
    ['invitations'],
  );
  const [sent, setSent] = useState('');

  async function send() {
    await invite.mutateAsync(undefined);
    setSent(email.trim());
    setEmail('');
    setName('');
    first.current?.focus();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!invite.isPending) void send().catch(() => setSent(''));
      }}
    >
      <div className={styles.pair}>
        <TextField
          ref={first}
          label={t('invitations.email')}
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <TextField
          label={t('invitations.name')}
          optional
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <PlaceFields place={place} />
      <Checkbox
        label={t('invitations.guest')}
        hint={t('invitations.guestHint')}
        checked={guest}
        onChange={(event) => setGuest(event.currentTarget.checked)}
      />
      <Trouble problem={invite.error} />
      {sent && (
        <Notice kind="good" live>
          {t('invitations.sent', { email: sent })}
        </Notice>
      )}
      <p>
        <Button type="submit" look="primary" icon="send" busy={invite.isPending}>
          {t('invitations.send')}
        </Button>
      </p>
    </form>
  );
}
