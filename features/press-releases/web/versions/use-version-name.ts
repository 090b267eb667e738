import { useTranslation } from 'react-i18next';
import type { Version } from '../../versions/contract.ts';

/** What a version is called: its name and number, what it brought back, or its number alone; null is the text now. */
export function useVersionName() {
  const { t } = useTranslation('versions');
  return (version: (Pick<Version, 'number' | 'name'> & Partial<Pick<Version, 'restoredFrom'>>) | null): string => {
    if (!version) return t('now');
    const { name, number, restoredFrom } = version;
    if (name) return t('named', { name, number });
    if (!restoredFrom) return t('number', { number });
    const back = restoredFrom.name ?? t('number', { number: restoredFrom.number });
    return t('named', { name: t('restored', { version: back }), number });
  };
}
