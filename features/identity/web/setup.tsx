import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language, languages } from '../../../core/languages.ts';
import { Button, Notice, Select, TextField } from '../../../ui/index.ts';
import { api, useEnter } from './api.ts';
import styles from './entrance.module.css';
import { Entrance } from './entrance.tsx';
import { useHash } from './hash.ts';
import { Trouble } from './trouble.tsx';

interface Country {
  value: string;
  label: string;
}

/** The first page of a real installation: the organisation, and who will look after it. */
export function Setup({ countriesIn }: { countriesIn: (locale: string, present: string) => Country[] }) {
  const { t, i18n } = useTranslation('identity');
  // After a demonstration was erased, whoever erased it comes with the code.
  const { code } = useHash();
  const here = isLanguage(i18n.language) ? i18n.language : 'fr';
  const [language, setLanguage] = useState<Language>(here);
  const [country, setCountry] = useState({ fr: 'FR', en: 'GB', de: 'DE', pt: 'PT' }[here]);
  const names = new Intl.DisplayNames(here, { type: 'language' });
  const found = useEnter((given: Record<'code' | 'organisation' | 'name' | 'email' | 'password', string>) =>
    api('POST /api/setup', { body: { ...given, country, language } }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (field: string) => String(form.get(field) ?? '').trim();
    found.mutate({
      code: code || text('code'),
      organisation: text('organisation'),
      name: text('name'),
      email: text('email'),
      password: String(form.get('password')),
    });
  }

  return (
    <Entrance title={t('setup.title')} lead={t('setup.lead')}>
      <form className={styles.form} onSubmit={submit}>
        {code === '' ? (
          <TextField
            label={t('setup.code')}
            hint={t('setup.codeHint')}
            name="code"
            required
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
          />
        ) : (
          <Notice title={t('setup.erasedTitle')}>{t('setup.erased')}</Notice>
        )}
        <TextField
          label={t('setup.organisation')}
          name="organisation"
          required
          maxLength={120}
          autoComplete="organization"
        />
        <div className={styles.pair}>
          <Select
            label={t('setup.country')}
            value={country}
            options={countriesIn(here, country)}
            onChange={setCountry}
          />
          <Select
            label={t('setup.language')}
            value={language}
            options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
            onChange={setLanguage}
          />
        </div>
        <h2 className={styles.part}>{t('setup.you')}</h2>
        <TextField label={t('setup.name')} name="name" required maxLength={120} autoComplete="name" />
        <TextField label={t('setup.email')} name="email" type="email" required maxLength={254} autoComplete="email" />
        <TextField
          label={t('setup.password')}
          hint={t('setup.passwordHint')}
          name="password"
          type="password"
          required
          minLength={10}
          maxLength={128}
          autoComplete="new-password"
        />
        {found.error?.code === 'setup.done' ? (
          <Notice
            kind="warn"
            live
            action={
              <Button size="small" href="/sign-in">
                {t('signIn.enter')}
              </Button>
            }
          >
            {t('setup.done')}
          </Notice>
        ) : (
          <Trouble problem={found.error} />
        )}
        <p>
          <Button type="submit" look="primary" busy={found.isPending}>
            {t('setup.found')}
          </Button>
        </p>
      </form>
    </Entrance>
  );
}
