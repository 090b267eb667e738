import { useTranslation } from 'react-i18next';
import type { Session } from '../../../features/identity/contract.ts';
import { Brand } from './brand.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PlaceLink } from './place-link.tsx';
import type { Place } from './places.ts';
import styles from './rail.module.css';
import { SearchButton } from './search-button.tsx';

export interface RailProps {
  member: Session['member'] | undefined;
  places: readonly Place[];
  current: Place | undefined;
  hasPage: (path: string) => boolean;
  /** Opens ⌘K. */
  onSearch: () => void;
}

/** What a person does here, at the left of every page. */
export function Rail({ member, places, current, hasPage, onSearch }: RailProps) {
  const { t } = useTranslation('shell');
  const link = (place: Place) => (
    <li key={place.id}>
      <PlaceLink place={place} current={place === current} />
    </li>
  );
  const apart = places.filter((place) => place.apart);
  return (
    <header className={styles.rail}>
      <div className={styles.brand}>
        <Brand />
      </div>
      {member && <SearchButton onSearch={onSearch} />}
      <nav aria-label={t('places')}>
        <ul className={styles.places}>{places.filter((place) => !place.apart).map(link)}</ul>
        {apart.length > 0 && <ul className={styles.apart}>{apart.map(link)}</ul>}
      </nav>
      <div className={styles.me}>
        <PersonMenu member={member} hasPage={hasPage} />
      </div>
    </header>
  );
}
