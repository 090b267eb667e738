import { useTranslation } from 'react-i18next';
import type { Home } from '../contract.ts';
import { sinceOf } from './days.ts';

/** How many things wait, and what came since the last visit: each a sentence of its own. */
export function HomeLead({ home, arrived }: { home: Home; arrived: Pick<Home, 'visitedAt' | 'supportsSince'> }) {
  const { t, i18n } = useTranslation('notifications');
  const { form, ...named } = sinceOf(arrived.visitedAt, new Date(), i18n.language);
  const count = home.waiting.length;
  return (
    <>
      {count === 0 ? t('home.nothing') : t('home.waiting', { count })}{' '}
      {arrived.supportsSince > 0 && t(`home.${form}`, { count: arrived.supportsSince, ...named })}
    </>
  );
}
