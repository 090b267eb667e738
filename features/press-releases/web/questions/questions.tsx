// Below a release: what colleagues ask, in the discussion and in the text, with who asked and what became of it.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { api } from '../api.ts';
import type { Jump } from '../live.ts';
import { QuestionRow } from './question-row.tsx';
import styles from './questions.module.css';

const questionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution', id, 'questions'],
    queryFn: ({ signal }) => api('GET /api/press-releases/:id/questions', { params: { id }, signal }),
  });

export default function Questions({ page, text, jump }: { page: ReleasePage; text: ReleasePage['text']; jump: Jump }) {
  const { t } = useTranslation('questions');
  const { id } = page.contribution;
  const list = useQuery(questionsQuery(id)).data;
  if (!list || list.items.length === 0) return null;
  const parts = [
    { key: 'waiting' as const, items: list.items.filter(({ inText }) => inText === null) },
    { key: 'inText' as const, items: list.items.filter(({ inText }) => inText !== null) },
  ].filter(({ items }) => items.length > 0);
  return (
    <Section large title={t('title')} lead={t('lead')}>
      <div className={styles.body}>
        {parts.map(({ key, items }) => (
          <div key={key}>
            <h3 className={styles.head}>{t(key, { count: items.length })}</h3>
            <ul className={styles.list}>
              {items.map((asked) => (
                <QuestionRow
                  key={asked.commentId}
                  releaseId={id}
                  text={text}
                  asked={asked}
                  mayPromote={list.mayPromote}
                  jump={jump}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
