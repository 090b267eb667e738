import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/index.ts';
import { api, useEnter } from './api.ts';
import styles from './entrance.module.css';
import { Entrance } from './entrance.tsx';
import { useHash } from './hash.ts';
import { LinkForm } from './link-form.tsx';
import { Trouble } from './trouble.tsx';

/** Where the link of a mail leads. A program that follows links finds a button, and does not press it. */
export function SignInLink() {
  const { t } = useTranslation('identity');
  const { token, invitation } = useHash();
  const [email, setEmail] = useState('');
  const enter = useEnter(() =>
    api('POST /api/session/by-link', { body: { token, ...(invitation && { invitation }) } }),
  );
  const problem = enter.error;
  // A token that is not even shaped like one was cut on its way.
  const cut = !/^[\w-]{16,128}$/.test(token) || problem?.status === 422;
  if (cut || problem?.code === 'link.spent') {
    return (
      <Entrance title={t('link.spentTitle')} lead={t(cut ? 'link.missing' : 'link.spent')}>
        <LinkForm label={t('link.another')} invitation={invitation} email={email} onEmail={setEmail} />
      </Entrance>
    );
  }
  return (
    <Entrance title={t('link.title')} lead={t('link.lead')}>
      <div className={styles.form}>
        <Trouble problem={problem} />
        <p>
          <Button look="primary" icon="arrow" busy={enter.isPending} onClick={() => enter.mutate(undefined)}>
            {t('link.enter')}
          </Button>
        </p>
      </div>
    </Entrance>
  );
}
