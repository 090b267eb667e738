import { useTranslation } from 'react-i18next';
import { addressOf, Filled, holes } from '../../contributions/web/index.ts';
import type { Notification } from '../contract.ts';
import { dayInWords } from './days.ts';
import styles from './sentence.module.css';
import { sentenceOf } from '../sentence.ts';

export interface NotificationSentenceProps {
  notification: Notification;
  /** It is being opened. */
  onOpen?: () => void;
}

/** What is said of a passage is read beside it. */
const placeOf = (name: Notification['name'], commentId: string) =>
  /^(passage_comment|suggestion)\./.test(name) ? `?passage=${commentId}` : `#comment-${commentId}`;

/** A notification in one sentence; the title leads to the thing, to the comment where it is about one. */
export function NotificationSentence({ notification, onOpen }: NotificationSentenceProps) {
  const { t, i18n } = useTranslation('notifications');
  const { contribution, commentId, by, detail } = notification;
  const href = addressOf(contribution) + (commentId === null ? '' : placeOf(notification.name, commentId));
  const parts = {
    name: by?.name ?? t('someone'),
    day: typeof detail.dueOn === 'string' ? dayInWords(detail.dueOn, i18n.language) : '',
    title: (
      <a href={href} className={styles.thing} onClick={onOpen}>
        {contribution.title}
      </a>
    ),
    target: <b className={styles.target}>{detail.targetTitle}</b>,
  };
  return <Filled text={t(sentenceOf(notification), holes('name', 'title', 'target', 'day'))} parts={parts} />;
}
