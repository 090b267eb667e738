import { Avatar, type Who } from './avatar.tsx';
import styles from './avatar-stack.module.css';
import { useUiWords } from './words.tsx';

export interface AvatarStackProps {
  people: Who[];
  /** How many there are in all, when only some were sent. */
  total?: number;
  /** How many to draw before "+ n". */
  most?: number;
  /** Says what they have in common: "Wrote here". */
  label: string;
}

export function AvatarStack({ people, total = people.length, most = 4, label }: AvatarStackProps) {
  const words = useUiWords();
  const drawn = people.slice(0, most);
  const hidden = Math.max(0, total - drawn.length);
  return (
    <ul className={styles.stack} aria-label={label}>
      {drawn.map((who, index) => (
        <li key={who.kind === 'person' ? who.id : `${who.kind}-${index}`}>
          <Avatar who={who} />
        </li>
      ))}
      {hidden > 0 && (
        <li className={styles.hidden}>
          <span aria-hidden>+{new Intl.NumberFormat(words.locale).format(hidden)}</span>
          <span className="visually-hidden">{words.others(hidden)}</span>
        </li>
      )}
    </ul>
  );
}
