import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/index.ts';
import type { ContributionKind, Stage } from '../contract.ts';
import { kindTones, stageTones } from './kinds.ts';

/** The word for a kind, as a list and a page mark it. */
export function KindChip({ kind, href }: { kind: ContributionKind; href?: string }) {
  const { t } = useTranslation('contributions');
  return (
    <Chip tone={kindTones[kind]} href={href}>
      {t(`kind.${kind}`)}
    </Chip>
  );
}

/** Where it stands: a word, in a chip where it is an outcome. */
export function StageWord({ stage }: { stage: Stage }) {
  const { t } = useTranslation('contributions');
  const tone = stageTones[stage];
  return tone ? <Chip tone={tone}>{t(`stage.${stage}`)}</Chip> : <span>{t(`stage.${stage}`)}</span>;
}
