import { useEffect, useRef } from 'react';
import { usePlace } from '../../../core/web/router/index.ts';
import { Sheet } from '../../../ui/index.ts';
import styles from './more-sheet.module.css';
import { PersonMenu } from './person-menu.tsx';
import { PlaceLink } from './place-link.tsx';
import type { RailProps } from './rail.tsx';
import { SearchButton } from './search-button.tsx';

interface MoreSheetProps extends RailProps {
  open: boolean;
  onClose: () => void;
}

/** The places that the bar of a phone has no room for, and oneself. */
export default function MoreSheet({ member, places, current, hasPage, onSearch, open, onClose }: MoreSheetProps) {
  const place = usePlace();
  const before = useRef(place);
  // Whatever link is followed in it, the sheet gives way.
  useEffect(() => {
    if (before.current !== place) onClose();
    before.current = place;
  }, [place, onClose]);
  return (
    <Sheet open={open} onClose={onClose} title="Sillage">
      <div className={styles.more}>
        {member && (
          <SearchButton
            onSearch={() => {
              onClose();
              onSearch();
            }}
          />
        )}
        {places.length > 0 && (
          <ul className={styles.places}>
            {places.map((place) => (
              <li key={place.id}>
                <PlaceLink place={place} current={place === current} />
              </li>
            ))}
          </ul>
        )}
        <PersonMenu member={member} hasPage={hasPage} />
      </div>
    </Sheet>
  );
}
