import { useTranslation } from 'react-i18next';
import { classNames, Icon, type IconName } from '../../../ui/index.ts';
import styles from './link-word.module.css';
import type { LinkState } from './live.ts';

const icons: Record<LinkState, IconName> = {
  connecting: 'clock',
  saved: 'check',
  saving: 'upload',
  offline: 'offline',
  reading: 'eye',
  gone: 'lock',
};

/** Whether what is typed is stored, in two words that are there at every width. */
export function LinkWord({ state, frozen }: { state: LinkState; frozen: boolean }) {
  const { t } = useTranslation('pressReleases');
  const word = state === 'reading' && frozen ? 'frozen' : state;
  return (
    <span className={classNames(styles.word, state === 'offline' && styles.offline)} role="status">
      <Icon name={word === 'frozen' ? 'lock' : icons[state]} size={16} />
      <span>{t(`link.${word}`)}</span>
    </span>
  );
}
