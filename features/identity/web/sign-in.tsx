import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Skeleton, TextField } from '../../../ui/index.ts';
import { api, sessionQuery, useEnter } from './api.ts';
import { ChoosePerson } from './choose-person.tsx';
import styles from './entrance.module.css';
import { Entrance } from './entrance.tsx';
import { LinkForm } from './link-form.tsx';
import { targetOf } from './target.ts';
import { Trouble } from './trouble.tsx';

/** The door: in a demonstration one chooses who to be, elsewhere one has a link sent or gives a password. */
export function SignIn({ to }: { to: unknown }) {
  const session = useQuery(sessionQuery);
  const target = targetOf(to, location.origin);
  if (session.isPending) return <Skeleton title lines={4} />;
  if (session.data?.installation.demonstration) return <ChoosePerson target={target} />;
  const lost = session.data && !session.data.member ? session.data.person?.email : undefined;
  return <ByAddress target={target} lost={lost} />;
}

function ByAddress({ target, lost }: { target: string; lost: string | undefined }) {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState('');
  const [known, setKnown] = useState(false);
  const toggle = (
    <Button look="quiet" onClick={() => setKnown(!known)}>
      {t(known ? 'signIn.useLink' : 'signIn.havePassword')}
    </Button>
  );
  return (
    <Entrance title={t('signIn.title')} lead={t('signIn.lead')}>
      {lost && <Notice kind="warn">{t('signIn.noMember', { email: lost })}</Notice>}
      {known ? (
        <PasswordForm email={email} onEmail={setEmail} target={target} other={toggle} />
      ) : (
        <LinkForm email={email} onEmail={setEmail} other={toggle} />
      )}
    </Entrance>
  );
}

interface PasswordFormProps {
  email: string;
  onEmail: (email: string) => void;
  target: string;
  other: React.ReactNode;
}

function PasswordForm({ email, onEmail, target, other }: PasswordFormProps) {
  const { t } = useTranslation('identity');
  const [password, setPassword] = useState('');
  const enter = useEnter(
    () => api('POST /api/session/by-password', { body: { email: email.trim(), password } }),
    target,
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate(undefined);
      }}
    >
      <TextField
        label={t('signIn.email')}
        type="email"
        required
        maxLength={254}
        autoComplete="username"
        value={email}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        required
        maxLength={128}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Trouble problem={enter.error} />
      <p className={styles.actions}>
        <Button type="submit" look="primary" busy={enter.isPending}>
          {t('signIn.enter')}
        </Button>
        {other}
      </p>
    </form>
  );
}
