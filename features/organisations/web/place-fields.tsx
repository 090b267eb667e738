import { useTranslation } from 'react-i18next';
import { languages } from '../../../core/languages.ts';
import { Select } from '../../../ui/index.ts';
import styles from './form.module.css';
import type { usePlace } from './use-place.ts';

/** The languages of the product, each in the reader's words. */
export function useLanguageOptions() {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return languages.map((value) => ({ value, label: names.of(value) ?? value }));
}

export function PlaceFields({ place }: { place: ReturnType<typeof usePlace> }) {
  const { t } = useTranslation('organisations');
  const languageOptions = useLanguageOptions();
  return (
    <div className={styles.pair}>
      <Select
        label={t('invitations.entity')}
        value={place.entityId}
        options={place.options}
        onChange={place.setEntity}
      />
      <Select
        label={t('invitations.language')}
        value={place.language}
        options={languageOptions}
        onChange={place.setLanguage}
        title={t('invitations.languageHint')}
      />
    </div>
  );
}
