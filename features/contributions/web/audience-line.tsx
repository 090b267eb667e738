import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../ui/index.ts';
import type { Audience, Contribution } from '../contract.ts';
import styles from './audience-line.module.css';

export const audienceIcons: Record<Audience, IconName> = {
  private: 'lock',
  entity: 'building',
  organisation: 'people',
  guests: 'globe',
};

/** Who sees it, in one line with its icon. */
export function AudienceLine({ contribution }: { contribution: Pick<Contribution, 'audience' | 'entity'> }) {
  const { t } = useTranslation('contributions');
  const { audience, entity } = contribution;
  return (
    <span className={styles.line}>
      <Icon name={audienceIcons[audience]} size={16} />
      {t(`seenBy.${audience}`, { entity: entity.name })}
    </span>
  );
}
