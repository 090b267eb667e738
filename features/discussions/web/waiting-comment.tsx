import { useTranslation } from 'react-i18next';
import { Avatar, Button, Chip, Notice } from '../../../ui/index.ts';
import { PlainText, useMe } from '../../contributions/web/index.ts';
import styles from './comment-view.module.css';
import type { Unsent, Waiting } from './outbox.ts';

interface Props {
  waiting: Waiting;
  onRetry: (unsent: Unsent) => void;
  onTakeBack: (unsent: Unsent) => void;
}

/** A comment that the server does not have yet: it looks as it will, and says so if it cannot get there. */
export function WaitingComment({ waiting, onRetry, onTakeBack }: Props) {
  const { t } = useTranslation('discussions');
  const me = useMe()?.member;
  const { text, sealed, question, mentions, problem } = waiting;
  return (
    <article className={styles.comment} aria-busy={!problem}>
      <Avatar who={sealed || !me ? { kind: 'sealed' } : { kind: 'person', id: me.id, name: me.name }} named />
      <div className={styles.body}>
        <div className={styles.head}>
          <b>{sealed ? t('seal.yours') : t('you')}</b>
          {question && (
            <Chip tone="tell" icon="question">
              {t('question')}
            </Chip>
          )}
          {!problem && <span>{t('sending')}</span>}
        </div>
        <PlainText text={text} mentions={mentions} />
        {problem && (
          <Notice
            kind="error"
            live
            action={
              <>
                <Button size="small" onClick={() => onRetry(waiting)}>
                  {t('again')}
                </Button>{' '}
                <Button size="small" onClick={() => onTakeBack(waiting)}>
                  {t('takeBack')}
                </Button>
              </>
            }
          >
            {t(`failed.${problem.status === 429 ? 'tooFast' : problem.passing ? 'notSent' : 'refused'}`)}
          </Notice>
        )}
      </div>
    </article>
  );
}
