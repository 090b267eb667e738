import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../contract.ts';
import styles from './scores.module.css';
import { useName } from './use-names.ts';

interface ScaleChoiceProps {
  label: string;
  weight: number;
  card: Scorecard;
  value: number | undefined;
  onChange: (value: number) => void;
  error: string | undefined;
}

/** One step of the scale, with a word at each end; arrow keys move between the steps. */
export function ScaleChoice({ label, weight, card, value, onChange, error }: ScaleChoiceProps) {
  const { t } = useTranslation('reviews');
  const name = useName();
  const id = useId();
  const { lowest, highest } = card;
  const steps = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  const scale = { lowest, highest, low: name(card.lowestNames), high: name(card.highestNames) };
  return (
    <fieldset className={styles.scale} aria-describedby={`${id}-scale${error ? ` ${id}-error` : ''}`}>
      <legend>
        {label} <small>{t('scores.weight', { weight })}</small>
      </legend>
      <p id={`${id}-scale`} className={styles.quiet}>
        {t('scores.scale', scale)}
      </p>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step}>
            <input type="radio" name={id} value={step} checked={step === value} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
