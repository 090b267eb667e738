import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/languages.ts';
import { Chip } from '../../../ui/index.ts';
import type { Topic } from '../contract.ts';
import { topicsQuery } from './api.ts';
import { exploreAddress } from './filter.ts';
import styles from './topic-chips.module.css';

/** The topics of a contribution, each leading to everything about it. */
export function TopicChips({ topics }: { topics: readonly string[] }) {
  const { t } = useTranslation('contributions');
  const { all, nameOf } = useTopics();
  const known = all.filter((topic) => topics.includes(topic.id));
  if (known.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('topics')}>
      {known.map((topic) => (
        <li key={topic.id}>
          <Chip href={exploreAddress({ topic: topic.id })}>{nameOf(topic)}</Chip>
        </li>
      ))}
    </ul>
  );
}

export function useTopics(): { all: Topic[]; nameOf: (topic: Topic) => string } {
  const { i18n } = useTranslation();
  const all = useQuery(topicsQuery).data?.items ?? [];
  const nameOf = ({ names }: Topic) => names[i18n.language as Language] ?? Object.values(names)[0] ?? '';
  return { all: all.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), i18n.language)), nameOf };
}
