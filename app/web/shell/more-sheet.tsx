import { Sheet } from '../../../ui/index.ts';
import styles from './more-sheet.module.css';
import { PersonMenu } from './person-menu.tsx';
import { PlaceLink } from './place-link.tsx';
import type { RailProps } from './rail.tsx';

interface MoreSheetProps extends RailProps {
  open: boolean;
  onClose: () => void;
}

/** The places that the bar of a phone has no room for, and oneself. */
export default function MoreSheet({ member, places, current, hasPage, open, onClose }: MoreSheetProps) {
  return (
    <Sheet open={open} onClose={onClose} title="Sillage">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whatever link is followed, the sheet gives way */}
      <div className={styles.more} onClick={(event) => (event.target as Element).closest('a') && onClose()}>
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
