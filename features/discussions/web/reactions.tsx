import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { classNames, Icon, type IconName } from '../../../ui/index.ts';
import type { Comment, Reaction } from '../contract.ts';
import { api } from './api.ts';
import styles from './comment-actions.module.css';
import { useDiscussion } from './context.ts';
import { changeComment } from './kept.ts';
import { reacted } from './reacted.ts';

const icons: Record<Reaction, IconName> = {
  thanks: 'thanks',
  agree: 'check',
  curious: 'curious',
  celebrate: 'celebrate',
};
const all = Object.keys(icons) as Reaction[];

/** Four short answers, each given or taken back with one press. */
export function Reactions({ comment }: { comment: Comment }) {
  const { t, i18n } = useTranslation('discussions');
  const { page } = useDiscussion();
  const client = useQueryClient();
  const { id, reactions, abilities } = comment;
  async function react(reaction: Reaction, on: boolean) {
    const paint = (mine: boolean) =>
      changeComment(client, page.contribution.id, id, (before) => ({
        ...before,
        reactions: reacted(before.reactions, reaction, mine),
      }));
    paint(on);
    const params = { id, reaction };
    try {
      await (on
        ? api('PUT /api/comments/:id/reactions/:reaction', { params })
        : api('DELETE /api/comments/:id/reactions/:reaction', { params }));
    } catch {
      paint(!on);
    }
  }
  const shown = abilities.reply ? all : all.filter((one) => reactions.some(({ reaction }) => reaction === one));
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.reactions}>
      <legend className="visually-hidden">{t('reactions.name')}</legend>
      {shown.map((reaction) => {
        const { count = 0, mine = false } = reactions.find((one) => one.reaction === reaction) ?? {};
        const name = t(`reactions.${reaction}`);
        return (
          <button
            key={reaction}
            type="button"
            className={classNames(styles.reaction, count === 0 && styles.unused)}
            aria-pressed={mine}
            aria-label={count > 0 ? t('reactions.counted', { count, name }) : name}
            title={name}
            disabled={!abilities.reply}
            onClick={() => void react(reaction, !mine)}
          >
            <Icon name={icons[reaction]} size={16} />
            {count > 0 && <span aria-hidden>{new Intl.NumberFormat(i18n.language).format(count)}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
