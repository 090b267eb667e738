// Everything that one may see, searched, filtered and sorted. All of it stands in the address.
import { useTranslation } from 'react-i18next';
import { go, useSearch } from '../../../core/web/router/index.ts';
import {
  ContributionList,
  changed,
  exploreAddress,
  isNarrowed,
  readShown,
  type Shown,
  sortOf,
} from '../../../features/contributions/web/index.ts';
import { Page } from '../../../ui/index.ts';
import styles from './explore.module.css';
import { ExploreEmpty } from './explore-empty.tsx';
import { ExploreFilters } from './explore-filters.tsx';
import { ExploreSearch } from './explore-search.tsx';

export default function ExplorePage() {
  const { t } = useTranslation('contributions');
  const shown = readShown(useSearch());
  const show = (next: Shown, replace = false) => go(exploreAddress(next), { replace, still: true });
  const { from, ...filter } = shown;
  return (
    <Page title={t('explore.title')} lead={t('explore.lead')}>
      <ExploreSearch
        words={shown.q ?? ''}
        onWords={(q, replace) => show(changed(shown, { q: q || undefined }), replace)}
      />
      <ExploreFilters shown={shown} onShow={show} />
      {from && (
        <p className={styles.start}>
          <a href={exploreAddress(filter)}>{t('explore.fromStart')}</a>
        </p>
      )}
      <ContributionList
        label={t('explore.results')}
        filter={{ ...filter, sort: sortOf(shown) }}
        from={from}
        hrefOf={(next) => exploreAddress({ ...filter, from: next })}
        empty={<ExploreEmpty shown={shown} narrowed={isNarrowed(shown)} />}
      />
    </Page>
  );
}
