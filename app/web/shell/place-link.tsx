import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/index.ts';
import { useCount } from './counts.ts';
import styles from './place-link.module.css';
import type { Place } from './places.ts';

interface PlaceLinkProps {
  place: Place;
  current: boolean;
  /** In the bar of a phone the word stands under its icon. */
  shape?: 'row' | 'tab';
}

export function PlaceLink({ place, current, shape = 'row' }: PlaceLinkProps) {
  const { t, i18n } = useTranslation('shell');
  const count = useCount(place.id);
  return (
    <a className={styles[shape]} href={place.path} aria-current={current ? 'page' : undefined}>
      <Icon name={place.icon} size={shape === 'tab' ? 20 : 18} />
      <span className={styles.word}>{t(`place.${place.id}`)}</span>
      {count !== undefined && count > 0 && (
        <>
          <b className={styles.count} aria-hidden>
            {new Intl.NumberFormat(i18n.language, { notation: 'compact' }).format(count)}
          </b>
          <span className="visually-hidden">, {t('waiting', { count })}</span>
        </>
      )}
    </a>
  );
}
