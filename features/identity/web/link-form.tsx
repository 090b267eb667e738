import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, TextField } from '../../../ui/index.ts';
import { useSendLink } from './api.ts';
import styles from './entrance.module.css';
import { Trouble } from './trouble.tsx';

interface LinkFormProps {
  label?: string;
  hint?: string;
  /** Joins this organisation on the way in. */
  invitation?: string;
  /** Another way in, beside the button. */
  other?: ReactNode;
  email: string;
  onEmail: (email: string) => void;
}

/** An address for a link to sign in. What is said afterwards is the same whether or not the address is known. */
export function LinkForm({ label, hint, invitation, other, email, onEmail }: LinkFormProps) {
  const { t } = useTranslation('identity');
  const send = useSendLink();
  const [sentTo, setSentTo] = useState('');
  if (sentTo !== '') {
    return (
      <Notice
        kind="good"
        icon="send"
        live
        title={t('signIn.sentTitle')}
        action={
          <Button size="small" onClick={() => setSentTo('')}>
            {t('signIn.otherAddress')}
          </Button>
        }
      >
        {t('signIn.sent', { email: sentTo })}
      </Notice>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const to = email.trim();
        send.mutate({ email: to, ...(invitation && { invitation }) }, { onSuccess: () => setSentTo(to) });
      }}
    >
      <TextField
        label={t('signIn.email')}
        hint={hint ?? t('signIn.linkHint')}
        type="email"
        required
        maxLength={254}
        autoComplete="email"
        value={email}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
      <Trouble problem={send.error} />
      <p className={styles.actions}>
        <Button type="submit" look="primary" icon="send" busy={send.isPending}>
          {label ?? t('signIn.sendLink')}
        </Button>
        {other}
      </p>
    </form>
  );
}
