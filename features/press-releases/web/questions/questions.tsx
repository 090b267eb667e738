// Below a release: what colleagues ask, in the discussion and in the text, with who asked and what became of it.
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, classNames, Section } from '../../../../ui/index.ts';
import type { Language } from '../../../../core/languages.ts';
import type { ReleasePage } from '../../contract.ts';
import type { AskedQuestion } from '../../questions/contract.ts';
import { api } from '../api.ts';
import type { Jump } from '../live.ts';
import { QuestionRow } from './question-row.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import below from '../below.module.css';
import styles from './questions.module.css';

const questionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['contribution', id, 'questions'],
    queryFn: ({ signal, pageParam: cursor }) =>
      // What is in the text comes first, and whole: what nobody asked shows by it.
      api('GET /api/press-releases/:id/questions', { params: { id }, query: { limit: 100, cursor }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export default function Questions({ page, text, jump }: { page: ReleasePage; text: ReleasePage['text']; jump: Jump }) {
  const { t } = useTranslation(['questions', 'pressReleases']);
  const { id } = page.contribution;
  const list = useInfiniteQuery(questionsQuery(id));
  const kept = useKeptFocus();
  const pages = list.data?.pages ?? [];
  const [first] = pages;
  if (!first) return null;
  const items = pages.flatMap((one) => one.items);
  const unasked = unaskedIn(text, items);
  if (items.length + unasked.length === 0) return null;
  const inText = items.filter((one) => one.inText !== null);
  const parts = [
    { key: 'waiting' as const, count: first.waiting, items: items.filter((one) => one.inText === null) },
    { key: 'inText' as const, count: inText.length, items: inText },
  ].filter(({ items }) => items.length > 0);
  return (
    <div id="questions" className={below.place} {...kept}>
      <Section large title={t('title')} lead={t('lead')}>
        <div className={below.body}>
          {parts.map(({ key, count, items }) => (
            <div key={key}>
              <h3 className={below.head}>{t(key, { count })}</h3>
              <ul className={below.list}>
                {items.map((asked) => (
                  <QuestionRow
                    key={asked.commentId}
                    releaseId={id}
                    text={text}
                    asked={asked}
                    mayPromote={first.mayPromote}
                    jump={jump}
                  />
                ))}
              </ul>
              {key === 'waiting' && list.hasNextPage && (
                <Button size="small" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t('pressReleases:more')}
                </Button>
              )}
            </div>
          ))}
          {unasked.length > 0 && <Unasked unasked={unasked} language={text.language} jump={jump} />}
        </div>
      </Section>
    </div>
  );
}

interface Entry {
  faq: 'customerFaq' | 'internalFaq';
  at: number;
  question: string;
}

/** Entries that nobody of the discussion asked, and that nobody has answered. */
function unaskedIn(text: ReleasePage['text'], items: AskedQuestion[]): Entry[] {
  const asked = new Set(items.map(({ inText }) => inText?.question));
  return (['customerFaq', 'internalFaq'] as const).flatMap((faq) =>
    text[faq].flatMap(({ question, answer }, at) =>
      question.trim() !== '' && answer.trim() === '' && !asked.has(question) ? [{ faq, at, question }] : [],
    ),
  );
}

function Unasked({ unasked, language, jump }: { unasked: Entry[]; language: Language; jump: Jump }) {
  const { t } = useTranslation(['questions', 'pressReleases']);
  return (
    <div>
      <h3 className={below.head}>{t('unanswered', { count: unasked.length })}</h3>
      <ul className={below.list}>
        {unasked.map(({ faq, at, question }) => (
          <li key={`${faq} ${at}`} className={below.row}>
            <p className={styles.said} lang={language}>
              {question}
            </p>
            <p className={below.quiet}>{t(`pressReleases:section.${faq}`)}</p>
            <div className={classNames(below.actions, below.plain)}>
              <Button
                size="small"
                look="quiet"
                onClick={() => jump({ section: faq, entry: at, part: 'answer', from: 0, to: 0, text: '' })}
              >
                {t('show')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
