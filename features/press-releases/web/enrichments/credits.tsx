import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../../ui/index.ts';
import { whoOf } from '../../../contributions/web/index.ts';
import type { Credit } from '../../contributors/contract.ts';
import { contributorsQuery } from './api.ts';
import below from '../below.module.css';
import styles from './enrichments.module.css';

/** What a credit is called: a name with its reasons; those under seal have none. */
export function useCreditLine() {
  const { t } = useTranslation('enrichments');
  return ({ who, reasons }: Credit): string =>
    t('credits.line', {
      name: who.kind === 'member' ? who.name : t(`credits.${who.kind}`),
      reasons: reasons.map((reason) => t(`credits.${reason}`)),
    });
}

/** Everybody to whom the text owes something, with why. */
export function Credits({ id }: { id: string }) {
  const { t } = useTranslation('enrichments');
  const line = useCreditLine();
  const items = useQuery(contributorsQuery(id)).data?.items ?? [];
  if (items.length < 2) return null;
  return (
    <div>
      <h3 className={below.head}>{t('credits.title')}</h3>
      <ul className={styles.credits} aria-label={t('credits.lead')}>
        {items.map((credit, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: those under seal have no other name
          <li key={at}>
            <Avatar who={whoOf(credit.who)} size="small" named />
            {line(credit)}
          </li>
        ))}
      </ul>
    </div>
  );
}
