import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/index.ts';
import { useMe } from './api.ts';
import { audienceIcons } from './audience-line.tsx';
import { useEntities } from './entities.ts';
import type { GivingChoice } from './giving-choice.ts';
import styles from './giving-line.module.css';
import { useLanguageName } from './language-name.ts';

/** What one is about to do, in three words: who will see it, under which name, in which language. */
export function GivingLine({ value }: { value: GivingChoice }) {
  const { t, i18n } = useTranslation('contributions');
  const languageName = useLanguageName();
  const name = useMe()?.member?.name ?? '';
  const entity = useEntities(i18n.language).find((one) => one.id === value.entityId)?.name ?? '';
  return (
    <ul className={styles.line} aria-label={t('giving.before')} aria-live="polite">
      <li>
        <Icon name={audienceIcons[value.audience]} size={16} />
        <span>{t(`willSee.${value.audience}`, { entity })}</span>
      </li>
      <li>
        <Icon name={value.sealed ? 'seal' : 'person'} size={16} />
        <span>{value.sealed ? t('giving.underSeal') : t('giving.underName', { name })}</span>
      </li>
      <li>
        <Icon name="globe" size={16} />
        <span>{t('giving.inLanguage', { language: languageName(value.language) })}</span>
      </li>
    </ul>
  );
}
