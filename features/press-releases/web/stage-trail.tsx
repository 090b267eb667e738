import { useTranslation } from 'react-i18next';
import { classNames } from '../../../ui/index.ts';
import type { Stage } from '../../contributions/contract.ts';
import styles from './stage-trail.module.css';

const steps = ['draft', 'open', 'ready', 'in_review', 'decision'] as const;
type Step = (typeof steps)[number];

/** Asked to change, a release is being written again; every other outcome stands at the end of the trail. */
const stepOf = (stage: Stage): Step => {
  if (stage === 'changes_requested') return 'open';
  return steps.find((step) => step === stage) ?? 'decision';
};

/** The way of a release from draft to decision, and where it is on it. */
export function StageTrail({ stage }: { stage: Stage }) {
  const { t } = useTranslation(['pressReleases', 'contributions']);
  const current = stepOf(stage);
  const at = steps.indexOf(current);
  return (
    <ol className={styles.trail} aria-label={t('trail')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames(index < at && styles.done, step === current && styles.here)}
          aria-current={step === current ? 'step' : undefined}
        >
          {step === current
            ? t(`contributions:stage.${stage}`)
            : step === 'decision'
              ? t('decision')
              : t(`contributions:stage.${step}`)}
        </li>
      ))}
    </ol>
  );
}
