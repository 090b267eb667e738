import { useTranslation } from 'react-i18next';
import { isLanguage } from '../../../core/languages.ts';
import { Button, IconButton, TextField } from '../../../ui/index.ts';
import { NamesField } from './names-field.tsx';
import { blankCriterion, type DraftedCriterion } from './scorecard-draft.ts';
import styles from './scorecard-form.module.css';

interface CriterionFieldsProps {
  criteria: DraftedCriterion[];
  mayChange: boolean;
  onChange: (criteria: DraftedCriterion[]) => void;
}

export function CriterionFields({ criteria, mayChange, onChange }: CriterionFieldsProps) {
  const { t, i18n } = useTranslation('reviews');
  const set = (key: string, part: Partial<DraftedCriterion>) =>
    onChange(criteria.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <>
      <ol className={styles.criteria}>
        {criteria.map(({ key, names, weight }, at) => (
          <li key={key}>
            <NamesField
              label={t('card.criterion', { number: at + 1 })}
              names={names}
              onChange={(next) => set(key, { names: next })}
            />
            <TextField
              label={t('card.weight')}
              type="number"
              required
              min={1}
              max={100}
              value={weight}
              onChange={(event) => set(key, { weight: event.currentTarget.value })}
            />
            {criteria.length > 1 && mayChange && (
              <IconButton
                icon="trash"
                label={t('card.remove', { name: isLanguage(i18n.language) ? names[i18n.language] : '' })}
                onClick={() => onChange(criteria.filter((one) => one.key !== key))}
              />
            )}
          </li>
        ))}
      </ol>
      {criteria.length < 12 && mayChange && (
        <p>
          <Button size="small" icon="plus" onClick={() => onChange([...criteria, blankCriterion()])}>
            {t('card.add')}
          </Button>
        </p>
      )}
    </>
  );
}
