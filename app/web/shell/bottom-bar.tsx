import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/index.ts';
import styles from './bottom-bar.module.css';
import { PlaceLink } from './place-link.tsx';
import link from './place-link.module.css';
import { placesInBar } from './places.ts';
import type { RailProps } from './rail.tsx';

// It comes when somebody asks for it: most never do.
const MoreSheet = lazy(() => import('./more-sheet.tsx'));

/** The rail of a phone: four places at the thumb, and the rest in a sheet. */
export function BottomBar(around: RailProps) {
  const { places, current } = around;
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const inBar = placesInBar(places);
  const rest = places.filter((place) => !inBar.includes(place));
  function ask() {
    setAsked(true);
    setOpen(true);
  }
  return (
    <>
      <nav className={styles.bar} aria-label={t('places')}>
        {inBar.map((place) => (
          <PlaceLink key={place.id} shape="tab" place={place} current={place === current} />
        ))}
        <button type="button" className={link.tab} aria-haspopup="dialog" onClick={ask}>
          <Icon name="more" size={20} />
          <span className={link.word}>{t('more')}</span>
        </button>
      </nav>
      {asked && (
        <Suspense>
          <MoreSheet {...around} places={rest} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
