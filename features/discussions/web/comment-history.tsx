import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sheet, Skeleton, Time } from '../../../ui/index.ts';
import { PlainText } from '../../contributions/web/index.ts';
import type { Comment } from '../contract.ts';
import { editsQuery } from './api.ts';
import styles from './comment-history.module.css';

/** What a comment said before, then what it says. */
export function CommentHistory({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const edits = useQuery(editsQuery(comment.contributionId, comment.id));
  const form = comment.author.kind === 'sealed' ? 'day' : 'moment';
  return (
    <Sheet open onClose={onClose} title={t('menu.history')}>
      {edits.isPending && <Skeleton lines={6} />}
      {edits.isError && <p role="alert">{t('failed.list')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long texts are scrolled by keyboard too */}
      <ol className={styles.edits} aria-label={t('menu.history')} tabIndex={0}>
        {edits.data?.items.map(({ text, writtenAt }) => (
          <li key={writtenAt + text}>
            <p className={styles.when}>
              <Time at={writtenAt} form={form} />
            </p>
            <PlainText text={text} />
          </li>
        ))}
        <li>
          <p className={styles.when}>{t('history.now')}</p>
          <PlainText text={comment.text} mentions={comment.mentions} />
        </li>
      </ol>
    </Sheet>
  );
}
