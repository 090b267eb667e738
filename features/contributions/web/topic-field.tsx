import { useTranslation } from 'react-i18next';
import { useTopics } from './topic-chips.tsx';
import styles from './topic-field.module.css';

const most = 5;

/** A few topics, chosen with a press each. */
export function TopicField({ value, onChange }: { value: string[]; onChange: (value: string[]) => void }) {
  const { t } = useTranslation('contributions');
  const { all, nameOf } = useTopics();
  const offered = all.filter((topic) => !topic.archived || value.includes(topic.id));
  if (offered.length === 0) return null;
  const full = value.length >= most;
  return (
    <fieldset>
      <legend className={styles.legend}>{t('giving.topics')}</legend>
      <p className={styles.hint}>
        {full ? t('giving.topicsFull', { count: most }) : t('giving.topicsWhy', { count: most })}
      </p>
      <div className={styles.topics}>
        {offered.map((topic) => (
          <label key={topic.id} className={styles.topic}>
            <input
              type="checkbox"
              checked={value.includes(topic.id)}
              disabled={full && !value.includes(topic.id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...value, topic.id] : value.filter((id) => id !== topic.id))
              }
            />
            <span>{nameOf(topic)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
