import { useTranslation } from 'react-i18next';
import { useLanguageName } from '../../../contributions/web/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { ReleaseText } from '../../release-text.ts';
import { dayInWords, pageWords } from '../../words/page.ts';
import styles from './paper.module.css';

/** Above the headline: when it will have been true, and in which other languages one can read it. */
export function Kicker({ page, text }: { page: ReleasePage; text: ReleaseText }) {
  const { t } = useTranslation('pressReleases');
  const languageName = useLanguageName();
  const { language } = page.text;
  const day = dayInWords(text.date, language);
  const words = pageWords[language];
  return (
    <div className={styles.kicker}>
      <span className={styles.date} lang={language}>
        {day ? words.forPublication(day) : words.undated}
      </span>
      <span className={styles.languages}>
        {page.translations.length > 0 && <span>{languageName(language, true)}</span>}
        {page.translations.map((other) => (
          <span key={other.id}>
            <a href={`/press-releases/${other.id}`}>{t('languages.see', { language: languageName(other.language) })}</a>
            {other.lags && <> ({t('languages.lags')})</>}
          </span>
        ))}
      </span>
    </div>
  );
}
