// The frame of what stands before one is inside: whose door it is, the thing to do, and in which language one reads.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../core/languages.ts';
import { languageNames, speak } from '../language.ts';
import { Brand } from '../shell/brand.tsx';
import styles from './doorway.module.css';

export function Doorway({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('shell');
  return (
    <div className={styles.doorway}>
      <header className={styles.head}>
        <Brand />
        <nav aria-label={t('language')} className={styles.languages}>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={i18n.language === language}
              onClick={() => void speak(language)}
            >
              {languageNames[language]}
            </button>
          ))}
        </nav>
      </header>
      <main id="main">{children}</main>
    </div>
  );
}
