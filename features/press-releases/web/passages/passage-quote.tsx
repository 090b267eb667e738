// In the discussion below the page: the words that a comment is about, and what it suggests in their place.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { passagesQuery } from './api.ts';
import { Difference } from './difference.tsx';
import styles from './card.module.css';

export interface PassageQuoteProps {
  releaseId: string;
  commentId: string;
  lang: string;
}

export function PassageQuote({ releaseId, commentId, lang }: PassageQuoteProps) {
  const { t } = useTranslation('passages');
  const open = useQuery(passagesQuery(releaseId, 'open'));
  const known = open.data?.find(({ comment }) => comment.id === commentId);
  // What is settled is asked for once something below is not among what waits: a plain comment is the usual case, and is kept.
  const settled = useQuery({ ...passagesQuery(releaseId, 'settled'), enabled: open.data !== undefined });
  const passage = known ?? settled.data?.find(({ comment }) => comment.id === commentId);
  if (!passage) return null;
  const { quote, suggestion } = passage;
  return (
    <div className={styles.about}>
      <a className={styles.aboutLink} href={`/press-releases/${releaseId}?passage=${commentId}`}>
        {t(suggestion ? 'quotedSuggestion' : 'quoted')}
      </a>
      {suggestion ? (
        <Difference before={quote} after={suggestion.replacement} lang={lang} />
      ) : (
        <blockquote className={styles.quote} lang={lang}>
          {quote.length > 240 ? `${quote.slice(0, 230)}…` : quote}
        </blockquote>
      )}
    </div>
  );
}
