import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roles } from '../../../core/actor.ts';
import { Select, TextField } from '../../../ui/index.ts';
import type { Address } from './address.ts';
import type { DirectoryFilter } from './api.ts';
import { useEntityOptions } from './entity-words.ts';
import styles from './people-filters.module.css';

/** Long enough to type two letters, short enough not to be felt as a wait. */
const pause = 120;

export interface PeopleFiltersProps {
  address: Address;
  filter: DirectoryFilter;
  readAbsent: boolean;
}

export function PeopleFilters({ address, filter, readAbsent }: PeopleFiltersProps) {
  const { t } = useTranslation('organisations');
  const [typed, setTyped] = useState(filter.q ?? '');
  const entities = useEntityOptions();
  const asked = filter.q ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the address from elsewhere (back, a link) is shown here
  useEffect(() => {
    if (asked !== typed.trim()) setTyped(asked);
  }, [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => address.go({ q: typed.trim() }, 'replace'), pause);
    return () => clearTimeout(timer);
  }, [typed, asked, address]);
  return (
    <search className={styles.filters}>
      <TextField
        label={t('people.search')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Select
        label={t('people.entity')}
        value={filter.entity ?? ''}
        options={[{ value: '', label: t('people.anyEntity') }, ...entities]}
        onChange={(entity) => address.go({ entity })}
      />
      <Select
        label={t('people.role')}
        value={filter.role ?? ''}
        options={[
          { value: '', label: t('people.anyRole') },
          ...roles.map((role) => ({ value: role, label: t(`roles.${role}`) })),
        ]}
        onChange={(role) => address.go({ role })}
      />
      {readAbsent && (
        <Select
          label={t('people.standing')}
          value={filter.standing ?? 'active'}
          options={(['active', 'suspended', 'former'] as const).map((value) => ({
            value,
            label: t(`people.standings.${value}`),
          }))}
          onChange={(standing) => address.go({ standing: standing === 'active' ? '' : standing })}
        />
      )}
    </search>
  );
}
