import { useTranslation } from 'react-i18next';
import type { Session } from '../../../features/identity/contract.ts';
import styles from './demonstration.module.css';

interface DemonstrationProps {
  session: Session | undefined;
  hasPage: (path: string) => boolean;
}

const manage = '/manage/organisation';

/** In a demonstration, under every page: that nothing here is real, and for whoever may end it, where. */
export function Demonstration({ session, hasPage }: DemonstrationProps) {
  const { t } = useTranslation('shell');
  if (!session?.organisation?.demonstration || !session.member) return null;
  const runs = session.member.roles.some(({ role, entityId }) => role === 'administrator' && entityId === null);
  return (
    <p className={styles.line}>
      {t('demonstration')} {runs && hasPage(manage) && <a href={manage}>{t('demonstrationEnd')}</a>}
    </p>
  );
}
