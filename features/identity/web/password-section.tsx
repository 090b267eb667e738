import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Notice, Section, TextField } from '../../../ui/index.ts';
import { useSavePassword } from './api.ts';
import styles from './entrance.module.css';
import { Trouble } from './trouble.tsx';

export function PasswordSection() {
  const { t } = useTranslation('identity');
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const save = useSavePassword();

  function submit(event: React.FormEvent) {
    event.preventDefault();
    save.mutate(
      { password, ...(current !== '' && { current }) },
      {
        onSuccess: () => {
          setCurrent('');
          setPassword('');
        },
      },
    );
  }

  return (
    <Section title={t('password.title')} lead={t('password.why')} large>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('password.current')}
          hint={t('password.currentHint')}
          type="password"
          maxLength={128}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <TextField
          label={t('password.next')}
          hint={t('password.nextHint')}
          type="password"
          required
          minLength={10}
          maxLength={128}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Trouble problem={save.error} />
        {save.isSuccess && (
          <Notice kind="good" live>
            {t('password.saved')}
          </Notice>
        )}
        <p>
          <Button type="submit" busy={save.isPending}>
            {t('password.save')}
          </Button>
        </p>
      </form>
    </Section>
  );
}
