import { useTranslation } from 'react-i18next';
import type { Agreement, Result, Scorecard } from '../contract.ts';
import { Chip, type IconName, Meter } from '../../../ui/index.ts';
import styles from './scores.module.css';
import { useName } from './use-names.ts';

const looks: Record<Agreement, { tone: 'go' | 'tell' | 'stop'; icon: IconName }> = {
  close: { tone: 'go', icon: 'check' },
  apart: { tone: 'tell', icon: 'info' },
  far: { tone: 'stop', icon: 'alert' },
};

/** Mean, spread and where people differ most: in figures, and in words. */
export function ScoreResult({ card, result }: { card: Scorecard; result: Result }) {
  const { t, i18n } = useTranslation('reviews');
  const name = useName();
  const figure = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const criteria = new Map(card.criteria.map((one) => [one.id, one]));
  const called = (id: string) => name(criteria.get(id)?.names ?? {});
  const { highest, lowest } = card;
  return (
    <div className={styles.result}>
      <h3>{t('scores.result')}</h3>
      <p className={styles.total}>
        <strong>{t('scores.total', { total: Math.round(result.total * 10) / 10, highest })}</strong>
        <small>{t('scores.totalOf', { count: result.scored })}</small>
      </p>
      {result.mostApart && result.scored > 1 && <p>{t('scores.mostApart', { criterion: called(result.mostApart) })}</p>}
      <ul className={styles.criteria}>
        {result.criteria.map((one) => (
          <li key={one.criterionId}>
            <Meter
              label={called(one.criterionId)}
              value={one.mean - lowest}
              max={highest - lowest}
              valueText={figure.format(one.mean)}
            />
            {result.scored > 1 && (
              <p className={styles.facts}>
                <Chip {...looks[one.agreement]}>{t(`scores.agreements.${one.agreement}`)}</Chip>
                <span>
                  {t('scores.spread')} {figure.format(one.spread)}
                </span>
                <span>{t('scores.range', { lowest: one.lowest, highest: one.highest })}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
