import { useTranslation } from 'react-i18next';
import { isLanguage, type Language, languages } from '../../../core/languages.ts';
import { TextField } from '../../../ui/index.ts';
import { useLanguageName } from '../../contributions/web/index.ts';
import type { Names } from './scorecard-draft.ts';
import styles from './scorecard-form.module.css';

interface NamesFieldProps {
  label: string;
  names: Names;
  onChange: (names: Names) => void;
}

/** A name in the writer's language, and in the others for whoever opens them. */
export function NamesField({ label, names, onChange }: NamesFieldProps) {
  const { t, i18n } = useTranslation('reviews');
  const languageName = useLanguageName();
  const own: Language = isLanguage(i18n.language) ? i18n.language : 'fr';
  const field = (language: Language, of: string) => (
    <TextField
      key={language}
      label={of}
      required={language === own}
      maxLength={60}
      lang={language}
      value={names[language]}
      onChange={(event) => onChange({ ...names, [language]: event.currentTarget.value })}
    />
  );
  return (
    <div className={styles.names}>
      {field(own, label)}
      <details className={styles.others}>
        <summary>{t('card.inOther')}</summary>
        <p className={styles.quiet}>{t('card.otherHint')}</p>
        {languages
          .filter((language) => language !== own)
          .map((language) => field(language, `${label} (${languageName(language)})`))}
      </details>
    </div>
  );
}
