import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/index.ts';
import styles from './search-button.module.css';

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

interface SearchButtonProps {
  onSearch: () => void;
}

/** The way to ⌘K for those who do not know it yet, and on a screen without keys. */
export function SearchButton({ onSearch }: SearchButtonProps) {
  const { t } = useTranslation('shell');
  return (
    <button
      type="button"
      className={styles.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onSearch}
      onPointerEnter={ahead}
      onFocus={ahead}
    >
      <Icon name="search" />
      <span className={styles.word}>{t('place.search')}</span>
      <kbd className={styles.keys} aria-hidden>
        {isApple ? '⌘K' : 'Ctrl K'}
      </kbd>
    </button>
  );
}

/** Its code is on its way before the press. */
const ahead = () => void import('./palette.tsx').catch(() => undefined);
