import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Select, Skeleton, TextField } from '../../../ui/index.ts';
import type { OrganisationsCalls } from '../contract.ts';
import { api, organisationQuery, useAct } from './api.ts';
import { EraseDemonstration } from './erase-demonstration.tsx';
import styles from './form.module.css';
import { ManagePage } from './manage-page.tsx';
import own from './organisation-page.module.css';
import { useLanguageOptions } from './place-fields.tsx';
import { Trouble } from './trouble.tsx';

type Organisation = OrganisationsCalls['GET /api/organisation']['answer'];

export default function OrganisationPage() {
  const { data, error } = useQuery(organisationQuery);
  return (
    <ManagePage place="organisation">
      <Trouble problem={error} />
      {data ? <Form organisation={data} /> : !error && <Skeleton lines={6} />}
      {data?.abilities.erase && <EraseDemonstration />}
    </ManagePage>
  );
}

function Form({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const options = useLanguageOptions();
  const [name, setName] = useState(organisation.name);
  const [language, setLanguage] = useState(organisation.language);
  const [spoken, setSpoken] = useState(organisation.languages);
  const languages = spoken.includes(language) ? spoken : [...spoken, language];
  const save = useAct(
    () => api('PATCH /api/organisation', { body: { name: name.trim(), language, languages } }),
    ['organisation', 'session'],
  );
  const change = organisation.abilities.change;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(undefined);
      }}
    >
      <TextField
        label={t('organisation.name')}
        required
        maxLength={120}
        readOnly={!change}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('organisation.first')}
        hint={t('organisation.firstHint')}
        options={options}
        value={language}
        disabled={!change}
        onChange={setLanguage}
      />
      <fieldset className={own.languages} disabled={!change}>
        <legend>{t('organisation.languages')}</legend>
        <p className={styles.why}>{t('organisation.languagesHint')}</p>
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            hint={value === language ? t('organisation.keepFirst') : undefined}
            checked={languages.includes(value)}
            disabled={value === language}
            onChange={(event) =>
              setSpoken(
                event.currentTarget.checked ? [...languages, value] : languages.filter((each) => each !== value),
              )
            }
          />
        ))}
      </fieldset>
      <Trouble problem={save.error} />
      {change && (
        <p className={styles.actions}>
          <Button type="submit" look="primary" busy={save.isPending}>
            {t('save')}
          </Button>
          <span role="status">{save.isSuccess && t('saved')}</span>
        </p>
      )}
    </form>
  );
}
