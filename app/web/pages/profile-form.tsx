import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, languages } from '../../../core/languages.ts';
import type { Session } from '../../../features/identity/contract.ts';
import { Button, Notice, Section, Select, TextField } from '../../../ui/index.ts';
import { languageNames, speak } from '../language.ts';
import { type MyChange, saveMe } from '../me.ts';
import { sessionQuery } from '../session.ts';
import styles from './profile-form.module.css';

type Me = NonNullable<Session['member']>;

export function ProfileForm({ me }: { me: Me }) {
  const { t, i18n } = useTranslation('identity');
  const client = useQueryClient();
  const [name, setName] = useState(me.name);
  const [position, setPosition] = useState(me.position);
  const [language, setLanguage] = useState(me.language);
  const save = useMutation({
    mutationFn: (change: MyChange) => saveMe(change),
    onSuccess: () => {
      void speak(language);
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['members'] });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate({ name: name.trim(), position: position.trim(), language });
  }

  return (
    <Section large title={t('profile.me')}>
      <form className={styles.form} onSubmit={submit} onChange={() => save.reset()}>
        <TextField
          label={t('profile.name')}
          hint={t('profile.nameHint')}
          required
          maxLength={120}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextField
          label={t('profile.position')}
          hint={t('profile.positionHint')}
          optional
          maxLength={160}
          autoComplete="organization-title"
          value={position}
          onChange={(event) => setPosition(event.currentTarget.value)}
        />
        <Select
          label={t('profile.language')}
          hint={t('profile.languageHint')}
          value={language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => isLanguage(value) && setLanguage(value)}
          lang={i18n.language}
        />
        {save.isError && (
          <Notice kind="error" live>
            {t('profile.failed')}
          </Notice>
        )}
        {save.isSuccess && (
          <Notice kind="good" live>
            {t('profile.saved')}
          </Notice>
        )}
        <p>
          <Button type="submit" look="primary" busy={save.isPending}>
            {t('profile.save')}
          </Button>
        </p>
      </form>
    </Section>
  );
}
