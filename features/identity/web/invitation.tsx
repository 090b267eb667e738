import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Skeleton, TextField } from '../../../ui/index.ts';
import type { IdentityCalls } from '../contract.ts';
import { api, invitationQuery, useEnter } from './api.ts';
import styles from './entrance.module.css';
import { Entrance } from './entrance.tsx';
import { useHash } from './hash.ts';
import { LinkForm } from './link-form.tsx';
import { Trouble } from './trouble.tsx';

type Invited = IdentityCalls['GET /api/invitations/by-token/:token']['answer'];

/** Who invites to what; then a name and in, or an address where the invitation went to nobody in particular. */
export function Invitation() {
  const { t } = useTranslation('identity');
  const { token } = useHash();
  const found = useQuery(invitationQuery(token));
  const [email, setEmail] = useState('');
  const gone = token === '' || found.error?.status === 404 || found.error?.status === 422;
  if (gone) return <Gone />;
  if (!found.data) return found.error ? <Trouble problem={found.error} /> : <Skeleton title lines={4} />;
  const { organisation, invitedBy, guest } = found.data;
  return (
    <Entrance
      title={t('invitation.title', { organisation })}
      lead={
        <>
          {invitedBy === null
            ? t('invitation.byNobody', { organisation })
            : t('invitation.by', { name: invitedBy, organisation })}{' '}
          {t(guest ? 'invitation.guest' : 'invitation.member')}
        </>
      }
    >
      {found.data.email === null ? (
        <LinkForm hint={t('invitation.emailHint')} invitation={token} email={email} onEmail={setEmail} />
      ) : (
        <ByName token={token} invited={found.data} email={found.data.email} />
      )}
    </Entrance>
  );
}

function Gone() {
  const { t } = useTranslation('identity');
  return (
    <Entrance title={t('invitation.goneTitle')} lead={t('invitation.gone')}>
      <Button href="/sign-in">{t('signIn.enter')}</Button>
    </Entrance>
  );
}

function ByName({ token, invited, email }: { token: string; invited: Invited; email: string }) {
  const { t } = useTranslation('identity');
  const [name, setName] = useState(invited.name);
  const [password, setPassword] = useState('');
  const body = { name: name.trim(), ...(password !== '' && { password }) };
  const accept = useEnter(() => api('POST /api/invitations/by-token/:token/acceptance', { params: { token }, body }));
  if (accept.error?.code === 'invitation.gone') return <Gone />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate(undefined);
      }}
    >
      <TextField
        label={t('invitation.name')}
        required
        maxLength={120}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={t('invitation.password')}
        hint={t('invitation.passwordHint', { email })}
        optional
        type="password"
        minLength={10}
        maxLength={128}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Trouble problem={accept.error} />
      <p>
        <Button type="submit" look="primary" icon="arrow" busy={accept.isPending}>
          {t('invitation.accept', { organisation: invited.organisation })}
        </Button>
      </p>
    </form>
  );
}
