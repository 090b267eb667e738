import { useTranslation } from 'react-i18next';
import { Notice, TabLinks } from '../../../ui/index.ts';
import type { Contribution } from '../../contributions/contract.ts';
import styles from './discussion.module.css';

interface Props {
  contribution: Contribution;
  /** Only questions that wait for an answer are shown. */
  open: boolean;
  linked: 'looking' | 'found' | 'gone' | undefined;
}

/** What of the discussion is shown, and what became of a link to one comment. */
export function DiscussionTop({ contribution, open, linked }: Props) {
  const { t } = useTranslation('discussions');
  const here = location.pathname;
  const count = contribution.openQuestions || undefined;
  return (
    <>
      {(contribution.comments > 0 || open) && (
        <div className={styles.filter}>
          <TabLinks
            label={t('filter')}
            links={[
              { href: `${here}#discussion`, label: t('all'), current: !open },
              { href: `${here}?questions=open#discussion`, label: t('openQuestions'), count, current: open },
            ]}
          />
        </div>
      )}
      {linked === 'looking' && (
        <p role="status" className={styles.looking}>
          {t('linked.looking')}
        </p>
      )}
      {linked === 'gone' && (
        <Notice kind="warn" live>
          {t('linked.gone')}
        </Notice>
      )}
    </>
  );
}
