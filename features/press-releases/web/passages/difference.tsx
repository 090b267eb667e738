import { useTranslation } from 'react-i18next';
import { differenceOfWords, type Part } from '../../difference/words.ts';
import styles from './difference.module.css';

/** Unchanged words that are shown on either side of a change, in characters. */
const around = 60;

/** A long stretch that stays the same says little: its ends are enough. */
function shortened({ text }: Part, first: boolean, last: boolean): string {
  if (text.length <= around * 2) return text;
  const start = first ? '' : text.slice(0, around).replace(/\s\S*$/, '');
  const end = last ? '' : text.slice(-around).replace(/^\S*\s/, '');
  return `${start} … ${end}`;
}

/** What changes between two texts, in words: struck and underlined, and said to those who do not see it. */
export function Difference({ before, after, lang }: { before: string; after: string; lang: string }) {
  const { t } = useTranslation('passages');
  const parts = differenceOfWords(before, after);
  return (
    <p className={styles.difference} lang={lang}>
      {parts.map((part, at) => {
        const key = `${at} ${part.kind}`;
        if (part.kind === 'same')
          return <span key={key}>{shortened(part, at === 0, at === parts.length - 1).replaceAll('\n', ' ¶ ')}</span>;
        const [Tag, kind] = part.kind === 'gone' ? (['del', 'deleted'] as const) : (['ins', 'inserted'] as const);
        return (
          <Tag key={key} className={styles[kind]}>
            <span className="visually-hidden"> {t(kind)} </span>
            {part.text.replaceAll('\n', ' ¶ ')}
          </Tag>
        );
      })}
    </p>
  );
}
