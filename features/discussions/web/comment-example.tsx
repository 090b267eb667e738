import { useTranslation } from 'react-i18next';
import { Avatar, Chip } from '../../../ui/index.ts';
import styles from './comment-view.module.css';

/** What a good question looks like, for a discussion that has not begun. */
export function CommentExample() {
  const { t } = useTranslation('discussions');
  return (
    <div className={`${styles.comment} ${styles.question}`}>
      <Avatar who={{ kind: 'person', id: 'example', name: t('empty.name') }} named />
      <div className={styles.body}>
        <div className={styles.head}>
          <b>{t('empty.name')}</b>
          <Chip tone="tell" icon="question">
            {t('question')}
          </Chip>
        </div>
        <p>{t('empty.example')}</p>
      </div>
    </div>
  );
}
