import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../../core/web/router/index.ts';
import type { Language } from '../../../../core/languages.ts';
import { languages } from '../../../../core/languages.ts';
import { Button, Chip, Select } from '../../../../ui/index.ts';
import { useLanguageName, useMe } from '../../../contributions/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { api, useReleaseAct } from '../api.ts';
import { Trouble } from '../trouble.tsx';
import styles from './panels.module.css';

/** The same release in other languages; each is linked to one master, from which it begins. */
export function LanguagesPanel({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  const languageName = useLanguageName();
  const { contribution, translations } = page;
  const isMaster = !translations.some(({ master }) => master);
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('languages.lead')}</p>
      <ul className={styles.list}>
        <li>
          <span className={styles.row}>
            <strong>{languageName(contribution.language, true)}</strong>
            <Chip>{isMaster ? t('languages.thisMaster') : t('languages.this')}</Chip>
          </span>
        </li>
        {translations.map(({ id, language, title, master, lags }) => (
          <li key={id}>
            <span className={styles.row}>
              <strong>{languageName(language, true)}</strong>
              {master && <Chip>{t('languages.master')}</Chip>}
              {lags && (
                <Chip tone="tell" icon="clock">
                  {t('languages.lags')}
                </Chip>
              )}
            </span>
            <a href={`/press-releases/${id}`} lang={language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {isMaster && <Begin page={page} />}
    </div>
  );
}

function Begin({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  const languageName = useLanguageName();
  const organisation = useMe()?.organisation?.languages ?? languages;
  const taken = new Set([page.contribution.language, ...page.translations.map(({ language }) => language)]);
  const free = organisation.filter((language) => !taken.has(language));
  const [chosen, setChosen] = useState<Language | undefined>(free[0]);
  const { id } = page.contribution;
  const act = useReleaseAct(id, (language: Language) =>
    api('POST /api/press-releases/:id/translations', { params: { id }, body: { language } }),
  );
  if (!chosen || free.length === 0) return <p className={styles.quiet}>{t('languages.all')}</p>;
  return (
    <div className={styles.form}>
      <Select
        label={t('languages.begin')}
        hint={t('languages.beginMeans')}
        value={chosen}
        onChange={setChosen}
        options={free.map((language) => ({ value: language, label: languageName(language, true) }))}
      />
      <Trouble problem={act.error} />
      <Button
        look="primary"
        busy={act.isPending}
        onClick={() => act.mutate(chosen, { onSuccess: ({ id: begun }) => go(`/press-releases/${begun}`) })}
      >
        {t('languages.beginAct')}
      </Button>
    </div>
  );
}
