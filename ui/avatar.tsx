import { avatarColour, initials } from './avatar-colour.ts';
import styles from './avatar.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useUiWords } from './words.tsx';

/** Who gave something: a person, a seal that hides one, or someone who has left. */
export type Who = { kind: 'person'; id: string; name: string } | { kind: 'sealed' } | { kind: 'former' };

export interface AvatarProps {
  who: Who;
  size?: 'small' | 'normal' | 'large';
  /** The name is written beside it: say it once only. */
  named?: boolean;
}

export function Avatar({ who, size = 'normal', named }: AvatarProps) {
  const name = useWhoName(who);
  const said = named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name };
  if (who.kind === 'person') {
    return (
      <span {...said} className={classNames(styles.avatar, styles[size])} style={{ background: avatarColour(who.id) }}>
        {initials(who.name)}
      </span>
    );
  }
  return (
    <span {...said} className={classNames(styles.avatar, styles[size], styles[who.kind])}>
      <Icon name={who.kind === 'sealed' ? 'seal' : 'person'} size={size === 'large' ? 20 : 16} />
    </span>
  );
}

/** The words for somebody, in the reader's language when there is no name to show. */
export function useWhoName(who: Who): string {
  const words = useUiWords();
  if (who.kind === 'person') return who.name;
  return who.kind === 'sealed' ? words.sealedAuthor : words.formerColleague;
}
