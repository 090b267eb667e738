import { useTranslation } from 'react-i18next';
import { Avatar, type Who } from '../../../ui/index.ts';
import type { Author } from '../contract.ts';
import { useMe } from './api.ts';
import styles from './author-name.module.css';

export interface AuthorNameProps {
  author: Author;
  /** With the avatar before and the entity after. */
  whole?: boolean;
}

/** Who gave it, as far as anybody may know: "you", a colleague, under seal, or someone who has left. */
export function AuthorName({ author, whole }: AuthorNameProps) {
  const name = useAuthorName(author);
  if (!whole) return <span className={styles.name}>{name}</span>;
  return (
    <span className={styles.whole}>
      <Avatar who={whoOf(author)} size="small" named />
      <span className={styles.name}>{name}</span>
      {author.kind === 'member' && author.entity !== '' && <span className={styles.entity}>{author.entity}</span>}
    </span>
  );
}

/** The same in words alone, for sentences. */
export function useAuthorName(author: Author): string {
  const { t } = useTranslation('contributions');
  const as = useAuthorCase(author);
  return as === 'member' && author.kind === 'member' ? author.name : t(`author.${as === 'member' ? 'former' : as}`);
}

/** How a sentence must speak of them: each language says it its own way, so each case is a key of words. */
export function useAuthorCase(author: Author): 'member' | 'you' | 'sealed' | 'sealedMine' | 'former' {
  const mine = useMe()?.member?.id;
  if (author.kind === 'member') return author.id === mine ? 'you' : 'member';
  if (author.kind === 'sealed') return author.mine ? 'sealedMine' : 'sealed';
  return 'former';
}

export const whoOf = (author: Author): Who =>
  author.kind === 'member' ? { kind: 'person', id: author.id, name: author.name } : { kind: author.kind };
