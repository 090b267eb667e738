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

/** The stages that somebody answers for: their word leads to the reasons, further down the page. */
const answered = (stage: Stage): boolean =>
  ['in_review', 'validated', 'changes_requested', 'refused', 'deployment', 'launched', 'stopped'].includes(stage);

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
          {step !== current ? (
            t(step === 'decision' ? 'decision' : `contributions:stage.${step}`)
          ) : answered(stage) ? (
            <a href="#decision">{t(`contributions:stage.${stage}`)}</a>
          ) : (
            t(`contributions:stage.${stage}`)
          )}
        </li>
      ))}
    </ol>
  );
}
