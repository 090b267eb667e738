import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/index.ts';
import type { ContributionPage } from '../../contributions/contract.ts';
import { useSupport } from './api.ts';
import { OfferSheet } from './offer-sheet.tsx';
import styles from './support-button.module.css';

type Page = Pick<ContributionPage, 'contribution' | 'abilities'>;

/** "I support · 48": one press, at once; then one may say how one would help. In a bar it takes one line on a phone too. */
export function SupportButton({ page, bar }: { page: Page; bar?: boolean }) {
  const { t } = useTranslation('support');
  const { contribution, abilities } = page;
  const support = useSupport(contribution.id);
  const [offering, setOffering] = useState(false);
  const { supported, supports: count } = contribution;
  if (!abilities.support && !supported) return null;
  const label = supported ? t('supported', { count }) : count > 0 ? t('supportCounted', { count }) : t('support');
  return (
    <div className={styles.place}>
      <Button
        look={supported ? 'plain' : 'primary'}
        icon={supported ? 'check' : 'support'}
        aria-pressed={supported}
        title={supported ? t('takeBack') : undefined}
        onClick={() => support.mutate(!supported)}
      >
        {label}
      </Button>
      {supported && (
        <Button
          look="quiet"
          icon={bar ? 'plus' : undefined}
          className={bar ? styles.inBar : undefined}
          onClick={() => setOffering(true)}
        >
          {t('offer')}
        </Button>
      )}
      {support.isError && (
        <p role="alert" className={styles.failed}>
          {t('failed')}
        </p>
      )}
      {offering && <OfferSheet id={contribution.id} onClose={() => setOffering(false)} />}
    </div>
  );
}
